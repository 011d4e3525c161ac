//! Enums of strings, and of integers.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Data, DataEnum, DeriveInput, Fields, Lit};

use super::constraints;
use super::variant::{self, Marked};
use crate::attribute::{Item, Items};
use crate::errors::Errors;
use crate::input::Container;
use crate::model::{Enumeration, TypedIdent, Variant};
use crate::vocabulary;

/// An enum of strings, or of integers.
pub(crate) fn enumeration<'a>(item: &'a DeriveInput, errors: &Errors) -> Option<Enumeration<'a>> {
    let container = Container::read(item, vocabulary::ENUM, errors);
    let Data::Enum(data) = &item.data else {
        let message = "`RestEnum` is for enums of strings; derive `Model` for a struct, `RestType` for one such as `struct JobId(String)`";
        return errors.refuse(&item.ident, message);
    };
    variant::refuse_parameters(item, "an enum of strings", errors);
    if data.variants.is_empty() {
        errors.push(&item.ident, "an enum of strings has a variant for each value; add one");
    }
    let is_integer = is_integer(&container.items);
    if is_integer {
        refuse_discriminants_beside_fields(item, data, errors);
    }
    let converts = container.items.switch("conversions", "the conversions");
    let mark = ("unknown", "an enum has one `unknown` variant; remove one of them");
    let (mut variants, mut unknown, mut taken) = (Vec::new(), None, Vec::new());
    for variant in variant::read(data, vocabulary::VARIANT, mark, errors) {
        let ident = variant.ident;
        if variant.is_marked {
            unknown = unknown_variant(&variant, is_integer);
        } else if matches!(variant.fields, Fields::Unit) {
            let value = if is_integer {
                integer(&variant, &mut taken)
            } else {
                text(&variant, container.rename(ident), &mut taken)
            };
            variants.extend(value.map(|value| Variant { ident, value }));
        } else {
            let message = "a value of an enum of strings has no fields; mark the variant that keeps others `unknown`, or derive `RestType` for a union";
            errors.push(variant.fields, message);
        }
    }
    Some(Enumeration { header: container.header, is_integer, converts, variants, unknown })
}

fn is_integer(items: &Items<'_>) -> bool {
    let is_integer = items.flag("integer");
    if is_integer {
        items.refuse("rename_all", "`rename_all` spells texts, and the values are integers; remove it");
    }
    is_integer
}

/// Beside a variant that holds something, Rust wants to know the type of `1` in `Low = 1`.
fn refuse_discriminants_beside_fields(item: &DeriveInput, data: &DataEnum, errors: &Errors) {
    let has_repr = item.attrs.iter().any(|attribute| attribute.path().is_ident("repr"));
    let holding = data.variants.iter().find(|variant| !variant.fields.is_empty());
    let mut discriminants = data.variants.iter().filter_map(|variant| variant.discriminant.as_ref());
    if let (false, Some(holding), Some((_, value))) = (has_repr, holding, discriminants.next()) {
        let message = format!(
            "beside `{}` Rust takes `= 1` only with `#[repr(i64)]` on the enum; add it, or write `#[rest(value = 1)]`",
            holding.ident
        );
        errors.push(value, message);
    }
}

fn text(variant: &Marked<'_, '_>, default: String, taken: &mut Vec<String>) -> Option<TokenStream> {
    let Marked { discriminant, items, .. } = variant;
    if let Some(number) = discriminant {
        let message = "the values are texts; remove the number behind `=`, or add `#[rest(integer)]` to the enum if it is on the wire";
        items.errors.push(number, message);
    }
    if let Some(Lit::Int(number)) = items.get("value").and_then(Item::literal) {
        let message =
            "the values are texts; write the number in quotes, or add `#[rest(integer)]` to the enum";
        return items.errors.refuse(number, message);
    }
    variant.value(Some(default), taken).map(ToTokens::into_token_stream)
}

/// The integer behind `=`, or that of `value`.
fn integer(variant: &Marked<'_, '_>, taken: &mut Vec<String>) -> Option<TokenStream> {
    let Marked { ident, discriminant, items, .. } = variant;
    let value: &dyn ToTokens = match discriminant {
        Some(value) => {
            items.refuse("value", "the integer stands behind `=`; remove `value`");
            value
        }
        None if items.get("value").is_some() => items.literal("value")?,
        None => {
            let message = format!(
                "a value of an enum of integers needs its integer; write `{ident} = 1` or `#[rest(value = 1)]`"
            );
            return items.errors.refuse(ident, message);
        }
    };
    match syn::parse2(value.to_token_stream()) {
        Ok(Lit::Int(literal)) if literal.base10_parse::<i64>().is_ok() => {
            variant.claim(value, literal.base10_digits().to_owned(), taken);
            Some(constraints::plain(&literal).into_token_stream())
        }
        _ => items.errors.refuse(&value, "an integer of 64 bits is needed; write a literal such as `1`"),
    }
}

/// The variant that keeps unknown values.
fn unknown_variant<'a>(variant: &Marked<'a, '_>, is_integer: bool) -> Option<TypedIdent<'a>> {
    let (ident, errors) = (variant.ident, variant.items.errors);
    variant.items.refuse("value", "the `unknown` variant keeps any value; remove `value`");
    if let Some(value) = variant.discriminant {
        errors.push(value, "the `unknown` variant keeps any value; remove the one behind `=`");
    }
    let kept = if is_integer { "i64" } else { "String" };
    let message = format!("the `unknown` variant keeps the value; write `{ident}({kept})`");
    variant.payload(&message).map(|ty| TypedIdent { ident, ty })
}
