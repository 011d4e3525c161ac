//! Enums of strings.

use syn::{Data, DeriveInput, Fields};

use super::variant::{self, Marked};
use crate::errors::Errors;
use crate::input::{self, Container};
use crate::model::{Enumeration, Part, Variant};

/// An enum of strings.
pub(crate) fn enumeration<'a>(item: &'a DeriveInput, errors: &Errors) -> Option<Enumeration<'a>> {
    let container = Container::read(item, input::ENUM, errors);
    let Data::Enum(data) = &item.data else {
        return errors.refuse(&item.ident, "`RestEnum` is for enums of strings; derive `Model` for a struct");
    };
    variant::refuse_parameters(item, "an enum of strings", errors);
    if data.variants.is_empty() {
        errors.push(&item.ident, "an enum of strings has a variant for each value; add one");
    }
    let mark = ("unknown", "an enum has one `unknown` variant; remove one of them");
    let (mut variants, mut unknown, mut taken) = (Vec::new(), None, Vec::new());
    for marked in variant::read(data, input::VARIANT, mark, errors) {
        let ident = &marked.variant.ident;
        if marked.is_marked {
            unknown = unknown_variant(&marked, errors);
        } else if matches!(marked.variant.fields, Fields::Unit) {
            let value = variant::value(&marked, Some(container.rename(ident)), &mut taken, errors);
            variants.extend(value.map(|value| Variant { ident, value }));
        } else {
            let message =
                "a value of an enum of strings has no fields; mark the variant that keeps others `unknown`";
            errors.push(&marked.variant.fields, message);
        }
    }
    Some(Enumeration { class: container.class, variants, unknown })
}

fn unknown_variant<'a>(Marked { variant, items, .. }: &Marked<'a, '_>, errors: &Errors) -> Option<Part<'a>> {
    if let Some(value) = items.get("value") {
        errors.push(&value.name, "the `unknown` variant keeps any value; remove `value`");
    }
    let ident = &variant.ident;
    let message = format!("the `unknown` variant keeps the value; write `{ident}(String)`");
    let ty = variant::payload(variant, &message, errors)?;
    Some(Part { ident, ty })
}
