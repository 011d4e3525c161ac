//! What a scalar is made of.

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
    /// An object or array, which no scalar takes: shown to ask what it wants to see instead.
    Structure,
}

impl ScalarInput<'_> {
    /// The value of a number, as near as an `f64` comes.
    #[must_use]
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
}
