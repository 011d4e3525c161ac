//! What a body is: its bytes, its encoding and its content type.

use crate::error::{DeserializationError, DeserializationErrorKind};
use crate::text::lines;

/// What a body holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentType {
    /// `application/json`, `text/json`, or anything that ends in `+json`.
    Json,
    /// `application/xml`, `text/xml`, or anything that ends in `+xml`.
    Xml,
}

impl ContentType {
    /// Reads the value of a `Content-Type` header; parameters and case do not matter
    /// (msrest `RawDeserializer.deserialize_from_text`).
    ///
    /// ```
    /// use msrest_model::ContentType;
    ///
    /// assert_eq!(ContentType::parse("application/problem+JSON; charset=utf-8")?, ContentType::Json);
    /// assert!(ContentType::parse("text/plain").is_err());
    /// # Ok::<(), msrest_model::DeserializationError>(())
    /// ```
    ///
    /// # Errors
    /// [`DeserializationErrorKind::ContentType`] if it is neither JSON nor XML.
    pub fn parse(header: &str) -> Result<Self, DeserializationError> {
        let name = header.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match name.as_str() {
            "application/json" | "text/json" => Ok(Self::Json),
            "application/xml" | "text/xml" => Ok(Self::Xml),
            other if other.ends_with("+json") => Ok(Self::Json),
            other if other.ends_with("+xml") => Ok(Self::Xml),
            _ => Err(DeserializationError::new(DeserializationErrorKind::ContentType(shortened(&name)))),
        }
    }
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Whether a body is empty, or only white space.
#[inline]
pub(crate) fn is_blank(body: &[u8]) -> bool {
    match body.first() {
        Some(b'{' | b'[' | b'<') => false,
        _ => body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body).iter().all(u8::is_ascii_whitespace),
    }
}

/// The text of a body, without a byte-order mark.
pub(crate) fn text(body: &[u8]) -> Result<&str, DeserializationError> {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    std::str::from_utf8(body).map_err(|error| not_utf8(body.get(..error.valid_up_to()).unwrap_or_default()))
}

/// The error about the byte that follows `before`.
#[cold]
fn not_utf8(before: &[u8]) -> DeserializationError {
    let (line, column) = lines::behind((0, 0), before);
    DeserializationError::new(DeserializationErrorKind::Encoding).at(line + 1, column + 1)
}

fn shortened(name: &str) -> String {
    name.chars().take(60).collect()
}
