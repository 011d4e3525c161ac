//! The impls of an enum of strings.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::impl_block::Impls;
use crate::model::{Enumeration, TypeHeader, TypedIdent, Variant};

/// Its values are a list, and the variants have their numbers in it; `tests/expansion/enumeration.rs` shows it.
pub(crate) fn enumeration(enumeration: &Enumeration<'_>) -> TokenStream {
    let unknown = enumeration.unknown.as_ref();
    let text = unknown.map(
        |TypedIdent { ident, ty }| quote!(Self::#ident(value) => <#ty as __rest::UnknownValue>::text(value),),
    );
    let keep = unknown.map(|TypedIdent { ident, ty }| {
        quote! {
            fn unknown(value: &__rest::str) -> __rest::Option<Self> {
                __rest::Option::Some(Self::#ident(<#ty as __rest::UnknownValue>::keep(value)))
            }
            fn is_unknown(&self) -> __rest::bool { if let Self::#ident(_) = self { true } else { false } }
        }
    });
    impls(&enumeration.header, &enumeration.variants, text, keep)
}

/// Impls without values, so that an enum with mistakes is still one for the code around it.
pub(crate) fn fallback(header: &TypeHeader<'_>) -> TokenStream {
    impls(header, &[], Some(quote!(_ => "",)), None)
}

fn impls(
    header: &TypeHeader<'_>,
    variants: &[Variant<'_>],
    other_text: Option<TokenStream>,
    others: Option<TokenStream>,
) -> TokenStream {
    let values: Vec<&String> = variants.iter().map(|variant| &variant.value).collect();
    let idents: Vec<&Ident> = variants.iter().map(|variant| variant.ident).collect();
    let indexes = 0..values.len();
    let rest_enum = quote! {
        const VALUES: &'static [&'static __rest::str] = &[#(#values),*];
        fn as_str(&self) -> &__rest::str {
            match self { #(Self::#idents => #values,)* #other_text }
        }
        fn from_index(index: __rest::usize) -> __rest::Option<Self> {
            match index { #(#indexes => __rest::Option::Some(Self::#idents),)* _ => __rest::Option::None }
        }
        #others
    };
    let rest_type = quote! {
        const FAMILY: __rest::Family = __rest::Family::Text;
        const HOLDS_MODELS: __rest::bool = false;
        fn push(&self, number: __rest::usize, out: &mut dyn __rest::ValueSink) {
            out.text(number, __rest::RestEnum::as_str(self))
        }
        fn kind<__P: __rest::Place<Value = Self>>(place: &mut __P, _: __rest::Format) -> __rest::SlotKind<'_> {
            __rest::SlotKind::Scalar(place)
        }
    };
    let impls = Impls::new(header);
    impls.finish(&[impls.of("RestEnum", &rest_enum), impls.of("RestType", &rest_type)])
}
