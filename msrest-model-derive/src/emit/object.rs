//! The two doors of a model.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use super::shell::{Bounds, anonymous};
use super::{checks, methods, schema, stage};
use crate::input::option_inner;
use crate::model::{Additional, Content, Field, Model};

/// All impls of a model.
pub(crate) fn model(model: &Model<'_>) -> TokenStream {
    let embedded = model.flattened.iter().map(|embedded| embedded.ty);
    let bounds = Bounds::new(model.generics).with(embedded, "Structure");
    let stage = if stage::is_direct(model) { None } else { Some(format_ident!("__Stage")) };
    let parts = [
        schema::table(model),
        if checks::is_local(model) { TokenStream::new() } else { checks::all(model) },
        view(model, &bounds),
        slots(model, stage.as_ref().unwrap_or(model.ident), &bounds),
        stage::impls(model, stage.as_ref(), &bounds),
        methods::impls(model.ident, &bounds),
    ];
    anonymous(&model.runtime, &quote!(#(#parts)*))
}

/// ```ignore
/// impl __rest::ObjectView for JobResponse {
///     fn table(&self) -> &'static __rest::Schema { &__TABLE }
///     fn attribute(&self, index: __rest::usize, format: __rest::Format) -> __rest::View<'_> {
///         match index {
///             0usize => <String as __rest::RestType>::view_optional(&self.job_id, format),
///             ..
///             __AT_0.. => __rest::ObjectView::attribute(&self.base, index - __AT_0, format),
///             _ => __rest::View::Absent,
///         }
///     }
/// }
/// ```
fn view(model: &Model<'_>, bounds: &Bounds<'_>) -> TokenStream {
    let arms = plain_fields(model).map(|(index, field)| {
        let Field { ident, ty, .. } = field;
        let value = match option_inner(ty) {
            Some(inner) => quote!(<#inner as __rest::RestType>::view_optional(&self.#ident, format)),
            None => quote!(<#ty as __rest::RestType>::view(&self.#ident, format)),
        };
        quote!(#index => #value,)
    });
    let embedded = embedded_arms(
        model,
        |ident, at| quote!(__rest::ObjectView::attribute(&self.#ident, index - #at, format)),
    );
    let (additional, inline) = (additional(model, true), bounds.inline());
    let checks = if checks::is_local(model) { Some(checks::all(model)) } else { None };
    bounds.implement(
        &quote!(__rest::ObjectView for),
        model.ident,
        &quote! {
            #inline
            fn table(&self) -> &'static __rest::Schema { &__TABLE }
            #inline
            fn attribute(&self, index: __rest::usize, format: __rest::Format) -> __rest::View<'_> {
                #checks
                match index { #(#arms)* #(#embedded)* _ => __rest::View::Absent }
            }
            #additional
        },
    )
}

/// ```ignore
/// impl __rest::ObjectSlot for JobResponse {
///     fn table(&self) -> &'static __rest::Schema { &__TABLE }
///     fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
///         match index {
///             0usize => <String as __rest::RestType>::slot(&mut self.job_id),
///             ..
///             __AT_0.. => __rest::ObjectSlot::slot(&mut self.base, index - __AT_0),
///             _ => __rest::no_slot(),
///         }
///     }
/// }
/// ```
fn slots(model: &Model<'_>, ident: &Ident, bounds: &Bounds<'_>) -> TokenStream {
    let arms = plain_fields(model).map(|(index, field)| {
        let Field { ident, ty, .. } = field;
        let value = option_inner(ty).unwrap_or(ty);
        quote!(#index => <#value as __rest::RestType>::slot(&mut self.#ident),)
    });
    let embedded =
        embedded_arms(model, |ident, at| quote!(__rest::ObjectSlot::slot(&mut self.#ident, index - #at)));
    let (additional, inline) = (additional(model, false), bounds.inline());
    bounds.implement(
        &quote!(__rest::ObjectSlot for),
        ident,
        &quote! {
            #inline
            fn table(&self) -> &'static __rest::Schema { &__TABLE }
            #inline
            fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
                match index { #(#arms)* #(#embedded)* _ => __rest::no_slot() }
            }
            #additional
        },
    )
}

/// The fields that are read and viewed, with their numbers.
pub(crate) fn plain_fields<'m, 'a>(model: &'m Model<'a>) -> impl Iterator<Item = (usize, &'m Field<'a>)> {
    let fields = model.fields.iter().enumerate();
    fields.filter(|(_, field)| matches!(field.content, Content::Plain { .. }))
}

/// The arms of the embedded structs, from the last to the first: each takes all numbers from its own on.
fn embedded_arms(model: &Model<'_>, value: impl Fn(&Ident, &Ident) -> TokenStream) -> Vec<TokenStream> {
    let embedded = model.flattened.iter().enumerate().rev();
    embedded
        .map(|(index, embedded)| {
            let at = schema::offset(index);
            let value = value(embedded.ident, &at);
            quote!(#at.. => #value,)
        })
        .collect()
}

/// The door of the additional properties: the model's own, else those of the first embedded struct that has them.
///
/// ```ignore
/// fn additional(&self) -> __rest::Option<&dyn __rest::MapView> {
///     __rest::Option::Some(<Map as __rest::AdditionalProperties>::as_view(&self.additional_properties))
/// }
/// ```
fn additional(model: &Model<'_>, is_view: bool) -> Option<TokenStream> {
    let (object, map, method) =
        if is_view { ("ObjectView", "MapView", "as_view") } else { ("ObjectSlot", "MapSlot", "as_slot") };
    let [object, map, method] = [object, map, method].map(|name| Ident::new(name, Span::call_site()));
    let mutable = if is_view { None } else { Some(quote!(mut)) };
    let value = match (&model.additional, model.flattened.as_slice()) {
        (Some(Additional { ident, ty, .. }), _) => {
            quote!(__rest::Option::Some(<#ty as __rest::AdditionalProperties>::#method(&#mutable self.#ident)))
        }
        (None, []) => return None,
        (None, embedded) => {
            let idents = embedded.iter().map(|embedded| embedded.ident);
            quote! {
                #(if let __rest::Option::Some(map) = __rest::#object::additional(&#mutable self.#idents) {
                    return __rest::Option::Some(map);
                })*
                __rest::Option::None
            }
        }
    };
    Some(quote!(fn additional(&#mutable self) -> __rest::Option<&#mutable dyn __rest::#map> { #value }))
}
