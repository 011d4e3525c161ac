//! Strings, numbers and booleans, whichever reader finds them.

use serde_json::Value;

use crate::error::{Expected, WarningKind};
use crate::read::context::Context;
use crate::read::unexpected::Found;
use crate::rest_type::{Accepted, Input, Kind, Slot, Stop};
use crate::schema::Format;

/// Reads a string, number or boolean, which is made where it is passed on: to keep it costs more.
#[inline]
pub(crate) fn take<'a>(
    slot: &mut dyn Slot,
    input: impl Fn() -> Input<'a>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    match slot.accept(input(), format) {
        Ok(Ok(Accepted::Known)) => Ok(()),
        Ok(outcome) => unusual(outcome, input(), context),
        Err(kind) => read_other(kind, input(), format, context),
    }
}

/// The same into what a slot takes.
#[inline]
pub(crate) fn read_scalar(
    kind: Kind<'_>,
    input: Input<'_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    read_made(kind, || input, format, context)
}

/// The same, for an input that is made where it is passed on: to keep it costs more.
#[inline]
pub(crate) fn read_made<'a>(
    kind: Kind<'_>,
    input: impl Fn() -> Input<'a>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    match kind {
        Kind::Scalar(place) => match place.accept(input(), format) {
            Ok(Accepted::Known) => Ok(()),
            other => unusual(other, input(), context),
        },
        other => read_other(other, input(), format, context),
    }
}

/// The outcome of a value that a type does not know, or does not take.
#[cold]
fn unusual(
    outcome: Result<Accepted, Expected>,
    input: Input<'_>,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    match outcome {
        Ok(Accepted::Known) => Ok(()),
        Ok(Accepted::Unknown) => {
            context.warn(WarningKind::UnknownEnumValue);
            Ok(())
        }
        Err(expected) => Err(context.mismatch(expected, &Found::Scalar(input))),
    }
}

/// Reads a string, number or boolean into what is no place for a scalar only.
fn read_other(
    kind: Kind<'_>,
    input: Input<'_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Stop> {
    match kind {
        Kind::Json(place) => {
            place.put(any_scalar(input));
            Ok(())
        }
        Kind::Staged(place) => place
            .stage(format, &mut |inner| read_scalar(inner, input, format, context))
            .map_err(|unfinished| context.unfinished(unfinished)),
        other => Err(context.mismatch(other.expected(), &Found::Scalar(input))),
    }
}

fn any_scalar(input: Input<'_>) -> Value {
    match input {
        Input::Bool(value) => Value::from(value),
        Input::Integer(value) => Value::from(value),
        Input::Unsigned(value) => Value::from(value),
        Input::Float(value) => Value::from(value),
        Input::Digits(digits) => digits.parse().map_or(Value::Null, Value::Number),
        Input::Text(text) => Value::from(text),
    }
}
