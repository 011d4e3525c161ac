//! The impls of a model with mistakes.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::methods;
use super::shell::{Bounds, anonymous};
use crate::input::runtime_of;

/// Impls without attributes, so that a type with mistakes is still a model for the code around it.
pub(crate) fn model(item: &DeriveInput) -> TokenStream {
    let bounds = Bounds::new(&item.generics);
    let name = item.ident.to_string();
    let view = bounds.implement(
        &quote!(__rest::ObjectView for),
        &item.ident,
        &quote! {
            fn table(&self) -> &'static __rest::Schema { &__TABLE }
            fn attribute(&self, _: __rest::usize, _: __rest::Format) -> __rest::View<'_> { __rest::View::Absent }
        },
    );
    let rest_type = bounds.implement(
        &quote!(__rest::RestType for),
        &item.ident,
        &quote! {
            const DESCRIPTION: __rest::Description = __DESCRIPTION;
            fn view(&self, _: __rest::Format) -> __rest::View<'_> { __rest::View::Object(self) }
            fn kind<__P: __rest::Place<Value = Self>>(_: &mut __P, _: __rest::Format) -> __rest::Kind<'_> {
                __rest::Kind::Nothing
            }
        },
    );
    let structure = bounds.implement(
        &quote!(__rest::Structure for),
        &item.ident,
        &quote! {
            type Stage = __rest::NoStage;
            fn start() -> Self::Stage { __rest::NoStage }
            fn finish(_: Self::Stage) -> __rest::Result<Self, __rest::Unfinished> {
                __rest::Result::Err(__rest::Unfinished::Null)
            }
        },
    );
    let methods = methods::impls(&item.ident, &bounds);
    let table = quote! {
        const __DESCRIPTION: __rest::Description = __rest::Description::new(#name, &[]).with_additional(true, false);
        static __TABLE: __rest::Schema = __rest::Schema::new(&__DESCRIPTION);
    };
    anonymous(&runtime_of(item), &quote!(#table #view #rest_type #structure #methods))
}
