//! msrest's enums: a closed list of values that a service may extend.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Display};

use crate::error::Expected;
use crate::rest_type::{RestType, Scalar, ScalarInput};
use crate::schema::Format;
use crate::types::text::json_text;

/// An enum of strings, or of integers. Derive it with `#[derive(RestEnum)]`.
///
/// ```
/// use msrest_model::RestEnum;
///
/// #[derive(Debug, PartialEq, RestEnum)]
/// #[rest(rename_all = "camelCase")]
/// enum JobStatus {
///     Running,
///     #[rest(value = "done")]
///     Completed,
///     #[rest(unknown)]
///     Other(String),
/// }
///
/// assert_eq!(JobStatus::from_value("RUNNING"), Some(JobStatus::Running));
/// assert_eq!(JobStatus::from_value("paused"), Some(JobStatus::Other("paused".to_owned())));
/// assert_eq!(JobStatus::Completed.as_str(), "done");
/// assert_eq!(JobStatus::all().collect::<Vec<_>>(), [JobStatus::Running, JobStatus::Completed]);
/// ```
pub trait RestEnum: Sized {
    /// What a value is on the wire: a `str`, or an `i64` if the enum is one of integers.
    type Value: EnumValue + ?Sized;

    /// The values on the wire, in the order of the variants, without the unknown one.
    const VALUES: &'static [&'static Self::Value];

    /// The value on the wire.
    fn value(&self) -> &Self::Value;

    /// The variant of the value at `index` of [`VALUES`](Self::VALUES).
    fn from_index(index: usize) -> Option<Self>;

    /// The variant that keeps a value which is not in the list, if the enum has one.
    #[must_use]
    fn unknown(value: &Self::Value) -> Option<Self> {
        let _ = value;
        None
    }

    /// Whether the value is an unknown one that the enum keeps: readers warn of it.
    fn is_unknown(&self) -> bool {
        false
    }

    /// The text on the wire.
    fn as_str(&self) -> &str
    where
        Self: RestEnum<Value = str>,
    {
        self.value()
    }

    /// The variant of a value: by its exact text, then ignoring case, then as an unknown value.
    #[must_use]
    fn from_value(value: &Self::Value) -> Option<Self> {
        value.position(Self::VALUES).map_or_else(|| Self::unknown(value), Self::from_index)
    }

    /// The variants in their order, without the unknown one.
    fn all() -> impl Iterator<Item = Self> {
        (0..Self::VALUES.len()).filter_map(Self::from_index)
    }
}

/// What a value of an enum can be on the wire.
#[doc(hidden)]
pub trait EnumValue: 'static {
    /// The position of the value in the list.
    fn position(&self, values: &[&Self]) -> Option<usize>;

    /// Takes the value of an enum from what the document holds.
    ///
    /// # Errors
    /// What was expected.
    fn read<E: RestEnum<Value = Self>>(input: ScalarInput<'_>) -> Result<E, Expected>;

    /// The text of the value, as the key of a map.
    fn text(&self) -> Cow<'_, str>;

    /// The list, for an error.
    fn one_of(values: &'static [&'static Self]) -> Expected;
}

impl EnumValue for str {
    fn position(&self, values: &[&Self]) -> Option<usize> {
        let exact = values.iter().position(|candidate| *candidate == self);
        exact.or_else(|| values.iter().position(|candidate| candidate.eq_ignore_ascii_case(self)))
    }

    /// msrest `Deserializer.deserialize_enum`: an integer is an index into the values.
    fn read<E: RestEnum<Value = Self>>(input: ScalarInput<'_>) -> Result<E, Expected> {
        let value = match input {
            ScalarInput::Text(text) => E::from_value(text),
            ScalarInput::Integer(index) => usize::try_from(index).ok().and_then(E::from_index),
            ScalarInput::Bool(_) | ScalarInput::Unsigned(_) | ScalarInput::Structure => None,
            ScalarInput::Float(_) | ScalarInput::Digits(_) => E::from_value(&json_text(input)),
        };
        value.ok_or(Expected::one_of(E::VALUES))
    }

    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }

    fn one_of(values: &'static [&'static Self]) -> Expected {
        Expected::one_of(values)
    }
}

impl EnumValue for i64 {
    fn position(&self, values: &[&Self]) -> Option<usize> {
        values.iter().position(|candidate| *candidate == self)
    }

    fn read<E: RestEnum<Value = Self>>(input: ScalarInput<'_>) -> Result<E, Expected> {
        let value = <Self as Scalar>::read(input, Format::Natural)?;
        E::from_value(&value).ok_or(Self::one_of(E::VALUES))
    }

    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }

    fn one_of(values: &'static [&'static Self]) -> Expected {
        Expected::one_of_integers(values)
    }
}

impl<E: RestEnum + RestType> Scalar for E {
    fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
        E::Value::read(input)
    }

    fn is_unknown(&self) -> bool {
        RestEnum::is_unknown(self)
    }
}

/// A value that an enum without an `unknown` variant does not list: what its `FromStr`, or `TryFrom<i64>`, refuses.
///
/// ```
/// # use msrest_model::RestEnum;
/// #[derive(Debug, RestEnum)]
/// #[rest(rename_all = "camelCase")]
/// enum Size {
///     Small,
///     Large,
/// }
///
/// assert_eq!("huge".parse::<Size>().unwrap_err().to_string(), "expected one of small, large");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownEnumValue(Expected);

impl UnknownEnumValue {
    /// The variant of a value, for the conversions of derived enums.
    #[doc(hidden)]
    pub fn check<E: RestEnum>(value: &E::Value) -> Result<E, Self> {
        E::from_value(value).ok_or_else(|| Self(E::Value::one_of(E::VALUES)))
    }
}

impl Display for UnknownEnumValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "expected {}", self.0)
    }
}

impl Error for UnknownEnumValue {}
