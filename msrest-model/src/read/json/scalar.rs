//! Strings, numbers and booleans, whichever reader finds them.

use serde_json::Value;

use crate::error::{Expected, WarningKind};
use crate::read::context::Context;
use crate::read::unexpected::Unexpected;
use crate::rest_type::{Abort, Acceptance, ScalarInput, Slot, SlotKind};
use crate::schema::Format;
use crate::text::json_number::json_number;

/// Reads a string, number or boolean, which is made where it is passed on: to keep it costs more (`benches`, `write`).
#[inline]
pub(crate) fn accept_scalar<'a>(
    slot: &mut dyn Slot,
    input: impl Fn() -> ScalarInput<'a>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match slot.accept(input(), format) {
        Acceptance::Known => Ok(()),
        other => settle(other, input(), format, context),
    }
}

/// The same into what a slot takes.
pub(crate) fn accept_scalar_in(
    kind: SlotKind<'_>,
    input: ScalarInput<'_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match kind {
        SlotKind::Scalar(place) => match place.accept(input, format) {
            Acceptance::Known => Ok(()),
            other => settle(other, input, format, context),
        },
        other => settle(Acceptance::NotScalar(other), input, format, context),
    }
}

/// What is not simply a value of the type.
#[cold]
pub(crate) fn settle(
    acceptance: Acceptance<'_>,
    input: ScalarInput<'_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let expected = match acceptance {
        Acceptance::Known => return Ok(()),
        Acceptance::Unknown => {
            if context.warns {
                let value = any_scalar(input).and_then(|value| context.quotable(&value, false));
                context.warn(WarningKind::UnknownEnumValue { value });
            }
            return Ok(());
        }
        Acceptance::Refused(expected) => expected,
        Acceptance::NotScalar(SlotKind::Json(place)) => match any_scalar(input) {
            Some(value) => {
                place.put(value);
                return Ok(());
            }
            None => Expected::new("a number within the range of 64 bits"),
        },
        Acceptance::NotScalar(SlotKind::Staged(place)) => {
            let read = &mut |inner: SlotKind<'_>| accept_scalar_in(inner, input, format, context);
            let staged = place.stage(input.json_kind(), format, read);
            return staged.map_err(|incomplete| context.incomplete(incomplete));
        }
        Acceptance::NotScalar(other) => {
            let holds_secrets = other.holds_secrets();
            let expected = other.expected(format);
            return context.within_secret(holds_secrets, |context| {
                Err(context.mismatch(expected, &Unexpected::Scalar(input)))
            });
        }
    };
    Err(context.mismatch(expected, &Unexpected::Scalar(input)))
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
