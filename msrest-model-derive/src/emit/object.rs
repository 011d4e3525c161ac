//! The two doors of a model.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use super::shell::Impls;
use super::{checks, methods, schema, stage};
use crate::model::{Additional, Content, Field, Model};

/// All impls of a model.
pub(crate) fn model(model: &Model<'_>) -> TokenStream {
    let embedded = model.flattened.iter().map(|embedded| embedded.ty);
    let impls = Impls::new(&model.class).with(embedded, "Structure");
    let stage = if stage::is_direct(model) { None } else { Some(format_ident!("__Stage")) };
    impls.finish(&[
        schema::table(model),
        if checks::is_local(model) { TokenStream::new() } else { checks::all(model) },
        impls.of("ObjectView", &view(model, &impls)),
        impls.on(stage.as_ref().unwrap_or(model.class.ident), "ObjectSlot", &slots(model, &impls)),
        stage::all(model, stage.as_ref(), &impls),
        methods::all(&impls),
    ])
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
fn view(model: &Model<'_>, impls: &Impls<'_>) -> TokenStream {
    let arms = arms(
        model,
        |Field { ident, value, is_optional, .. }| {
            let view = format_ident!("{}", if *is_optional { "view_optional" } else { "view" });
            quote!(<#value as __rest::RestType>::#view(&self.#ident, format))
        },
        |ident, at| quote!(__rest::ObjectView::attribute(&self.#ident, index - #at, format)),
    );
    let checks = if checks::is_local(model) { Some(checks::all(model)) } else { None };
    let additional = additional(model, &quote!(&), ["ObjectView", "MapView", "as_view"]);
    let inline = impls.inline();
    quote! {
        #inline
        fn table(&self) -> &'static __rest::Schema { &__TABLE }
        #inline
        fn attribute(&self, index: __rest::usize, format: __rest::Format) -> __rest::View<'_> {
            #checks
            match index { #arms _ => __rest::View::Absent }
        }
        #additional
    }
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
fn slots(model: &Model<'_>, impls: &Impls<'_>) -> TokenStream {
    let arms = arms(
        model,
        |Field { ident, value, .. }| quote!(<#value as __rest::RestType>::slot(&mut self.#ident)),
        |ident, at| quote!(__rest::ObjectSlot::slot(&mut self.#ident, index - #at)),
    );
    let additional = additional(model, &quote!(&mut), ["ObjectSlot", "MapSlot", "as_slot"]);
    let inline = impls.inline();
    quote! {
        #inline
        fn table(&self) -> &'static __rest::Schema { &__TABLE }
        #inline
        fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
            match index { #arms _ => __rest::no_slot() }
        }
        #additional
    }
}

/// The arms of the fields that are read and viewed, and those of the embedded structs from the last to the first: each
/// takes all numbers from its own on.
fn arms(
    model: &Model<'_>,
    plain: impl Fn(&Field<'_>) -> TokenStream,
    embedded: impl Fn(&Ident, &Ident) -> TokenStream,
) -> TokenStream {
    let fields = model.fields.iter().enumerate();
    let fields = fields.filter(|(_, field)| matches!(field.content, Content::Plain { .. }));
    let plain = fields.map(|(index, field)| {
        let value = plain(field);
        quote!(#index => #value,)
    });
    let embedded = model.flattened.iter().enumerate().rev().map(|(index, part)| {
        let at = schema::offset(index);
        let value = embedded(part.ident, &at);
        quote!(#at.. => #value,)
    });
    plain.chain(embedded).collect()
}

/// The door of the additional properties: the model's own, else those of the first embedded struct that has them.
///
/// ```ignore
/// fn additional(&self) -> __rest::Option<&dyn __rest::MapView> {
///     __rest::Option::Some(<Map as __rest::AdditionalProperties>::as_view(&self.additional_properties))
/// }
/// fn additional(&self) -> __rest::Option<&dyn __rest::MapView> {
///     __rest::first([__rest::ObjectView::additional(&self.base)])
/// }
/// ```
fn additional(model: &Model<'_>, by: &TokenStream, names: [&str; 3]) -> Option<TokenStream> {
    let [object, map, method] = names.map(|name| Ident::new(name, Span::call_site()));
    let value = match (&model.additional, model.flattened.as_slice()) {
        (Some(Additional { ident, ty, .. }), _) => {
            quote!(__rest::Option::Some(<#ty as __rest::AdditionalProperties>::#method(#by self.#ident)))
        }
        (None, []) => return None,
        (None, embedded) => {
            let idents = embedded.iter().map(|embedded| embedded.ident);
            quote!(__rest::first([#(__rest::#object::additional(#by self.#idents)),*]))
        }
    };
    Some(quote!(fn additional(#by self) -> __rest::Option<#by dyn __rest::#map> { #value }))
}
