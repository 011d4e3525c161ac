//! Strings, numbers and booleans, whichever reader finds them.

use serde_json::Value;

use crate::error::{Expected, WarningKind};
use crate::read::context::Context;
use crate::read::unexpected::Unexpected;
use crate::rest_type::{Abort, Accepted, ScalarInput, Slot, SlotKind};
use crate::schema::Format;
use crate::text::json_number::json_number;

/// Reads a string, number or boolean, which is made where it is passed on: to keep it costs more.
#[inline]
pub(crate) fn take<'a>(
    slot: &mut dyn Slot,
    input: impl Fn() -> ScalarInput<'a>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match slot.accept(input(), format) {
        Ok(Ok(Accepted::Known)) => Ok(()),
        Ok(outcome) => unusual(outcome, input(), context),
        Err(kind) => read_other(kind, input(), format, context),
    }
}

/// The same into what a slot takes.
#[inline]
pub(crate) fn accept_scalar(
    kind: SlotKind<'_>,
    input: ScalarInput<'_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    accept_made(kind, || input, format, context)
}

/// The same, for an input that is made where it is passed on: to keep it costs more.
#[inline]
pub(crate) fn accept_made<'a>(
    kind: SlotKind<'_>,
    input: impl Fn() -> ScalarInput<'a>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match kind {
        SlotKind::Scalar(place) => match place.accept(input(), format) {
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
    input: ScalarInput<'_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match outcome {
        Ok(Accepted::Known) => Ok(()),
        Ok(Accepted::Unknown) => {
            context.warn(WarningKind::UnknownEnumValue);
            Ok(())
        }
        Err(expected) => Err(context.mismatch(expected, &Unexpected::Scalar(input))),
    }
}

/// Reads a string, number or boolean into what is no place for a scalar only.
fn read_other(
    kind: SlotKind<'_>,
    input: ScalarInput<'_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match kind {
        SlotKind::Json(place) => {
            place.put(any_scalar(input));
            Ok(())
        }
        SlotKind::Staged(place) => place
            .stage(format, &mut |inner| accept_scalar(inner, input, format, context))
            .map_err(|unfinished| context.unfinished(unfinished)),
        other => Err(context.mismatch(other.expected(), &Unexpected::Scalar(input))),
    }
}

fn any_scalar(input: ScalarInput<'_>) -> Value {
    match input {
        ScalarInput::Bool(value) => Value::from(value),
        ScalarInput::Integer(value) => Value::from(value),
        ScalarInput::Unsigned(value) => Value::from(value),
        ScalarInput::Float(value) => Value::from(value),
        ScalarInput::Digits(digits) => json_number(digits).map_or(Value::Null, Value::Number),
        ScalarInput::Text(text) => Value::from(text),
    }
}

/// What a scalar is given for the digits of a number.
pub(crate) fn number_input(digits: &str) -> ScalarInput<'_> {
    if let Ok(value) = digits.parse() {
        ScalarInput::Integer(value)
    } else if let Ok(value) = digits.parse() {
        ScalarInput::Unsigned(value)
    } else {
        ScalarInput::Digits(digits)
    }
}
