//! The numbers of a text: short ones at once, any other by `serde_json`.

use serde_json::Number;

use super::Parser;
use crate::rest_type::Abort;
use crate::text::json_number::KEEPS_DIGITS;

impl Parser<'_> {
    /// A short integer, as most are; nothing is read where none is there.
    #[inline(never)]
    pub(super) fn integer(&mut self) -> Option<i64> {
        let is_negative = self.rest(0).first() == Some(&b'-');
        let digits = self.rest(usize::from(is_negative));
        let (value, length) = read_digits(digits, 0, SAFE);
        if !is_whole(digits, length) || (is_negative && value == 0) || goes_on(digits.get(length)) {
            return None;
        }
        self.at += length + usize::from(is_negative);
        Some(if is_negative { -value } else { value })
    }

    /// A short number with a fraction, such as `12.5`; nothing is read where none is there, or where all digits have to
    /// be kept.
    #[inline(never)]
    pub(super) fn decimal(&mut self) -> Option<f64> {
        // Up to these both the digits and the power of ten are exact, so that their quotient is the nearest number.
        const POWERS: [f64; 16] =
            [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
        let is_negative = self.rest(0).first() == Some(&b'-');
        let digits = self.rest(usize::from(is_negative));
        let (whole, length) = read_digits(digits, 0, POWERS.len() - 1);
        let fraction = digits.get(length..)?.strip_prefix(b".")?;
        let (value, places) = read_digits(fraction, whole, POWERS.len() - 1 - length);
        let power = POWERS.get(places).filter(|_| places > 0)?;
        if !is_whole(digits, length) || goes_on(fraction.get(places)) || *KEEPS_DIGITS {
            return None;
        }
        self.at += usize::from(is_negative) + length + 1 + places;
        #[expect(clippy::cast_precision_loss, reason = "the value has fifteen digits at most")]
        let value = value as f64 / power;
        Some(if is_negative { -value } else { value })
    }

    /// Any number.
    pub(super) fn number(&mut self) -> Result<Number, Abort> {
        let is_part = |byte: &&u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
        let length = self.rest(0).iter().take_while(is_part).count();
        self.take(length)?.parse().map_err(|_| Abort)
    }
}

/// An i64 holds so many digits, whichever they are.
const SAFE: usize = 18;

/// The digits at the start of `bytes`, but no more than `most`, written behind those of `value`; and how many they are.
#[inline]
fn read_digits(bytes: &[u8], mut value: i64, most: usize) -> (i64, usize) {
    let mut length = 0;
    for digit in bytes.get(..most).unwrap_or(bytes) {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        value = value * 10 + i64::from(digit);
        length += 1;
    }
    (value, length)
}

/// Whether so many digits are the whole part of a number: there is one, and none is a zero too many.
#[inline]
fn is_whole(digits: &[u8], length: usize) -> bool {
    length == 1 || (length > 1 && digits.first() != Some(&b'0'))
}

/// Whether a number does not end before this byte.
#[inline]
fn goes_on(next: Option<&u8>) -> bool {
    matches!(next, Some(b'0'..=b'9' | b'.' | b'e' | b'E'))
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
            assert_eq!(parse(&text).ok(), expected, "{text}");
        }
    }
}
