use std::error::Error;
use std::fmt::{self, Write as _};

use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::Value;

use super::Path;
use crate::schema::{Constraint, Limit};

/// One rule that one value breaks (msrest `ValidationError`).
///
/// ```
/// use msrest_model::{Model, Rule};
///
/// #[derive(Model)]
/// struct Group {
///     #[rest(required, min_length = 3)]
///     name: Option<String>,
/// }
///
/// let errors = Group { name: Some("ab".to_owned()) }.validate();
/// assert_eq!(errors[0].rule(), Rule::MinLength(3));
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

/// A validation rule with its limit.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// A value is needed.
    Required,
    /// The value is too short.
    MinLength(u64),
    /// The value is too long.
    MaxLength(u64),
    /// The value is less than the limit.
    Minimum(Limit),
    /// The value is more than the limit.
    Maximum(Limit),
    /// The value is not more than the limit.
    MinimumExclusive(Limit),
    /// The value is not less than the limit.
    MaximumExclusive(Limit),
    /// There are too few items.
    MinItems(u64),
    /// There are too many items.
    MaxItems(u64),
    /// An item stands there twice.
    Unique,
    /// The value is not a multiple.
    Multiple(Limit),
    /// The text does not match.
    Pattern(&'static str),
}

impl Rule {
    /// msrest's name of the rule: `min_length`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Required => "required",
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
            Self::Pattern(_) => "pattern",
        }
    }

    /// What the rule compares with: a number, or the text of a pattern.
    fn limit(&self) -> Value {
        match *self {
            Self::Required | Self::Unique => Value::Null,
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
            Self::Pattern(pattern) => pattern.into(),
        }
    }
}

impl Rule {
    pub(crate) const fn of(constraint: Constraint) -> Self {
        match constraint {
            Constraint::MinLength(limit) => Self::MinLength(limit),
            Constraint::MaxLength(limit) => Self::MaxLength(limit),
            Constraint::Minimum(limit) => Self::Minimum(limit),
            Constraint::Maximum(limit) => Self::Maximum(limit),
            Constraint::MinimumExclusive(limit) => Self::MinimumExclusive(limit),
            Constraint::MaximumExclusive(limit) => Self::MaximumExclusive(limit),
            Constraint::MinItems(limit) => Self::MinItems(limit),
            Constraint::MaxItems(limit) => Self::MaxItems(limit),
            Constraint::Unique => Self::Unique,
            Constraint::Multiple(limit) => Self::Multiple(limit),
            #[cfg(feature = "pattern")]
            Constraint::Pattern(pattern) => Self::Pattern(pattern.as_str()),
        }
    }
}

impl From<Constraint> for Rule {
    fn from(constraint: Constraint) -> Self {
        Self::of(constraint)
    }
}

/// The texts of msrest (`ValidationError._MESSAGES`).
impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => formatter.write_str("can not be None."),
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
            Self::Pattern(text) => {
                formatter.write_str("must conform to the following pattern: ")?;
                quote(text, formatter)?;
                formatter.write_str(".")
            }
        }
    }
}

/// A text as Python's `repr` shows it.
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

    /// What the rule compares with, as JSON: a number, the text of a pattern, or `null` where the rule has no limit.
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
/// service can answer with; `limit` is `null` where the rule has none.
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
