//! The XML metadata of types and fields: each word of `xml(..)` becomes a call.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Type;

use crate::input;
use crate::model::{Field, FieldContent, Model, XmlWord};

/// `.with_xml(__rest::XmlName::NONE.with_name("Blob"))`
pub(crate) fn type_metadata(xml: Option<&Vec<XmlWord>>) -> Option<TokenStream> {
    let calls = calls(xml?);
    Some(quote!(.with_xml(__rest::XmlName::NONE #calls)))
}

/// `.with_xml(&__rest::Xml::NONE.with_attr().with_name("Encrypted"))`
pub(crate) fn field_metadata(field: &Field<'_>) -> Option<TokenStream> {
    let calls = calls(field.xml.as_ref()?);
    Some(quote!(.with_xml(&__rest::Xml::NONE #calls)))
}

fn calls(words: &[XmlWord]) -> TokenStream {
    let calls = words.iter().map(|XmlWord { name, text, .. }| {
        let method = format_ident!("with_{name}");
        quote!(.#method(#text))
    });
    quote!(#(#calls)*)
}

/// ```ignore
/// __rest::assert_told_apart(&<Blob as __RestType>::TYPE_INFO, "first", "blobs")
/// ```
///
/// For two attributes that hold the same type, one of them in a list whose items have no element around them.
pub(crate) fn of_lists(model: &Model<'_>) -> Vec<TokenStream> {
    let is_element =
        |field: &&Field<'_>| ["attr", "text", "wrapped"].iter().all(|word| field.xml_word(word).is_none());
    let fields: Vec<_> = model.fields.iter().filter(is_element).collect();
    let text = |ty: &Type| ty.to_token_stream().to_string();
    let mut checks = Vec::new();
    for (index, field) in fields.iter().enumerate() {
        let (ty, is_list) = input::innermost(field.ty);
        let other = fields.iter().take(index).find(|other| {
            let (other_type, is_other_list) = input::innermost(other.ty);
            let is_xml = model.xml.is_some() || field.xml.is_some() || other.xml.is_some();
            is_xml && (is_list || is_other_list) && text(other_type) == text(ty)
        });
        if let Some(other) = other {
            let (name, other) = (&field.key.name, &other.key.name);
            let info = quote!(&<#ty as __RestType>::TYPE_INFO);
            checks.push(quote_spanned!(field.ident.span()=> __rest::assert_told_apart(#info, #other, #name)));
        }
    }
    checks
}

/// `__rest::assert_xml_word(<T as __RestType>::FAMILY, &<T as __RestType>::TYPE_INFO, format, "wrapped")`
pub(crate) fn of_type(field: &Field<'_>) -> impl Iterator<Item = TokenStream> {
    let format = match &field.content {
        FieldContent::Plain { format: Some(format) } => format.variant,
        _ => "Natural",
    };
    let ty = field.value;
    field.xml.as_deref().unwrap_or_default().iter().map(move |XmlWord { name, .. }| {
        let (word, format) = (name.to_string(), format_ident!("{format}"));
        let format = quote!(__rest::Format::#format);
        let family = quote!(<#ty as __RestType>::FAMILY);
        let model = quote!(&<#ty as __RestType>::TYPE_INFO);
        quote_spanned!(name.span()=> __rest::assert_xml_word(#family, #model, #format, #word))
    })
}
