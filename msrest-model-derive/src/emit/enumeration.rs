//! The impls of an enum of strings, or of integers.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::conversions;
use super::impl_block::Impls;
use crate::model::{Enumeration, TypeHeader, TypedIdent};

/// The values are a list, in which each variant has an index, as `tests/expansion/enumeration.rs` shows.
pub(crate) fn enumeration(enumeration: &Enumeration<'_>) -> TokenStream {
    let impls = Impls::new(&enumeration.header);
    let conversions = enumeration.converts.then(|| conversions::all(enumeration, &impls));
    impls.finish(&[rest_enum(enumeration, &impls), rest_type(enumeration, &impls), quote!(#conversions)])
}

/// Impls without values, so that an enum with mistakes causes no further errors in the code that uses it.
pub(crate) fn fallback(header: TypeHeader<'_>) -> TokenStream {
    enumeration(&Enumeration {
        header,
        is_integer: false,
        converts: false,
        variants: Vec::new(),
        unknown: None,
    })
}

fn rest_enum(enumeration: &Enumeration<'_>, impls: &Impls<'_>) -> TokenStream {
    let Enumeration { is_integer, variants, unknown, .. } = enumeration;
    let ty = if *is_integer { quote!(__rest::i64) } else { quote!(__rest::str) };
    // The literal of a text is a reference already.
    let reference = is_integer.then(|| quote!(&));
    let values: Vec<TokenStream> =
        variants.iter().map(|variant| &variant.value).map(|value| quote!(#reference #value)).collect();
    let idents: Vec<&Ident> = variants.iter().map(|variant| variant.ident).collect();
    let indexes = 0..values.len();
    let (other_value, others) = match unknown {
        Some(unknown) => keeping(unknown, &ty),
        // The fallback of an enum with mistakes, whose real variants have no arms here.
        None if variants.is_empty() => (Some(quote!(_ => "",)), None),
        None => (None, None),
    };
    let body = quote! {
        type Value = #ty;
        const VALUES: &'static [&'static #ty] = &[#(#values),*];
        #[inline]
        fn value(&self) -> &#ty {
            match self { #(Self::#idents => #values,)* #other_value }
        }
        #[inline]
        fn from_index(index: __rest::usize) -> __rest::Option<Self> {
            match index { #(#indexes => __rest::Some(Self::#idents),)* _ => __rest::None }
        }
        #others
    };
    impls.of("RestEnum", &body)
}

/// The arm of the variant that keeps unknown values, and the methods for it.
fn keeping(
    TypedIdent { ident, ty }: &TypedIdent<'_>,
    value: &TokenStream,
) -> (Option<TokenStream>, Option<TokenStream>) {
    let unknown_value = quote!(<#ty as __rest::UnknownValue<#value>>);
    let methods = quote! {
        #[inline]
        fn unknown(value: &#value) -> __rest::Option<Self> {
            __rest::Some(Self::#ident(#unknown_value::keep(value)))
        }
        #[inline]
        fn is_unknown(&self) -> __rest::bool { if let Self::#ident(_) = self { true } else { false } }
    };
    (Some(quote!(Self::#ident(value) => #unknown_value::value(value),)), Some(methods))
}

fn rest_type(enumeration: &Enumeration<'_>, impls: &Impls<'_>) -> TokenStream {
    let (family, push) = if enumeration.is_integer {
        (quote!(Number), quote!(out.integer(number, *__rest::RestEnum::value(self))))
    } else {
        (quote!(Text), quote!(out.text(number, __rest::RestEnum::value(self))))
    };
    let body = quote! {
        const FAMILY: __rest::Family = __rest::Family::#family;
        const IS_SCALAR: __rest::bool = true;
        #[inline]
        fn push_value(&self, number: __rest::usize, out: &mut dyn __rest::ValueSink) { #push }
        fn kind<__P: __rest::Place<Value = Self>>(place: &mut __P, _: __rest::Format) -> __rest::SlotKind<'_> {
            __rest::SlotKind::Scalar(place)
        }
    };
    impls.of("RestType", &body)
}
