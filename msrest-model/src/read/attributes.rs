//! The attributes of an object, with all its keys in sight.

use serde_json::{Map, Value};

use super::context::Context;
use super::found::Found;
use super::keys::{Level, Target};
use super::locate::locate;
use super::object_keys::ObjectKeys;
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
    let index = object.table().index();
    let level = Level::new(index, context);
    if !context.careful && (index.is_clear || level.is_exact()) {
        return read_keys(object, level, entries, context);
    }
    read_located(object, entries, context)
}

/// Follows the keys, each of which leads to one attribute.
fn read_keys(
    object: &mut dyn ObjectSlot,
    mut level: Level,
    entries: &Map<String, Value>,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    for (key, value) in entries {
        match level.find_in_order(key, context.extractors) {
            Target::Attribute(attribute) => {
                let path = attribute.path.get(level.index.depth..).unwrap_or_default();
                read_attribute(object, attribute, (path, 0), value, context)?;
            }
            Target::Group { key, index, .. } => context.at(Step::Name(key), |context| {
                read_group(object, Level::new(index, context), value, context)
            })?,
            Target::Unknown if level.index.depth == 0 => {
                if let Some(additional) = object.additional() {
                    read_entry(additional, key, value, Format::Natural, context)?;
                }
            }
            Target::Unknown | Target::Ignored => {}
            Target::Ambiguous | Target::Digits => return Err(Stop),
        }
    }
    Ok(())
}

/// Reads the attributes under a flattened parent; `null` there means that they are absent.
fn read_group(
    object: &mut dyn ObjectSlot,
    level: Level,
    value: &Value,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    match value {
        Value::Null => Ok(()),
        Value::Object(entries) => {
            below_parents(1, context, |context| read_keys(object, level, entries, context))
        }
        other => Err(context.mismatch(Expected::new("an object"), &Found::of(other))),
    }
}

/// Looks for every attribute in turn.
fn read_located(
    object: &mut dyn ObjectSlot,
    entries: &Map<String, Value>,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    let attributes = object.table().attributes();
    let keys = ObjectKeys::new(entries);
    let mut consumed = Vec::new();
    let mut found = Vec::with_capacity(attributes.len().min(entries.len()));
    let depth = context.depth();
    for attribute in attributes {
        match locate(attribute, &keys, &mut consumed, context) {
            Ok(located) => found.extend(located.map(|located| (attribute, located))),
            Err(_) => context.recover_there(depth)?,
        }
    }
    for (attribute, located) in &found {
        let readers = located.readers(&found);
        let place = (attribute.path, located.levels);
        context
            .shared(readers, |context| read_attribute(object, attribute, place, &located.value, context))?;
    }
    let Some(additional) = object.additional() else { return Ok(()) };
    let is_known = |key: &str| attributes.iter().any(|attribute| attribute.path.first() == Some(&key));
    entries.iter().filter(|(key, _)| !consumed.contains(&key.as_str()) && !is_known(key)).try_for_each(
        |(key, value)| {
            read_entry(additional, key, value, Format::Natural, context)
                .or_else(|_| context.recover_there(depth))
        },
    )
}

fn read_attribute(
    object: &mut dyn ObjectSlot,
    attribute: &'static Attribute,
    (path, levels): (&'static [&'static str], usize),
    value: &Value,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    if attribute.constant.is_some() {
        return check_constant(object.table(), attribute, Step::Path(path), value, context);
    }
    let (quiet, depth) = (context.quiet, context.depth());
    context.quiet |= attribute.secret;
    let slot = object.slot(attribute.index);
    let outcome = context.at(Step::Path(path), |context| {
        below_parents(levels, context, |context| read(slot, value, attribute.format, context)).or_else(|_| {
            context.recover(depth)?;
            context.null(slot)
        })
    });
    context.quiet = quiet;
    outcome
}

/// Reads under so many flattened parents, which are levels of the document too.
fn below_parents(
    levels: usize,
    context: &mut Context<'_>,
    read: impl FnOnce(&mut Context<'_>) -> Result<(), Stop>,
) -> Result<(), Stop> {
    (0..levels).try_for_each(|_| context.enter())?;
    read(context)?;
    (0..levels).for_each(|_| context.leave());
    Ok(())
}

/// A constant keeps its value. Another type's discriminator is an error where a subtype is read directly.
pub(crate) fn check_constant(
    table: &'static Schema,
    attribute: &'static Attribute,
    step: Step<'_>,
    value: &Value,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    context.at(step, |context| compare_constant(table, attribute, value, context))
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
