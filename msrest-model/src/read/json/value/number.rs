//! The numbers of a `serde_json::Value`, as a [`ScalarInput`].

use serde_json::Number;

use crate::read::context::Context;
use crate::read::fallback::Fallback;
use crate::rest_type::ScalarInput;
use crate::text::json_number::KEEPS_DIGITS;

/// The value of a number that is surely a float and has no other digits: the frequent case (`benches`, `from_dict` of
/// `telemetry`).
#[inline]
pub(super) fn plain_float(number: &Number, context: &Context<'_>) -> Option<f64> {
    number.as_f64().filter(|_| number.is_f64() && !*KEEPS_DIGITS && context.rounded.is_empty())
}

/// Calls `accept` with any number.
pub(super) fn with_number<T>(
    number: &Number,
    context: &mut Context<'_>,
    accept: impl FnOnce(ScalarInput<'_>, &mut Context<'_>) -> T,
) -> T {
    if let Some(value) = number.as_i64() {
        return accept(ScalarInput::Integer(value), context);
    }
    if let Some(value) = number.as_u64() {
        return accept(ScalarInput::Unsigned(value), context);
    }
    Fallback::Digits.count();
    if *KEEPS_DIGITS {
        return accept(ScalarInput::Digits(&number.to_string()), context);
    }
    match context.rounded.digits(number) {
        Some(digits) => accept(ScalarInput::Digits(&digits), context),
        None => accept(ScalarInput::Float(number.as_f64().unwrap_or(f64::NAN)), context),
    }
}
