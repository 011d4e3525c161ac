//! Numbers by their decimal digits: 0.3 is a multiple of 0.1. The digits stand on the stack.

use std::cmp::Ordering;
use std::fmt::{self, Display, Write};

use serde_json::Value;

use crate::rest_type::View;
use crate::schema::Limit;

/// Whether the number is a whole multiple of the limit; true for what is no number.
pub(crate) fn is_multiple(view: &View<'_>, limit: Limit) -> bool {
    match (view, limit) {
        (View::Integer(value), Limit::Integer(limit)) => {
            value.checked_rem(limit).is_none_or(|rest| rest == 0)
        }
        (View::Integer(value), limit) => is_decimal_multiple(value, limit),
        (View::Unsigned(value), limit) => is_decimal_multiple(value, limit),
        (View::Float(value), limit) => is_decimal_multiple(value, limit),
        (View::Digits(digits, _), limit) => is_decimal_multiple(&digits.as_str(), limit),
        (View::Number(value) | View::Json(Value::Number(value)), limit) => is_decimal_multiple(value, limit),
        _ => true,
    }
}

/// How a number stands to the limit; none if it has more digits than 128 bits hold.
pub(crate) fn compare(value: &dyn Display, limit: Limit) -> Option<Ordering> {
    let (value, limit) = (Scaled::of(value)?, Scaled::of_limit(limit)?);
    let scale = value.scale.max(limit.scale);
    Some(value.at(scale)?.cmp(&limit.at(scale)?))
}

fn is_decimal_multiple(value: &dyn Display, limit: Limit) -> bool {
    remainder_is_zero(value, limit).unwrap_or_else(|| {
        // More digits than 128 bits hold: as near as floats come, which is what msrest does.
        let limit = match limit {
            Limit::Integer(limit) => limit.to_string(),
            Limit::Float(limit) => limit.to_string(),
        };
        value
            .to_string()
            .parse::<f64>()
            .ok()
            .zip(limit.parse().ok())
            .is_none_or(|(value, limit): (f64, f64)| value % limit == 0.0)
    })
}

fn remainder_is_zero(value: &dyn Display, limit: Limit) -> Option<bool> {
    let (value, limit) = (Scaled::of(value)?, Scaled::of_limit(limit)?);
    let scale = value.scale.max(limit.scale);
    Some(value.at(scale)?.checked_rem(limit.at(scale)?)? == 0)
}

/// `digits / 10^scale`
#[derive(Default)]
struct Scaled {
    is_negative: bool,
    digits: i128,
    scale: u32,
    has_point: bool,
    exponent: Option<(bool, u32)>,
}

impl Scaled {
    fn of(number: &dyn Display) -> Option<Self> {
        let mut scaled = Self::default();
        write!(scaled, "{number}").ok()?;
        let Some((is_negative, exponent)) = scaled.exponent.take() else { return Some(scaled) };
        if is_negative {
            scaled.scale = scaled.scale.checked_add(exponent)?;
        } else if exponent <= scaled.scale {
            scaled.scale -= exponent;
        } else {
            scaled.digits = scaled.digits.checked_mul(10_i128.checked_pow(exponent - scaled.scale)?)?;
            scaled.scale = 0;
        }
        Some(scaled)
    }

    fn of_limit(limit: Limit) -> Option<Self> {
        match limit {
            Limit::Integer(limit) => Self::of(&limit),
            Limit::Float(limit) => Self::of(&limit),
        }
    }

    fn at(&self, scale: u32) -> Option<i128> {
        let digits = self.digits.checked_mul(10_i128.checked_pow(scale.checked_sub(self.scale)?)?)?;
        Some(if self.is_negative { -digits } else { digits })
    }

    fn take(&mut self, character: char) -> Option<()> {
        let digit = character.to_digit(10);
        match (&mut self.exponent, character, digit) {
            (Some((is_negative, _)), '-', _) => *is_negative = true,
            (Some(_), '+', _) => {}
            (Some((_, exponent)), _, Some(digit)) => {
                *exponent = exponent.checked_mul(10)?.checked_add(digit)?;
            }
            (None, '-', _) => self.is_negative = true,
            (None, '.', _) => self.has_point = true,
            (None, 'e' | 'E', _) => self.exponent = Some((false, 0)),
            (None, _, Some(digit)) => {
                self.digits = self.digits.checked_mul(10)?.checked_add(digit.into())?;
                self.scale += u32::from(self.has_point);
            }
            _ => return None,
        }
        Some(())
    }
}

/// Takes the digits as they are written, without a text in between.
impl Write for Scaled {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|character| self.take(character)).ok_or(fmt::Error)
    }
}
