//! Polymorphic enums.

use quote::ToTokens;
use syn::{DataEnum, DeriveInput, Fields};

use super::Shape;
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
    let container = Container::read(item, input::POLYMORPHIC, errors);
    if !item.generics.params.is_empty() {
        errors.push(&item.generics, "a polymorphic enum has no parameters; remove them");
    }
    let Some(literal) = container.items.text("discriminator", errors) else {
        if errors.count() > before {
            // It may be what an attribute with a mistake should be.
            return None;
        }
        errors.push(
            &item.ident,
            "a polymorphic enum needs the REST key that tells its variants apart; add \
             `#[rest(discriminator = \"..\")]`, or derive `RestEnum` for an enum of strings",
        );
        return None;
    };
    let path = input::path(literal, errors);
    let (mut variants, mut base) = (Vec::new(), None);
    let first = errors.count();
    for variant in &data.variants {
        let before = errors.count();
        let items = Items::read(&variant.attrs, input::SUBTYPE, errors);
        if items.flag("base", errors) && base.replace(variants.len()).is_some() {
            errors.push(items.get("base"), "a polymorphic enum has one `base`; remove one of them");
        }
        if errors.count() == before {
            variants.extend(subtype(variant, &items, &variants, errors));
        }
    }
    // A variant with a mistake may be the one.
    if base.is_none() && errors.count() == first {
        errors.push(
            &item.ident,
            "no variant is the `base`; mark the one that takes a missing or unknown discriminator `#[rest(base)]`",
        );
    }
    let last = path.last().cloned().unwrap_or_default();
    let attribute = container.items.text("attribute", errors).map_or(last, syn::LitStr::value);
    let xml = super::xml::of_type(&container.items, errors);
    let Container { runtime, name, .. } = container;
    let (ident, generics) = (&item.ident, &item.generics);
    Some(Polymorphic { ident, generics, runtime, name, attribute, path, variants, base: base?, xml })
}

fn subtype<'a>(
    variant: &'a syn::Variant,
    items: &Items,
    before: &[Subtype<'_>],
    errors: &mut Errors,
) -> Option<Subtype<'a>> {
    let ident = &variant.ident;
    let literal = items.text("value", errors);
    let value = literal.map(syn::LitStr::value);
    if literal.is_none() && items.get("value").is_none() && items.get("base").is_none() {
        errors.push(ident, "a variant needs its value of the discriminator; add `#[rest(value = \"..\")]`");
    }
    if value.is_some() && before.iter().any(|other| other.value == value) {
        let at = literal.map_or_else(|| ident.to_token_stream(), ToTokens::to_token_stream);
        errors.push(at, "two variants have this value of the discriminator; change one of them");
    }
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            let ty = &fields.unnamed.first()?.ty;
            Some(Subtype { ident, ty, value })
        }
        _ => {
            let message = "a variant of a polymorphic enum holds one model";
            errors.push(Shape(variant), format!("{message}; write `{ident}({ident})`"));
            None
        }
    }
}
