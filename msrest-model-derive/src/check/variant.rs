//! What the variants of both kinds of enums have in common.

use quote::ToTokens;
use syn::{DataEnum, DeriveInput, Fields, LitStr, Type, Variant};

use crate::attribute::Items;
use crate::errors::Errors;

/// No enum has parameters.
pub(super) fn refuse_parameters(item: &DeriveInput, what: &str, errors: &Errors) {
    if !item.generics.params.is_empty() {
        errors.push(&item.generics, format!("{what} has no parameters; remove them"));
    }
}

/// A variant, what stands on it, and whether the mark that one variant may have is there.
pub(super) struct Marked<'a, 'e> {
    pub(super) variant: &'a Variant,
    pub(super) items: Items<'e>,
    pub(super) is_marked: bool,
}

/// The variants. Of one with a mistake in its attributes nobody knows what it should be: its shape and value may be right.
pub(super) fn read<'a, 'e>(
    data: &'a DataEnum,
    known: &[&str],
    (mark, twice): (&str, &str),
    errors: &'e Errors,
) -> impl Iterator<Item = Marked<'a, 'e>> {
    let mut is_taken = false;
    data.variants.iter().filter_map(move |variant| {
        let before = errors.count();
        let items = Items::read(&variant.attrs, known, errors);
        let is_marked = items.flag(mark);
        if is_marked && is_taken {
            errors.push(&items.get(mark).map(|item| &item.name), twice);
        }
        is_taken |= is_marked;
        (errors.count() == before).then_some(Marked { variant, items, is_marked })
    })
}

/// The type in `Name(Type)`.
pub(super) fn payload<'a>(variant: &'a Variant, message: &str, errors: &Errors) -> Option<&'a Type> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first().map(|field| &field.ty),
        fields if fields.is_empty() => errors.refuse(&variant.ident, message),
        fields => errors.refuse(fields, message),
    }
}

/// The `value` of a variant, else the default: no other variant has it.
pub(super) fn value(
    Marked { variant, items, .. }: &Marked<'_, '_>,
    default: Option<String>,
    taken: &mut Vec<String>,
    errors: &Errors,
) -> Option<String> {
    let literal = items.text("value");
    let value = literal.as_ref().map(LitStr::value).or(default)?;
    if taken.contains(&value) {
        let at = literal.map_or_else(|| variant.ident.to_token_stream(), ToTokens::into_token_stream);
        errors.push(&at, format!("two variants have the value {value:?}; give one of them another `value`"));
    }
    taken.push(value.clone());
    Some(value)
}
