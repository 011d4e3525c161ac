//! The traits of the standard library between an enum and its values.

use proc_macro2::TokenStream;
use quote::quote;

use super::impl_block::Impls;
use crate::model::{Enumeration, TypedIdent};

/// All of them, as `tests/expansion/conversions.rs` and `integers.rs` beside it show.
pub(super) fn all(enumeration: &Enumeration<'_>, impls: &Impls<'_>) -> TokenStream {
    let display = quote! {
        #[inline]
        fn fmt(&self, formatter: &mut __rest::fmt::Formatter<'_>) -> __rest::fmt::Result {
            __rest::fmt::Display::fmt(__rest::RestEnum::value(self), formatter)
        }
    };
    let display = implement(impls, quote!(__rest::fmt::Display), &display);
    let keep = |value| enumeration.unknown.as_ref().map(|unknown| keep(unknown, &value));
    let of_kind = if enumeration.is_integer {
        of_integers(impls, keep(quote!(__rest::i64)))
    } else {
        of_texts(impls, keep(quote!(__rest::str)))
    };
    quote!(#display #of_kind)
}

/// `impl head for Status { body }`
fn implement(impls: &Impls<'_>, head: TokenStream, body: &TokenStream) -> TokenStream {
    let ident = impls.header.ident;
    impls.block(quote!(#head for #ident), body)
}

/// The variant for the reference `value`, also for an unknown one. A closure would cost the compiler more than this `match`.
fn keep(TypedIdent { ident, ty }: &TypedIdent<'_>, value: &TokenStream) -> TokenStream {
    quote! {
        match __rest::RestEnum::from_value(value) {
            __rest::Some(known) => known,
            __rest::None => Self::#ident(<#ty as __rest::UnknownValue<#value>>::keep(value)),
        }
    }
}

fn of_texts(impls: &Impls<'_>, keep: Option<TokenStream>) -> TokenStream {
    let as_ref = quote! {
        #[inline]
        fn as_ref(&self) -> &__rest::str { __rest::RestEnum::value(self) }
    };
    let equals = |other, value| {
        let body = quote! {
            #[inline]
            fn eq(&self, other: &#other) -> __rest::bool { __rest::RestEnum::value(self) == #value }
        };
        implement(impls, quote!(__rest::PartialEq<#other>), &body)
    };
    let mut all = vec![
        implement(impls, quote!(__rest::AsRef<__rest::str>), &as_ref),
        equals(quote!(__rest::str), quote!(other)),
        equals(quote!(&__rest::str), quote!(*other)),
    ];
    let (error, parsed) = match keep {
        None => (quote!(UnknownEnumValue), quote!(__rest::UnknownEnumValue::check(value))),
        Some(keep) => {
            let from = |ty, kept| {
                let body = quote! {
                    #[inline]
                    fn from(value: #ty) -> Self { #kept }
                };
                implement(impls, quote!(__rest::From<#ty>), &body)
            };
            let by_reference = quote!(<Self as __rest::From<&__rest::str>>::from);
            all.push(from(quote!(&__rest::str), keep));
            all.push(from(quote!(__rest::String), quote!(__rest::from_string(value))));
            (quote!(Infallible), quote!(__rest::Result::Ok(#by_reference(value))))
        }
    };
    let from_str = quote! {
        type Err = __rest::#error;
        #[inline]
        fn from_str(value: &__rest::str) -> __rest::Result<Self, Self::Err> { #parsed }
    };
    all.push(implement(impls, quote!(__rest::FromStr), &from_str));
    quote!(#(#all)*)
}

fn of_integers(impls: &Impls<'_>, keep: Option<TokenStream>) -> TokenStream {
    let ident = impls.header.ident;
    let equals = quote! {
        #[inline]
        fn eq(&self, other: &__rest::i64) -> __rest::bool { __rest::RestEnum::value(self) == other }
    };
    let into = quote! {
        #[inline]
        fn from(value: #ident) -> Self { *__rest::RestEnum::value(&value) }
    };
    let (head, from) = match keep {
        None => (
            quote!(__rest::TryFrom<__rest::i64>),
            quote! {
                type Error = __rest::UnknownEnumValue;
                #[inline]
                fn try_from(value: __rest::i64) -> __rest::Result<Self, Self::Error> {
                    __rest::UnknownEnumValue::check(&value)
                }
            },
        ),
        Some(keep) => (
            quote!(__rest::From<__rest::i64>),
            quote! {
                #[inline]
                fn from(value: __rest::i64) -> Self {
                    let value = &value;
                    #keep
                }
            },
        ),
    };
    let equals = implement(impls, quote!(__rest::PartialEq<__rest::i64>), &equals);
    let into = impls.block(quote!(__rest::From<#ident> for __rest::i64), &into);
    let from = implement(impls, head, &from);
    quote!(#equals #into #from)
}
