use std::error::Error;
use std::fmt;
use std::ops::Deref;
use std::{slice, vec};

use serde_core::{Serialize, Serializer};

use super::ValidationError;

/// All that is wrong with a value: a list of [`ValidationError`]s that is an error itself.
///
/// ```
/// use msrest_model::{Model, ValidationErrors};
///
/// #[derive(Model)]
/// struct Group {
///     #[rest(required)]
///     name: Option<String>,
///     #[rest(maximum = 5)]
///     size: Option<u8>,
/// }
///
/// let errors: ValidationErrors = Group { name: None, size: Some(9) }.check().unwrap_err();
/// assert_eq!(errors.len(), 2);
/// assert_eq!(
///     errors.to_string(),
///     "2 rules are broken:\n\
///      - name: Parameter 'Group.name' can not be None.\n\
///      - size: Parameter 'Group.size' must be equal to or less than 5.",
/// );
/// assert!(Group { name: Some("a".to_owned()), size: None }.check().is_ok());
/// ```
#[derive(Clone, PartialEq, Default)]
pub struct ValidationErrors {
    errors: Vec<ValidationError>,
}

impl ValidationErrors {
    /// `Ok` if nothing is wrong.
    ///
    /// # Errors
    /// The list itself, if it has an error.
    pub fn into_result(self) -> Result<(), Self> {
        if self.errors.is_empty() { Ok(()) } else { Err(self) }
    }

    /// The errors without the list around them.
    #[must_use]
    pub fn into_vec(self) -> Vec<ValidationError> {
        self.errors
    }

    /// The errors in the order of the attributes.
    pub fn iter(&self) -> slice::Iter<'_, ValidationError> {
        self.errors.iter()
    }
}

/// One line: what `unwrap` prints.
impl fmt::Debug for ValidationErrors {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ValidationErrors(")?;
        for (index, error) in self.errors.iter().enumerate() {
            write!(formatter, "{}{}: {error}", if index == 0 { "" } else { " " }, error.path())?;
        }
        formatter.write_str(")")
    }
}

/// One line for each broken rule, with the path to the value.
impl fmt::Display for ValidationErrors {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.errors.as_slice() {
            [] => return formatter.write_str("no rule is broken"),
            [_] => formatter.write_str("1 rule is broken:")?,
            errors => write!(formatter, "{} rules are broken:", errors.len())?,
        }
        self.errors.iter().try_for_each(|error| write!(formatter, "\n- {}: {error}", error.path()))
    }
}

impl Error for ValidationErrors {}

impl Deref for ValidationErrors {
    type Target = [ValidationError];

    fn deref(&self) -> &[ValidationError] {
        &self.errors
    }
}

impl AsRef<[ValidationError]> for ValidationErrors {
    fn as_ref(&self) -> &[ValidationError] {
        self
    }
}

impl From<Vec<ValidationError>> for ValidationErrors {
    fn from(errors: Vec<ValidationError>) -> Self {
        Self { errors }
    }
}

impl FromIterator<ValidationError> for ValidationErrors {
    fn from_iter<I: IntoIterator<Item = ValidationError>>(errors: I) -> Self {
        Self { errors: errors.into_iter().collect() }
    }
}

impl Extend<ValidationError> for ValidationErrors {
    fn extend<I: IntoIterator<Item = ValidationError>>(&mut self, errors: I) {
        self.errors.extend(errors);
    }
}

impl IntoIterator for ValidationErrors {
    type Item = ValidationError;
    type IntoIter = vec::IntoIter<ValidationError>;

    fn into_iter(self) -> Self::IntoIter {
        self.errors.into_iter()
    }
}

impl<'a> IntoIterator for &'a ValidationErrors {
    type Item = &'a ValidationError;
    type IntoIter = slice::Iter<'a, ValidationError>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// An array of the errors.
impl Serialize for ValidationErrors {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.errors)
    }
}
