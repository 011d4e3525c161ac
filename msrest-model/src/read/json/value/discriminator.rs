//! Which variant of a polymorphic enum an object is.

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
    let polymorphic = place.variants();
    // Warnings about the attribute come when the payload is read.
    let warns = std::mem::replace(&mut context.warns, false);
    let holds_secrets = |_: &[&str]| polymorphic.holds_secrets();
    let mut locator = Locator::new(object, polymorphic.index(), false, &holds_secrets);
    let located = locator.locate(0, &polymorphic.discriminator, context);
    context.warns = warns;
    let located = located?;
    // msrest pops the discriminator by its attribute name too.
    let value = located
        .as_ref()
        .map(|located| &*located.value)
        .filter(|value| value.as_str() != Some(""))
        .or(object.get(polymorphic.discriminator.name));
    let text = match value {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) => Some(text.clone()),
        Some(number @ (Value::Number(_) | Value::Bool(_))) => Some(number.to_string()),
        // No variant has this value: the base is read, and its own attribute gets the error.
        Some(_) if context.recover => Some(String::new()),
        Some(other) => {
            return context.at(
                |path| path.names(polymorphic.discriminator.path),
                |context| Err(context.mismatch(Expected::new("a string"), &Unexpected::of(other))),
            );
        }
    };
    select_named(place, text.as_deref(), format, context, read)
}

/// Calls `read` with the payload of the variant that has this value of the discriminator.
pub(crate) fn select_named(
    place: &mut dyn PolymorphicSlot,
    value: Option<&str>,
    format: Format,
    context: &mut Context<'_>,
    read: &mut dyn FnMut(SlotKind<'_>, &mut Context<'_>) -> Result<(), Abort>,
) -> Result<(), Abort> {
    let polymorphic = place.variants();
    let found = value.and_then(|value| polymorphic.find(value));
    if found.is_none() {
        warn_of_base(value, polymorphic, context);
    }
    // What is read as the base may be of any variant, also of one with secrets.
    let is_secret = found.is_none() && polymorphic.holds_secrets();
    context.within_secret(is_secret, |context| {
        let variant = found.unwrap_or(polymorphic.base);
        select_value(place, variant, value.unwrap_or_default(), format, context, read)
    })
}

/// A missing or unknown value leads to the base.
#[cold]
fn warn_of_base(value: Option<&str>, polymorphic: &'static Polymorphic, context: &mut Context<'_>) {
    if !context.warns {
        return;
    }
    context.warn(match value {
        Some(text) => {
            let text = Some(text).filter(|text| !text.is_empty()).map(Value::from);
            let value = text.and_then(|text| context.quotable(&text, polymorphic.hides_discriminator()));
            WarningKind::UnknownDiscriminator { value }
        }
        None => WarningKind::MissingDiscriminator,
    });
}

/// Calls `read` with the payload of a variant, also if that is in a nested enum.
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
            let polymorphic = place.variants();
            let variant = polymorphic.find(value).unwrap_or(polymorphic.base);
            select_value(place, variant, value, format, context, read)
        }
        SlotKind::Staged(place) => context.stage(place, JsonKind::Object, format, &mut |inner, context| {
            resolve(inner, value, format, context, read)
        }),
        kind => read(kind, context),
    }
}
