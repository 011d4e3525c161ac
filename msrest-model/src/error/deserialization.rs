use std::error::Error;
use std::fmt;
use std::io;
use std::panic::{RefUnwindSafe, UnwindSafe};

use super::{Expected, Path};

/// Why a document could not be read: where, what was expected there, and what stood there instead.
///
/// ```
/// use msrest_model::Model;
///
/// #[derive(Debug, Model)]
/// struct Job {
///     #[rest(key = "properties.retries")]
///     retries: Option<u8>,
/// }
///
/// let error = Job::deserialize(r#"{"properties": {"retries": "many"}}"#).unwrap_err();
/// assert_eq!(error.path().to_string(), "properties.retries");
/// assert_eq!(error.line(), Some(1));
/// assert_eq!(
///     error.to_string(),
///     "properties.retries: expected an integer from 0 to 255, found the string \"many\" at line 1 column 33",
/// );
/// ```
pub struct DeserializationError {
    /// Boxed, so that `Result<_, DeserializationError>` stays small on the way that goes well.
    pub(crate) inner: Box<Inner>,
}

pub(crate) struct Inner {
    pub(crate) kind: DeserializationErrorKind,
    pub(crate) path: Path,
    pub(crate) line: usize,
    pub(crate) column: usize,
    #[cfg(feature = "xml")]
    pub(crate) offset: Option<usize>,
    /// The element of the error, until its place in the text is found.
    #[cfg(feature = "xml")]
    pub(crate) element: Option<roxmltree::NodeId>,
}

/// The kinds of [`DeserializationError`].
#[derive(Debug)]
#[non_exhaustive]
pub enum DeserializationErrorKind {
    /// The text is not a document of its format; the message is the parser's.
    Syntax(String),
    /// The bytes are not UTF-8.
    Encoding,
    /// The content type is neither JSON nor XML.
    ContentType(String),
    /// The value is not one of the attribute's type.
    Mismatch {
        /// What the type wanted to see.
        expected: Expected,
        /// What stood there: `a string`, or a short value itself.
        found: String,
    },
    /// The key of an attribute that is not an `Option` is absent, or its value is `null`.
    Missing,
    /// The document has more levels of objects and arrays than this: 128, or the limit that
    /// [`Deserializer::max_depth`](crate::Deserializer) sets.
    TooDeep(usize),
    /// The document is longer than this, the limit that [`Deserializer::max_input_bytes`](crate::Deserializer) sets.
    TooLong(usize),
    /// The document has more items of lists, entries of maps and additional properties than this, the limit that
    /// [`Deserializer::max_items`](crate::Deserializer) sets.
    TooManyItems(usize),
    /// An element of XML has more attributes than this, the limit that
    /// [`Deserializer::max_xml_attributes`](crate::Deserializer) sets.
    TooManyAttributes(usize),
    /// More than this many prefixes are declared in one place of a document of XML, the limit that
    /// [`Deserializer::max_xml_namespaces`](crate::Deserializer) sets.
    TooManyNamespaces(usize),
    /// Several attributes find the same objects, one inside the other, so often that reading would not end.
    TooTangled,
    /// The type of the value refused it: the error says why.
    Refused(Box<dyn Error + Send + Sync>),
    /// A key extractor of the caller failed.
    Extractor(Box<dyn Error + Send + Sync>),
    /// The reader of the caller failed.
    Io(io::Error),
}

// An error is only read, so no panic leaves a part of it half made.
impl UnwindSafe for DeserializationErrorKind {}
impl RefUnwindSafe for DeserializationErrorKind {}

impl DeserializationError {
    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &DeserializationErrorKind {
        &self.inner.kind
    }

