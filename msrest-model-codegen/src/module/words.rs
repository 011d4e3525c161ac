//! What stands in `#[rest(..)]`.

use serde_json::Value;

use crate::document::node::text;

/// The words of an attribute, in the order in which they are written.
#[derive(Default)]
pub(crate) struct Words(Vec<String>);

impl Words {
    /// `word`, if it is so.
    pub(super) fn flag(mut self, word: &str, is_so: bool) -> Self {
        self.0.extend(is_so.then(|| word.to_owned()));
        self
    }

    /// `name = "text"`, if there is a text.
    pub(super) fn text<'t>(self, name: &str, text: impl Into<Option<&'t str>>) -> Self {
        let word = text.into().map(|text| format!("{name} = {text:?}")).unwrap_or_default();
        self.flag(&word, !word.is_empty())
    }

    /// `name = literal`, as the derive takes it: an integer past 64 bits is a float.
    pub(super) fn literal(self, name: &str, value: &Value) -> Self {
        match value {
            Value::Number(number) if number.as_i64().is_none() => {
                self.flag(&format!("{name} = {:?}", number.as_f64().unwrap_or_default()), true)
            }
            Value::Number(_) | Value::Bool(_) => self.flag(&format!("{name} = {value}"), true),
            value => self.text(name, text(value).as_str()),
        }
    }

    /// `name = "key"`, for a path of keys too: dots separate its parts, `\.` is a dot.
    pub(super) fn key(self, name: &str, path: &[String]) -> Self {
        let parts: Vec<_> = path.iter().map(|part| part.replace('.', "\\.")).collect();
        self.text(name, parts.join(".").as_str())
    }

    /// `xml(..)`, or `xml` alone.
    pub(super) fn xml(self, words: &Self) -> Self {
        if words.is_empty() {
            self.flag("xml", true)
        } else {
            self.flag(&format!("xml({})", words.joined()), true)
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is a word of the name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|word| word.split([' ', '(']).next() == Some(name))
    }

    pub(crate) fn joined(&self) -> String {
        self.0.join(", ")
    }
}
