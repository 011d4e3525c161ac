//! What the variants of both kinds of enums have in common.

use quote::ToTokens;
use syn::{DeriveInput, Fields, Ident, LitStr, Type, Variant};

use crate::attribute::Items;
use crate::errors::Errors;

/// No enum has parameters.
pub(super) fn refuse_parameters(item: &DeriveInput, what: &str, errors: &mut Errors) {
    if !item.generics.params.is_empty() {
        errors.push(&item.generics, format!("{what} has no parameters; remove them"));
    }
}

/// The type in `Name(Type)`.
pub(super) fn payload<'a>(variant: &'a Variant, message: &str, errors: &mut Errors) -> Option<&'a Type> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first().map(|field| &field.ty),
        fields if fields.is_empty() => errors.refuse(&variant.ident, message),
        fields => errors.refuse(fields, message),
    }
}

/// The `value` of a variant, else the default: no other variant has it.
pub(super) fn value(
    ident: &Ident,
    items: &Items,
    default: Option<String>,
    taken: &mut Vec<String>,
    errors: &mut Errors,
) -> Option<String> {
    let literal = items.text("value", errors);
    let value = literal.map(LitStr::value).or(default)?;
    if taken.contains(&value) {
        let at = literal.map_or_else(|| ident.to_token_stream(), ToTokens::to_token_stream);
        errors.push(at, format!("two variants have the value {value:?}; give one of them another `value`"));
    }
    taken.push(value.clone());
    Some(value)
}
