//! Assertions about what only the compiler knows: which formats and rules a field's type takes.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use super::xml;
use crate::model::{Additional, Constraint, Field, FieldContent, Format, Model};

/// ```ignore
/// const _: () = __rest::assert_format(<String as __RestType>::FORMATS, "rfc-1123");
/// ```
///
/// With type parameters they are blocks, `const { .. }`, which the compiler evaluates where the model is used.
pub(crate) fn all(model: &Model<'_>) -> TokenStream {
    let of_others = model.additional.iter().flat_map(|Additional { ty, format, .. }| of_format(ty, format));
    let of_others = of_others.chain(of_discriminator(model)).chain(xml::of_lists(model));
    if !model.header.is_generic() {
        let of_fields = of_fields(&model.fields);
        return quote!(#of_fields #(const _: () = #of_others;)*);
    }
    let all = model.fields.iter().flat_map(of_type).chain(of_others);
    quote!(#(const { #all };)*)
}

/// The assertions about the fields of a type without parameters.
pub(crate) fn of_fields(fields: &[Field<'_>]) -> TokenStream {
    let of_types = fields.iter().flat_map(of_type);
    quote!(#(const _: () = #of_types;)*)
}

/// ```ignore
/// __rest::assert_format(<String as __RestType>::FORMATS, "rfc-1123")
/// __rest::assert_rule(<String as __RestType>::FAMILY, "maximum")
/// ```
fn of_type(field: &Field<'_>) -> Vec<TokenStream> {
    let ty = field.value;
    let mut checks = Vec::new();
    if let FieldContent::Plain { format } = &field.content {
        checks.extend(of_format(ty, format));
    }
    for Constraint { name, .. } in &field.constraints {
        let (family, rule) = (quote!(<#ty as __RestType>::FAMILY), name.to_string());
        checks.push(quote_spanned!(name.span()=> __rest::assert_rule(#family, #rule)));
    }
    checks.extend(xml::of_type(field));
    checks
}

/// That the field for the discriminator takes a text, as the discriminator's value is one.
fn of_discriminator(model: &Model<'_>) -> Option<TokenStream> {
    let path = &model.discriminator.as_ref()?.key.path;
    let Field { value, key, content, .. } = model.fields.iter().find(|field| field.key.path == *path)?;
    let is_plain = matches!(content, FieldContent::Plain { .. });
    let kinds = quote!(<#value as __RestType>::JSON_KINDS);
    is_plain.then(|| quote_spanned!(key.at.span()=> __rest::assert_discriminator(#kinds)))
}

/// That the type has the format, if the field has one.
pub(crate) fn of_format(ty: &Type, format: &Option<Format>) -> Option<TokenStream> {
    let name = &format.as_ref()?.name;
    let known = quote!(<#ty as __RestType>::FORMATS);
    Some(quote_spanned!(name.span()=> __rest::assert_format(#known, #name)))
}
