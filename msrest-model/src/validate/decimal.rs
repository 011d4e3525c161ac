//! Rules for numbers, by their decimal digits: 0.3 is a multiple of 0.1.

use std::cmp::Ordering;
use std::fmt::{Display, Write};

use serde_json::Value;

use crate::rest_type::View;
use crate::schema::Limit;
use crate::wire::decimal_digits::Digits;
use crate::wire::short_text::ShortText;

/// Whether the number is a whole multiple of the limit; true for what is not a number.
pub(crate) fn is_multiple(view: &View<'_>, limit: Limit) -> bool {
    let value: &dyn Display = match (view, limit) {
        (View::Integer(value), Limit::Integer(limit)) => {
            return value.checked_rem(limit).is_none_or(|rest| rest == 0);
        }
        (View::Integer(value), _) => value,
        (View::Unsigned(value), _) => value,
        (View::Float(value), _) => value,
        (View::Digits(digits, _), _) => digits,
        (View::Number(value) | View::Json(Value::Number(value)), _) => value,
        _ => return true,
    };
    with_digits(value, limit, |value, limit| value.is_multiple_of(limit)).unwrap_or_default()
}

/// How a number compares with the limit; `None` if it is NaN or an infinity.
pub(crate) fn compare(value: &dyn Display, limit: Limit) -> Option<Ordering> {
    with_digits(value, limit, |value, limit| Some(value.compare(limit)))
}

fn with_digits<T>(
    value: &dyn Display,
    limit: Limit,
    look: impl FnOnce(&Digits<'_>, &Digits<'_>) -> Option<T>,
) -> Option<T> {
    let limit: &dyn Display = match &limit {
        Limit::Integer(limit) => limit,
        Limit::Float(limit) => limit,
    };
    with_text(value, |value| with_text(limit, |limit| look(&Digits::read(value)?, &Digits::read(limit)?)))
}

fn with_text<T>(number: &dyn Display, look: impl FnOnce(&str) -> T) -> T {
    let mut short = ShortText::new();
    match write!(short, "{number}") {
        Ok(()) => look(short.as_str()),
        Err(_) => look(&number.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::is_multiple;
    use crate::rest_type::View;
    use crate::schema::Limit;

    #[test]
    fn integers_are_multiples_of_fractions_too() {
        for (view, limit, expected) in [
            (View::Integer(3), Limit::Float(1.5), true),
            (View::Integer(4), Limit::Float(1.5), false),
            (View::Integer(-6), Limit::Integer(3), true),
            (View::Integer(5), Limit::Integer(0), true),
            (View::Unsigned(u64::MAX), Limit::Integer(5), true),
            (View::Unsigned(u64::MAX), Limit::Integer(7), false),
            (View::Float(1e300), Limit::Integer(7), false),
            (View::Text("a"), Limit::Integer(7), true),
        ] {
            assert_eq!(is_multiple(&view, limit), expected, "{limit}");
        }
    }
}
