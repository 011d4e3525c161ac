//! The value of a whole body: its format, and the error if there is no value.

use super::content_type::{self, ContentType};
use crate::error::{DeserializationError, DeserializationErrorKind, Expected};
use crate::read::json::with_position;
use crate::rest_type::RestType;
use crate::schema::Format;

/// The format of a type's bodies, unless a content type says otherwise.
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

/// The error about an empty body.
#[cold]
pub(super) fn empty_body(format: Result<ContentType, DeserializationError>) -> DeserializationError {
    let error = DeserializationError::empty_body();
    match format {
        #[cfg(feature = "xml")]
        Ok(ContentType::Xml) => error.at_offset(0),
        _ => error,
    }
}

/// An error about a whole body, with the position of its start.
#[cold]
pub(super) fn at_start(error: DeserializationError, body: &[u8]) -> DeserializationError {
    match content_type::text(body) {
        Ok(text) => with_position(error, text),
        Err(_) => error,
    }
}
