//! The SAS token that a request is signed with.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::{HeaderValue, InvalidHeaderValue};
use ring::hmac;

use super::ConnectionString;

/// All but what a URL may hold unescaped (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// A signature keeps its slashes, as in Python's package.
const RESERVED_IN_SIGNATURE: &AsciiSet = &RESERVED.remove(b'/');

/// The value of the header `Authorization`: the host and the time when the token expires, signed with the hub's key.
///
/// A token costs a microsecond, so each request has its own, and none expires while a job is followed for hours. The value
/// is marked as sensitive, so that no log of HTTP shows it.
///
/// # Errors
/// If the policy's name cannot stand in a header.
pub fn authorization(
    connection: &ConnectionString,
    expires: DateTime<Utc>,
) -> Result<HeaderValue, InvalidHeaderValue> {
    let resource = utf8_percent_encode(&connection.host_name, RESERVED).to_string();
    let expires = expires.timestamp();
    let key = hmac::Key::new(hmac::HMAC_SHA256, &connection.shared_access_key);
    let signature = STANDARD.encode(hmac::sign(&key, format!("{resource}\n{expires}").as_bytes()));
    let signature = utf8_percent_encode(&signature, RESERVED_IN_SIGNATURE);
    let policy = &connection.shared_access_key_name;
    let mut header = HeaderValue::try_from(format!(
        "SharedAccessSignature sr={resource}&sig={signature}&se={expires}&skn={policy}"
    ))?;
    header.set_sensitive(true);
    Ok(header)
}
