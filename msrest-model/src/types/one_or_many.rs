//! A value that services send alone or as a list.

use crate::rest_type::{Incomplete, ReadSlot, RestType, UnionType, ValueSink, read_union};
use crate::schema::{AnyContent, Format, JsonKind, JsonKinds};

/// One value, or a list of them: some services send a list of one without its brackets. It is written as it came.
///
/// ```
/// use msrest_model::{Model, OneOrMany};
///
/// #[derive(Debug, PartialEq, Model)]
/// struct Rule {
///     ports: Option<OneOrMany<u16>>,
/// }
///
/// let rule = Rule::deserialize(r#"{"ports": 80}"#)?;
/// assert_eq!(rule.ports, Some(OneOrMany::One(80)));
/// assert_eq!(rule.to_json()?, r#"{"ports":80}"#);
/// let rule = Rule::deserialize(r#"{"ports": [80, 443]}"#)?;
/// assert_eq!(rule.ports, Some(OneOrMany::Many(vec![80, 443])));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OneOrMany<T> {
    /// A value without brackets.
    One(T),
    /// A list.
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// The values as a list.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        match self {
            Self::One(value) => vec![value],
            Self::Many(values) => values,
        }
    }

    /// The values.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

impl<T: RestType> RestType for OneOrMany<T> {
    const JSON_KINDS: JsonKinds = {
        assert!(
            !T::JSON_KINDS.has(JsonKind::Array),
            "a list of lists cannot be told from one list; use a `Vec` of them"
        );
        T::JSON_KINDS.or(JsonKinds::of(JsonKind::Array))
    };
    const HOLDS_MODELS: bool = T::HOLDS_MODELS;

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        match self {
            Self::One(value) => value.push_item(number, out),
            Self::Many(values) => values.push_item(number, out),
        }
    }

    fn stage_found(found: JsonKind, format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
        read_union(found, format, read)
    }
}

impl<T: RestType> UnionType for OneOrMany<T> {
    const VARIANTS: &'static [JsonKinds] = &[T::JSON_KINDS, JsonKinds::of(JsonKind::Array)];
    const CONTENTS: &'static [AnyContent] = &[T::CONTENT];

    fn select(variant: usize, format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
        match variant {
            0 => T::inside(format, read).map(Self::One),
            _ => Vec::inside(format, read).map(Self::Many),
        }
    }
}
