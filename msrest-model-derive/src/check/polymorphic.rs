//! Polymorphic enums.

use syn::{DataEnum, DeriveInput};

use super::variant::{self, Marked};
use super::{discriminator_key, xml};
use crate::errors::Errors;
use crate::input::{self, Container};
use crate::model::{Polymorphic, Subtype};

/// An enum with data as a polymorphic model.
pub(crate) fn polymorphic<'a>(
    item: &'a DeriveInput,
    data: &'a DataEnum,
    errors: &Errors,
) -> Option<Polymorphic<'a>> {
    let before = errors.count();
    let Container { class, items, .. } = Container::read(item, input::POLYMORPHIC, errors);
    variant::refuse_parameters(item, "a polymorphic enum", errors);
    let Some(key) = discriminator_key(&items, errors) else {
        // It may be what an attribute with a mistake should be.
        if errors.count() == before {
            errors.push(
                &item.ident,
                "a polymorphic enum needs the REST key that tells its variants apart; add \
                 `#[rest(discriminator = \"..\")]`, or derive `RestEnum` for an enum of strings",
            );
        }
        return None;
    };
    let before = errors.count();
    let mark = ("base", "a polymorphic enum has one `base`; remove one of them");
    let (mut variants, mut base, mut taken) = (Vec::new(), None, Vec::new());
    for (index, marked) in variant::read(data, input::SUBTYPE, mark, errors).enumerate() {
        base = base.or(marked.is_marked.then_some(index));
        variants.extend(subtype(&marked, &mut taken, errors));
    }
    // A variant with a mistake may be the one.
    if base.is_none() && errors.count() == before {
        errors.push(
            &item.ident,
            "no variant is the `base`; mark the one that takes a missing or unknown discriminator `#[rest(base)]`",
        );
    }
    Some(Polymorphic { class, key, variants, base: base?, xml: xml::words(&items, input::XML_TYPE, errors) })
}

fn subtype<'a>(marked: &Marked<'a, '_>, taken: &mut Vec<String>, errors: &Errors) -> Option<Subtype<'a>> {
    let ident = &marked.variant.ident;
    if !marked.is_marked && marked.items.get("value").is_none() {
        errors.push(ident, "a variant needs its value of the discriminator; add `#[rest(value = \"..\")]`");
    }
    let value = variant::value(marked, None, taken, errors);
    let message = format!("a variant of a polymorphic enum holds one model; write `{ident}({ident})`");
    let ty = variant::payload(marked.variant, &message, errors)?;
    Some(Subtype { ident, ty, value })
}
