//! Which validation rules make sense for a type.

use super::{JsonKind, JsonKinds};

/// The kind of a type as the validation rules see it: [`RestType::FAMILY`](crate::extend::RestType::FAMILY).
/// [A table of the guide](crate::guide::validation#the-rules) says which rules each takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Family {
    /// A text, or an enum of texts.
    Text,
    /// A number of any kind.
    Number,
    /// A list, or bytes.
    List,
    /// A map with text keys.
    Map,
    /// Any JSON.
    Any,
    /// A boolean, a date, a duration, a model: msrest compares none of them with the number of a rule.
    Other,
}

impl Family {
    /// The kinds of JSON of such a type, if they are known.
    pub(crate) const fn json_kinds(self) -> JsonKinds {
        match self {
            Self::Text => JsonKinds::of(JsonKind::Text),
            Self::Number => JsonKinds::NUMBERS,
            Self::List => JsonKinds::of(JsonKind::Array),
            Self::Map => JsonKinds::of(JsonKind::Object),
            Self::Any => JsonKinds::ANY,
            Self::Other => JsonKinds::UNKNOWN,
        }
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Number => "a number",
            Self::List => "a list",
            Self::Map => "a map",
            Self::Any => "any JSON",
            Self::Other => "neither",
        }
    }
}
