//! What the variants of all enums have in common.

use quote::ToTokens;
use syn::{DataEnum, DeriveInput, Expr, Fields, Ident, LitStr, Type, Variant};

use crate::attribute::Items;
use crate::errors::Errors;

/// An error if an enum has parameters.
pub(super) fn refuse_parameters(item: &DeriveInput, what: &str, errors: &Errors) {
    if !item.generics.params.is_empty() {
        errors.push(&item.generics, format!("{what} has no parameters; remove them"));
    }
}

/// A variant with its attributes, and whether it is the one that has the mark (`base`, or `unknown`).
pub(super) struct Marked<'a, 'e> {
    pub(super) ident: &'a Ident,
    pub(super) fields: &'a Fields,
    /// The `1` of `Low = 1`.
    pub(super) discriminant: Option<&'a Expr>,
    pub(super) items: Items<'e>,
    pub(super) is_marked: bool,
}

/// The variants, without those that have a mistake in their attributes: what these are meant to be is not known.
pub(super) fn read<'a, 'e>(
    data: &'a DataEnum,
    known: &[&str],
    (mark, twice): (&str, &str),
    errors: &'e Errors,
) -> impl Iterator<Item = Marked<'a, 'e>> {
    let mut is_taken = false;
    data.variants.iter().filter_map(move |Variant { attrs, ident, fields, discriminant, .. }| {
        let before = errors.count();
        let items = Items::read(attrs, known, errors);
        let is_marked = items.flag(mark);
        if is_marked && is_taken {
            items.refuse(mark, twice);
        }
        is_taken |= is_marked;
        let discriminant = discriminant.as_ref().map(|(_, value)| value);
        (errors.count() == before).then_some(Marked { ident, fields, discriminant, items, is_marked })
    })
}

/// The type in `Name(Type)`.
pub(super) fn payload<'a>(
    ident: &Ident,
    fields: &'a Fields,
    message: &str,
    errors: &Errors,
) -> Option<&'a Type> {
    match fields {
        Fields::Unnamed(only) if only.unnamed.len() == 1 => only.unnamed.first().map(|field| &field.ty),
        fields if fields.is_empty() => errors.refuse(ident, message),
        fields => errors.refuse(fields, message),
    }
}

impl<'a> Marked<'a, '_> {
    /// The type in `Name(Type)`.
    pub(super) fn payload(&self, message: &str) -> Option<&'a Type> {
        payload(self.ident, self.fields, message, self.items.errors)
    }

    /// The `value` of the variant, else the default. It is an error if another variant has it.
    pub(super) fn value(&self, default: Option<String>, taken: &mut Vec<String>) -> Option<String> {
        let literal = self.items.text("value");
        let value = literal.as_ref().map(LitStr::value).or(default)?;
        let at = literal.map_or_else(|| self.ident.to_token_stream(), ToTokens::into_token_stream);
        self.claim(&at, format!("{value:?}"), taken);
        Some(value)
    }

    /// Takes a value for this variant; an error if another variant has taken it.
    pub(super) fn claim(&self, at: &dyn ToTokens, value: String, taken: &mut Vec<String>) {
        if taken.contains(&value) {
            let message = format!("two variants have the value {value}; give one of them another `value`");
            self.items.errors.push(at, message);
        }
        taken.push(value);
    }
}
