//! The functions for any type: no builder is needed to read or write a `Vec<Job>`.

use std::io;

use serde_json::Value;

use crate::deserializer::Deserializer;
use crate::error::{DeserializationError, SerializationError};
use crate::rest_type::RestType;
use crate::serializer::Serializer;
use crate::write::json::merge_patch as merge_patch_of;

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

/// Reads all that a reader has. For a list without end see [`Deserializer::items`].
///
/// # Errors
/// As [`from_str`], and those of `reader`.
pub fn from_reader<T: RestType>(reader: impl io::Read) -> Result<T, DeserializationError> {
    Deserializer::new().deserialize_reader(reader)
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

/// Writes the JSON that would be sent to `output`, with two spaces for each level.
///
/// # Errors
/// As [`to_string`], and those of `output`.
#[inline]
pub fn to_writer_pretty<T: RestType, W: io::Write>(output: W, value: &T) -> Result<(), SerializationError> {
    Serializer::new().to_json_writer_pretty(value, output)
}

/// What a PATCH sends to make one value of the other: a merge patch by RFC 7396, with REST keys and without readonly
/// attributes. What is no longer there is `null`, what is the same is absent, and a list stands whole.
///
/// ```
/// use msrest_model::Model;
/// use serde_json::json;
///
/// #[derive(Clone, Model)]
/// struct Disk {
///     #[rest(readonly)]
///     id: Option<String>,
///     #[rest(key = "properties.sizeGb")]
///     size: Option<u32>,
///     #[rest(key = "properties.tier")]
///     tier: Option<String>,
/// }
///
/// let before = Disk { id: Some("a".to_owned()), size: Some(32), tier: Some("P1".to_owned()) };
/// let after = Disk { size: Some(64), tier: None, ..before.clone() };
/// let patch = msrest_model::merge_patch(&before, &after)?;
/// assert_eq!(patch, json!({"properties": {"sizeGb": 64, "tier": null}}));
/// # Ok::<(), msrest_model::SerializationError>(())
/// ```
///
/// A merge patch cannot say that a key is to hold `null`: to the service that means to remove it.
///
/// # Errors
/// As [`to_string`].
pub fn merge_patch<T: RestType>(before: &T, after: &T) -> Result<Value, SerializationError> {
    let serializer = Serializer::new();
    Ok(merge_patch_of(&serializer.serialize(before)?, serializer.serialize(after)?))
}
