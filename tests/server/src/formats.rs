//! Types with a format of their own, for bodies that are no model: there is no attribute that could name the format.

use chrono::{DateTime, Utc};
use msrest_model::RestType;

/// A date as HTTP has it: `format: date-time-rfc1123`.
#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(format = "rfc-1123")]
pub(crate) struct Rfc1123(pub(crate) DateTime<Utc>);

/// `format: unixtime`.
#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(format = "unix-time")]
pub(crate) struct UnixTime(pub(crate) DateTime<Utc>);

/// `format: byte`.
#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(format = "bytearray")]
pub(crate) struct Bytes(pub(crate) Vec<u8>);

/// `format: base64url`.
#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(format = "base64")]
pub(crate) struct Base64Url(pub(crate) Vec<u8>);
