//! `Debug`, if `#[rest(debug)]` asks for it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::impl_block::Impls;
use crate::model::{Additional, Field, Model, Polymorphic, Subtype, TypedIdent};

/// ```ignore
/// __rest::debug_model(formatter, "Login", <Self as __rest::Model>::schema().attributes(), &[&self.user, &__rest::Secret::of(&self.pin)], &[("rest", &self.rest)])
/// ```
pub(super) fn of_model(model: &Model<'_>, impls: &Impls<'_>) -> Option<TokenStream> {
    let values = model.fields.iter().map(|Field { ident, ty, flags, .. }| {
        let value = quote_spanned!(ty.span()=> &self.#ident);
        if flags.iter().any(|flag| flag == "secret") { quote!(&__rest::Secret::of(#value)) } else { value }
    });
    let embedded = model.flattened.iter().map(|TypedIdent { ident, ty }| {
        let name = ident.to_string();
        quote_spanned!(ty.span()=> (#name, &self.#ident))
    });
    let additional = model.additional.iter().map(|Additional { ident, ty, is_secret, .. }| {
        let (name, value) = (ident.to_string(), quote_spanned!(ty.span()=> &self.#ident));
        if *is_secret {
            let map = quote!(<#ty as __rest::AdditionalProperties>::as_view(#value));
            return quote!((#name, &__rest::SecretMap(#map)));
        }
        quote!((#name, #value))
    });
    let name = model.header.ident.to_string();
    let others = embedded.chain(additional);
    print(
        impls,
        &quote!(__rest::debug_model(formatter, #name, <Self as __rest::Model>::schema().attributes(), &[#(#values),*], &[#(#others),*])),
    )
}

/// ```ignore
/// let (name, payload): (&__rest::str, &dyn __rest::Debug) = match self { Self::Dog(payload) => ("Dog", payload) };
/// __rest::debug_variant(formatter, name, payload)
/// ```
pub(super) fn of_polymorphic(model: &Polymorphic<'_>, impls: &Impls<'_>) -> Option<TokenStream> {
    let arms = model.variants.iter().map(|Subtype { ident, ty, .. }| {
        let name = ident.to_string();
        quote_spanned!(ty.span()=> Self::#ident(payload) => (#name, payload),)
    });
    let body = quote! {
        let (name, payload): (&__rest::str, &dyn __rest::Debug) = match self { #(#arms)* };
        __rest::debug_variant(formatter, name, payload)
    };
    print(impls, &body)
}

/// For a type with mistakes: only its name is printed.
pub(super) fn of_fallback(impls: &Impls<'_>) -> Option<TokenStream> {
    let name = impls.header.ident.to_string();
    print(impls, &quote!(__rest::debug_model(formatter, #name, &[], &[], &[])))
}

fn print(impls: &Impls<'_>, body: &TokenStream) -> Option<TokenStream> {
    let body = quote! {
        #[inline]
        fn fmt(&self, formatter: &mut __rest::fmt::Formatter<'_>) -> __rest::fmt::Result { #body }
    };
    impls.header.is_debug.then(|| impls.with_parameters("Debug").of("Debug", &body))
}
