//! Strings, numbers and booleans, whichever reader finds them.

use serde_json::Value;

use crate::error::{Expected, WarningKind};
use crate::read::context::Context;
use crate::read::unexpected::Unexpected;
use crate::rest_type::{Abort, Acceptance, ScalarInput, Slot, SlotKind};
use crate::schema::Format;
use crate::text::json_number::json_number;

/// Reads a string, number or boolean. `input` is called for each use, as keeping the value costs more (`benches`, `write`).
#[inline]
pub(crate) fn accept_scalar<'a>(
    slot: &mut dyn Slot,
    input: impl Fn() -> ScalarInput<'a>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match slot.accept(input(), format) {
        Acceptance::Known => Ok(()),
        other => settle_in(slot, other, input(), format, context),
    }
}

/// Handles every answer of a slot but [`Acceptance::Known`].
#[cold]
pub(crate) fn settle_in(
    slot: &mut dyn Slot,
    acceptance: Acceptance,
    input: ScalarInput<'_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match acceptance {
        Acceptance::NotScalar => accept_scalar_in(slot.kind(format), input, format, context),
        other => settle(other, input, format, context),
    }
}

/// Reads a string, number or boolean into what a slot takes.
pub(crate) fn accept_scalar_in(
    kind: SlotKind<'_>,
    input: ScalarInput<'_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let expected = match kind {
        SlotKind::Scalar(place) => {
            return match place.accept(input, format) {
                Acceptance::Known => Ok(()),
                other => settle(other, input, format, context),
            };
        }
        SlotKind::Json(place) => match any_scalar(input) {
            Some(value) => {
                place.put(value);
                return Ok(());
            }
            None => Expected::new("a number within the range of 64 bits"),
        },
        SlotKind::Staged(place) => {
            return context.stage(place, input.json_kind(), format, &mut |inner, context| {
                accept_scalar_in(inner, input, format, context)
            });
        }
        other => {
            let holds_secrets = other.holds_secrets();
            let expected = other.expected(format);
            return context.within_secret(holds_secrets, |context| {
                Err(context.mismatch(expected, &Unexpected::Scalar(input)))
            });
        }
    };
    Err(context.mismatch(expected, &Unexpected::Scalar(input)))
}

/// Handles every answer of a scalar's place: a value is unknown or refused.
#[cold]
pub(crate) fn settle(
    acceptance: Acceptance,
    input: ScalarInput<'_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match acceptance {
        Acceptance::Known => {}
        Acceptance::Unknown => {
            if context.warns {
                let value = any_scalar(input).and_then(|value| context.quotable(&value, false));
                context.warn(WarningKind::UnknownEnumValue { value });
            }
        }
        Acceptance::Refused(expected) => return Err(context.mismatch(expected, &Unexpected::Scalar(input))),
        Acceptance::NotScalar => return accept_scalar_in(SlotKind::Nothing, input, format, context),
    }
    Ok(())
}

fn any_scalar(input: ScalarInput<'_>) -> Option<Value> {
    Some(match input {
        ScalarInput::Bool(value) => Value::from(value),
        ScalarInput::Integer(value) => Value::from(value),
        ScalarInput::Unsigned(value) => Value::from(value),
        ScalarInput::Float(value) => Value::from(value),
        ScalarInput::Digits(digits) => Value::Number(json_number(digits)?),
        ScalarInput::Text(text) => Value::from(text),
        ScalarInput::Structure => return None,
    })
}

/// The digits of a number, as a scalar takes them.
pub(crate) fn number_input(digits: &str) -> ScalarInput<'_> {
    if let Ok(value) = digits.parse() {
        ScalarInput::Integer(value)
    } else if let Ok(value) = digits.parse() {
        ScalarInput::Unsigned(value)
    } else {
        ScalarInput::Digits(digits)
    }
}
