//! The reader over any `serde::Deserializer`: one loop for all models, compiled once for each format.

mod key;
mod object;
mod polymorphic;

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::any::{AnyJson, is_digits_key};
use super::context::Context;
use super::found::Found;
use super::keys::Level;
use super::step::Step;
use super::value;
use crate::error::{DeserializationErrorKind, Expected};
use crate::format::Format;
use crate::object::{ArraySlot, Input, Kind, Slot, Stop, Unfinished};

/// Reads one value into `slot`. Where the error is ours, `context` knows it and the error returned only stops.
pub(crate) struct Read<'a, 'options> {
    pub(crate) slot: &'a mut dyn Slot,
    pub(crate) format: Format,
    pub(crate) context: &'a mut Context<'options>,
}

impl<'de> DeserializeSeed<'de> for Read<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Read<'_, '_> {
    #[inline]
    fn scalar<'i, E: Error>(self, input: impl Fn() -> Input<'i>) -> Result<(), E> {
        value::read_made(self.slot.kind(self.format), input, self.format, self.context).map_err(stopped)
    }

    /// A number that `serde_json` hands over as an object, or an object one level too deep.
    #[cold]
    fn at_the_limit<'de, A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        if entries.next_key::<String>()?.is_some_and(|key| is_digits_key(&key)) {
            let digits: String = entries.next_value()?;
            return self.scalar(|| number_input(&digits));
        }
        Err(stopped(self.context.fail(DeserializationErrorKind::TooDeep)))
    }
}

impl<'de> Visitor<'de> for Read<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.context.null(self.slot).map_err(stopped)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(|| Input::Bool(value))
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(|| Input::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(|| i64::try_from(value).map_or(Input::Unsigned(value), Input::Integer))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        let digits = value.to_string();
        self.scalar(|| number_input(&digits))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        let digits = value.to_string();
        self.scalar(|| number_input(&digits))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.scalar(|| Input::Float(value))
    }

    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.scalar(|| Input::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.context.enter().map_err(stopped)?;
        read_array(self.slot.kind(self.format), &mut items, self.format, self.context)?;
        self.context.leave();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        if self.context.levels_left() == 0 {
            return self.at_the_limit(entries);
        }
        self.context.enter().map_err(stopped)?;
        read_object(self.slot.kind(self.format), &mut entries, self.format, self.context)?;
        self.context.leave();
        Ok(())
    }
}

/// The error that only says that `context` knows more.
#[cold]
fn stopped<E: Error>(_: Stop) -> E {
    E::custom("stopped")
}

/// Runs `door`, whose callback keeps the format's error aside: doors only know that it stopped.
fn through<T, E: Error>(
    context: &mut Context<'_>,
    door: impl FnOnce(&mut Context<'_>, &mut Option<E>) -> Result<T, Unfinished>,
) -> Result<T, E> {
    let mut error = None;
    door(context, &mut error).map_err(|unfinished| {
        let stop = context.unfinished(unfinished);
        error.take().unwrap_or_else(|| stopped(stop))
    })
}

/// Keeps an error aside and stops.
fn keep<T, E>(result: Result<T, E>, aside: &mut Option<E>) -> Result<T, Stop> {
    result.map_err(|error| {
        *aside = Some(error);
        Stop
    })
}

fn read_array<'de, A: SeqAccess<'de>>(
    kind: Kind<'_>,
    items: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    match kind {
        Kind::Array(list) => read_items(list, items, format, context),
        Kind::Json(place) => {
            place.put(any_here(context, |any| any.array(items))?);
            Ok(())
        }
        Kind::Staged(place) => through(context, |context, error| {
            let read = &mut |inner: Kind<'_>| keep(read_array(inner, items, format, context), error);
            place.stage(format, read)
        }),
        kind @ Kind::Map(_) => {
            let pairs = any_here(context, |any| any.array(items))?;
            value::read_kind(kind, &pairs, format, context).map_err(stopped)
        }
        other => Err(stopped(context.mismatch(other.expected(), &Found::Array))),
    }
}

fn read_items<'de, A: SeqAccess<'de>>(
    list: &mut dyn ArraySlot,
    items: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    // A format that knows the length is believed within reason.
    list.reserve(items.size_hint().unwrap_or_default().min(4096));
    let mut index = 0;
    while let Some(()) = context.at(Step::Index(index), |context| {
        items.next_element_seed(Read { slot: &mut *list, format, context })
    })? {
        index += 1;
    }
    Ok(())
}

fn read_object<'de, A: MapAccess<'de>>(
    kind: Kind<'_>,
    entries: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    match kind {
        Kind::Object(object) => {
            let level = Level::new(object.table().index(), context);
            object::read_attributes(object, level, entries, context)
        }
        Kind::Map(map) => object::read_entries(map, entries, format, context),
        Kind::Polymorphic(place) => polymorphic::read(place, entries, format, context),
        Kind::Json(place) => {
            place.put(any_here(context, |any| any.object(entries))?);
            Ok(())
        }
        Kind::Staged(place) => through(context, |context, error| {
            let read = &mut |inner: Kind<'_>| keep(read_object(inner, entries, format, context), error);
            place.stage(format, read)
        }),
        other => read_digits(other, entries, format, context),
    }
}

/// A number that `serde_json` hands over as an object, or an object in the wrong place.
#[cold]
fn read_digits<'de, A: MapAccess<'de>>(
    kind: Kind<'_>,
    entries: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    if entries.next_key::<String>()?.is_some_and(|key| is_digits_key(&key)) {
        let digits: String = entries.next_value()?;
        return value::read_scalar(kind, number_input(&digits), format, context).map_err(stopped);
    }
    Err(stopped(context.mismatch(kind.expected(), &Found::Object)))
}

/// `serde_json` handed over a number as an object.
#[cold]
fn not_an_object(context: &mut Context<'_>) -> Stop {
    context.mismatch(Expected::new("an object"), &Found::Number)
}

/// What a scalar is given for the digits of a number.
fn number_input(digits: &str) -> Input<'_> {
    if let Ok(value) = digits.parse() {
        Input::Integer(value)
    } else if let Ok(value) = digits.parse() {
        Input::Unsigned(value)
    } else {
        Input::Digits(digits)
    }
}

/// Reads any JSON of so many levels.
fn any<T, E: Error>(
    context: &mut Context<'_>,
    levels: usize,
    read: impl FnOnce(AnyJson<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let mut too_deep = false;
    let value = read(AnyJson { levels, too_deep: &mut too_deep });
    if too_deep {
        context.fail(DeserializationErrorKind::TooDeep);
    }
    value
}

/// Reads the array or object whose beginning was just read: its own level is counted already.
fn any_here<T, E: Error>(
    context: &mut Context<'_>,
    read: impl FnOnce(AnyJson<'_>) -> Result<T, E>,
) -> Result<T, E> {
    any(context, context.levels_left() + 1, read)
}

/// Reads the next value of an object.
fn any_entry<'de, A: MapAccess<'de>>(entries: &mut A, context: &mut Context<'_>) -> Result<Value, A::Error> {
    any(context, context.levels_left(), |any| entries.next_value_seed(any))
}
