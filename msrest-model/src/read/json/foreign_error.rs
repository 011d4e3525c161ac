//! Errors of a reading by serde: ours, or those of the format.

use serde_core::de;

use super::serde::STOPPED;
use crate::error::{DeserializationError, DeserializationErrorKind};
use crate::read::context::Context;
use crate::read::options::Options;
use crate::schema::AnyContent;

/// Why a document of another format could not be read.
pub(crate) struct ForeignError<E> {
    error: DeserializationError,
    /// The format's own error. If the error is ours, this one only has the position.
    format: E,
    is_ours: bool,
}

impl<E: de::Error> ForeignError<E> {
    #[cold]
    pub(super) fn new(context: Context<'_>, format: E, content: AnyContent) -> Self {
        let (is_ambiguous, is_ours) = (context.ambiguous, context.has_failed() || context.ambiguous);
        let message = || {
            if is_ambiguous {
                return "the discriminator stands twice in an object; remove one of them".to_owned();
            }
            Options { content, ..Options::PLAIN }.redact_message(format.to_string())
        };
        let syntax = || DeserializationError::new(DeserializationErrorKind::Syntax(message()));
        Self { error: context.into_error(syntax), format, is_ours }
    }

    pub(crate) fn into_error(self) -> DeserializationError {
        self.error
    }

    /// As an error of the format, with the place that the format gives: `serde_json` takes the line and column from
    /// the end of the message.
    pub(crate) fn into_format(self) -> E {
        if !self.is_ours {
            return self.format;
        }
        let format = self.format.to_string();
        // Some formats quote the text on the lines below.
        let position = format.strip_prefix(STOPPED).and_then(|rest| rest.lines().next()).unwrap_or_default();
        E::custom(format_args!("{}{position}", self.error))
    }
}
