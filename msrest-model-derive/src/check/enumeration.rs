//! Enums of strings.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput, Fields};

use super::Shape;
use crate::attribute::Items;
use crate::errors::Errors;
use crate::input::{self, Container};
use crate::model::{Enumeration, Unknown, Variant};

/// An enum of strings.
pub(crate) fn enumeration<'a>(item: &'a DeriveInput, errors: &mut Errors) -> Option<Enumeration<'a>> {
    let container = Container::read(item, input::ENUM, errors);
    let Data::Enum(data) = &item.data else {
        errors.push(&item.ident, "`RestEnum` is for enums of strings; derive `Model` for a struct");
        return None;
    };
    if !item.generics.params.is_empty() {
        errors.push(&item.generics, "an enum of strings has no parameters; remove them");
    }
    if data.variants.is_empty() {
        errors.push(&item.ident, "an enum of strings has a variant for each value; add one");
    }
    let mut variants: Vec<Variant<'_>> = Vec::new();
    let mut unknown = None;
    for variant in &data.variants {
        let before = errors.count();
        let items = Items::read(&variant.attrs, input::VARIANT, errors);
        let flag = items.get("unknown").filter(|_| items.flag("unknown", errors));
        if errors.count() > before {
            // What the variant should be is not known: its shape and value may be right.
            continue;
        }
        if flag.is_none() {
            variants.extend(value_variant(variant, &items, &container, &variants, errors));
        } else if unknown.is_some() {
            errors.push(flag, "an enum has one `unknown` variant; remove one of them");
        } else {
            unknown = unknown_variant(variant, &items, errors);
        }
    }
    Some(Enumeration { ident: &item.ident, runtime: container.runtime, variants, unknown })
}

fn unknown_variant<'a>(variant: &'a syn::Variant, items: &Items, errors: &mut Errors) -> Option<Unknown<'a>> {
    if let Some(value) = items.get("value") {
        errors.push(value, "the `unknown` variant keeps any value; remove `value`");
    }
    let ident = &variant.ident;
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            let ty = fields.unnamed.first().map(|field| &field.ty)?;
            Some(Unknown { ident, ty })
        }
        _ => {
            let message = format!("the `unknown` variant keeps the value; write `{ident}(String)`");
            errors.push(Shape(variant), message);
            None
        }
    }
}

fn value_variant<'a>(
    variant: &'a syn::Variant,
    items: &Items,
    container: &Container,
    before: &[Variant<'_>],
    errors: &mut Errors,
) -> Option<Variant<'a>> {
    let ident = &variant.ident;
    if !matches!(variant.fields, Fields::Unit) {
        let message =
            "a value of an enum of strings has no fields; mark the variant that keeps others `unknown`";
        errors.push(&variant.fields, message);
        return None;
    }
    let literal = items.text("value", errors);
    let value = literal.map_or_else(|| container.rename(ident), syn::LitStr::value);
    if before.iter().any(|other| other.value == value) {
        let at: TokenStream = literal.map_or_else(|| quote!(#ident), ToTokens::to_token_stream);
        errors.push(at, format!("two variants have the value {value:?}; give one of them another `value`"));
    }
    Some(Variant { ident, value })
}
