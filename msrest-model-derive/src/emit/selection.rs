//! How an enum reads the variant with a number, for `PolymorphicModel` and `UnionType`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The method `select`. Each of `values` is the expression that reads the payload of a variant.
pub(super) fn select(idents: &[&Ident], values: impl Iterator<Item = TokenStream>) -> TokenStream {
    let numbers = 0..idents.len();
    quote! {
        fn select(
            variant: __rest::usize,
            format: __rest::Format,
            read: __rest::ReadSlot<'_>,
        ) -> __rest::Result<Self, __rest::Incomplete> {
            __rest::Result::Ok(match variant {
                #(#numbers => Self::#idents(#values),)*
                _ => return __rest::Result::Err(__rest::Incomplete::Null),
            })
        }
    }
}
