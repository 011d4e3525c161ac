//! What a row of the table holds beside names: constants and validation rules.

use serde_json::Value;

#[cfg(feature = "pattern")]
use super::Pattern;

/// The value of a constant attribute.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Constant {
    /// `constant = "text"`
    Text(&'static str),
    /// `constant = 5`
    Integer(i64),
    /// `constant = 0.5`
    Float(f64),
    /// `constant = true`
    Bool(bool),
}

impl Constant {
    pub(crate) fn is(self, value: &Value) -> bool {
        match self {
            Self::Text(text) => value.as_str() == Some(text),
            Self::Integer(integer) => value.as_i64() == Some(integer),
            Self::Float(float) => value.as_f64() == Some(float),
            Self::Bool(boolean) => value.as_bool() == Some(boolean),
        }
    }
}

/// A number in a validation rule, as it was written: `5` or `0.5`.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// A limit without a fraction.
    Integer(i64),
    /// A limit with a fraction.
    Float(f64),
}

/// One validation rule (msrest `Serializer.validation`).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Constraint {
    /// At least so many characters, items or bytes.
    MinLength(u64),
    /// At most so many characters, items or bytes.
    MaxLength(u64),
    /// Not less than the limit.
    Minimum(Limit),
    /// Not more than the limit.
    Maximum(Limit),
    /// More than the limit.
    MinimumExclusive(Limit),
    /// Less than the limit.
    MaximumExclusive(Limit),
    /// At least so many items.
    MinItems(u64),
    /// At most so many items.
    MaxItems(u64),
    /// All items differ.
    Unique,
    /// A whole multiple of the limit.
    Multiple(Limit),
    /// A text that matches from its start.
    #[cfg(feature = "pattern")]
    Pattern(&'static Pattern),
}
