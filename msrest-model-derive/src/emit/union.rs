//! The impls of a union: the kinds of JSON of its variants as a list, and one arm for each variant.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::impl_block::Impls;
use super::selection::select;
use crate::model::{TypedIdent, Union};

/// All impls, as `tests/expansion/union.rs` shows.
pub(crate) fn union(union: &Union<'_>) -> TokenStream {
    let impls = Impls::new(&union.header);
    let types: Vec<_> = union.variants.iter().map(|variant| variant.ty).collect();
    let idents: Vec<_> = union.variants.iter().map(|variant| variant.ident).collect();
    let payloads = types.iter().map(|ty| quote!(<#ty as __RestType>::inside(format, read)?));
    let select = select(&idents, payloads);
    let rest_type = quote! {
        const JSON_KINDS: __rest::JsonKinds =
            __rest::JsonKinds::UNKNOWN #(.or(<#types as __RestType>::JSON_KINDS))*;
        fn push_value(&self, number: __rest::usize, out: &mut dyn __rest::ValueSink) {
            match self { #(Self::#idents(value) => <#types as __RestType>::push_item(value, number, out),)* }
        }
        fn stage_found(
            found: __rest::JsonKind,
            format: __rest::Format,
            read: __rest::ReadSlot<'_>,
        ) -> __rest::Result<Self, __rest::Incomplete> {
            __rest::read_union(found, format, read)
        }
    };
    let union_type = quote! {
        const VARIANTS: &'static [__rest::JsonKinds] = &[#(<#types as __RestType>::JSON_KINDS),*];
        const CONTENTS: &'static [__rest::AnyContent] = &[#(<#types as __RestType>::CONTENT),*];
        #select
    };
    impls.finish(&[
        checks(&union.variants),
        impls.of("RestType", &rest_type),
        impls.of("UnionType", &union_type),
    ])
}

/// Each variant is compared with those before it.
fn checks(variants: &[TypedIdent<'_>]) -> TokenStream {
    let entry = |TypedIdent { ident, ty }: &TypedIdent<'_>| {
        let name = ident.to_string();
        quote!((#name, <#ty as __RestType>::JSON_KINDS))
    };
    let checks = variants.iter().enumerate().map(|(number, variant)| {
        let before = variants.iter().take(number).map(entry);
        let own = entry(variant);
        quote_spanned!(variant.ident.span()=> const _: () = __rest::assert_union(&[#(#before),*], #own);)
    });
    quote!(#(#checks)*)
}
