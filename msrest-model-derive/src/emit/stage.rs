//! How a model comes into being: filled in place where every field may be absent, else built in a stage.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Ident;
use syn::spanned::Spanned;

use super::shell::Impls;
use crate::model::{Additional, Content, Field, Literal, Model, Part};

/// Whether the model is filled in place.
pub(crate) fn is_direct(model: &Model<'_>) -> bool {
    model.flattened.is_empty() && model.fields.iter().all(starts_empty)
}

fn starts_empty(field: &Field<'_>) -> bool {
    matches!(field.content, Content::Constant(_)) || field.is_optional
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
///     fn start() -> Self::Stage { Self::Stage { job_id: __rest::Option::None, .. } }
///     fn finish(stage: Self::Stage) -> __rest::Result<Self, __rest::Unfinished> { __rest::Result::Ok(stage) }
/// }
/// ```
///
/// Of a model that is built aside:
///
/// ```ignore
/// pub struct __Stage { name: __rest::Option<String>, base: <Base as __rest::Structure>::Stage }
///
/// fn stage(_: __rest::Format, read: __rest::ReadKind<'_>) -> __rest::Result<Self, __rest::Unfinished> { __rest::fill(read) }
///
/// type Stage = __Stage;
/// fn start() -> Self::Stage { Self::Stage { name: __rest::Option::None, base: <Base as __rest::Structure>::start() } }
/// fn finish(stage: Self::Stage) -> __rest::Result<Self, __rest::Unfinished> {
///     __rest::Result::Ok(Self {
///         name: <String as __rest::RestType>::whole(stage.name, &__TABLE, 0usize)?,
///         base: <Base as __rest::Structure>::finish(stage.base)?,
///     })
/// }
/// ```
pub(crate) fn all(model: &Model<'_>, stage: Option<&Ident>, impls: &Impls<'_>) -> TokenStream {
    let members = members(model);
    let list = |part: for<'m> fn(&'m Member<'_>) -> &'m TokenStream| -> TokenStream {
        let values = members.iter().map(|member| (member.ident, part(member)));
        values.map(|(ident, value)| quote!(#ident: #value,)).collect()
    };
    let (types, empty, whole) =
        (list(|member| &member.ty), list(|member| &member.empty), list(|member| &member.whole));
    let (parameters, where_clause) = (model.class.generics, impls.where_clause());
    let (_, arguments, _) = parameters.split_for_impl();
    let (definition, filling, stage, whole) = match stage {
        None => {
            let filling = quote!(
                const IN_PLACE: __rest::Option<__rest::InPlace<Self>> = __rest::InPlace::MODEL;
            );
            (None, filling, quote!(Self), quote!(stage))
        }
        Some(stage) => {
            // Public in an unreachable place: it is named by a public trait.
            let definition = quote!(pub struct #stage #parameters #where_clause { #types });
            let filling = quote! {
                fn stage(_: __rest::Format, read: __rest::ReadKind<'_>) -> __rest::Result<Self, __rest::Unfinished> {
                    __rest::fill(read)
                }
            };
            (Some(definition), filling, quote!(#stage #arguments), quote!(Self { #whole }))
        }
    };
    // `stage` is compiled with the model, and all that it calls.
    let inline = impls.inline().filter(|_| definition.is_none());
    let structure = quote! {
        type Stage = #stage;
        #inline
        fn start() -> Self::Stage { Self::Stage { #empty } }
        #inline
        fn finish(stage: Self::Stage) -> __rest::Result<Self, __rest::Unfinished> { __rest::Result::Ok(#whole) }
    };
    let (rest_type, structure) = (impls.of_object(&filling), impls.of("Structure", &structure));
    quote!(#definition #rest_type #structure)
}

/// A field while the model is read.
struct Member<'m> {
    ident: &'m Ident,
    /// Its type in the stage.
    ty: TokenStream,
    /// The value before anything is read.
    empty: TokenStream,
    /// The value in the whole model, from that of the stage.
    whole: TokenStream,
}

fn members<'m>(model: &'m Model<'_>) -> Vec<Member<'m>> {
    let own = model.fields.iter().enumerate().map(|(index, field)| of_field(index, field));
    let embedded = model.flattened.iter().map(|Part { ident, ty }| Member {
        ident,
        ty: quote_spanned!(ty.span()=> <#ty as __rest::Structure>::Stage),
        empty: quote!(<#ty as __rest::Structure>::start()),
        whole: quote!(<#ty as __rest::Structure>::finish(stage.#ident)?),
    });
    let additional = model.additional.iter().map(|Additional { ident, ty, .. }| Member {
        ident,
        ty: quote!(#ty),
        empty: quote!(<#ty as __rest::AdditionalProperties>::empty()),
        whole: quote!(stage.#ident),
    });
    own.chain(embedded).chain(additional).collect()
}

fn of_field<'m>(index: usize, field: &Field<'m>) -> Member<'m> {
    let Field { ident, ty, content, .. } = field;
    let empty = match content {
        Content::Constant(Literal { tokens: literal, .. }) => {
            quote_spanned!(literal.span()=> __rest::constant(#literal))
        }
        Content::Plain { .. } => quote!(__rest::Option::None),
    };
    if starts_empty(field) {
        return Member { ident, ty: quote!(#ty), empty, whole: quote!(stage.#ident) };
    }
    let whole = quote!(<#ty as __rest::RestType>::whole(stage.#ident, &__TABLE, #index)?);
    Member { ident, ty: quote!(__rest::Option<#ty>), empty, whole }
}
