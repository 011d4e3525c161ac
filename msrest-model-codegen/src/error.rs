//! What goes wrong, and what is only odd.

use crate::place::Place;

/// Why no code can be generated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file cannot be read or written.
    #[error("{file}: {cause}")]
    Read {
        /// Its path.
        file: String,
        /// Why.
        #[source]
        cause: std::io::Error,
    },
    /// A file is neither JSON nor YAML.
    #[error("{file}: {message}")]
    Syntax {
        /// Its path.
        file: String,
        /// What its parser says, with line and column.
        message: String,
    },
    /// Something stands in a document that cannot be meant.
    #[error("{place}: {message}")]
    Document {
        /// Where.
        place: Place,
        /// What was expected, what stands there, and what to do.
        message: String,
    },
    /// An option that cannot be followed.
    #[error("options: {0}")]
    Options(String),
}

impl Error {
    pub(crate) fn document(place: &Place, message: impl Into<String>) -> Self {
        Self::Document { place: place.clone(), message: message.into() }
    }

    /// The place in the document, if the error has one.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        match self {
            Self::Document { place, .. } => Some(place),
            _ => None,
        }
    }
}

/// Something that code was generated for, but not as the document has it: displayed as `place: message`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{place}: {message}")]
pub struct Warning {
    place: Place,
    message: String,
}

impl Warning {
    pub(crate) fn new(place: &Place, message: impl Into<String>) -> Self {
        Self { place: place.clone(), message: message.into() }
    }

    /// Where it stands.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// What is odd, and what was generated.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}
