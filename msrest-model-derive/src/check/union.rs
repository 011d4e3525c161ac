//! Unions: enums whose variants are told apart by their kind of JSON.

use syn::{DataEnum, DeriveInput, Variant};

use super::variant;
use crate::attribute::Items;
use crate::errors::Errors;
use crate::input::{self, Container};
use crate::model::{TypedIdent, Union};
use crate::vocabulary;

/// An enum such as `enum Seconds { Value(i32), Expression(Expression) }`.
pub(crate) fn union<'a>(item: &'a DeriveInput, data: &'a DataEnum, errors: &Errors) -> Union<'a> {
    let container = Container::read(item, vocabulary::UNION, errors);
    variant::refuse_parameters(item, "a union", errors);
    if data.variants.is_empty() {
        errors.push(&item.ident, "a union has a variant for each kind of JSON; add one");
    }
    let variants = data.variants.iter().filter_map(|Variant { attrs, ident, fields, .. }| {
        Items::read(attrs, &[], errors);
        let message = format!(
            "a variant of a union holds one value; write `{ident}(String)`, or derive `RestEnum` for an enum of strings"
        );
        let ty = variant::payload(ident, fields, &message, errors)?;
        if input::option_inner(ty).is_some() {
            errors.push(ty, "`null` is left to an `Option` around the union; remove this one");
        }
        if input::points_to(ty, &item.ident) {
            errors.push(ty, "a variant has a kind of JSON of its own, and its own enum has all of them; hold a list or a model with the enum in it");
        }
        Some(TypedIdent { ident, ty })
    });
    Union { variants: variants.collect(), header: container.header }
}
