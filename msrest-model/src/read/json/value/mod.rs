//! The reader over a `serde_json::Value`: in one pass, or with all keys of an object in sight, for any extractors.

mod attributes;
pub(crate) mod discriminator;
mod entries;
mod left_over;
mod located;
mod number;

use std::borrow::Cow;

use serde_json::{Map, Value};

use self::attributes::read_with_all_keys;
use self::entries::read_in_one_pass;
use self::number::{plain_float, with_number};
use super::scalar::{self, accept_scalar, accept_scalar_in};
use super::unreadable::{self, Unreadable};
use crate::depth::nests_within;
use crate::error::Expected;
use crate::read::context::Context;
use crate::read::unexpected::Unexpected;
use crate::rest_type::{Abort, ArraySlot, MapSlot, ModelSlot, ScalarInput, Slot, SlotKind};
use crate::schema::{Format, JsonKind, Wanted};

/// Reads `value` into `slot`.
#[inline(always)]
pub(crate) fn read(
    slot: &mut dyn Slot,
    value: &Value,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match value {
        Value::Null => context.null(slot),
        Value::String(text) => accept_scalar(slot, || ScalarInput::Text(text), format, context),
        Value::Bool(value) => accept_scalar(slot, || ScalarInput::Bool(*value), format, context),
        Value::Number(number) => {
            if let Some(value) = number.as_i64() {
                accept_scalar(slot, || ScalarInput::Integer(value), format, context)
            } else if let Some(value) = plain_float(number, context) {
                accept_scalar(slot, || ScalarInput::Float(value), format, context)
            } else {
                with_number(number, context, |input, context| accept_scalar(slot, || input, format, context))
            }
        }
        value => read_kind(slot.kind(format), value, format, context),
    }
}

/// Reads a value that is not `null`.
pub(crate) fn read_kind(
    kind: SlotKind<'_>,
    value: &Value,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    if context.rounded.has_unreadable
        && let Some(found) = unreadable::of(value)
    {
        return match found {
            Unreadable::Number(digits) => {
                accept_scalar_in(kind, ScalarInput::Digits(digits), format, context)
            }
            other => Err(other.fail(context)),
        };
    }
    match (kind, value) {
        (SlotKind::Json(place), value) => {
            place.put(copy_any(value, context)?);
            Ok(())
        }
        (SlotKind::Staged(place), value) => {
            context.stage(place, kind_of(value), format, &mut |inner, context| {
                read_kind(inner, value, format, context)
            })
        }
        (SlotKind::Object(mut model), Value::Object(entries)) => {
            within(context, |context| read_attributes(&mut model, entries, context))
        }
        (SlotKind::Group(group), Value::Object(entries)) => {
            within(context, |context| read_in_one_pass(group.model, group.index, entries, context))
        }
        (SlotKind::Polymorphic(place), Value::Object(entries)) => {
            discriminator::select(place, entries, format, context, &mut |kind, context| {
                read_kind(kind, value, format, context)
            })
        }
        (SlotKind::Map(map), Value::Object(entries)) => within(context, |context| {
            entries.iter().try_for_each(|(key, value)| read_entry(map, key, value, format, context))
        }),
        (SlotKind::Map(map), Value::Array(pairs)) => {
            within(context, |context| read_pairs(map, pairs, format, context))
        }
        (SlotKind::Array(list), Value::Array(items)) => {
            within(context, |context| read_items(list, items, format, context))
        }
        (kind, Value::Bool(value)) => accept_scalar_in(kind, ScalarInput::Bool(*value), format, context),
        (kind, Value::Number(number)) => {
            with_number(number, context, |input, context| accept_scalar_in(kind, input, format, context))
        }
        (kind, Value::String(text)) => accept_scalar_in(kind, ScalarInput::Text(text), format, context),
        (kind, other) => Err(context.mismatch(kind.expected(format), &Unexpected::of(other))),
    }
}

fn kind_of(value: &Value) -> JsonKind {
    match value {
        Value::Array(_) => JsonKind::Array,
        Value::Object(_) => JsonKind::Object,
        Value::String(_) => JsonKind::Text,
        Value::Bool(_) | Value::Null => JsonKind::Boolean,
        Value::Number(number) if number.is_i64() || number.is_u64() => JsonKind::Integer,
        Value::Number(number) => scalar::number_input(&number.to_string()).json_kind(),
    }
}

/// Reads an object whose own level is counted already.
pub(crate) fn read_open_object(
    kind: SlotKind<'_>,
    entries: &Map<String, Value>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match kind {
        SlotKind::Object(mut model) => read_attributes(&mut model, entries, context),
        SlotKind::Staged(place) => context.stage(place, JsonKind::Object, format, &mut |inner, context| {
            read_open_object(inner, entries, format, context)
        }),
        other => Err(context.mismatch(other.expected(format), &Unexpected::Object)),
    }
}

