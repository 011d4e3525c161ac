//! The impls of an enum whose variants are told apart by the name of their element: a model of whose attributes exactly one is
//! present.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Index;

use super::impl_block::Impls;
use super::{checks, schema};
use crate::model::{Choice, TypeHeader};

/// All impls, as `tests/expansion/choice.rs` shows.
pub(crate) fn choice(choice: &Choice<'_>) -> TokenStream {
    let impls = Impls::new(&choice.header);
    let name = &choice.header.name;
    let rows = choice.variants.iter().enumerate().map(|(index, field)| schema::row(index, field, false));
    let table = quote! {
        const __TYPE_INFO: __rest::TypeInfo = __rest::TypeInfo::new(#name, &[#(#rows,)*]).choice();
        static __TABLE: __rest::Schema = __rest::Schema::new(&__TYPE_INFO);
    };
    impls.finish(&[
        table,
        checks::of_fields(&choice.variants),
        impls.of("ObjectView", &view(choice)),
        impls.call("object_impl", Some(stage(choice))),
    ])
}

/// An impl without variants, so that an enum with mistakes causes no further errors in the code that uses it.
pub(crate) fn fallback(header: &TypeHeader<'_>) -> TokenStream {
    let impls = Impls::new(header);
    let body = quote!(
        fn push_value(&self, _: __rest::usize, _: &mut dyn __rest::ValueSink) {}
    );
    impls.finish(&[impls.of("RestType", &body)])
}

fn view(choice: &Choice<'_>) -> TokenStream {
    let pushes = choice.variants.iter().enumerate().map(|(index, variant)| {
        let (ident, ty) = (variant.ident, variant.ty);
        quote!(Self::#ident(value) => <#ty as __RestType>::push_item(value, #index, out),)
    });
    quote! {
        fn model_schema(&self) -> &'static __rest::Schema { &__TABLE }
        fn push(&self, out: &mut dyn __rest::ValueSink) { match self { #(#pushes)* } }
    }
}

/// While the value is read, each variant has a place of its own.
fn stage(choice: &Choice<'_>) -> TokenStream {
    let idents: Vec<_> = choice.variants.iter().map(|variant| variant.ident).collect();
    let types: Vec<_> = choice.variants.iter().map(|variant| variant.ty).collect();
    let none = choice.variants.iter().map(|_| quote!(__rest::None));
    let keys = choice.variants.iter().map(|variant| variant.key.path.join("."));
    let numbers = 0..idents.len();
    let places: Vec<_> = numbers.clone().map(Index::from).collect();
    quote! {
        const TYPE_INFO: __rest::TypeInfo = __TYPE_INFO;
        fn stage(_: __rest::Format, read: __rest::ReadSlot<'_>) -> __rest::Result<Self, __rest::Incomplete> {
            struct __Stage(#(__rest::Option<#types>),*);
            impl __rest::ObjectSlot for __Stage {
                fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
                    match index {
                        #(#numbers => <#types as __RestType>::slot(&mut self.#places),)*
                        _ => __rest::no_slot(),
                    }
                }
            }
            let mut stage = __Stage(#(#none),*);
            read(__rest::SlotKind::Object(__rest::ModelSlot::new(&mut stage, &__TABLE)))?;
            __rest::only([#(stage.#places.map(Self::#idents)),*], &[#(#keys),*])
        }
    }
}
