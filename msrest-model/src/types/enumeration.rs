//! msrest's enums: a closed list of strings that a service may extend.

use crate::error::Expected;
use crate::rest_type::{RestType, Scalar, ScalarInput};
use crate::schema::Format;
use crate::types::text::json_text;

/// An enum of strings. Derive it with `#[derive(RestEnum)]`.
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
/// ```
pub trait RestEnum: Sized {
    /// The values on the wire, in the order of the variants, without the unknown one.
    const VALUES: &'static [&'static str];

    /// The value on the wire.
    fn as_str(&self) -> &str;

    /// The variant of the value at `index` of [`VALUES`](Self::VALUES).
    fn from_index(index: usize) -> Option<Self>;

    /// The variant that keeps a value which is not in the list, if the enum has one.
    #[must_use]
    fn unknown(value: &str) -> Option<Self> {
        let _ = value;
        None
    }

    /// Whether the value is one that the enum keeps without knowing it: readers warn of it.
    fn is_unknown(&self) -> bool {
        false
    }

    /// The variant of a value: by its exact text, then ignoring case, then as an unknown value.
    #[must_use]
    fn from_value(value: &str) -> Option<Self> {
        position(Self::VALUES, value).map_or_else(|| Self::unknown(value), Self::from_index)
    }
}

impl<E: RestEnum + RestType> Scalar for E {
    /// msrest `Deserializer.deserialize_enum`: an integer is an index into the values.
    fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
        let value = match input {
            ScalarInput::Text(text) => E::from_value(text),
            ScalarInput::Integer(index) => usize::try_from(index).ok().and_then(E::from_index),
            ScalarInput::Bool(_) | ScalarInput::Unsigned(_) | ScalarInput::Structure => None,
            ScalarInput::Float(_) | ScalarInput::Digits(_) => E::from_value(&json_text(input)),
        };
        value.ok_or(Expected::one_of(E::VALUES))
    }

    fn is_unknown(&self) -> bool {
        RestEnum::is_unknown(self)
    }
}

fn position(values: &[&str], value: &str) -> Option<usize> {
    let exact = values.iter().position(|candidate| *candidate == value);
    exact.or_else(|| values.iter().position(|candidate| candidate.eq_ignore_ascii_case(value)))
}
