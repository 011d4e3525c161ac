//! Why a value did not become whole.

use std::error::Error;

use crate::error::{DeserializationError, DeserializationErrorKind};
use crate::schema::{Attribute, JsonKind};

/// Says that reading or writing stopped early. The error is kept where it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Abort;

/// Why a value did not become whole.
///
/// A type of your own says by [`refused`](Self::refused) why a value is not one of its own, and passes on by `?` the error of
/// a value that it read inside: place, line, recovery and warnings are those of the document.
///
/// ```
/// use msrest_model::extend::{Format, Incomplete, Place, ReadSlot, RestType, SlotKind, ValueSink, View};
/// use msrest_model::Model;
///
/// /// Two numbers, the lower one first.
/// #[derive(Debug, PartialEq)]
/// struct Range(Vec<i64>);
///
/// impl RestType for Range {
///     fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
///         self.0.push_value(number, out);
///     }
///     fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
///         SlotKind::Staged(place)
///     }
///     fn stage(format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
///         let mut items: Option<Vec<i64>> = None;
///         read(RestType::kind(&mut items, format))?;
///         match items.as_deref() {
///             Some([low, high]) if low <= high => Ok(Self(vec![*low, *high])),
///             Some([_, _]) => Err(Incomplete::refused("the lower number of a range comes first")),
///             _ => Err(Incomplete::refused("a range has two numbers")),
///         }
///     }
/// }
///
/// #[derive(Debug, Model)]
/// struct Rule {
///     ports: Range,
/// }
///
/// let error = Rule::deserialize(r#"{"ports": [443, 80]}"#).unwrap_err();
/// assert_eq!(error.to_string(), "ports: the lower number of a range comes first at line 1 column 11");
/// let error = Rule::deserialize(r#"{"ports": [80, "x"]}"#).unwrap_err();
/// assert_eq!(error.path().to_string(), "ports[1]");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Incomplete {
    /// Reading stopped, and the error is known.
    Stopped,
    /// A value is needed, and the document has `null`.
    Null,
    /// A value of this attribute is needed, and it is absent.
    Missing(&'static Attribute),
    /// The type refuses the value, or something inside it; the path leads from the value on.
    Refused(DeserializationError),
    /// Of the attributes with these keys there has to be exactly one, and there is none, or several.
    #[doc(hidden)]
    NotOne { keys: &'static [&'static str], is_several: bool },
    /// A scalar of this kind is refused, and stands where something with a secret in it may stand.
    #[doc(hidden)]
    AroundSecret(JsonKind),
}

impl Incomplete {
    /// Refuses a value, for a reason that is a text or any error. Under a secret attribute the reason is not shown.
    #[must_use]
    pub fn refused(reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Refused(DeserializationError::new(DeserializationErrorKind::Refused(reason.into())))
    }
}

/// The error of a value that was read inside another, such as by [`from_value`](crate::from_value).
impl From<DeserializationError> for Incomplete {
    fn from(error: DeserializationError) -> Self {
        Self::Refused(error)
    }
}

impl From<Abort> for Incomplete {
    fn from(_: Abort) -> Self {
        Self::Stopped
    }
}
