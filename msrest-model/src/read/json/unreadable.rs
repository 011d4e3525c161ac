//! What a text has and no `Value` can hold: a number out of range, a string of half a character, more levels than may be. In a
//! `Value` that is read once more an object of one key stands for it, so that it costs nothing where it is passed over.

use serde_json::{Map, Value};

use super::message;
use crate::error::DeserializationErrorKind;
use crate::read::context::Context;
use crate::rest_type::Abort;

/// No reader looks for it unless the text had something unreadable.
const KEY: &str = "$msrest_model::unreadable";

/// What stands there.
pub(crate) enum Unreadable<'a> {
    TooDeep,
    /// By its digits: a text may take it.
    Number(&'a str),
    /// What is wrong with it.
    Text(&'a str),
}

/// The stand-in for a text.
pub(crate) fn stand_in(text: &str, is_too_deep: bool) -> Value {
    let content = if is_too_deep {
        Value::Null
    } else if text.starts_with(is_number_start) {
        Value::from(text)
    } else {
        let error = serde_json::from_str::<Value>(text).err();
        Value::from(error.map_or_else(|| "not JSON".to_owned(), |error| message(&error)))
    };
    Value::Object(Map::from_iter([(KEY.to_owned(), content)]))
}

/// What a value stands for.
pub(crate) fn of(value: &Value) -> Option<Unreadable<'_>> {
    match value.as_object().filter(|object| object.len() == 1)?.get(KEY)? {
        Value::String(text) if text.starts_with(is_number_start) => Some(Unreadable::Number(text)),
        Value::String(message) => Some(Unreadable::Text(message)),
        _ => Some(Unreadable::TooDeep),
    }
}

/// Refuses a value that is to be kept and holds a stand-in.
#[inline]
pub(crate) fn refuse(value: &Value, context: &mut Context<'_>) -> Result<(), Abort> {
    if context.rounded.has_unreadable { refuse_within(value, context) } else { Ok(()) }
}

#[cold]
fn refuse_within(value: &Value, context: &mut Context<'_>) -> Result<(), Abort> {
    if let Some(found) = of(value) {
        return Err(found.fail(context));
    }
    match value {
        Value::Array(items) => items.iter().try_for_each(|item| refuse_within(item, context)),
        Value::Object(entries) => entries.values().try_for_each(|value| refuse_within(value, context)),
        _ => Ok(()),
    }
}

impl Unreadable<'_> {
    #[cold]
    pub(crate) fn fail(&self, context: &mut Context<'_>) -> Abort {
        context.fail(self.problem(context))
    }

    pub(crate) fn problem(&self, context: &Context<'_>) -> DeserializationErrorKind {
        DeserializationErrorKind::Syntax(match self {
            Self::TooDeep => return DeserializationErrorKind::TooDeep(context.max_depth),
            Self::Number(_) => "number out of range".to_owned(),
            Self::Text(message) => (*message).to_owned(),
        })
    }
}

fn is_number_start(character: char) -> bool {
    character == '-' || character.is_ascii_digit()
}
