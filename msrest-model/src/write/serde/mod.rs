//! Writing to any format of serde's: each value is handed over as a `Serialize` of its own, and so is each flattened parent.

mod attributes;
mod items;

use serde::ser::{Serialize, Serializer};
use serde_json::{Number, Value};

use self::attributes::Group;
use self::items::{serialize_entries, serialize_items};
use super::context::Context;
use crate::depth::nests_within;
use crate::error::SerializationErrorKind as Kind;
use crate::rest_type::{Root, ValueSink, View};
use crate::schema::Format;
use crate::types::bytes;

/// Writes what is pushed to `serializer`, under full REST keys. If the error is ours, `context` has it, and the one returned
/// only stops the format.
pub(crate) fn serialize<S: Serializer>(
    root: Root<'_>,
    context: &Context<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut place = RootPlace { context, serializer: Some(serializer), outcome: None };
    root(&mut place);
    place.outcome.unwrap_or_else(|| Err(stopped()))
}

struct RootPlace<'a, S: Serializer> {
    context: &'a Context<'a>,
    serializer: Option<S>,
    outcome: Option<Result<S::Ok, S::Error>>,
}

impl<S: Serializer> ValueSink for RootPlace<'_, S> {
    fn view(&mut self, _: usize, view: &View<'_>) {
        if let Some(serializer) = self.serializer.take() {
            let value = AnyView { view, format: Format::Natural, context: self.context };
            self.outcome = Some(value.serialize(serializer));
        }
    }
}

/// A value inside a larger one.
struct AnyView<'a> {
    view: &'a View<'a>,
    format: Format,
    context: &'a Context<'a>,
}

impl Serialize for AnyView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (format, context) = (self.format, self.context);
        if let Some(digits) = self.view.number_as_text(format, &mut itoa::Buffer::new()) {
            return serializer.serialize_str(digits);
        }
        match self.view {
            View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(*value),
            View::Integer(value) => serializer.serialize_i64(*value),
            View::Unsigned(value) => serializer.serialize_u64(*value),
            View::Float(value) => Float { value: *value, context }.serialize(serializer),
            View::Number(number) => number.serialize(serializer),
            View::Digits(digits, None) => serialize_digits(digits, serializer),
            View::Text(text) => serializer.serialize_str(text),
            View::Owned(text) => serializer.serialize_str(text),
            View::Short(text) => match text() {
                Ok(text) => serializer.serialize_str(text.as_str()),
                Err(reason) => refuse(context, Kind::Value(reason)),
            },
            View::Bytes(value, format) => serializer.serialize_str(&bytes::encode(value, *format)),
            View::Object(object) => {
                let schema = object.model_schema();
                Group { object: *object, schema, group: 0, context }.serialize(serializer)
            }
            View::Array(array) => within(context, || serialize_items(*array, format, context, serializer)),
            View::Map(map) => within(context, || serialize_entries(*map, format, context, serializer)),
            View::Json(value) => AnyJson { value, context }.serialize(serializer),
            #[cfg(feature = "xml")]
            View::Xml(_) => refuse(context, Kind::Value("an XML element has no form in JSON")),
            View::Refused(reason) => refuse(context, Kind::Refused(reason.as_str().into())),
            View::Digits(_, Some(reason)) | View::Invalid(reason) => refuse(context, Kind::Value(reason)),
        }
    }
}

/// An integer in its format: a number, or a text.
struct Integer {
    value: i64,
    format: Format,
}

impl Serialize for Integer {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.format {
            Format::Str => serializer.collect_str(&self.value),
            _ => serializer.serialize_i64(self.value),
        }
    }
}

/// A float, which JSON may not have.
struct Float<'a> {
    value: f64,
    context: &'a Context<'a>,
}

impl Serialize for Float<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.value.is_finite() {
            return serializer.serialize_f64(self.value);
        }
        refuse(self.context, Kind::Value("NaN and infinities are not JSON numbers"))
    }
}

/// Any JSON.
struct AnyJson<'a> {
    value: &'a Value,
    context: &'a Context<'a>,
}

impl Serialize for AnyJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !nests_within(self.value, self.context.levels_left()) {
            return refuse(self.context, Kind::TooDeep);
        }
        self.value.serialize(serializer)
    }
}

/// Writes a number by its digits: as a number of the format, or as text if the format's number would have other digits.
fn serialize_digits<S: Serializer>(digits: &str, serializer: S) -> Result<S::Ok, S::Error> {
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
fn within<T, E: serde::ser::Error>(
    context: &Context<'_>,
    write: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    if !context.enter() {
        return refuse(context, Kind::TooDeep);
    }
    let outcome = write();
    context.leave();
    outcome
}

fn refuse<T, E: serde::ser::Error>(context: &Context<'_>, kind: Kind) -> Result<T, E> {
    context.fail(kind);
    Err(stopped())
}

/// The error that only says that `context` has the error.
#[cold]
fn stopped<E: serde::ser::Error>() -> E {
    E::custom("stopped")
}
