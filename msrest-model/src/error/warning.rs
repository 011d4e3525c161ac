use std::error::Error;
use std::fmt;

use super::{DeserializationError, Path};

/// Something in a document that could be read, but not as it was meant.
///
/// Warnings go to the `log` facade unless the caller asks for them.
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
/// assert_eq!(warnings.take()[0].to_string(), "status: the enum does not know this value; it is kept as it is");
/// # Ok::<(), msrest_model::DeserializationError>(())
/// ```
pub struct Warning {
    kind: WarningKind,
    path: Path,
}

/// The kinds of [`Warning`].
#[derive(Debug)]
#[non_exhaustive]
pub enum WarningKind {
    /// An enum keeps a value that it does not know.
    UnknownEnumValue,
    /// The discriminator has a value that no variant has: the base is read.
    UnknownDiscriminator,
    /// The discriminator is absent or `null`: the base is read.
    MissingDiscriminator,
    /// Another extractor found another value, which is ignored.
    ConflictingKeys,
    /// The document has another value than the constant, which is ignored.
    IgnoredConstant,
    /// An element of this name stood before, and the map keeps the last: a `Vec<XmlElement>` keeps all.
    RepeatedElement,
    /// The attribute could not be read and is left absent, as [`Deserializer::recover`](crate::Deserializer::recover) asks.
    Recovered(DeserializationError),
    /// The whole document could not be read, as [`Deserializer::failsafe_deserialize`](crate::Deserializer::failsafe_deserialize)
    /// tolerates.
    Failed(DeserializationError),
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
        Self { kind, path: Path::default() }
    }

    /// Says that the path is one of elements, and tells the error of an attribute where it is.
    #[cfg(feature = "xml")]
    pub(crate) fn place_in_xml(&mut self, place: impl FnOnce(&mut DeserializationError)) {
        self.path.is_xml = true;
        if let WarningKind::Recovered(error) = &mut self.kind {
            place(error);
        }
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
            WarningKind::UnknownEnumValue => {
                formatter.write_str("the enum does not know this value; it is kept as it is")
            }
            WarningKind::UnknownDiscriminator => {
                formatter.write_str("no variant has this discriminator; the base is read")
            }
            WarningKind::MissingDiscriminator => {
                formatter.write_str("the discriminator is absent; the base is read")
            }
            WarningKind::ConflictingKeys => {
                formatter.write_str("several keys give different values; the first extractor's counts")
            }
            WarningKind::IgnoredConstant => {
                formatter.write_str("the document has another value than the constant; it is ignored")
            }
            WarningKind::RepeatedElement => {
                formatter.write_str("an element of this name stands before; the map keeps the last")
            }
            WarningKind::Recovered(error) => write!(formatter, "left absent: {error}"),
            WarningKind::Failed(error) => write!(formatter, "the document could not be read: {error}"),
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
