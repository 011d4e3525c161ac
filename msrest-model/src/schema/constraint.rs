//! What an attribute has beside names: constants and validation rules.

use std::fmt;
#[cfg(feature = "pattern")]
use std::fmt::Write as _;

use serde_json::Value;

use super::Family;

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

impl Constraint {
    /// msrest's name of the rule: `min_length`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::MinLength(_) => "min_length",
            Self::MaxLength(_) => "max_length",
            Self::Minimum(_) => "minimum",
            Self::Maximum(_) => "maximum",
            Self::MinimumExclusive(_) => "minimum_ex",
            Self::MaximumExclusive(_) => "maximum_ex",
            Self::MinItems(_) => "min_items",
            Self::MaxItems(_) => "max_items",
            Self::Unique => "unique",
            Self::Multiple(_) => "multiple",
            #[cfg(feature = "pattern")]
            Self::Pattern(_) => "pattern",
        }
    }

    /// What the rule compares with, as JSON: a number, the text of a pattern, or `null` if it has no limit.
    #[must_use]
    pub fn limit(&self) -> Value {
        match *self {
            Self::MinLength(limit)
            | Self::MaxLength(limit)
            | Self::MinItems(limit)
            | Self::MaxItems(limit) => limit.into(),
            Self::Minimum(limit)
            | Self::Maximum(limit)
            | Self::MinimumExclusive(limit)
            | Self::MaximumExclusive(limit)
            | Self::Multiple(limit) => match limit {
                Limit::Integer(limit) => limit.into(),
                Limit::Float(limit) => limit.into(),
            },
            Self::Unique => Value::Null,
            #[cfg(feature = "pattern")]
            Self::Pattern(pattern) => pattern.as_str().into(),
        }
    }
}

/// The texts of msrest (`ValidationError._MESSAGES`).
impl fmt::Display for Constraint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MinLength(limit) => write!(formatter, "must have length greater than {limit}."),
            Self::MaxLength(limit) => write!(formatter, "must have length less than {limit}."),
            Self::Minimum(limit) => write!(formatter, "must be equal to or greater than {limit}."),
            Self::Maximum(limit) => write!(formatter, "must be equal to or less than {limit}."),
            Self::MinimumExclusive(limit) => write!(formatter, "must be greater than {limit}."),
            Self::MaximumExclusive(limit) => write!(formatter, "must be less than {limit}."),
            Self::MinItems(limit) => write!(formatter, "must contain at least {limit} items."),
            Self::MaxItems(limit) => write!(formatter, "must contain at most {limit} items."),
            Self::Unique => formatter.write_str("must contain only unique items."),
            Self::Multiple(limit) => write!(formatter, "must be a multiple of {limit}."),
            #[cfg(feature = "pattern")]
            Self::Pattern(pattern) => {
                formatter.write_str("must conform to the following pattern: ")?;
                quote(pattern.as_str(), formatter)?;
                formatter.write_str(".")
            }
        }
    }
}

/// A text as Python's `repr` shows it.
#[cfg(feature = "pattern")]
fn quote(text: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    formatter.write_char(quote)?;
    for character in text.chars() {
        match character {
            '\\' => formatter.write_str("\\\\")?,
            '\n' => formatter.write_str("\\n")?,
            '\r' => formatter.write_str("\\r")?,
            '\t' => formatter.write_str("\\t")?,
            _ if character == quote => write!(formatter, "\\{quote}")?,
            _ if character.is_ascii_control() => write!(formatter, "\\x{:02x}", u32::from(character))?,
            _ => formatter.write_char(character)?,
        }
    }
    formatter.write_char(quote)
}

impl fmt::Display for Limit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => write!(formatter, "{value}"),
            Self::Float(value) => write!(formatter, "{value:?}"),
        }
    }
}

/// Whether a family of types takes the rule with this name, and which values do.
pub(crate) const fn takers(family: Family, rule: &str) -> (bool, &'static str) {
    match rule.as_bytes() {
        b"min_length" | b"max_length" => {
            (matches!(family, Family::Text | Family::List | Family::Map), "texts, bytes, lists and maps")
        }
        b"min_items" | b"max_items" => (matches!(family, Family::List | Family::Map), "lists and maps"),
        b"unique" => (matches!(family, Family::List), "lists"),
        b"pattern" => (matches!(family, Family::Text), "texts"),
        _ => (matches!(family, Family::Number), "numbers"),
    }
}

#[cfg(test)]
mod tests {
    use super::Constant;
    use serde_json::{Value, json};

    #[test]
    fn a_constant_is_its_value() {
        let constants = [
            (Constant::Text("5"), json!("5")),
            (Constant::Integer(5), json!(5)),
            (Constant::Float(0.5), json!(0.5)),
            (Constant::Bool(true), json!(true)),
        ];
        for (constant, own) in &constants {
            for value in
                constants.iter().map(|(_, value)| value).chain([&json!(false), &json!(1.5), &Value::Null])
            {
                assert_eq!(constant.is(value), own == value, "{constant:?} {value}");
            }
        }
    }

    /// As Python's `repr` shows a text.
    #[cfg(feature = "pattern")]
    #[test]
    fn a_pattern_is_quoted() {
        use crate::schema::{Constraint, Pattern};
        static PATTERN: Pattern = Pattern::new("\\d\r\n\t\u{1}'", "");
        let message = Constraint::Pattern(&PATTERN).to_string();
        assert_eq!(message, r#"must conform to the following pattern: "\\d\r\n\t\x01'"."#);
        static QUOTES: Pattern = Pattern::new("'\"", "");
        let message = Constraint::Pattern(&QUOTES).to_string();
        assert_eq!(message, r#"must conform to the following pattern: '\'"'."#);
    }
}
