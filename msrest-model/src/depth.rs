//! How deep documents and models may nest.

use serde_json::Value;

/// How many levels of objects and arrays a document may have, in reading and in writing.
pub(crate) const DEPTH_LIMIT: usize = 128;

/// Bytes from which on a value is large beside what the stack has for each of these levels.
pub(crate) const LARGE_VALUE: usize = 1024;

/// Whether a value has at most `levels` levels.
pub(crate) fn nests_within(value: &Value, levels: usize) -> bool {
    let below = |item: &Value| levels.checked_sub(1).is_some_and(|levels| nests_within(item, levels));
    match value {
        Value::Array(items) => levels > 0 && items.iter().all(below),
        Value::Object(entries) => levels > 0 && entries.values().all(below),
        _ => true,
    }
}
