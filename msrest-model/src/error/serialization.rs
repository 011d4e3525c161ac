use std::error::Error;
use std::fmt;
use std::io;
use std::panic::{RefUnwindSafe, UnwindSafe};

use super::{HiddenError, Path, ValidationErrors};

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
pub struct SerializationError {
    inner: Box<Inner>,
}

struct Inner {
    path: Path,
    kind: SerializationErrorKind,
}

/// The kinds of [`SerializationError`].
#[derive(Debug)]
#[non_exhaustive]
pub enum SerializationErrorKind {
    /// A value has no wire form; the text says why.
    Value(&'static str),
    /// The model nests deeper than 128 objects and arrays.
    TooDeep,
    /// [`Serializer::validate`](crate::Serializer::validate) refused the value: these rules are broken.
    Invalid(ValidationErrors),
    /// The key transformer gave this key for two attributes that cannot share it.
    Collision(String),
    /// A key transformer of the caller failed.
    Transformer(Box<dyn Error + Send + Sync>),
    /// The type of a value refused to write it: the error says why.
    Refused(Box<dyn Error + Send + Sync>),
    /// The output took no more.
    Io(io::Error),
}

// An error is only read, so no panic leaves a part of it half made.
impl UnwindSafe for SerializationErrorKind {}
impl RefUnwindSafe for SerializationErrorKind {}

impl SerializationErrorKind {
    /// Hides what may quote a secret: keys of a transformer, and messages of code that is not ours.
    pub(crate) fn hide(&mut self) {
        match self {
            Self::Collision(key) => "…".clone_into(key),
            Self::Transformer(error) | Self::Refused(error) => *error = Box::new(HiddenError),
            Self::Value(_) | Self::TooDeep | Self::Invalid(_) | Self::Io(_) => {}
        }
    }
}

impl SerializationError {
    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &SerializationErrorKind {
        &self.inner.kind
    }

    /// The place in the model, by attribute names; that of the first value that breaks a rule.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.inner.path
    }

    /// The broken rules, if [`Serializer::validate`](crate::Serializer::validate) refused the value.
    #[must_use]
    pub fn validation_errors(&self) -> Option<&ValidationErrors> {
        match &self.inner.kind {
            SerializationErrorKind::Invalid(errors) => Some(errors),
            _ => None,
        }
    }

    pub(crate) fn invalid(errors: ValidationErrors) -> Self {
        let path = errors.first().map(|error| error.path().clone()).unwrap_or_default();
        Self { inner: Box::new(Inner { path, kind: SerializationErrorKind::Invalid(errors) }) }
    }

    pub(crate) fn new(kind: SerializationErrorKind) -> Self {
        Self { inner: Box::new(Inner { path: Path::default(), kind }) }
    }

    pub(crate) fn from_io(error: io::Error) -> Self {
        Self::new(SerializationErrorKind::Io(error))
    }

    pub(crate) fn at(mut self, path: Path) -> Self {
        self.inner.path = path;
        self
    }
}

/// One line: what `unwrap` prints.
impl fmt::Debug for SerializationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.inner.kind {
            SerializationErrorKind::Invalid(errors) => write!(formatter, "SerializationError({errors:?})"),
            _ => write!(formatter, "SerializationError({self})"),
        }
    }
}

impl fmt::Display for SerializationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Broken rules name their places themselves.
        if !self.inner.path.is_root() && self.validation_errors().is_none() {
            write!(formatter, "{}: ", self.inner.path)?;
        }
        match &self.inner.kind {
            SerializationErrorKind::Value(reason) => formatter.write_str(reason),
            SerializationErrorKind::TooDeep => formatter.write_str("the model nests deeper than 128 levels"),
            SerializationErrorKind::Collision(key) => {
                write!(
                    formatter,
                    "the key transformer gave the key {key:?} for two attributes that cannot share it"
                )
            }
            SerializationErrorKind::Transformer(error) => {
                write!(formatter, "the key transformer failed: {error}")
            }
            SerializationErrorKind::Refused(reason) => write!(formatter, "{reason}"),
            SerializationErrorKind::Io(error) => {
                write!(formatter, "the output could not be written: {error}")
            }
            SerializationErrorKind::Invalid(errors) => {
                write!(formatter, "the value is not valid: {errors}")
            }
        }
    }
}

impl Error for SerializationError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.inner.kind {
            SerializationErrorKind::Transformer(error) | SerializationErrorKind::Refused(error) => {
                Some(&**error)
            }
            SerializationErrorKind::Io(error) => Some(error),
            SerializationErrorKind::Invalid(errors) => Some(errors),
            _ => None,
        }
    }
}
