//! What went wrong between this program and a hub, in words that help.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use msrest_model::DeserializationError;
use msrest_model_examples::iot_hub::ErrorResponse;
use reqwest::StatusCode;

/// An operation that failed, after all attempts.
#[derive(Debug)]
pub struct ClientError {
    /// Method and path.
    pub(crate) operation: String,
    pub(crate) attempts: u32,
    pub(crate) failure: Failure,
}

/// The kinds of [`ClientError`].
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// The request could not be made: the address of the hub, or a policy's name that cannot stand in a header.
    NotSent(Box<dyn Error + Send + Sync>),
    /// No answer came. Whether the hub has done what it was asked is not known.
    NoAnswer(reqwest::Error),
    /// The answer broke off. The hub has done what it was asked.
    BrokenOff(Box<dyn Error + Send + Sync>),
    /// The hub refused.
    Refused {
        /// The status of HTTP.
        status: StatusCode,
        /// The body.
        error: Box<ErrorResponse>,
        /// How long the hub asks to wait.
        retry_after: Option<Duration>,
    },
    /// What answered is not the API of a hub: a proxy that wants a login, for instance.
    NotTheApi {
        /// The status of HTTP.
        status: StatusCode,
        /// The content type.
        content_type: String,
        /// How the body begins.
        beginning: String,
    },
    /// A page of a list leads to itself, so that the list would have no end.
    Repeated,
    /// The answer is not what the API promises.
    Unreadable(DeserializationError),
}

impl ClientError {
    /// Why.
    #[must_use]
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// How often it was tried.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The status with which the hub refused.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self.failure {
            Failure::Refused { status, .. } => Some(status),
            _ => None,
        }
    }
}

impl fmt::Display for ClientError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.operation, self.failure)?;
        match self.attempts {
            0 | 1 => Ok(()),
            attempts => write!(formatter, " (attempt {attempts} of {attempts})"),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSent(error) => write!(formatter, "cannot be sent: {error}"),
            Self::NoAnswer(error) if error.is_connect() => {
                write!(formatter, "the hub cannot be reached: {}", cause(error))
            }
            Self::NoAnswer(error) if error.is_timeout() => {
                formatter.write_str("the hub did not answer in time")
            }
            Self::NoAnswer(error) => write!(formatter, "the hub did not answer: {}", cause(error)),
            Self::BrokenOff(error) => write!(formatter, "the answer broke off: {}", cause(error.as_ref())),
            Self::Refused { status, error, retry_after } => {
                write!(formatter, "the hub answered {status}")?;
                describe(error, formatter)?;
                match retry_after {
                    Some(wait) => write!(formatter, "; it asks to wait {} s", wait.as_secs()),
                    None => Ok(()),
                }
            }
            Self::NotTheApi { status, content_type, beginning } => write!(
                formatter,
                "this is not the API of a hub: {status}, {content_type}, and the body begins `{beginning}`"
            ),
            Self::Repeated => formatter.write_str("the hub sends one page again and again"),
            Self::Unreadable(error) => write!(formatter, "the answer is not what the API promises: {error}"),
        }
    }
}

impl Error for ClientError {}

/// The last error of the chain: those before it only say that there was one.
fn cause<'e>(error: &'e (dyn Error + 'static)) -> &'e (dyn Error + 'static) {
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last
}

/// What the body says, whichever parts of the model it has; what the model does not know too.
fn describe(error: &ErrorResponse, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let known = [&error.error_code, &error.message, &error.error_status];
    let mut separator = ": ";
    for text in known.into_iter().flatten() {
        write!(formatter, "{separator}{text}")?;
        separator = ", ";
    }
    for (name, value) in &error.additional_properties {
        write!(formatter, "{separator}{name}: {value}")?;
        separator = ", ";
    }
    Ok(())
}
