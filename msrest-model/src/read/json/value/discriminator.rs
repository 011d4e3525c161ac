//! Which variant of a polymorphic enum a document is.

use serde_json::{Map, Value};

use super::located::Locator;
use crate::error::{Expected, WarningKind};
use crate::read::context::Context;
use crate::read::unexpected::Unexpected;
use crate::rest_type::{Abort, PolymorphicSlot, SlotKind};
use crate::schema::{Format, JsonKind, Polymorphic};

/// Calls `read` with the payload that the discriminator of `object` selects.
pub(crate) fn select(
    place: &mut dyn PolymorphicSlot,
    object: &Map<String, Value>,
    format: Format,
    context: &mut Context<'_>,
    read: &mut dyn FnMut(SlotKind<'_>, &mut Context<'_>) -> Result<(), Abort>,
) -> Result<(), Abort> {
    let table = place.variants();
    // What is odd about it is told where the payload is read.
    let warns = std::mem::replace(&mut context.warns, false);
    let holds_secrets = |_: &[&str]| table.holds_secrets();
    let mut locator = Locator::new(object, table.index(), false, &holds_secrets);
    let located = locator.locate(0, &table.discriminator, context);
    context.warns = warns;
    let located = located?;
    // msrest pops the discriminator by its attribute name too.
    let value = located
        .as_ref()
        .map(|located| &*located.value)
        .filter(|value| value.as_str() != Some(""))
        .or(object.get(table.discriminator.name));
    let text = match value {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) => Some(text.clone()),
        Some(number @ (Value::Number(_) | Value::Bool(_))) => Some(number.to_string()),
        // No variant has it; the attribute that holds it is what cannot be read.
        Some(_) if context.recover => Some(String::new()),
        Some(other) => {
            return context.at(
                |path| path.names(table.discriminator.path),
                |context| Err(context.mismatch(Expected::new("a string"), &Unexpected::of(other))),
            );
        }
    };
    let variant = choose(table, text.as_deref(), context);
    select_value(place, variant, text.as_deref().unwrap_or_default(), format, context, read)
}

/// The variant of a discriminator's value; a missing or unknown one leads to the base.
pub(crate) fn choose(table: &'static Polymorphic, value: Option<&str>, context: &mut Context<'_>) -> usize {
    let found = value.and_then(|value| table.find(value));
    if found.is_none() {
        context.warn(match value {
            Some(text) => {
                let text = Some(text).filter(|text| !text.is_empty()).map(Value::from);
                let is_secret = table.discriminator.secret;
                let value = text.and_then(|text| context.quotable(&text, is_secret));
                WarningKind::UnknownDiscriminator { value }
            }
            None => WarningKind::MissingDiscriminator,
        });
    }
    found.unwrap_or(table.base)
}

/// Calls `read` with the payload of a variant, through the enums below.
pub(crate) fn select_value(
    place: &mut dyn PolymorphicSlot,
    variant: usize,
    value: &str,
    format: Format,
    context: &mut Context<'_>,
    read: &mut dyn FnMut(SlotKind<'_>, &mut Context<'_>) -> Result<(), Abort>,
) -> Result<(), Abort> {
    place
        .select(variant, format, &mut |kind| resolve(kind, value, format, context, read))
        .map_err(|incomplete| context.incomplete(incomplete))
}

fn resolve(
    kind: SlotKind<'_>,
    value: &str,
    format: Format,
    context: &mut Context<'_>,
    read: &mut dyn FnMut(SlotKind<'_>, &mut Context<'_>) -> Result<(), Abort>,
) -> Result<(), Abort> {
    match kind {
        SlotKind::Polymorphic(place) => {
            let table = place.variants();
            let variant = table.find(value).unwrap_or(table.base);
            select_value(place, variant, value, format, context, read)
        }
        SlotKind::Staged(place) => place
            .stage(JsonKind::Object, format, &mut |inner| resolve(inner, value, format, context, read))
            .map_err(|incomplete| context.incomplete(incomplete)),
        kind => read(kind, context),
    }
}
