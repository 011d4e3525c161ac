//! Polymorphic enums.

use syn::{DataEnum, DeriveInput};

use super::{discriminator_key, variant, xml};
use crate::attribute::Items;
use crate::errors::Errors;
use crate::input::{self, Container};
use crate::model::{Polymorphic, Subtype};

/// An enum with data as a polymorphic model.
pub(crate) fn polymorphic<'a>(
    item: &'a DeriveInput,
    data: &'a DataEnum,
    errors: &mut Errors,
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
    let (mut variants, mut base, mut taken) = (Vec::new(), None, Vec::new());
    let first = errors.count();
    for variant in &data.variants {
        let before = errors.count();
        let items = Items::read(&variant.attrs, input::SUBTYPE, errors);
        if items.flag("base", errors) && base.replace(variants.len()).is_some() {
            errors.push(items.get("base"), "a polymorphic enum has one `base`; remove one of them");
        }
        if errors.count() == before {
            variants.extend(subtype(variant, &items, &mut taken, errors));
        }
    }
    // A variant with a mistake may be the one.
    if base.is_none() && errors.count() == first {
        errors.push(
            &item.ident,
            "no variant is the `base`; mark the one that takes a missing or unknown discriminator `#[rest(base)]`",
        );
    }
    Some(Polymorphic { class, key, variants, base: base?, xml: xml::words(&items, input::XML_TYPE, errors) })
}

fn subtype<'a>(
    variant: &'a syn::Variant,
    items: &Items,
    taken: &mut Vec<String>,
    errors: &mut Errors,
) -> Option<Subtype<'a>> {
    let ident = &variant.ident;
    if items.get("value").or(items.get("base")).is_none() {
        errors.push(ident, "a variant needs its value of the discriminator; add `#[rest(value = \"..\")]`");
    }
    let value = variant::value(ident, items, None, taken, errors);
    let message = format!("a variant of a polymorphic enum holds one model; write `{ident}({ident})`");
    let ty = variant::payload(variant, &message, errors)?;
    Some(Subtype { ident, ty, value })
}
