//! The entries of an object: attributes, flattened parents, additional properties, and maps.

use std::borrow::Cow;

use serde_json::Value;

use super::access::EntryAccess;
use super::{keep, through};
use crate::error::PathBuilder;
use crate::keys::key_matcher::{KeyMatcher, Next, Target};
use crate::read::constant::compare_constant;
use crate::read::context::Context;
use crate::rest_type::{Abort, GroupSlot, MapSlot, ModelSlot, ObjectSlot, Slot};
use crate::schema::key_index::KeyIndex;
use crate::schema::{Attribute, Format};

/// Reads the entries of an object into the attributes of a model, or into those under one of its flattened parents.
pub(crate) fn read_attributes<'de, A: EntryAccess<'de>>(
    mut model: ModelSlot<'_>,
    index: &'static KeyIndex,
    entries: &mut A,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    let mut matcher = KeyMatcher::new(index, context.mode);
    if let Some(position) = context.trusted.take() {
        matcher.trust(position);
    }
    let mut other = None;
    loop {
        let target = match entries.next(&mut matcher, &mut other, context)? {
            Next::End => return Ok(()),
            Next::Entry(entry) => match matcher.take_plain(entry) {
                Some(attribute) => {
                    read_attribute(model.object, attribute, index.depth, entries, context)?;
                    continue;
                }
                None => matcher.target_of(entry),
            },
            Next::Other => other.take().unwrap_or(Target::Ignored),
        };
        read_target(model.reborrow(), target, index, entries, context)?;
    }
}

/// Reads the entries of an object into a map.
pub(super) fn read_entries<'de, A: EntryAccess<'de>>(
    map: &mut dyn MapSlot,
    entries: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    while let Some(key) = entries.key(context)? {
        context.at(|path| path.key(&key), |context| put_entry(map, &key, entries, format, context))?;
    }
    Ok(())
}

#[inline(always)]
fn read_attribute<'de, A: EntryAccess<'de>>(
    object: &mut dyn ObjectSlot,
    attribute: &'static Attribute,
    depth: usize,
    entries: &mut A,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    let slot = object.slot(attribute.index);
    // At the top level that is the whole path, also for an attribute that was found by its name or last part.
    let segment = move |path: &mut PathBuilder<'_>| path.below(attribute, depth);
    context.at(segment, |context| entries.value(slot, attribute.format, context))
}

/// Reads the value of a key.
#[inline(never)]
fn read_target<'de, A: EntryAccess<'de>>(
    model: ModelSlot<'_>,
    target: Target<'de>,
    index: &'static KeyIndex,
    entries: &mut A,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    match target {
        // An attribute that is not plain may be a secret.
        Target::Attribute(attribute) => context.within_secret(attribute.secret, |context| {
            read_attribute(model.object, attribute, index.depth, entries, context)
        }),
        Target::Constant(attribute) => context.within_secret(attribute.is_secret(), |context| {
            context.at(
                |path| path.below(attribute, index.depth),
                |context| {
                    let mut value = Value::Null;
                    entries.any(&mut value, context)?;
                    Ok(compare_constant(model.schema, attribute, &value, context)?)
                },
            )
        }),
        Target::Group { key, index, again } => {
            if again {
                // If keys are equal, the last one counts.
                for attribute in index.attributes {
                    model.object.slot(attribute.index).clear();
                }
                if let Some(map) = model.object.additional() {
                    map.forget_leftovers(index.parents());
                }
            }
            let mut group = GroupSlot { model, index };
            context.at(|path| path.name(key), |context| entries.value(&mut group, Format::Natural, context))
        }
        Target::Unknown(key) if index.depth == 0 => read_additional(model, key, entries, context),
        Target::Unknown(key) => {
            let is_secret = model.schema.hides_additional();
            let place = model.object.additional().and_then(|map| map.leftover(index.parents(), &key));
            match place {
                Some(place) => {
                    context.count_items(1)?;
                    context.at(
                        |path| path.key(&key),
                        |context| context.within_secret(is_secret, |context| entries.any(place, context)),
                    )
                }
                None => drop_value(&key, entries, context),
            }
        }
        Target::Ignored => entries.skip(),
        Target::Ambiguous => {
            context.ambiguous = true;
            Err(Abort.into())
        }
    }
}

fn read_additional<'de, A: EntryAccess<'de>>(
    model: ModelSlot<'_>,
    key: Cow<'de, str>,
    entries: &mut A,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    let schema = model.schema;
    match model.object.additional() {
        Some(map) => context.at(
            |path| path.key(&key),
            |context| {
                context.within_secret(schema.hides_additional(), |context| {
                    put_entry(map, &key, entries, schema.additional_format(), context)
                })
            },
        ),
        None => drop_value(&key, entries, context),
    }
}

/// Passes over a value for which the model has no place.
fn drop_value<'de, A: EntryAccess<'de>>(
    key: &str,
    entries: &mut A,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    context.warn_of_dropped(|path| path.key(key));
    entries.skip()
}

/// Reads the value of a key of a map.
#[inline]
fn put_entry<'de, A: EntryAccess<'de>>(
    map: &mut dyn MapSlot,
    key: &str,
    entries: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    context.count_items(1)?;
    if let Some(values) = map.values() {
        let mut value = Value::Null;
        entries.any(&mut value, context)?;
        values.insert(key.to_owned(), value);
        return Ok(());
    }
    through(context, |context, error| {
        let read = &mut |slot: &mut dyn Slot| keep(entries.value(slot, format, context), error);
        map.entry(key, read)
    })
}
