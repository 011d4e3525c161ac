//! The impls of serde's traits, each with one call of the runtime.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ConstParam, GenericParam, TypeParam};

use super::impl_block::Impls;

/// Both impls, as `tests/expansion/methods.rs` shows.
pub(super) fn impls(impls: &Impls<'_>) -> TokenStream {
    let serialize = impls.of(
        "Serialize",
        &quote! {
            fn serialize<__S: __rest::Serializer>(&self, output: __S) -> __rest::Result<__S::Ok, __S::Error> {
                __rest::serialize(self, output)
            }
        },
    );
    let ident = impls.header.ident;
    let (_, arguments, _) = impls.header.generics.split_for_impl();
    let where_clause = impls.where_clause();
    let parameters = impls.header.generics.params.iter().map(without_default);
    quote! {
        #serialize
        #[automatically_derived]
        impl<'__de, #(#parameters),*> __rest::Deserialize<'__de> for #ident #arguments #where_clause {
            fn deserialize<__D: __rest::Deserializer<'__de>>(input: __D) -> __rest::Result<Self, __D::Error> {
                __rest::deserialize(input)
            }
        }
    }
}

/// A parameter as an impl declares it.
fn without_default(parameter: &GenericParam) -> TokenStream {
    match parameter {
        GenericParam::Type(TypeParam { ident, bounds, .. }) => quote!(#ident: #bounds),
        GenericParam::Const(ConstParam { ident, ty, .. }) => quote!(const #ident: #ty),
        GenericParam::Lifetime(lifetime) => quote!(#lifetime),
    }
}
