//! The trait `Model`, and the two inherent methods that are found before those of serde's traits.

use proc_macro2::TokenStream;
use quote::quote;

use super::impl_block::Impls;

/// The impls that a model and a polymorphic enum have in common, as `tests/expansion/methods.rs` shows.
pub(crate) fn all(impls: &Impls<'_>) -> TokenStream {
    let schema = quote!(
        fn schema() -> &'static __rest::Schema {
            &__TABLE
        }
    );
    let model = impls.of("Model", &schema);
    let payload = impls.of("PayloadModel", &TokenStream::new());
    let inherent = impls.block(
        impls.header.ident,
        &quote! {
            /// See `msrest_model::Model::serialize`.
            #[inline]
            #[allow(dead_code)]
            pub fn serialize(&self) -> __rest::Result<__rest::Value, __rest::SerializationError> {
                __rest::Model::serialize(self)
            }
            /// See `msrest_model::Model::deserialize`.
            #[inline]
            #[allow(dead_code)]
            pub fn deserialize(
                body: impl __rest::AsRef<[__rest::u8]>,
            ) -> __rest::Result<Self, __rest::DeserializationError> {
                __rest::Model::deserialize(body)
            }
        },
    );
    quote!(#model #payload #inherent)
}
