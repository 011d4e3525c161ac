//! The attributes of an object, with all its keys in sight.

use serde_json::{Map, Value};

use super::context::Context;
use super::found::Found;
use super::locate::{Located, Values};
use super::pass::Room;
use super::step::Step;
use super::value::{read, read_entry};
use crate::error::{Expected, WarningKind};
use crate::format::Format;
use crate::object::{ObjectSlot, Stop};
use crate::schema::{Attribute, Constant, Schema};

/// Reads the attributes of a model, and what is left to the additional properties.
pub(crate) fn read_attributes(
    object: &mut dyn ObjectSlot,
    entries: &Map<String, Value>,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    let table = object.table();
    let mut room = Room::new();
    let values = Values::collect(table.places(), table.attributes(), entries, &mut room, context)?;
    for (position, attribute) in table.attributes().iter().enumerate() {
        let Some(located) = values.locate(position, attribute, context) else { continue };
        match values.readers(position, located, context) {
            1 => read_attribute(object, attribute, located, context)?,
            readers => {
                context.shared(readers, |context| read_attribute(object, attribute, located, context))?;
            }
        }
    }
    let depth = context.depth();
    let Some(additional) = object.additional() else { return Ok(()) };
    let mut left_over = values.left_over(entries);
    left_over.try_for_each(|(key, value)| {
        read_entry(additional, key, value, Format::Natural, context).or_else(|_| context.recover_there(depth))
    })
}

#[inline]
fn read_attribute(
    object: &mut dyn ObjectSlot,
    attribute: &'static Attribute,
    located: Located<'_>,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    if attribute.constant.is_some() {
        return check_constant(object.table(), attribute, Step::Path(attribute.path), located.value, context);
    }
    let (quiet, depth) = (context.quiet, context.depth());
    context.quiet |= attribute.secret;
    let slot = object.slot(attribute.index);
    let outcome = context.at(
        || Step::Path(attribute.path),
        |context| {
            // Flattened parents are levels of the document too.
            let entered = context.enter_levels(located.levels);
            match entered.and_then(|()| read(slot, located.value, attribute.format, context)) {
                Ok(()) => {
                    context.leave_levels(located.levels);
                    Ok(())
                }
                Err(Stop) => {
                    context.recover(depth)?;
                    context.null(slot)
                }
            }
        },
    );
    context.quiet = quiet;
    outcome
}

/// A constant keeps its value. Another type's discriminator is an error where a subtype is read directly.
pub(crate) fn check_constant(
    table: &'static Schema,
    attribute: &'static Attribute,
    step: Step<'_>,
    value: &Value,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    context.at(|| step, |context| compare_constant(table, attribute, value, context))
}

/// The same at the place of the value.
pub(crate) fn compare_constant(
    table: &'static Schema,
    attribute: &'static Attribute,
    value: &Value,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    let is_same = match (attribute.constant, value) {
        (_, Value::Null) | (None, _) => true,
        (Some(Constant::Text(text)), Value::String(value)) if attribute.discriminator.is_some() => {
            text.eq_ignore_ascii_case(value) || table.name() == value
        }
        (Some(constant), value) => constant.is(value),
    };
    match &attribute.discriminator {
        _ if is_same => {}
        Some(own) => {
            return Err(context.mismatch(Expected::one_of(std::slice::from_ref(own)), &Found::of(value)));
        }
        None => context.warn(WarningKind::IgnoredConstant),
    }
    Ok(())
}