    /// The place in the document: REST keys, and the document's own if those are free.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.inner.path
    }

    /// The line of the text, counted from 1, if a text was read. It is that of the object around the place if
    /// the value was found under another key than the path has, and not in the first pass.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        (self.inner.line > 0).then_some(self.inner.line)
    }

    /// The column of the text, counted in bytes, if a text was read.
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        (self.inner.line > 0).then_some(self.inner.column)
    }

    /// The byte of the text, counted from 0 behind a byte-order mark, if an XML text was read.
    #[cfg(feature = "xml")]
    #[must_use]
    pub fn offset(&self) -> Option<usize> {
        self.inner.offset
    }

    pub(crate) fn new(kind: DeserializationErrorKind) -> Self {
        let inner = Inner {
            kind,
            path: Path::default(),
            line: 0,
            column: 0,
            #[cfg(feature = "xml")]
            offset: None,
            #[cfg(feature = "xml")]
            element: None,
        };
        Self { inner: Box::new(inner) }
    }

    /// Whether the document holds more than the caller allows: then no part of it is left out.
    pub(crate) fn is_of_a_limit(&self) -> bool {
        matches!(self.inner.kind, DeserializationErrorKind::TooManyItems(_))
    }

    /// Of an element, whose place in the text is found later.
    #[cfg(feature = "xml")]
    pub(crate) fn in_element(mut self, element: Option<roxmltree::NodeId>) -> Self {
        self.inner.element = element;
        self
    }

    pub(crate) fn empty_body() -> Self {
        Self::new(DeserializationErrorKind::Syntax("the body is empty".to_owned()))
    }

    pub(crate) fn at(mut self, line: usize, column: usize) -> Self {
        self.inner.line = line;
        self.inner.column = column;
        self
    }

    #[cfg(feature = "xml")]
    pub(crate) fn at_offset(mut self, offset: usize) -> Self {
        self.inner.offset = Some(offset);
        self
    }
}

/// One line, as [`Display`](fmt::Display) has it: what `unwrap` prints.
impl fmt::Debug for DeserializationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "DeserializationError({self})")
    }
}

impl fmt::Display for DeserializationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.inner.path.is_root() {
            write!(formatter, "{}: ", self.inner.path)?;
        }
        write!(formatter, "{}", self.inner.kind)?;
        if self.inner.line > 0 {
            write!(formatter, " at line {} column {}", self.inner.line, self.inner.column)?;
        }
        Ok(())
    }
}

impl fmt::Display for DeserializationErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(message) => formatter.write_str(message),
            Self::Encoding => formatter.write_str("the input is not UTF-8; convert it first"),
            Self::ContentType(name) => {
                write!(
                    formatter,
                    "the content type {name:?} is neither JSON nor XML; read the body another way"
                )
            }
            Self::Mismatch { expected, found } => write!(formatter, "expected {expected}, found {found}"),
            Self::Missing => formatter
                .write_str("a value is needed here and absent; make the field an `Option` to allow that"),
            Self::TooTangled => formatter.write_str(
                "several attributes find the same nested objects; read with exact REST keys (`KeyExtractor::REST`)",
            ),
            Self::TooLong(limit) => write!(
                formatter,
                "the document is longer than {limit} bytes; `Deserializer::max_input_bytes` allows more"
            ),
            Self::TooManyItems(limit) => write!(
                formatter,
                "the document has more than {limit} items and additional properties; `Deserializer::max_items` allows more"
            ),
            Self::TooManyAttributes(limit) => write!(
                formatter,
                "an element has more than {limit} attributes; `Deserializer::max_xml_attributes` allows more"
            ),
            Self::TooManyNamespaces(limit) => write!(
                formatter,
                "more than {limit} prefixes are declared in one place; `Deserializer::max_xml_namespaces` allows more"
            ),
            Self::TooDeep(limit) => write!(formatter, "the document nests deeper than {limit} levels"),
            Self::Refused(reason) => write!(formatter, "{reason}"),
            Self::Extractor(error) => write!(formatter, "the key extractor failed: {error}"),
            Self::Io(error) => write!(formatter, "the input cannot be read: {error}"),
        }
    }
}

impl Error for DeserializationError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.inner.kind {
            DeserializationErrorKind::Extractor(error) | DeserializationErrorKind::Refused(error) => {
                Some(&**error)
            }
            DeserializationErrorKind::Io(error) => Some(error),
            _ => None,
        }
    }
}
