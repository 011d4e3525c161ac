//! What stands in `#[rest(..)]`.

use serde_json::Value;

/// `name = "text"`
pub(super) fn text(name: &str, text: &str) -> String {
    format!("{name} = {text:?}")
}

/// `name = literal`, as the derive takes it: an integer past 64 bits is a float.
pub(super) fn literal(name: &str, value: &Value) -> String {
    match value {
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (None, Some(float)) => format!("{name} = {float:?}"),
            _ => format!("{name} = {number}"),
        },
        Value::Bool(value) => format!("{name} = {value}"),
        Value::String(own) => text(name, own),
        other => text(name, &other.to_string()),
    }
}

/// A key path as `key` has it: dots separate its parts, `\.` is a dot.
pub(super) fn rest_key<'p>(name: &str, path: impl IntoIterator<Item = &'p String>) -> String {
    let parts: Vec<String> = path.into_iter().map(|part| part.replace('.', "\\.")).collect();
    text(name, &parts.join("."))
}

/// `xml(..)`, or `xml` alone.
pub(super) fn xml(words: &[String]) -> String {
    if words.is_empty() { "xml".to_owned() } else { format!("xml({})", words.join(", ")) }
}
