//! What stands in `#[rest(..)]`.

use serde_json::Value;

/// The words of an attribute, in the order in which they are written.
#[derive(Default)]
pub(crate) struct Words(Vec<String>);

impl Words {
    /// `word`, if it is so.
    pub(super) fn flag(&mut self, word: &str, is_so: bool) {
        self.0.extend(is_so.then(|| word.to_owned()));
    }

    /// `name = "text"`, if there is a text.
    pub(super) fn text<'t>(&mut self, name: &str, text: impl Into<Option<&'t str>>) {
        self.0.extend(text.into().map(|text| format!("{name} = {text:?}")));
    }

    /// `name = literal`, as the derive takes it: an integer past 64 bits is a float.
    pub(super) fn literal(&mut self, name: &str, value: &Value) {
        match value {
            Value::Number(number) => match (number.as_i64(), number.as_f64()) {
                (None, Some(float)) => self.0.push(format!("{name} = {float:?}")),
                _ => self.0.push(format!("{name} = {number}")),
            },
            Value::Bool(value) => self.0.push(format!("{name} = {value}")),
            Value::String(text) => self.text(name, text.as_str()),
            other => self.text(name, other.to_string().as_str()),
        }
    }

    /// `name = "key"`, for a path of keys too: dots separate its parts, `\.` is a dot.
    pub(super) fn key(&mut self, name: &str, path: &[String]) {
        let parts: Vec<_> = path.iter().map(|part| part.replace('.', "\\.")).collect();
        self.text(name, parts.join(".").as_str());
    }

    /// `xml(..)`, or `xml` alone.
    pub(super) fn xml(&mut self, words: &Self) {
        self.0.push(if words.0.is_empty() { "xml".to_owned() } else { format!("xml({})", words.joined()) });
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
