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
    let mut object = Map::new();
    object.insert(KEY.to_owned(), content);
    Value::Object(object)
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Unreadable, of, stand_in};

    /// What a text's stand-in stands for: `deep`, a number by its digits, or what is wrong with it.
    fn stands_for(text: &str, is_too_deep: bool) -> String {
        match of(&stand_in(text, is_too_deep)) {
            Some(Unreadable::TooDeep) => "deep".to_owned(),
            Some(Unreadable::Number(digits)) => format!("number {digits}"),
            Some(Unreadable::Text(message)) => message.to_owned(),
            None => "nothing".to_owned(),
        }
    }

    #[test]
    fn a_stand_in_keeps_what_it_stands_for() {
        for number in ["1e999", "-1e999", "9e400"] {
            assert_eq!(stands_for(number, false), format!("number {number}"));
        }
        assert_eq!(stands_for("[[1]]", true), "deep");
        assert_eq!(stands_for(r#""\ud800""#, false), "unexpected end of hex escape");
        assert_eq!(stands_for("{}", false), "not JSON");
        for value in [json!({}), json!("1e999"), json!({"a": "1e999"}), json!([])] {
            assert!(of(&value).is_none(), "{value}");
        }
    }
}
