//! The impls of a model: `ObjectView`, by which it is written, and `ObjectSlot`, by which it is read.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::impl_block::Impls;
use super::member::{self, Member};
use super::{checks, debug, schema, stage};
use crate::model::{Additional, Model};

/// All impls of a model.
pub(crate) fn model(model: &Model<'_>) -> TokenStream {
    let impls = Impls::new(&model.header).with(model.flattened.iter().map(|part| part.ty), "Structure");
    let members = member::all(model);
    let stage = members.iter().any(|member| member.is_staged).then(|| format_ident!("__Stage"));
    impls.finish(&[
        schema::embedded(model).unwrap_or_default(),
        if model.header.is_generic() { TokenStream::new() } else { checks::all(model) },
        impls.of("ObjectView", &view(model, &members, &impls)),
        impls.on(
            stage.as_ref().unwrap_or(model.header.ident),
            format_ident!("ObjectSlot"),
            &slots(model, &members, &impls),
        ),
        stage::all(&schema::type_info(model), &members, stage.as_ref(), &impls),
        debug::of_model(model, &impls).unwrap_or_default(),
    ])
}

/// ```ignore
/// fn push(&self, out: &mut dyn __rest::ValueSink) {
///     <String as __RestType>::push_optional(&self.job_id, 0usize, out);
///     __rest::push_embedded(&self.base, __AT_0, out);
/// }
/// ```
///
/// A type with parameters has its assertions here, as they are in scope only inside an impl.
fn view(model: &Model<'_>, members: &[Member<'_>], impls: &Impls<'_>) -> TokenStream {
    let pushes = members.iter().map(|member| &member.push);
    let checks = if model.header.is_generic() { checks::all(model) } else { TokenStream::new() };
    let additional = additional(model, impls, &quote!(&), ["ObjectView", "MapView", "as_view"]);
    let inline = impls.inline();
    quote! {
        #inline
        fn model_schema(&self) -> &'static __rest::Schema { <Self as __rest::Model>::schema() }
        #inline
        fn push(&self, out: &mut dyn __rest::ValueSink) {
            #checks
            #(#pushes)*
        }
        #additional
    }
}

/// ```ignore
/// fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
///     match index {
///         0usize => <String as __RestType>::slot(&mut self.job_id),
///         __AT_0.. => __rest::ObjectSlot::slot(&mut self.base, index - __AT_0),
///         _ => __rest::no_slot(),
///     }
/// }
/// ```
fn slots(model: &Model<'_>, members: &[Member<'_>], impls: &Impls<'_>) -> TokenStream {
    let arms = arms(model, members, |member| &member.slot);
    let additional = additional(model, impls, &quote!(&mut), ["ObjectSlot", "MapSlot", "as_slot"]);
    let inline = impls.inline();
    quote! {
        #inline
        fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
            match index { #arms _ => __rest::no_slot() }
        }
        #additional
    }
}

/// The arms of the embedded structs come from the last to the first, as each takes all numbers from its own on.
fn arms(
    model: &Model<'_>,
    members: &[Member<'_>],
    arm: for<'m> fn(&'m Member<'_>) -> &'m TokenStream,
) -> TokenStream {
    let (attributes, embedded) = members.split_at(model.fields.len());
    let arms = attributes.iter().chain(embedded.iter().rev()).map(arm);
    quote!(#(#arms)*)
}

/// The method for the additional properties: the model's own, else those of the first embedded struct that has them.
///
/// ```ignore
/// fn additional(&self) -> __rest::Option<&dyn __rest::MapView> {
///     __rest::Some(<Map as __rest::AdditionalProperties>::as_view(&self.additional_properties)) // or
///     __rest::first([__rest::ObjectView::additional(&self.base)])
/// }
/// ```
fn additional(
    model: &Model<'_>,
    impls: &Impls<'_>,
    by: &TokenStream,
    names: [&str; 3],
) -> Option<TokenStream> {
    let [object, map, method] = names.map(|name| format_ident!("{name}"));
    let value = if let Some(Additional { ident, ty, .. }) = &model.additional {
        quote!(__rest::Some(<#ty as __rest::AdditionalProperties>::#method(#by self.#ident)))
    } else if !model.flattened.is_empty() {
        let idents = model.flattened.iter().map(|embedded| embedded.ident);
        quote!(__rest::first([#(__rest::#object::additional(#by self.#idents)),*]))
    } else {
        return None;
    };
    let inline = impls.inline();
    Some(quote! {
        #inline
        fn additional(#by self) -> __rest::Option<#by dyn __rest::#map> { #value }
    })
}
