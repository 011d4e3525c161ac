//! What a text can have and a `Value` cannot hold: a number out of range, half a surrogate pair, too many levels. If a model is
//! then read from that `Value`, an object with one key stands for it: it is no error if no attribute asks for it.

use serde_json::{Map, Value};

use super::message;
use crate::error::DeserializationErrorKind;
use crate::read::context::Context;
use crate::rest_type::Abort;

/// The key of that object. Readers look for it only if the text had something unreadable.
const KEY: &str = "$msrest_model::unreadable";

/// Something that a `Value` cannot hold.
pub(crate) enum Unreadable<'a> {
    TooDeep,
    /// A number by its digits, which an attribute of text can take.
    Number(&'a str),
    /// A string, by what is wrong with it.
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

/// The unreadable thing that a value stands for.
pub(crate) fn of(value: &Value) -> Option<Unreadable<'_>> {
    match value.as_object().filter(|object| object.len() == 1)?.get(KEY)? {
        Value::String(text) if text.starts_with(is_number_start) => Some(Unreadable::Number(text)),
        Value::String(message) => Some(Unreadable::Text(message)),
        _ => Some(Unreadable::TooDeep),
    }
}

/// An error if a value that is kept as JSON has a stand-in in it.
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
