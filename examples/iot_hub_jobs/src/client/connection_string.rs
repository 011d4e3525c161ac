//! The connection string of a hub, as `az iot hub connection-string show` prints it.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use msrest_model::{DeserializationError, Deserializer, KeyExtractor, Model};
use reqwest::Url;
use serde_json::{Map, Value};

/// Where a hub is, and the key of one of its policies: `HostName=..;SharedAccessKeyName=..;SharedAccessKey=..`.
///
/// It is a model, so it is read as one: what is missing is named, the key is decoded, and nothing ever shows it.
///
/// ```
/// use msrest_model_iot_hub_jobs::client::ConnectionString;
///
/// let text = "HostName=plant.azure-devices.net;SharedAccessKeyName=service;SharedAccessKey=aHVudGVyMg==";
/// let connection: ConnectionString = text.parse()?;
/// assert_eq!(
///     format!("{connection:?}"),
///     "ConnectionString { host_name: \"plant.azure-devices.net\", shared_access_key_name: \"service\", \
///      shared_access_key: *** }",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Model)]
#[rest(debug, rename_all = "PascalCase")]
pub struct ConnectionString {
    /// The host of the hub.
    pub host_name: String,
    /// The name of the policy, such as `service`.
    pub shared_access_key_name: String,
    /// The key of the policy.
    #[rest(secret, format = "bytearray")]
    pub shared_access_key: Vec<u8>,
}

impl ConnectionString {
    /// The address of the hub.
    ///
    /// # Errors
    /// [`ConnectionStringError::Host`] if the host is not a name and perhaps a port.
    pub fn address(&self) -> Result<Url, ConnectionStringError> {
        let url =
            Url::parse(&format!("https://{}", self.host_name)).map_err(|_| ConnectionStringError::Host)?;
        // Nothing but host and port: a slash or an `@` would lead the token to somebody else.
        let only_host =
            Url::parse(&format!("https://{}", url.authority())).map_err(|_| ConnectionStringError::Host)?;
        if url == only_host && url.username().is_empty() { Ok(url) } else { Err(ConnectionStringError::Host) }
    }
}

impl FromStr for ConnectionString {
    type Err = ConnectionStringError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = Map::new();
        for part in text.trim().split(';').filter(|part| !part.is_empty()) {
            // Split at the first one: a key in base64 ends with `=`.
            let (name, value) = part.split_once('=').ok_or(ConnectionStringError::NotAPair)?;
            if parts.insert(name.trim().to_owned(), Value::from(value.trim())).is_some() {
                return Err(ConnectionStringError::Repeated);
            }
        }
        let reader = Deserializer::new().key_extractors([KeyExtractor::RestKeyCaseInsensitive]);
        let connection: Self =
            reader.deserialize_value(&Value::Object(parts)).map_err(ConnectionStringError::Part)?;
        connection.address().map(|_| connection)
    }
}

/// Why a text is not a connection string. What stands in it is not told: it may be a part of the key.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConnectionStringError {
    /// A part is not `name=value`.
    NotAPair,
    /// Two parts have one name.
    Repeated,
    /// The host is not a name and perhaps a port.
    Host,
    /// A part is missing, or its value is not one.
    Part(DeserializationError),
}

impl fmt::Display for ConnectionStringError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPair => formatter.write_str("a part of it is not `name=value`"),
            Self::Repeated => formatter.write_str("two parts of it have one name"),
            Self::Host => formatter.write_str("HostName is not the name of a host"),
            Self::Part(error) => error.fmt(formatter),
        }?;
        formatter
            .write_str("; expected HostName=<host>;SharedAccessKeyName=<policy>;SharedAccessKey=<base64>")
    }
}

impl Error for ConnectionStringError {}
