//! What a scalar is read from.

use std::borrow::Cow;

use crate::error::Expected;
use crate::schema::JsonKind;

/// What a document holds where a scalar is expected.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ScalarInput<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// An integer above `i64::MAX`.
    Unsigned(u64),
    /// A number with a fraction or an exponent, or out of the range of 64 bits.
    Float(f64),
    /// The digits of a number that is not a 64-bit integer: of a text always, of a `Value` if `serde_json` keeps them
    /// (`arbitrary_precision`).
    Digits(&'a str),
    /// A string.
    Text(&'a str),
    /// An object or array, which no scalar takes. It is given to one to learn from the error what it expects.
    Structure,
}

impl ScalarInput<'_> {
    /// Its kind of JSON.
    pub(crate) fn json_kind(&self) -> JsonKind {
        match self {
            Self::Bool(_) => JsonKind::Boolean,
            Self::Integer(_) | Self::Unsigned(_) => JsonKind::Integer,
            Self::Digits(digits) if digits.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit()) => {
                JsonKind::Integer
            }
            Self::Float(_) | Self::Digits(_) => JsonKind::Number,
            Self::Text(_) => JsonKind::Text,
            Self::Structure => JsonKind::Object,
        }
    }

    /// The value of a number, as near as an `f64` comes.
    #[must_use]
    #[inline]
    #[expect(clippy::cast_precision_loss, reason = "an f64 is what was asked for")]
    pub fn as_f64(&self) -> Option<f64> {
        match *self {
            Self::Integer(value) => Some(value as f64),
            Self::Unsigned(value) => Some(value as f64),
            Self::Float(value) => Some(value),
            Self::Digits(digits) => digits.parse().ok(),
            Self::Bool(_) | Self::Text(_) | Self::Structure => None,
        }
    }

    /// The digits of a number, or a text of digits without the spaces around it: as the document has them.
    ///
    /// A `serde_json::Value` keeps 16 significant digits of a number for certain, and all of them only with `serde_json`'s
    /// `arbitrary_precision`; a text keeps them all.
    ///
    /// # Errors
    /// [`Expected`] if the digits are lost, or a boolean stands there.
    ///
    /// ```
    /// use msrest_model::extend::ScalarInput;
    ///
    /// let digits = ScalarInput::Digits("0.1234567890123456789").digits()?;
    /// assert_eq!(digits, "0.1234567890123456789");
    /// assert!(ScalarInput::Float(0.1234567890123456789).digits().is_err());
    /// # Ok::<(), msrest_model::extend::Expected>(())
    /// ```
    pub fn digits(&self) -> Result<Cow<'_, str>, Expected> {
        const ROUNDED: &str = "a number with all its digits, of which a `serde_json::Value` keeps 16 for certain (read the text, or enable `arbitrary_precision` of serde_json)";
        match *self {
            Self::Integer(value) => Ok(value.to_string().into()),
            Self::Unsigned(value) => Ok(value.to_string().into()),
            Self::Float(value) => exact_digits(value).map(Cow::Owned).ok_or(Expected::new(ROUNDED)),
            Self::Digits(digits) => Ok(digits.into()),
            Self::Text(text) => Ok(text.trim().into()),
            Self::Bool(_) | Self::Structure => Err(Expected::new("a number")),
        }
    }
}

/// The digits that a document had, if they are certain: there are at most 15, or no other 16 digits give this float.
fn exact_digits(value: f64) -> Option<String> {
    let shortest = format!("{value:e}");
    let (mantissa, exponent) = shortest.split_once('e')?;
    let (whole, places) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole.trim_start_matches('-'), places].concat();
    let is_exact = match digits.len() {
        ..=15 => true,
        16 => {
            let (digits, exponent): (u64, i64) = (digits.parse().ok()?, exponent.parse().ok()?);
            let gives_another = |digits: u64| {
                format!("{digits}e{}", exponent - 15).parse().is_ok_and(|other: f64| other != value.abs())
            };
            gives_another(digits - 1) && gives_another(digits + 1)
        }
        _ => false,
    };
    is_exact.then_some(shortest)
}

#[cfg(test)]
mod tests {
    use super::ScalarInput;
    use crate::schema::JsonKind;

    #[test]
    fn digits_are_of_an_integer_or_of_another_number() {
        for (digits, kind) in [
            ("12", JsonKind::Integer),
            ("-5", JsonKind::Integer),
            ("340282366920938463463374607431768211456", JsonKind::Integer),
            ("1.0", JsonKind::Number),
            ("-1e3", JsonKind::Number),
            ("1E3", JsonKind::Number),
        ] {
            assert_eq!(ScalarInput::Digits(digits).json_kind(), kind, "{digits}");
        }
    }

    /// 16 digits are certain if the numbers beside them are other floats; from 2^53 on only each second number is one.
    #[test]
    fn a_float_keeps_15_digits_and_sometimes_16() {
        for (float, digits) in [
            (0.5, Some("5e-1")),
            (-123_456_789_012_345.0, Some("-1.23456789012345e14")),
            (1_234_567_890_123_456.0, Some("1.234567890123456e15")),
            (9_007_199_254_740_991.0, Some("9.007199254740991e15")),
            (9_007_199_254_740_992.0, None),
            (9_007_199_254_740_990.0, Some("9.00719925474099e15")),
            (0.123_456_789_012_345_68, None),
        ] {
            assert_eq!(ScalarInput::Float(float).digits().ok().as_deref(), digits, "{float}");
        }
    }
}
