//! The XML metadata of types and fields: each word of `xml(..)` becomes a call.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use crate::model::{Field, FieldContent, XmlWord};

/// `.with_xml(__rest::XmlName::NONE.with_name("Blob"))`
pub(crate) fn type_metadata(xml: Option<&Vec<XmlWord>>) -> Option<TokenStream> {
    let calls = calls(xml?);
    Some(quote!(.with_xml(__rest::XmlName::NONE #calls)))
}

/// `.with_xml(const { &__rest::Xml::NONE.with_attr().with_name("Encrypted") })`
pub(crate) fn field_metadata(field: &Field<'_>) -> Option<TokenStream> {
    let calls = calls(field.xml.as_ref()?);
    Some(quote!(.with_xml(const { &__rest::Xml::NONE #calls })))
}

fn calls(words: &[XmlWord]) -> TokenStream {
    let calls = words.iter().map(|XmlWord { name, text, .. }| {
        let method = format_ident!("with_{name}");
        quote!(.#method(#text))
    });
    calls.collect()
}

/// `__rest::assert_xml_word(<T as __rest::RestType>::FAMILY, &<T as __rest::RestType>::TYPE_INFO, format, "wrapped")`
pub(crate) fn of_type(field: &Field<'_>) -> impl Iterator<Item = TokenStream> {
    let format = match &field.content {
        FieldContent::Plain { format: Some(format) } => format.variant,
        _ => "Natural",
    };
    let ty = field.value;
    field.xml.iter().flatten().map(move |XmlWord { name, .. }| {
        let (word, format) = (name.to_string(), format_ident!("{format}"));
        let format = quote!(__rest::Format::#format);
        let family = quote!(<#ty as __rest::RestType>::FAMILY);
        let model = quote!(&<#ty as __rest::RestType>::TYPE_INFO);
        quote_spanned!(name.span()=> __rest::assert_xml_word(#family, #model, #format, #word))
    })
}
