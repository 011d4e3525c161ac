//! The value of a whole body: what it is written in, and what is said if there is none.

use super::content_type::{self, ContentType};
use crate::error::{DeserializationError, DeserializationErrorKind, Expected};
use crate::read::json::with_position;
use crate::rest_type::RestType;
use crate::schema::Format;

/// What the bodies of a type are written in.
#[inline]
pub(super) fn usual_format<T: RestType>() -> ContentType {
    if T::content(Format::Natural).is_xml() { ContentType::Xml } else { ContentType::Json }
}

#[inline]
pub(super) fn finish<T: RestType>(place: Option<T>) -> Result<T, DeserializationError> {
    match place {
        Some(value) => Ok(value),
        None => T::null().ok_or_else(null_error),
    }
}

#[cold]
fn null_error() -> DeserializationError {
    DeserializationError::new(DeserializationErrorKind::Mismatch {
        expected: Expected::new("a value; read an `Option` to allow null"),
        found: "null".to_owned(),
    })
}

/// The error of a body in which nothing stands.
#[cold]
pub(super) fn empty_body(format: Result<ContentType, DeserializationError>) -> DeserializationError {
    let error = DeserializationError::empty_body();
    match format {
        #[cfg(feature = "xml")]
        Ok(ContentType::Xml) => error.at_offset(0),
        _ => error,
    }
}

/// The error about a whole body.
#[cold]
pub(super) fn at_start(error: DeserializationError, body: &[u8]) -> DeserializationError {
    match content_type::text(body) {
        Ok(text) => with_position(error, text),
        Err(_) => error,
    }
}
