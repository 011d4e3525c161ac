use std::error::Error;
use std::fmt;

use serde_core::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::Value;

use super::Path;
use crate::schema::Constraint;

/// One rule that one value breaks (msrest `ValidationError`).
///
/// ```
/// use msrest_model::{Constraint, Model, Rule};
///
/// #[derive(Model)]
/// struct Group {
///     #[rest(required, min_length = 3)]
///     name: Option<String>,
/// }
///
/// let errors = Group { name: Some("ab".to_owned()) }.validate();
/// assert_eq!(errors[0].rule(), Rule::Constraint(Constraint::MinLength(3)));
/// assert_eq!(errors[0].target(), "Group.name");
/// assert_eq!(errors[0].to_string(), "Parameter 'Group.name' must have length greater than 3.");
/// ```
#[derive(Clone, PartialEq)]
pub struct ValidationError {
    pub(crate) rule: Rule,
    pub(crate) model: &'static str,
    pub(crate) attribute: &'static str,
    pub(crate) path: Path,
}

/// A rule that a value breaks.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// A value is needed.
    Required,
    /// The value does not keep the constraint.
    Constraint(Constraint),
}

impl Rule {
    /// msrest's name of the rule: `min_length`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Constraint(constraint) => constraint.name(),
        }
    }

    /// What the rule compares with: a number, or the text of a pattern.
    fn limit(&self) -> Value {
        match self {
            Self::Required => Value::Null,
            Self::Constraint(constraint) => constraint.limit(),
        }
    }
}

/// The texts of msrest (`ValidationError._MESSAGES`).
impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => formatter.write_str("can not be None."),
            Self::Constraint(constraint) => write!(formatter, "{constraint}"),
        }
    }
}

impl ValidationError {
    /// The rule, with its limit.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.rule
    }

    /// The model and the attribute: `JobRequest.job_id`.
    #[must_use]
    pub fn target(&self) -> String {
        format!("{}.{}", self.model, self.attribute)
    }

    /// What the rule compares with, as JSON: a number, the text of a pattern, or `null` if the rule has no limit.
    #[must_use]
    pub fn limit(&self) -> Value {
        self.rule.limit()
    }

    /// The way to the value by attribute names: `jobs[3].cloud_to_device_method.method_name`.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// One line, as [`Display`](fmt::Display) has it: what `unwrap` prints.
impl fmt::Debug for ValidationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ValidationError({self})")
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Parameter '{}.{}' {}", self.model, self.attribute, self.rule)
    }
}

impl Error for ValidationError {}

/// `{"rule": "min_length", "target": "Group.name", "path": "groups[3].name", "limit": 3, "message": ".."}`: what a
/// service can answer with; `limit` is `null` if the rule has none.
impl Serialize for ValidationError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("ValidationError", 5)?;
        fields.serialize_field("rule", self.rule.name())?;
        fields.serialize_field("target", &self.target())?;
        fields.serialize_field("path", &self.path.to_string())?;
        fields.serialize_field("limit", &self.limit())?;
        fields.serialize_field("message", &self.to_string())?;
        fields.end()
    }
}
