//! The trait `Model`, and the two methods that win over serde's traits.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::shell::Bounds;

/// ```ignore
/// impl __rest::Model for JobResponse { fn schema() -> &'static __rest::Schema { &__TABLE } }
/// impl __rest::PayloadModel for JobResponse {}
/// impl JobResponse {
///     pub fn serialize(&self) -> __rest::Result<__rest::Value, __rest::SerializationError> { .. }
///     pub fn deserialize(body: impl __rest::AsRef<[__rest::u8]>) -> __rest::Result<Self, ..> { .. }
/// }
/// ```
pub(crate) fn impls(ident: &Ident, bounds: &Bounds<'_>) -> TokenStream {
    let model = bounds.implement(
        &quote!(__rest::Model for),
        ident,
        &quote!(
            fn schema() -> &'static __rest::Schema {
                &__TABLE
            }
        ),
    );
    let inherent = bounds.implement(
        &TokenStream::new(),
        ident,
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
    let payload = bounds.implement(&quote!(__rest::PayloadModel for), ident, &TokenStream::new());
    quote!(#model #payload #inherent)
}
