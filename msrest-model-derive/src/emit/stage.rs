//! How a model comes into being: filled in place where every field may be absent, else built in a stage.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Ident;
use syn::spanned::Spanned;

use super::object::plain_fields;
use super::shell::Bounds;
use crate::input::option_inner;
use crate::model::{Additional, Content, Field, Flattened, Model};

/// Whether the model is filled in place.
pub(crate) fn is_direct(model: &Model<'_>) -> bool {
    model.flattened.is_empty() && model.fields.iter().all(starts_empty)
}

fn starts_empty(field: &Field<'_>) -> bool {
    matches!(field.content, Content::Constant(_)) || option_inner(field.ty).is_some()
}

/// The impls of `RestType` and `Structure`:
///
/// ```ignore
/// impl __rest::RestType for JobResponse {
///     const DESCRIPTION: __rest::Description = __DESCRIPTION;
///     fn view(&self, _: __rest::Format) -> __rest::View<'_> { __rest::View::Object(self) }
///     const IN_PLACE: __rest::Option<__rest::InPlace<Self>> = __rest::InPlace::MODEL;
/// }
/// impl __rest::Structure for JobResponse {
///     type Stage = Self;
///     fn start() -> Self { Self { job_id: __rest::Option::None, .. } }
///     fn finish(stage: Self) -> __rest::Result<Self, __rest::Unfinished> { __rest::Result::Ok(stage) }
/// }
/// ```
pub(crate) fn impls(model: &Model<'_>, stage: Option<&Ident>, bounds: &Bounds<'_>) -> TokenStream {
    let members = members(model);
    let constants: Vec<TokenStream> = model.fields.iter().filter_map(constant).collect();
    let (filling, structure) = match stage {
        None => direct(&members, &constants, bounds),
        Some(stage) => staged(model, stage, &members, &constants),
    };
    let inline = bounds.inline();
    let rest_type = bounds.implement(
        &quote!(__rest::RestType for),
        model.ident,
        &quote! {
            const DESCRIPTION: __rest::Description = __DESCRIPTION;
            #inline
            fn view(&self, _: __rest::Format) -> __rest::View<'_> { __rest::View::Object(self) }
            #filling
        },
    );
    let structure = bounds.implement(&quote!(__rest::Structure for), model.ident, &structure);
    let stage = stage.map(|stage| stage_type(model, stage, &members, bounds));
    quote!(#stage #rest_type #structure)
}

/// How a model is filled in place, and its structure.
fn direct(
    members: &[Member<'_>],
    constants: &[TokenStream],
    bounds: &Bounds<'_>,
) -> (TokenStream, TokenStream) {
    let inline = bounds.inline();
    let start = members.iter().map(Member::start);
    let in_place = quote! {
        const IN_PLACE: __rest::Option<__rest::InPlace<Self>> = __rest::InPlace::MODEL;
    };
    let structure = quote! {
        type Stage = Self;
        #inline
        fn start() -> Self { Self { #(#start,)* #(#constants,)* } }
        #inline
        fn finish(stage: Self) -> __rest::Result<Self, __rest::Unfinished> { __rest::Result::Ok(stage) }
    };
    (in_place, structure)
}

/// The same of one that is built aside:
///
/// ```ignore
/// fn stage(_: __rest::Format, read: __rest::ReadKind<'_>) -> __rest::Result<Self, __rest::Unfinished> { __rest::fill(read) }
///
/// type Stage = __Stage;
/// fn start() -> __Stage { __Stage { name: __rest::Option::None, base: <Base as __rest::Structure>::start() } }
/// fn finish(stage: __Stage) -> __rest::Result<Self, __rest::Unfinished> {
///     __rest::Result::Ok(Self {
///         name: <String as __rest::RestType>::whole(stage.name, &__TABLE, 0usize)?,
///         base: <Base as __rest::Structure>::finish(stage.base)?,
///     })
/// }
/// ```
fn staged(
    model: &Model<'_>,
    name: &Ident,
    members: &[Member<'_>],
    constants: &[TokenStream],
) -> (TokenStream, TokenStream) {
    let (start, finish) = (members.iter().map(Member::start), members.iter().map(|member| &member.finish));
    let (_, arguments, _) = model.generics.split_for_impl();
    let turbofish = arguments.as_turbofish();
    let stage = quote! {
        fn stage(_: __rest::Format, read: __rest::ReadKind<'_>) -> __rest::Result<Self, __rest::Unfinished> {
            __rest::fill(read)
        }
    };
    let structure = quote! {
        type Stage = #name #arguments;
        fn start() -> Self::Stage { #name #turbofish { #(#start,)* } }
        fn finish(stage: Self::Stage) -> __rest::Result<Self, __rest::Unfinished> {
            __rest::Result::Ok(Self { #(#finish,)* #(#constants,)* })
        }
    };
    (stage, structure)
}

/// ```ignore
/// struct __Stage { name: __rest::Option<String>, base: <Base as __rest::Structure>::Stage }
/// ```
fn stage_type(model: &Model<'_>, stage: &Ident, members: &[Member<'_>], bounds: &Bounds<'_>) -> TokenStream {
    let fields = members.iter().map(|Member { ident, ty, .. }| quote!(#ident: #ty));
    let (parameters, where_clause) = (model.generics, bounds.where_clause());
    // Public in an unreachable place: it is named by a public trait.
    quote!(pub struct #stage #parameters #where_clause { #(#fields,)* })
}

/// A field that is filled while the model is read.
struct Member<'m> {
    ident: &'m Ident,
    /// Its type in the stage.
    ty: TokenStream,
    /// The value before anything is read.
    empty: TokenStream,
    /// The field of the whole model, from that of the stage.
    finish: TokenStream,
}

impl Member<'_> {
    fn start(&self) -> TokenStream {
        let (ident, empty) = (self.ident, &self.empty);
        quote!(#ident: #empty)
    }
}

/// All fields but the constants.
fn members<'m>(model: &'m Model<'_>) -> Vec<Member<'m>> {
    let plain = plain_fields(model).map(|(index, Field { ident, ty, .. })| {
        let empty = quote!(__rest::Option::None);
        if option_inner(ty).is_some() {
            return Member { ident, ty: quote!(#ty), empty, finish: quote!(#ident: stage.#ident) };
        }
        let finish = quote!(#ident: <#ty as __rest::RestType>::whole(stage.#ident, &__TABLE, #index)?);
        Member { ident, ty: quote!(__rest::Option<#ty>), empty, finish }
    });
    let embedded = model.flattened.iter().map(|Flattened { ident, ty }| Member {
        ident,
        ty: quote_spanned!(ty.span()=> <#ty as __rest::Structure>::Stage),
        empty: quote!(<#ty as __rest::Structure>::start()),
        finish: quote!(#ident: <#ty as __rest::Structure>::finish(stage.#ident)?),
    });
    let additional = model.additional.iter().map(|Additional { ident, ty, .. }| Member {
        ident,
        ty: quote!(#ty),
        empty: quote!(<#ty as __rest::AdditionalProperties>::empty()),
        finish: quote!(#ident: stage.#ident),
    });
    plain.chain(embedded).chain(additional).collect()
}

/// `kind: __rest::constant("fixed")`
fn constant(field: &Field<'_>) -> Option<TokenStream> {
    let ident = field.ident;
    let Content::Constant(constant) = &field.content else { return None };
    let literal = &constant.tokens;
    Some(quote_spanned!(literal.span()=> #ident: __rest::constant(#literal)))
}
