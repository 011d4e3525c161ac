//! The impls of a struct around one value, which has the wire form of that value.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::checks;
use super::impl_block::Impls;
use crate::model::{Format, Newtype};

/// All impls, as `tests/expansion/newtype.rs` shows.
pub(crate) fn newtype(newtype: &Newtype<'_>) -> TokenStream {
    let impls = Impls::new(&newtype.header);
    let (body, other) = match &newtype.format {
        Some(Format { variant, .. }) => {
            let variant = format_ident!("{variant}");
            let format = quote!(__rest::Format::#variant);
            (
                impls.of("RestType", &of_format(newtype, &format)),
                impls.of("Scalar", &scalar(newtype, &format)),
            )
        }
        None if newtype.is_text => {
            (impls.of("RestType", &of_text(newtype)), impls.of("RestKey", &text_as_key(newtype)))
        }
        None => {
            // If the value is not a key, the bound makes this impl one for no type.
            let keys = Impls::new(&newtype.header).with([newtype.ty].into_iter(), "RestKey");
            let inner = newtype.ty.to_token_stream();
            (impls.call("newtype_impl", Some(inner.clone())), keys.call("newtype_key_impl", Some(inner)))
        }
    };
    let check = checks::of_format(newtype.ty, &newtype.format).into_iter();
    impls.finish(&[body, other, quote!(#(const _: () = #check;)*)])
}

/// As `tests/expansion/newtype_of_format.rs` shows.
fn of_format(Newtype { ty, .. }: &Newtype<'_>, format: &TokenStream) -> TokenStream {
    quote! {
        const JSON_KINDS: __rest::JsonKinds =
            #format.json_kinds(<#ty as __RestType>::JSON_KINDS);
        const HOLDS_MODELS: __rest::bool = false;
        const IS_SCALAR: __rest::bool = true;
        const IS_SECRET: __rest::bool = <#ty as __RestType>::IS_SECRET;
        fn push_value(&self, number: __rest::usize, out: &mut dyn __rest::ValueSink) {
            <#ty as __rest::FormattedScalar>::push_as(&self.0, #format, number, out)
        }
        fn kind<__P: __rest::Place<Value = Self>>(place: &mut __P, _: __rest::Format) -> __rest::SlotKind<'_> {
            __rest::SlotKind::Scalar(place)
        }
    }
}

fn scalar(Newtype { ty, .. }: &Newtype<'_>, format: &TokenStream) -> TokenStream {
    quote! {
        fn read(input: __rest::ScalarInput<'_>, _: __rest::Format) -> __rest::Result<Self, __rest::Expected> {
            __rest::Result::map(<#ty as __rest::FormattedScalar>::read_as(#format, input), Self)
        }
    }
}

/// The text is that of `Display` and `FromStr`.
fn of_text(newtype: &Newtype<'_>) -> TokenStream {
    let own_text = own_text(newtype);
    quote! {
        const FAMILY: __rest::Family = __rest::Family::Text;
        const HOLDS_MODELS: __rest::bool = false;
        fn push_value(&self, number: __rest::usize, out: &mut dyn __rest::ValueSink) {
            #own_text::push(&self.0, number, out)
        }
        fn stage(format: __rest::Format, read: __rest::ReadSlot<'_>) -> __rest::Result<Self, __rest::Incomplete> {
            __rest::Result::map(#own_text::read(format, read), Self)
        }
    }
}

fn text_as_key(newtype: &Newtype<'_>) -> TokenStream {
    let own_text = own_text(newtype);
    quote! {
        fn key(&self) -> __rest::Cow<'_, __rest::str> { #own_text::text(&self.0) }
        fn from_key(key: &__rest::str) -> __rest::Result<Self, __rest::Incomplete> {
            __rest::Result::map(#own_text::parse(key), Self)
        }
    }
}

/// Errors point at the type.
fn own_text(Newtype { ty, .. }: &Newtype<'_>) -> TokenStream {
    let own_text = quote!(__rest::OwnText);
    quote_spanned!(ty.span()=> <#ty as #own_text>)
}
