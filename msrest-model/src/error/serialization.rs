use std::error::Error;
use std::fmt;
use std::io;

use super::{Path, ValidationErrors};

/// Why a model could not be written.
///
/// ```
/// use msrest_model::Model;
///
/// #[derive(Model)]
/// struct Reading {
///     value: Option<f64>,
/// }
///
/// let error = Reading { value: Some(f64::NAN) }.serialize().unwrap_err();
/// assert_eq!(error.to_string(), "value: NaN and infinities are not JSON numbers");
/// ```
#[derive(Debug)]
pub struct SerializationError {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    path: Path,
    reason: Reason,
}

#[derive(Debug)]
pub(crate) enum Reason {
    Value(&'static str),
    TooDeep,
    Invalid(ValidationErrors),
    Collision(String),
    Transformer(Box<dyn Error + Send + Sync>),
    Io(io::Error),
    Other(String),
}

impl SerializationError {
    /// The place in the model, by attribute names; that of the first value that breaks a rule.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.inner.path
    }

    /// The broken rules, where [`Serializer::validate`](crate::Serializer::validate) refused the value.
    #[must_use]
    pub fn validation_errors(&self) -> Option<&ValidationErrors> {
        match &self.inner.reason {
            Reason::Invalid(errors) => Some(errors),
            _ => None,
        }
    }

    pub(crate) fn invalid(errors: ValidationErrors) -> Self {
        let path = errors.first().map(|error| error.path().clone()).unwrap_or_default();
        Self { inner: Box::new(Inner { path, reason: Reason::Invalid(errors) }) }
    }

    pub(crate) fn new(reason: Reason) -> Self {
        Self { inner: Box::new(Inner { path: Path::default(), reason }) }
    }

    pub(crate) fn path_mut(&mut self) -> &mut Path {
        &mut self.inner.path
    }
}

impl fmt::Display for SerializationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Reason::Invalid(errors) = &self.inner.reason {
            // It names all places itself.
            return write!(formatter, "the value is not valid: {errors}");
        }
        if !self.inner.path.is_root() {
            write!(formatter, "{}: ", self.inner.path)?;
        }
        match &self.inner.reason {
            Reason::Value(reason) => formatter.write_str(reason),
            Reason::TooDeep => formatter.write_str("the model nests deeper than 128 levels"),
            Reason::Collision(key) => {
                write!(
                    formatter,
                    "the key transformer gave the key {key:?} for two attributes that cannot share it"
                )
            }
            Reason::Transformer(error) => write!(formatter, "the key transformer failed: {error}"),
            Reason::Io(error) => write!(formatter, "the output could not be written: {error}"),
            Reason::Other(message) => formatter.write_str(message),
            Reason::Invalid(errors) => write!(formatter, "{errors}"),
        }
    }
}

impl Error for SerializationError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.inner.reason {
            Reason::Transformer(error) => Some(&**error),
            Reason::Io(error) => Some(error),
            Reason::Invalid(errors) => Some(errors),
            _ => None,
        }
    }
}
