//! Writing to any format of serde's: each value is handed over as a `Serialize` of its own, and so is each flattened parent.

mod attributes;
mod items;

use serde_core::ser::{Error, Serialize, Serializer};
use serde_json::{Number, Value};

use self::attributes::serialize_object;
use self::items::{serialize_entries, serialize_items};
use super::context::Context;
use crate::depth::nests_within;
use crate::error::SerializationErrorKind as Kind;
use crate::rest_type::{Root, ValueSink, View};
use crate::schema::Format;
use crate::types::bytes;
use crate::wire::short_text::ShortText;

/// Writes what is pushed to `serializer`, under full REST keys.
#[inline]
pub(crate) fn serialize<S: Serializer>(
    root: Root<'_>,
    context: Context<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut place = RootPlace { context: &context, serializer: Some(serializer), outcome: None };
    root(&mut place);
    match place.outcome {
        Some(Ok(written)) => Ok(written),
        Some(Err(error)) => Err(ours_or(error, context)),
        None => Err(stopped()),
    }
}

/// Our error, which `context` has, else that of the format. Ours was told to the format as one that only stops it.
#[cold]
fn ours_or<E: Error>(error: E, context: Context<'_>) -> E {
    context.into_result(Ok(())).map_or_else(E::custom, |()| error)
}

struct RootPlace<'a, S: Serializer> {
    context: &'a Context<'a>,
    serializer: Option<S>,
    outcome: Option<Result<S::Ok, S::Error>>,
}

impl<S: Serializer> ValueSink for RootPlace<'_, S> {
    fn view(&mut self, _: usize, view: &View<'_>) {
        if let Some(serializer) = self.serializer.take() {
            let value = Pushed { value: view, format: Format::Natural, context: self.context };
            self.outcome = Some(value.serialize(serializer));
        }
    }
}

/// A value as it was pushed: a text, an integer, a float, or the view of any other.
struct Pushed<'a, V> {
    value: V,
    format: Format,
    context: &'a Context<'a>,
}

impl Serialize for Pushed<'_, &str> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.value)
    }
}

macro_rules! integers {
    ($($integer:ty, $serialize:ident;)*) => {$(
        /// In its format a number, or a text.
        impl Serialize for Pushed<'_, $integer> {
            #[inline]
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self.format {
                    Format::Str => serializer.collect_str(&self.value),
                    _ => serializer.$serialize(self.value),
                }
            }
        }
    )*};
}

integers! {
    i64, serialize_i64;
    u64, serialize_u64;
}

/// A float, which JSON may not have.
impl Serialize for Pushed<'_, f64> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.value.is_finite() {
            return serializer.serialize_f64(self.value);
        }
        refuse_value(self.context, "NaN and infinities are not JSON numbers")
    }
}

impl Serialize for Pushed<'_, &Number> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

/// Any JSON.
impl Serialize for Pushed<'_, &Value> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !nests_within(self.value, self.context.levels_left()) {
            return refuse(self.context, Kind::TooDeep);
        }
        self.value.serialize(serializer)
    }
}

/// Each kind that needs room on the stack is written in a function of its own, so that the others need none.
impl Serialize for Pushed<'_, &View<'_>> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { value, format, context } = *self;
        match value {
            View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(*value),
            View::Integer(value) => serialize_apart(*value, format, context, serializer),
            View::Unsigned(value) => serialize_apart(*value, format, context, serializer),
            View::Float(value) => serialize_apart(*value, format, context, serializer),
            View::Number(number) => serialize_apart(number, format, context, serializer),
            View::Digits(digits, None) => serialize_digits(digits, format, serializer),
            View::Digits(digits, Some(_)) if format == Format::Str => serializer.serialize_str(digits),
            View::Text(text) => serializer.serialize_str(text),
            View::Owned(text) => serializer.serialize_str(text),
            View::Short(text) => serialize_short(*text, context, serializer),
            View::Bytes(value, format) => serialize_bytes(value, *format, serializer),
            View::Object(object) => serialize_object(*object, context, serializer),
            View::Array(array) => serialize_items(*array, format, context, serializer),
            View::Map(map) => serialize_entries(*map, format, context, serializer),
            View::Json(value) => serialize_apart(*value, format, context, serializer),
            #[cfg(feature = "xml")]
            View::Xml(_) => refuse_value(context, "an XML element has no form in JSON"),
            View::Refused(reason) => refuse_with(context, reason),
            View::Digits(_, Some(reason)) | View::Invalid(reason) => refuse_value(context, reason),
        }
    }
}

#[inline(never)]
fn serialize_apart<'a, V, S: Serializer>(
    value: V,
    format: Format,
    context: &'a Context<'a>,
    serializer: S,
) -> Result<S::Ok, S::Error>
where
    Pushed<'a, V>: Serialize,
{
    Pushed { value, format, context }.serialize(serializer)
}

#[inline(never)]
fn serialize_short<S: Serializer>(
    text: &dyn Fn() -> Result<ShortText, &'static str>,
    context: &Context<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match text() {
        Ok(text) => serializer.serialize_str(text.as_str()),
        Err(reason) => refuse_value(context, reason),
    }
}

#[inline(never)]
fn serialize_bytes<S: Serializer>(value: &[u8], format: Format, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&bytes::encode(value, format))
}

/// Writes a number by its digits: as a number of the format, or as text if that is its wire format or the format's number would
/// have other digits.
#[inline(never)]
fn serialize_digits<S: Serializer>(digits: &str, format: Format, serializer: S) -> Result<S::Ok, S::Error> {
    if format == Format::Str {
        return serializer.serialize_str(digits);
    }
    if let Ok(integer) = digits.parse::<i64>() {
        return serializer.serialize_i64(integer);
    }
    if let Ok(integer) = digits.parse::<u64>() {
        return serializer.serialize_u64(integer);
    }
    match digits.parse::<Number>() {
        Ok(number) if number.to_string() == digits => number.serialize(serializer),
        _ => serializer.serialize_str(digits),
    }
}

/// Runs `write` one level down.
#[inline]
fn within<T, E: Error>(context: &Context<'_>, write: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    if !context.enter() {
        return refuse(context, Kind::TooDeep);
    }
    let outcome = write();
    context.leave();
    outcome
}

#[cold]
fn refuse_value<T, E: Error>(context: &Context<'_>, reason: &'static str) -> Result<T, E> {
    refuse(context, Kind::Value(reason))
}

#[cold]
fn refuse_with<T, E: Error>(context: &Context<'_>, reason: &str) -> Result<T, E> {
    refuse(context, Kind::Refused(reason.into()))
}

#[cold]
fn refuse<T, E: Error>(context: &Context<'_>, kind: Kind) -> Result<T, E> {
    context.fail(kind);
    Err(stopped())
}

/// The error that only says that `context` has the error.
#[cold]
fn stopped<E: Error>() -> E {
    E::custom("stopped")
}
