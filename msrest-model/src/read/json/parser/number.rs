//! The numbers of a text: integers are converted, others are handed on by their digits.

use serde_json::Value;

use super::Parser;
use crate::read::context::Context;
use crate::read::fallback::Fallback;
use crate::read::json::scalar::number_input;
use crate::rest_type::{Abort, ScalarInput};
use crate::text::json_number::{json_number, leading_digits};

impl<'de> Parser<'de> {
    /// Reads a number as a `Value`.
    pub(super) fn any_number(&mut self, context: &mut Context<'_>) -> Result<Value, Abort> {
        if let Some(value) = self.short_integer() {
            return Ok(Value::from(value));
        }
        match self.long_number()? {
            ScalarInput::Integer(value) => Ok(Value::from(value)),
            ScalarInput::Unsigned(value) => Ok(Value::from(value)),
            ScalarInput::Digits(digits) => {
                let number = json_number(digits).ok_or(Abort)?;
                context.keep_digits(digits, &number);
                Ok(Value::Number(number))
            }
            _ => Err(Abort),
        }
    }

    /// Reads an integer of at most 18 digits, as most are; reads nothing if something else is there.
    #[inline(never)]
    pub(super) fn short_integer(&mut self) -> Option<i64> {
        // An i64 holds any 18 digits.
        const SAFE: usize = 18;
        let is_negative = self.rest(0).first() == Some(&b'-');
        let digits = self.rest(usize::from(is_negative));
        let (mut value, mut length) = (0_i64, 0);
        for byte in digits.get(..SAFE).unwrap_or(digits) {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            value = value * 10 + i64::from(digit);
            length += 1;
        }
        let is_whole = length == 1 || (length > 1 && digits.first() != Some(&b'0'));
        let goes_on = matches!(digits.get(length), Some(b'0'..=b'9' | b'.' | b'e' | b'E'));
        if !is_whole || goes_on || (is_negative && value == 0) {
            return None;
        }
        self.at += length + usize::from(is_negative);
        Some(if is_negative { -value } else { value })
    }

    /// Reads any number. Its text is checked, and converted if it is an integer.
    pub(super) fn long_number(&mut self) -> Result<ScalarInput<'de>, Abort> {
        Fallback::Digits.count();
        let bytes = self.rest(0);
        let count = |start: usize| leading_digits(bytes.get(start..).unwrap_or_default());
        let start = usize::from(bytes.first() == Some(&b'-'));
        let whole = count(start);
        let mut length = start + whole;
        let mut is_number = whole == 1 || (whole > 1 && bytes.get(start) != Some(&b'0'));
        if bytes.get(length) == Some(&b'.') {
            let places = count(length + 1);
            is_number &= places > 0;
            length += 1 + places;
        }
        if matches!(bytes.get(length), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(bytes.get(length + 1), Some(b'+' | b'-')));
            let exponent = count(length + 1 + sign);
            is_number &= exponent > 0;
            length += 1 + sign + exponent;
        }
        if !is_number {
            return Err(Abort);
        }
        let is_integer = length == start + whole;
        match self.take(length)? {
            // No integer keeps this sign.
            "-0" => Ok(ScalarInput::Digits("-0")),
            digits if is_integer => Ok(number_input(digits)),
            digits => Ok(ScalarInput::Digits(digits)),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::read::json::parse;

    #[test]
    fn numbers_are_those_of_serde_json() {
        let (mut texts, pieces) = (vec![String::new()], ["-", "0", "7", "12345678", ".", "e", "+"]);
        for _ in 0..5 {
            let longer = texts.iter().flat_map(|text| pieces.map(|piece| format!("{text}{piece}")));
            texts = texts.iter().cloned().chain(longer).collect();
        }
        texts.extend(
            ["0.000000000000001", "999999999999999.9", "99999999999999.9", "0.1e400"].map(str::to_owned),
        );
        for text in texts {
            let expected: Option<Value> = serde_json::from_str(&text).ok();
            let parsed = parse(&text).ok().filter(|(_, rounded)| !rounded.has_unreadable);
            assert_eq!(parsed.map(|(value, _)| value), expected, "{text}");
        }
    }
}
