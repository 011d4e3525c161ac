//! The impls of a model with mistakes.

use proc_macro2::TokenStream;
use quote::quote;

use super::debug;
use super::impl_block::Impls;
use crate::model::TypeHeader;

/// Impls without attributes, so that a model with mistakes causes no further errors in the code that uses it.
pub(crate) fn model(header: &TypeHeader<'_>) -> TokenStream {
    let (impls, name) = (Impls::new(header), &header.name);
    let own = quote! {
        const TYPE_INFO: __rest::TypeInfo = __rest::TypeInfo::new(#name, &[]).with_additional(true, false);
    };
    let view = quote! {
        fn model_schema(&self) -> &'static __rest::Schema { <Self as __rest::Model>::schema() }
        fn push(&self, _: &mut dyn __rest::ValueSink) {}
    };
    let structure = quote! {
        type Stage = __rest::NoStage;
        fn start() -> Self::Stage { __rest::NoStage }
    };
    impls.finish(&[
        impls.of("ObjectView", &view),
        impls.call("model_impls", Some(own)),
        impls.of("Structure", &structure),
        debug::of_fallback(&impls).unwrap_or_default(),
    ])
}
