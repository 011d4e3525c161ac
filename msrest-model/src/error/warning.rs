use std::error::Error;
use std::fmt;

use log::Level;
use serde_json::Value;

use super::{DeserializationError, Path};

/// Something in a document that could be read, but not as it was meant.
///
/// Warnings go to the `log` facade unless the caller asks for them: [`DroppedKey`](WarningKind::DroppedKey) at the level
/// `debug`, all others at `warn`. A document has as many as
/// [`Deserializer::warning_limit`](crate::Deserializer::warning_limit) allows.
///
/// ```
/// use msrest_model::{Deserializer, Model, RestEnum, Warnings};
///
/// #[derive(Debug, RestEnum)]
/// enum Status {
///     #[rest(value = "on")]
///     On,
///     #[rest(unknown)]
///     Other(String),
/// }
///
/// #[derive(Debug, Model)]
/// struct Lamp {
///     status: Option<Status>,
/// }
///
/// let warnings = Warnings::new();
/// let lamp: Lamp = Deserializer::new().warnings(&warnings).deserialize(r#"{"status": "dimmed"}"#)?;
/// assert!(matches!(lamp.status, Some(Status::Other(_))));
/// assert_eq!(warnings.take()[0].to_string(), "status: the enum does not know \"dimmed\"; it is kept as it is");
/// # Ok::<(), msrest_model::DeserializationError>(())
/// ```
pub struct Warning {
    kind: WarningKind,
    path: Path,
}

/// The kinds of [`Warning`].
///
/// A `value` is what the document has there, if that is a short string, a number or a boolean, and not a secret.
#[derive(Debug)]
#[non_exhaustive]
pub enum WarningKind {
    /// An enum keeps a value that it does not know.
    UnknownEnumValue {
        /// That value.
        value: Option<Value>,
    },
    /// The discriminator has a value that no variant has: the base is read.
    UnknownDiscriminator {
        /// That value.
        value: Option<Value>,
    },
    /// The discriminator is absent or `null`: the base is read.
    MissingDiscriminator,
    /// Another extractor found another value, which is ignored.
    ConflictingKeys {
        /// The value that is ignored.
        value: Option<Value>,
    },
    /// The document has another value than the constant, which is ignored.
    IgnoredConstant {
        /// The value that is ignored.
        value: Option<Value>,
    },
    /// An element of this name stood before, and the map keeps the last: a `Vec<XmlElement>` keeps all.
    RepeatedElement,
    /// The model has no place for the key, the last part of the path: no attribute has it, and no map of additional
    /// properties can hold it. What stood there is not written back. Extractors of your own may have read it: with them
    /// no key is told. In XML it is an element, an attribute of an element, or an element beside a text.
    DroppedKey,
    /// What could not be read is left out, as [`Deserializer::recover`](crate::Deserializer::recover) asks: the smallest
    /// attribute, item or entry of a map around the place that can be absent.
    Recovered(DeserializationError),
    /// The whole document could not be read, as [`Deserializer::failsafe_deserialize`](crate::Deserializer::failsafe_deserialize)
    /// tolerates.
    Failed(DeserializationError),
    /// The last warning of a document with more of them than
    /// [`Deserializer::warning_limit`](crate::Deserializer::warning_limit) allows.
    Omitted {
        /// How many there were beyond the limit.
        count: usize,
    },
}

impl Warning {
    /// What is odd.
    #[must_use]
    pub fn kind(&self) -> &WarningKind {
        &self.kind
    }

    /// The place in the document: REST keys, and the document's own if those are free.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn new(kind: WarningKind) -> Self {
        Self::at(Path::default(), kind)
    }

    pub(crate) fn at(path: Path, kind: WarningKind) -> Self {
        Self { kind, path }
    }

    /// The level in the log.
    pub(crate) fn level(&self) -> Level {
        if matches!(self.kind, WarningKind::DroppedKey) { Level::Debug } else { Level::Warn }
    }

    /// The error of what was left out.
    pub(crate) fn recovered(&mut self) -> Option<&mut DeserializationError> {
        if let WarningKind::Recovered(error) = &mut self.kind { Some(error) } else { None }
    }

    pub(crate) fn path_mut(&mut self) -> &mut Path {
        &mut self.path
    }
}

/// One line, as [`Display`](fmt::Display) has it: what `unwrap` prints.
impl fmt::Debug for Warning {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Warning({self})")
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_root() {
            write!(formatter, "{}: ", self.path)?;
        }
        match &self.kind {
            WarningKind::UnknownEnumValue { value } => {
                write!(
                    formatter,
                    "the enum does not know {}; it is kept as it is",
                    Named(value, "this value")
                )
            }
            WarningKind::UnknownDiscriminator { value } => {
                let value = Named(value, "that is there");
                write!(formatter, "no variant has the discriminator {value}; the base is read")
            }
            WarningKind::MissingDiscriminator => {
                formatter.write_str("the discriminator is absent; the base is read")
            }
            WarningKind::ConflictingKeys { value } => {
                let value = Named(value, "another value");
                write!(formatter, "several keys give different values; {value} is ignored")
            }
            WarningKind::IgnoredConstant { value } => {
                let value = Named(value, "another value");
                write!(formatter, "the document has {value} instead of the constant; it is ignored")
            }
            WarningKind::RepeatedElement => {
                formatter.write_str("an element of this name stands before; the map keeps the last")
            }
            WarningKind::DroppedKey => {
                let keeper = if self.path.is_xml_attribute() {
                    "a field with `xml(attr)`"
                } else {
                    "`additional_properties` in a `Map<String, Value>`"
                };
                write!(formatter, "the model has no place for this and drops it; {keeper} would keep it")
            }
            WarningKind::Recovered(error) => write!(formatter, "left absent: {error}"),
            WarningKind::Failed(error) => write!(formatter, "the document could not be read: {error}"),
            WarningKind::Omitted { count } => write!(
                formatter,
                "{count} more warnings; `Deserializer::warning_limit` says how many are kept"
            ),
        }
    }
}

impl Error for Warning {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            WarningKind::Recovered(error) | WarningKind::Failed(error) => Some(error),
            _ => None,
        }
    }
}

/// A value, or a phrase for it if it is not quoted.
struct Named<'a>(&'a Option<Value>, &'static str);

impl fmt::Display for Named<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(value) => write!(formatter, "{value}"),
            None => formatter.write_str(self.1),
        }
    }
}
