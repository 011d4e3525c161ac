//! The reader of JSON in one pass: one loop for all models, compiled once for our own parser and once for each other format.

mod access;
mod object;
mod polymorphic;

pub(crate) use self::access::{EntryAccess, ItemAccess};
pub(crate) use self::object::read_attributes;

use serde_json::{Map, Value};

use crate::read::context::Context;
use crate::read::json::{scalar, value};
use crate::read::unexpected::Unexpected;
use crate::rest_type::{Abort, ArraySlot, Incomplete, SlotKind, Staged};
use crate::schema::{Format, JsonKind};

/// Reads an array that was just begun.
pub(crate) fn read_array<'de, A: ItemAccess<'de>>(
    kind: SlotKind<'_>,
    items: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    match kind {
        SlotKind::Array(list) => read_items(list, items, format, context),
        SlotKind::Json(place) => {
            place.put(items.collect_rest(context)?);
            Ok(())
        }
        SlotKind::Staged(place) => stage(place, JsonKind::Array, format, context, |inner, context| {
            read_array(inner, items, format, context)
        }),
        kind @ SlotKind::Map(_) => {
            let pairs = context.buffered(kind.holds_secrets(), |context| items.collect_rest(context))?;
            Ok(value::read_kind(kind, &pairs, format, context)?)
        }
        other => Err(context.mismatch(other.expected(format), &Unexpected::Array).into()),
    }
}

/// Reads an object that was just begun.
#[inline]
pub(crate) fn read_object<'de, A: EntryAccess<'de>>(
    kind: SlotKind<'_>,
    entries: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    match kind {
        SlotKind::Object(model) => {
            let index = model.schema.index();
            read_attributes(model, index, entries, context)
        }
        SlotKind::Group(group) => read_attributes(group.model, group.index, entries, context),
        SlotKind::Staged(place) => stage(place, JsonKind::Object, format, context, |inner, context| {
            read_object(inner, entries, format, context)
        }),
        other => read_other(other, entries, format, context),
    }
}

/// Reads an object that is not one of attributes. One that is built aside is read above: a frame less on the stack for each level.
fn read_other<'de, A: EntryAccess<'de>>(
    kind: SlotKind<'_>,
    entries: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    match kind {
        SlotKind::Map(map) => object::read_entries(map, entries, format, context),
        SlotKind::Polymorphic(place) => polymorphic::read(place, entries, format, context),
        SlotKind::Json(place) => {
            let mut object = Map::new();
            let number = entries.collect_rest(&mut object, context)?;
            place.put(number.map_or(Value::Object(object), Value::Number));
            Ok(())
        }
        other => read_digits(other, entries, format, context),
    }
}

fn read_items<'de, A: ItemAccess<'de>>(
    list: &mut dyn ArraySlot,
    items: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    if items.len() > 0 {
        // Not all that a format promises: the length may be made up.
        list.reserve(items.len().min(4096));
    }
    let mut index = 0;
    while context.at(move |path| path.index(index), |context| items.item(&mut *list, format, context))? {
        context.count_items(1)?;
        index += 1;
    }
    Ok(())
}

/// Reads a number that is handed over as an object; a true object is in the wrong place here.
#[cold]
fn read_digits<'de, A: EntryAccess<'de>>(
    kind: SlotKind<'_>,
    entries: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    match entries.digits()? {
        Some(digits) => Ok(scalar::accept_scalar_in(kind, scalar::number_input(&digits), format, context)?),
        None => Err(context.mismatch(kind.expected(format), &Unexpected::Object).into()),
    }
}

/// Reads a value that is built aside.
#[inline(always)]
fn stage<E: From<Abort>>(
    place: &mut dyn Staged,
    found: JsonKind,
    format: Format,
    context: &mut Context<'_>,
    mut read: impl FnMut(SlotKind<'_>, &mut Context<'_>) -> Result<(), E>,
) -> Result<(), E> {
    context.within_secret(place.is_secret(), |context| {
        through(context, |context, error| {
            place.stage(found, format, &mut |inner| keep(read(inner, context), error))
        })
    })
}

/// Runs `door`, a method of a slot, whose callback keeps its error aside: slots only learn that it stopped.
#[inline]
fn through<T, E: From<Abort>>(
    context: &mut Context<'_>,
    door: impl FnOnce(&mut Context<'_>, &mut Option<E>) -> Result<T, Incomplete>,
) -> Result<T, E> {
    let mut error = None;
    door(context, &mut error).map_err(|incomplete| {
        let stop = context.incomplete(incomplete);
        error.take().unwrap_or_else(|| stop.into())
    })
}

/// Keeps an error aside and stops.
#[inline]
fn keep<T, E>(result: Result<T, E>, aside: &mut Option<E>) -> Result<T, Abort> {
    result.map_err(|error| {
        *aside = Some(error);
        Abort
    })
}
