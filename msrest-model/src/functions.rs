//! The functions for any type: no builder is needed to read or write a `Vec<Job>`.

use std::io;

use serde_json::Value;

use crate::deserializer::Deserializer;
use crate::error::{DeserializationError, SerializationError};
use crate::rest_type::RestType;
use crate::serializer::Serializer;

/// Reads a body: XML for XML models, else JSON with exact REST keys. For other options see [`Deserializer`].
///
/// ```
/// use msrest_model::Model;
///
/// #[derive(Debug, PartialEq, Model)]
/// struct Job {
///     #[rest(key = "jobId")]
///     job_id: Option<String>,
/// }
///
/// let jobs: Vec<Job> = msrest_model::from_str(r#"[{"jobId": "a"}, {"jobId": "b"}]"#)?;
/// assert_eq!(msrest_model::to_string(&jobs)?, r#"[{"jobId":"a"},{"jobId":"b"}]"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`DeserializationError`] with the place, the line and the column.
#[inline]
pub fn from_str<T: RestType>(body: &str) -> Result<T, DeserializationError> {
    Deserializer::new().deserialize(body)
}

/// Reads the bytes of a body in UTF-8, with or without a byte-order mark.
///
/// # Errors
/// As [`from_str`].
#[inline]
pub fn from_slice<T: RestType>(body: &[u8]) -> Result<T, DeserializationError> {
    Deserializer::new().deserialize(body)
}

/// Reads a JSON value with exact REST keys.
///
/// # Errors
/// [`DeserializationError`] with the place.
#[inline]
pub fn from_value<T: RestType>(value: &Value) -> Result<T, DeserializationError> {
    Deserializer::new().deserialize_value(value)
}

/// The text that would be sent: XML for XML models, else JSON with REST keys; without readonly attributes. For other
/// options see [`Serializer`].
///
/// # Errors
/// [`SerializationError`] if a value has no wire form, such as NaN.
#[inline]
pub fn to_string<T: RestType>(value: &T) -> Result<String, SerializationError> {
    Serializer::new().body(value)
}

/// The JSON that would be sent, with two spaces for each level, in the order of the fields.
///
/// # Errors
/// As [`to_string`].
#[inline]
pub fn to_string_pretty<T: RestType>(value: &T) -> Result<String, SerializationError> {
    Serializer::new().to_json_pretty(value)
}

/// The bytes of the text that would be sent.
///
/// # Errors
/// As [`to_string`].
#[inline]
pub fn to_vec<T: RestType>(value: &T) -> Result<Vec<u8>, SerializationError> {
    to_string(value).map(String::into_bytes)
}

/// The JSON value that would be sent.
///
/// # Errors
/// As [`to_string`].
#[inline]
pub fn to_value<T: RestType>(value: &T) -> Result<Value, SerializationError> {
    Serializer::new().serialize(value)
}

/// Writes the JSON that would be sent to `output`, in pieces of some kilobytes.
///
/// # Errors
/// As [`to_string`], and those of `output`.
#[inline]
pub fn to_writer<T: RestType, W: io::Write>(output: W, value: &T) -> Result<(), SerializationError> {
    Serializer::new().to_json_writer(value, output)
}
