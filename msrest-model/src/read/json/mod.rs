//! One pass over a text, or over any format that serde reads.

mod foreign_error;
mod incoming;
mod item_source;
mod parser;
pub(crate) mod scalar;
mod serde;
mod stream;
mod unreadable;
pub(crate) mod value;

use serde_core::de::{Deserializer as _, IgnoredAny};
use serde_json::Value;

pub(crate) use self::foreign_error::ForeignError;
pub(crate) use self::item_source::ItemSource;
use self::parser::Parser;
pub(crate) use self::parser::{locate_recovered, with_position};
use self::serde::{AnyJson, Read};
use crate::depth::DEPTH_LIMIT;
use crate::error::{DeserializationError, DeserializationErrorKind, Warning};
use crate::keys::KeyExtractor;
use crate::read::context::Context;
use crate::read::fallback::Fallback;
use crate::read::options::Options;
use crate::read::rounded::Rounded;
use crate::rest_type::{Abort, Slot};
use crate::schema::{AnyContent, Format, Wanted};

/// A text that could not be read. The message is only made if somebody asks for it.
pub(crate) struct TextError<'a> {
    /// Boxed, as it is large and a success is small.
    context: Box<Context<'a>>,
    text: &'a str,
}

impl TextError<'_> {
    /// Whether reading stopped as keys compete: then there is no message.
    pub(crate) fn is_ambiguous(&self) -> bool {
        self.context.ambiguous
    }

    #[cold]
    pub(crate) fn into_error(self) -> DeserializationError {
        self.context.into_error(|| syntax_error(self.text))
    }
}

/// Reads a JSON text, up to the first error.
pub(crate) fn stream_text<'a>(
    slot: &mut dyn Slot,
    text: &'a str,
    options: Options<'a>,
) -> Result<Vec<Warning>, TextError<'a>> {
    let mut parser = Parser::new(text);
    let mut context = Context::of_one_pass(options);
    let outcome = parser.value(slot, Format::Natural, &mut context).and_then(|()| parser.end());
    match outcome {
        Ok(()) => Ok(context.take_warnings()),
        Err(Abort) => Err(TextError { context: Box::new(context), text }),
    }
}

/// Reads the item at the start of a text, and its length; `None` if it is not all there, or something is wrong with it.
pub(crate) fn stream_item(
    slot: &mut dyn Slot,
    text: &str,
    options: Options<'_>,
) -> Option<(Vec<Warning>, usize)> {
    if KeyExtractor::any_custom(options.extractors) {
        return None;
    }
    let mut parser = Parser::new(text);
    let mut context = Context::of_one_pass(options);
    parser.value(slot, Format::Natural, &mut context).ok()?;
    parser.has_more().then(|| (context.take_warnings(), parser.at()))
}

/// Reads from a deserializer of any format. Its own errors stay what they are.
#[inline]
pub(crate) fn stream<'de, D: serde_core::Deserializer<'de>>(
    slot: &mut dyn Slot,
    deserializer: D,
    options: Options<'_>,
) -> Result<Vec<Warning>, ForeignError<D::Error>> {
    stream_within(Context::new(options), slot, deserializer, options.content)
}

/// The JSON value of any format, to be read from there. Any key in it may be one in a secret.
pub(crate) fn value_of<'de, D: serde_core::Deserializer<'de>>(
    deserializer: D,
    content: AnyContent,
) -> Result<Value, DeserializationError> {
    let options = Options { content, ..Options::PLAIN };
    let mut context = Context::new(options);
    context.redact = Wanted::Secrets.is_in_content(content);
    let mut value: Option<Value> = None;
    stream_within(context, &mut value, deserializer, content).map_err(ForeignError::into_error)?;
    Ok(value.unwrap_or_default())
}

#[inline]
fn stream_within<'de, D: serde_core::Deserializer<'de>>(
    mut context: Context<'_>,
    slot: &mut dyn Slot,
    deserializer: D,
    content: AnyContent,
) -> Result<Vec<Warning>, ForeignError<D::Error>> {
    let read = Read { slot, format: Format::Natural, context: &mut context };
    let Err(error) = deserializer.deserialize_any(read) else { return Ok(context.take_warnings()) };
    Err(ForeignError::new(context, error, content))
}

/// The JSON value of a text, and the digits that it does not keep.
pub(crate) fn parse(text: &str) -> Result<(Value, Rounded), TextError<'_>> {
    Fallback::Twice.count();
    let mut parser = Parser::new(text);
    let mut context = Context::new(Options::PLAIN);
    let mut value = Value::Null;
    match context.buffered(false, |context| parser.any(&mut value, context)).and_then(|()| parser.end()) {
        Ok(()) => Ok((value, context.rounded)),
        Err(Abort) => Err(TextError { context: Box::new(context), text }),
    }
}

/// What `serde_json` says of a text that is not JSON.
#[cold]
fn syntax_error(text: &str) -> DeserializationError {
    let (mut parser, mut context) = (serde_json::Deserializer::from_str(text), Context::new(Options::PLAIN));
    // Depth is counted here.
    parser.disable_recursion_limit();
    let any = AnyJson { levels: DEPTH_LIMIT, context: &mut context };
    let outcome = parser.deserialize_any(any).map(drop).and_then(|()| parser.end());
    let outcome =
        if context.has_failed() { serde_json::from_str::<IgnoredAny>(text).map(drop) } else { outcome };
    let (message, line, column) = match outcome {
        Ok(()) => ("not JSON".to_owned(), 1, 1),
        Err(error) => (message(&error), error.line(), error.column()),
    };
    DeserializationError::new(DeserializationErrorKind::Syntax(message)).at(line, column)
}

/// The message of `serde_json` without the position, which the error has itself. It quotes nothing of the text: all these
/// messages are constants.
fn message(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ").and_then(|end| text.get(..end)) {
        Some(message) => message.to_owned(),
        None => text,
    }
}