fn within(
    context: &mut Context<'_>,
    read: impl FnOnce(&mut Context<'_>) -> Result<(), Abort>,
) -> Result<(), Abort> {
    context.enter()?;
    read(context)?;
    context.leave();
    Ok(())
}

/// Reads in one pass; if keys compete, once more with all of them in sight. If an object inside was read once more already, the
/// whole document is read with all keys in sight instead: else the work would double with every level.
fn read_attributes(
    model: &mut ModelSlot<'_>,
    entries: &Map<String, Value>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    if !context.sees_all_keys {
        let start = context.mark();
        let index = model.schema.map_index();
        match read_in_one_pass(model.reborrow(), index, entries, context) {
            Err(Abort) if context.ambiguous && !context.has_reread_since(&start) => {
                context.go_back(start);
                clear(model);
                return context.reread(|context| read_with_all_keys(model, entries, context));
            }
            outcome => return outcome,
        }
    }
    read_with_all_keys(model, entries, context)
}

/// Forgets what was read into a model.
fn clear(model: &mut ModelSlot<'_>) {
    for attribute in model.schema.attributes() {
        model.object.slot(attribute.index).clear();
    }
    model.object.additional().into_iter().for_each(MapSlot::clear);
}

/// A copy of a value; an error if it has more levels than are left.
fn copy_any(value: &Value, context: &mut Context<'_>) -> Result<Value, Abort> {
    if !nests_within(value, context.levels_left()) {
        return Err(context.too_deep());
    }
    unreadable::refuse(value, context)?;
    if context.counts_all_items() {
        let items = items_in(value);
        context.count_items(items)?;
        context.count_copied(items)?;
    }
    Ok(value.clone())
}

/// The items and entries in a value.
fn items_in(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.len() + items.iter().map(items_in).sum::<usize>(),
        Value::Object(entries) => entries.len() + entries.values().map(items_in).sum::<usize>(),
        _ => 0,
    }
}

fn read_items(
    list: &mut dyn ArraySlot,
    items: &[Value],
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    context.count_items(items.len())?;
    context.count_copied(items.len())?;
    // Not for all items: they may be short, and the models large.
    list.reserve(items.len().min(4096));
    let (mut left_out, depth) = (0, context.depth());
    for (index, value) in items.iter().enumerate() {
        context.at(
            |path| path.index(index),
            |context| {
                read(&mut *list, value, format, context)
                    .or_else(|_| context.recover_item(list, index, &mut left_out, depth))
            },
        )?;
    }
    Ok(())
}

fn read_entry(
    map: &mut dyn MapSlot,
    key: &str,
    value: &Value,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    context.at(|path| path.key(key), |context| put_entry(map, key, value, format, context))
}

/// Reads the value of a key of a map.
fn put_entry(
    map: &mut dyn MapSlot,
    key: &str,
    value: &Value,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    context.count_items(1)?;
    context.count_copied(1)?;
    let depth = context.depth();
    map.entry(key, &mut |slot| read(slot, value, format, context))
        .map_err(|incomplete| context.incomplete(incomplete))
        .or_else(|_| context.recover(depth))
}

/// `[{"key": k, "value": v}, ..]` (msrest `Deserializer.deserialize_dict`).
fn read_pairs(
    map: &mut dyn MapSlot,
    pairs: &[Value],
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    for (index, pair) in pairs.iter().enumerate() {
        let key = pair.get("key").and_then(|key| match key {
            Value::String(text) => Some(Cow::Borrowed(text.as_str())),
            Value::Number(number) => Some(Cow::Owned(number.to_string())),
            _ => None,
        });
        let (Some(key), Some(value)) = (key, pair.get("value")) else {
            let depth = context.depth();
            let holds_secrets = Wanted::Secrets.is_in_content(map.value_content());
            let refuse = |context: &mut Context<'_>| {
                context.within_secret(holds_secrets, |context| bad_pair(pair, context))
            };
            context.at(
                |path| path.index(index),
                |context| refuse(context).or_else(|_| context.recover(depth)),
            )?;
            continue;
        };
        read_entry(map, &key, value, format, context)?;
    }
    Ok(())
}

/// Says which member of a pair is missing, or cannot be a key.
#[cold]
fn bad_pair(pair: &Value, context: &mut Context<'_>) -> Result<(), Abort> {
    let found = match (pair.as_object(), pair.get("key"), pair.get("value")) {
        (None, ..) => Unexpected::of(pair),
        (_, None, None) => Unexpected::Without("`key` and `value`"),
        (_, None, _) => Unexpected::Without("`key`"),
        (_, Some(Value::String(_) | Value::Number(_)), _) => Unexpected::Without("`value`"),
        (_, Some(key), _) => {
            let read_key = |context: &mut Context<'_>| {
                Err(context.mismatch(Expected::new("a string or a number"), &Unexpected::of(key)))
            };
            return context.at(|path| path.name("key"), read_key);
        }
    };
    Err(context.mismatch(Expected::new("an object with a key and a value"), &found))
}
