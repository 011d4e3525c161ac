//! Enums whose variants are told apart by the name of their element.

use syn::{Data, DeriveInput, Fields, Variant};

use super::{attribute, collisions, variant};
use crate::attribute::Items;
use crate::errors::Errors;
use crate::input::Container;
use crate::model::{Choice, Field};
use crate::vocabulary;

/// Whether a type has the attribute `xml`.
pub(crate) fn has_xml(item: &DeriveInput) -> bool {
    Items::read(&item.attrs, vocabulary::CHOICE, &Errors::default()).get("xml").is_some()
}

/// An enum with `xml(choice)`.
pub(crate) fn choice<'a>(item: &'a DeriveInput, errors: &Errors) -> Option<Choice<'a>> {
    let container = Container::read(item, vocabulary::CHOICE, errors);
    let Data::Enum(data) = &item.data else { return None };
    variant::refuse_parameters(item, "an enum of elements", errors);
    let before = errors.count();
    if !super::xml::is_choice(&container.items) && errors.count() == before {
        let message = "nothing tells the variants apart; add `#[rest(xml(choice))]` if the names of their elements do, or derive `RestEnum` for an enum of strings";
        errors.push(&item.ident, message);
    }
    if data.variants.is_empty() {
        errors.push(&item.ident, "an enum of elements has a variant for each element; add one");
    }
    let fields = data.variants.iter().enumerate();
    let variants: Vec<_> =
        fields.filter_map(|(order, variant)| field(order, variant, &container, errors)).collect();
    collisions::check(&variants, errors);
    super::xml::refuse_keys(true, &variants, errors);
    Some(Choice { header: container.header, variants })
}

/// A variant as the field that holds its payload.
fn field<'a>(
    order: usize,
    Variant { attrs, ident, fields, .. }: &'a Variant,
    container: &Container<'_, '_>,
    errors: &Errors,
) -> Option<Field<'a>> {
    let items = Items::read(attrs, vocabulary::CHOICE_VARIANT, errors);
    let payload = match fields {
        Fields::Unnamed(only) if only.unnamed.len() == 1 => only.unnamed.first(),
        _ => None,
    };
    let Some(payload) = payload else {
        let message = format!("a variant holds what stands in its element; write `{ident}(String)`");
        return errors.refuse(ident, message);
    };
    Some(attribute(order, (ident, &payload.ty), &items, container, vocabulary::XML_TYPE))
}
