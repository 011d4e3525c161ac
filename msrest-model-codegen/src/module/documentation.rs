//! Documentation of what the document describes, and of what it does not.

use serde_json::Value;

use crate::document::schema::Remarks;

/// What the document says, else the fallback; `default` too.
pub(super) fn documentation(remarks: &Remarks, fallback: &str) -> String {
    let text = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let mut paragraphs =
        vec![text(&remarks.description).or(text(&remarks.title)).unwrap_or_else(|| fallback.to_owned())];
    if remarks.deprecated == Some(true) {
        paragraphs.push("Deprecated by the service.".to_owned());
    }
    match &remarks.default {
        None | Some(Value::Object(_) | Value::Array(_)) => {}
        Some(Value::String(text)) if text.contains('`') || text.contains('\n') || text.is_empty() => {}
        Some(Value::String(text)) => paragraphs.push(format!("Default: `{text}`.")),
        Some(value) => paragraphs.push(format!("Default: `{value}`.")),
    }
    paragraphs.join("\n\n")
}

/// A name of the document in a text.
pub(super) fn quoted(name: &str) -> String {
    let name = name.replace('`', "'");
    if name.trim().is_empty() { format!("The text {name:?}.") } else { format!("`{name}`.") }
}
