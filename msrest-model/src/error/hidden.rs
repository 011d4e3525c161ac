use std::error::Error;
use std::fmt;

/// Stands for an error that is not ours, such as one of the caller's key extractor: it may quote a secret.
#[derive(Debug)]
pub(crate) struct HiddenError;

impl fmt::Display for HiddenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("its message may quote a secret and is not shown")
    }
}

impl Error for HiddenError {}
