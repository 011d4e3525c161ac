//! The entries of an object: attributes, flattened parents, additional properties, and maps.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::key::{AnyKey, Key};
use super::{Read, any_entry, keep, not_an_object, stopped, through};
use crate::error::Expected;
use crate::format::Format;
use crate::index::LevelIndex;
use crate::object::{Input, MapSlot, ObjectSlot, Slot, Stop};
use crate::read::any::is_digits_key;
use crate::read::attributes;
use crate::read::context::Context;
use crate::read::found::Found;
use crate::read::keys::{Level, Target};
use crate::read::step::Step;
use crate::schema::Attribute;

/// Reads the entries of an object into the attributes of one level of the table.
pub(crate) fn read_attributes<'de, A: MapAccess<'de>>(
    object: &mut dyn ObjectSlot,
    mut level: Level,
    entries: &mut A,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    let keeps_unknown = level.index.depth == 0 && object.additional().is_some();
    let mut unknown = Cow::Borrowed("");
    loop {
        let kept = keeps_unknown.then_some(&mut unknown);
        let Some(target) = entries.next_key_seed(Key::new(&mut level, context.extractors, kept))? else {
            return Ok(());
        };
        match target {
            Target::Attribute(attribute) if attribute.constant.is_none() => {
                read_attribute(object, attribute, level.index.depth, entries, context)?;
            }
            Target::Attribute(attribute) => {
                let value = any_entry(entries, context)?;
                let step = Step::Below(attribute, level.index.depth);
                attributes::check_constant(object.table(), attribute, step, &value, context)
                    .map_err(stopped)?;
            }
            Target::Group { key, index, again } => {
                if again {
                    // The last of several equal keys counts.
                    for attribute in index.attributes {
                        context.null(object.slot(attribute.index)).map_err(stopped)?;
                    }
                }
                context.at(Step::Name(key), |context| {
                    entries.next_value_seed(ReadGroup { object: &mut *object, index, context })
                })?;
            }
            Target::Unknown if keeps_unknown => read_additional(object, &unknown, entries, context)?,
            Target::Unknown | Target::Ignored => {
                entries.next_value::<IgnoredAny>()?;
            }
            Target::Ambiguous => {
                context.ambiguous = true;
                return Err(stopped(Stop));
            }
            Target::Digits => return Err(stopped(not_an_object(context))),
        }
    }
}

fn read_attribute<'de, A: MapAccess<'de>>(
    object: &mut dyn ObjectSlot,
    attribute: &'static Attribute,
    depth: usize,
    entries: &mut A,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    let slot = object.slot(attribute.index);
    // All of the path where the attribute was found flat, by its name or the last part.
    context.at(Step::Below(attribute, depth), |context| {
        let quiet = context.be_quiet(attribute);
        let outcome = entries.next_value_seed(Read { slot, format: attribute.format, context });
        context.quiet = quiet;
        outcome
    })
}

/// Reads the entries of an object into a map.
pub(crate) fn read_entries<'de, A: MapAccess<'de>>(
    map: &mut dyn MapSlot,
    entries: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    while let Some(key) = entries.next_key_seed(AnyKey)? {
        read_entry(map, &key, entries, format, context)?;
    }
    Ok(())
}

fn read_entry<'de, A: MapAccess<'de>>(
    map: &mut dyn MapSlot,
    key: &str,
    entries: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    if is_digits_key(key) {
        return Err(stopped(not_an_object(context)));
    }
    context.at(Step::Key(key), |context| {
        through(context, |context, error| {
            let read = &mut |slot: &mut dyn Slot| {
                keep(entries.next_value_seed(Read { slot, format, context }), error)
            };
            map.entry(key, read)
        })
    })
}

#[cold]
fn read_additional<'de, A: MapAccess<'de>>(
    object: &mut dyn ObjectSlot,
    key: &str,
    entries: &mut A,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    match object.additional() {
        Some(map) => read_entry(map, key, entries, Format::Natural, context),
        None => entries.next_value::<IgnoredAny>().map(drop),
    }
}

/// Reads the attributes under a flattened parent; `null` there means that they are absent.
struct ReadGroup<'a, 'options> {
    object: &'a mut dyn ObjectSlot,
    index: &'static LevelIndex,
    context: &'a mut Context<'options>,
}

impl ReadGroup<'_, '_> {
    fn other<E: Error>(self, found: &Found<'_>) -> Result<(), E> {
        Err(stopped(self.context.mismatch(Expected::new("an object"), found)))
    }
}

impl<'de> DeserializeSeed<'de> for ReadGroup<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ReadGroup<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.other(&Found::Scalar(Input::Bool(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.other(&Found::Scalar(Input::Integer(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.other(&Found::Scalar(Input::Unsigned(value)))
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<(), E> {
        self.other(&Found::Number)
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<(), E> {
        self.other(&Found::Number)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.other(&Found::Scalar(Input::Float(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.other(&Found::Scalar(Input::Text(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        self.other(&Found::Array)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        self.context.enter().map_err(stopped)?;
        let level = Level::new(self.index, self.context);
        read_attributes(self.object, level, &mut entries, self.context)?;
        self.context.leave();
        Ok(())
    }
}
