//! One pass over a text, or over any format that serde reads.

use serde::Deserializer as _;
use serde_json::Value;

use super::context::Context;
use super::json::Read;
use super::parse::Parser;
use crate::error::{DeserializationError, DeserializationErrorKind, Warning};
use crate::extract::KeyExtractor;
use crate::format::Format;
use crate::object::Slot;

/// Why a document could not be read in one pass.
pub(crate) struct Failure {
    /// Keys compete: the error says nothing.
    pub(crate) ambiguous: bool,
    error: DeserializationError,
}

impl Failure {
    pub(crate) fn into_error(self) -> DeserializationError {
        self.error
    }
}

/// Reads a JSON text; the error knows the line and the column.
pub(crate) fn stream_text(
    slot: &mut dyn Slot,
    text: &str,
    extractors: &[KeyExtractor],
) -> Result<Vec<Warning>, Failure> {
    let mut parser = Parser::new(text);
    let mut context = Context::new(extractors);
    context.takes_hints = true;
    let read = Read { slot: &mut *slot, format: Format::Natural, context: &mut context };
    match parser.deserialize_any(read).and_then(|()| parser.end()) {
        Ok(()) => Ok(context.into_warnings()),
        Err(_) if context.ambiguous => Err(Failure {
            ambiguous: true,
            error: context.into_error(|| DeserializationErrorKind::Syntax(String::new())),
        }),
        Err(_) => stream_again(slot, text, extractors),
    }
}

/// Reads a text in which something is wrong, to tell what and where.
#[cold]
fn stream_again(
    slot: &mut dyn Slot,
    text: &str,
    extractors: &[KeyExtractor],
) -> Result<Vec<Warning>, Failure> {
    let mut context = Context::new(extractors);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    // Depth is counted here, in one way for all formats.
    deserializer.disable_recursion_limit();
    let read = Read { slot, format: Format::Natural, context: &mut context };
    let outcome = deserializer.deserialize_any(read).and_then(|()| deserializer.end());
    let Err(error) = outcome else { return Ok(context.into_warnings()) };
    let ambiguous = context.ambiguous;
    let ours = context.into_error(|| DeserializationErrorKind::Syntax(message(&error)));
    Err(Failure { ambiguous, error: ours.at(error.line(), error.column()) })
}

/// Reads from a deserializer of any format.
pub(crate) fn stream<'de, D: serde::Deserializer<'de>>(
    slot: &mut dyn Slot,
    deserializer: D,
    extractors: &[KeyExtractor],
) -> Result<Vec<Warning>, Failure> {
    let mut context = Context::new(extractors);
    let read = Read { slot, format: Format::Natural, context: &mut context };
    let Err(error) = deserializer.deserialize_any(read) else { return Ok(context.into_warnings()) };
    let ambiguous = context.ambiguous;
    let error = context.into_error(|| DeserializationErrorKind::Syntax(error.to_string()));
    Err(Failure { ambiguous, error })
}

/// The JSON value of a text.
pub(crate) fn parse(text: &str) -> Result<Value, DeserializationError> {
    let mut value: Option<Value> = None;
    stream_text(&mut value, text, &KeyExtractor::REST).map_err(Failure::into_error)?;
    Ok(value.unwrap_or_default())
}

/// The parser's message without its position, which the error carries itself.
fn message(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ").and_then(|end| text.get(..end)) {
        Some(message) => message.to_owned(),
        None => text,
    }
}
