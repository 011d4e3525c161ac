//! Enums of strings.

use syn::{Data, DeriveInput, Fields};

use super::variant;
use crate::attribute::Items;
use crate::errors::Errors;
use crate::input::{self, Container};
use crate::model::{Enumeration, Part, Variant};

/// An enum of strings.
pub(crate) fn enumeration<'a>(item: &'a DeriveInput, errors: &mut Errors) -> Option<Enumeration<'a>> {
    let container = Container::read(item, input::ENUM, errors);
    let Data::Enum(data) = &item.data else {
        return errors.refuse(&item.ident, "`RestEnum` is for enums of strings; derive `Model` for a struct");
    };
    variant::refuse_parameters(item, "an enum of strings", errors);
    if data.variants.is_empty() {
        errors.push(&item.ident, "an enum of strings has a variant for each value; add one");
    }
    let (mut variants, mut unknown, mut taken) = (Vec::new(), None, Vec::new());
    for variant in &data.variants {
        let (before, ident) = (errors.count(), &variant.ident);
        let items = Items::read(&variant.attrs, input::VARIANT, errors);
        let flag = items.get("unknown").filter(|_| items.flag("unknown", errors));
        if errors.count() > before {
            // What the variant should be is not known: its shape and value may be right.
            continue;
        }
        if flag.is_none() {
            if !matches!(variant.fields, Fields::Unit) {
                let message = "a value of an enum of strings has no fields; mark the variant that keeps others `unknown`";
                errors.push(&variant.fields, message);
                continue;
            }
            let value = variant::value(ident, &items, Some(container.rename(ident)), &mut taken, errors);
            variants.extend(value.map(|value| Variant { ident, value }));
        } else if unknown.is_some() {
            errors.push(flag, "an enum has one `unknown` variant; remove one of them");
        } else {
            unknown = unknown_variant(variant, &items, errors);
        }
    }
    Some(Enumeration { class: container.class, variants, unknown })
}

fn unknown_variant<'a>(variant: &'a syn::Variant, items: &Items, errors: &mut Errors) -> Option<Part<'a>> {
    if let Some(value) = items.get("value") {
        errors.push(value, "the `unknown` variant keeps any value; remove `value`");
    }
    let ident = &variant.ident;
    let message = format!("the `unknown` variant keeps the value; write `{ident}(String)`");
    let ty = variant::payload(variant, &message, errors)?;
    Some(Part { ident, ty })
}
