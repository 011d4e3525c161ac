//! What a document has, and what was expected in its place: the two halves of a message.

use serde_json::Value;

use crate::error::Expected;
use crate::rest_type::{Acceptance, ScalarInput, SlotKind};
use crate::schema::{Format, Wanted};

/// Services answer with pages of HTML if a proxy is in the way.
pub(crate) const MARKUP: &str = "an XML or HTML document, not JSON";

/// The longest text that is quoted, in bytes.
const LONGEST: usize = 40;

/// What stands where something else is expected.
pub(crate) enum Unexpected<'a> {
    Null,
    Scalar(ScalarInput<'a>),
    /// A number whose digits are not at hand.
    Number,
    Object,
    /// An object without this member.
    Without(&'static str),
    Array,
    /// None of several keys, or more than one.
    None,
    Several,
    /// A second element of the same name.
    #[cfg(feature = "xml")]
    Another,
}

impl<'a> Unexpected<'a> {
    pub(crate) fn of(value: &'a Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Scalar(ScalarInput::Bool(*value)),
            Value::Number(number) => {
                number.as_i64().map_or(Self::Number, |number| Self::Scalar(ScalarInput::Integer(number)))
            }
            Value::String(text) => Self::Scalar(ScalarInput::Text(text)),
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }

    /// Short values are quoted, long or secret ones named by their kind.
    pub(super) fn describe(&self, redact: bool) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Object => "an object".to_owned(),
            Self::Without(member) => format!("an object without {member}"),
            Self::Array => "an array".to_owned(),
            Self::None => "none of them".to_owned(),
            Self::Several => "several of them".to_owned(),
            #[cfg(feature = "xml")]
            Self::Another => "another one".to_owned(),
            Self::Scalar(ScalarInput::Bool(value)) if !redact => value.to_string(),
            Self::Scalar(ScalarInput::Text(text)) if !redact && text.len() <= LONGEST => {
                format!("the string {text:?}")
            }
            Self::Scalar(ScalarInput::Bool(_)) => "a boolean".to_owned(),
            Self::Scalar(ScalarInput::Text(_)) => "a string".to_owned(),
            Self::Scalar(ScalarInput::Digits(digits)) if digits.len() > LONGEST => "a number".to_owned(),
            Self::Scalar(ScalarInput::Structure) => "an object or array".to_owned(),
            Self::Scalar(number) if !redact => {
                format!("the number {}", crate::types::text::json_text(*number))
            }
            Self::Scalar(_) | Self::Number => "a number".to_owned(),
        }
    }
}

/// A string, number or boolean that is short enough to be quoted.
pub(super) fn short_scalar(value: &Value) -> Option<Value> {
    let is_short = match value {
        Value::String(text) => text.len() <= LONGEST,
        Value::Number(number) => number.to_string().len() <= LONGEST,
        Value::Bool(_) => true,
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    };
    is_short.then(|| value.clone())
}

impl SlotKind<'_> {
    /// What the place expects. A scalar tells it if it is given something that it cannot take.
    #[cold]
    pub(crate) fn expected(self, format: Format) -> Expected {
        Expected::new(match self {
            Self::Scalar(place) => match place.accept(ScalarInput::Structure, format) {
                Acceptance::Refused(expected) => return expected,
                _ => "a string, number or boolean",
            },
            Self::Object(_) | Self::Group(_) | Self::Map(_) | Self::Polymorphic(_) => "an object",
            Self::Array(_) => "an array",
            Self::Json(_) | Self::Staged(_) => "a value",
            Self::Refused(kinds) => return Expected::kind_of(kinds),
            #[cfg(feature = "xml")]
            Self::Xml(_) => "an element of XML",
            Self::Nothing => "nothing",
        })
    }

    /// Whether a secret may stand in what the place takes. A scalar is as secret as its attribute.
    pub(crate) fn holds_secrets(&self) -> bool {
        match self {
            Self::Scalar(_) | Self::Json(_) | Self::Nothing => false,
            #[cfg(feature = "xml")]
            Self::Xml(_) => false,
            Self::Object(model) => model.schema.holds_secrets(),
            Self::Group(group) => group.model.schema.holds_secrets_below(group.index.parents()),
            Self::Polymorphic(place) => place.variants().holds_secrets(),
            Self::Array(list) => Wanted::Secrets.is_in_content(list.item_content()),
            Self::Map(map) => Wanted::Secrets.is_in_content(map.value_content()),
            Self::Staged(place) => place.holds_secrets(),
            Self::Refused(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Unexpected};
    use crate::rest_type::ScalarInput;

    #[test]
    fn what_is_long_is_not_quoted() {
        for (length, is_quoted) in [(1, true), (LONGEST, true), (LONGEST + 1, false)] {
            let digits = "7".repeat(length);
            let number = Unexpected::Scalar(ScalarInput::Digits(&digits));
            let text = Unexpected::Scalar(ScalarInput::Text(&digits));
            assert_eq!(number.describe(false).starts_with("the number 7"), is_quoted, "{length}");
            assert_eq!(text.describe(false) == format!("the string \"{digits}\""), is_quoted, "{length}");
            assert_eq!([number.describe(true), text.describe(true)], ["a number", "a string"]);
        }
    }
}
