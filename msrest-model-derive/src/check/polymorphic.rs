//! Polymorphic enums.

use syn::{DataEnum, DeriveInput};

use super::variant::{self, Marked};
use super::{discriminator_key, xml};
use crate::errors::Errors;
use crate::input::{self, Container};
use crate::model::{Polymorphic, Subtype};
use crate::vocabulary;

/// An enum with data as a polymorphic model.
pub(crate) fn polymorphic<'a>(
    item: &'a DeriveInput,
    data: &'a DataEnum,
    errors: &Errors,
) -> Option<Polymorphic<'a>> {
    let before = errors.count();
    let Container { header, items, .. } = Container::read(item, vocabulary::POLYMORPHIC, errors);
    variant::refuse_parameters(item, "a polymorphic enum", errors);
    let Some(key) = discriminator_key(&items) else {
        // An attribute with a mistake may be meant to be it.
        if errors.count() == before {
            errors.push(
                &item.ident,
                "a polymorphic enum needs the REST key that tells its variants apart; add \
                 `#[rest(discriminator = \"..\")]`, or derive `RestEnum` for an enum of \
                 strings, `RestType` for a union",
            );
        }
        return None;
    };
    let before = errors.count();
    let mark = ("base", "a polymorphic enum has one `base`; remove one of them");
    let (mut variants, mut base, mut taken) = (Vec::new(), None, Vec::new());
    for (index, variant) in variant::read(data, vocabulary::SUBTYPE, mark, errors).enumerate() {
        base = base.or(variant.is_marked.then_some(index));
        let subtype = subtype(&variant, &mut taken);
        if let Some(Subtype { ty, .. }) = &subtype
            && input::mentions(ty, &item.ident.to_string())
        {
            errors.push(
                ty,
                "a variant holds one model and not its own enum; put that into a field of the model",
            );
        }
        variants.extend(subtype);
    }
    // A variant with a mistake may be meant to be the base.
    if base.is_none() && errors.count() == before {
        errors.push(
            &item.ident,
            "no variant is the `base`; mark the one that takes a missing or unknown discriminator `#[rest(base)]`",
        );
    }
    Some(Polymorphic { header, key, variants, base: base?, xml: xml::words(&items, vocabulary::XML_TYPE) })
}

fn subtype<'a>(variant: &Marked<'a, '_>, taken: &mut Vec<String>) -> Option<Subtype<'a>> {
    let ident = variant.ident;
    if !variant.is_marked && variant.items.get("value").is_none() {
        let message = "a variant needs its value of the discriminator; add `#[rest(value = \"..\")]`";
        variant.items.errors.push(ident, message);
    }
    let value = variant.value(None, taken);
    let message = format!("a variant of a polymorphic enum holds one model; write `{ident}({ident})`");
    Some(Subtype { ident, ty: variant.payload(&message)?, value })
}
