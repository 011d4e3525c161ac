//! Merge patches by RFC 7396.

use serde_json::{Map, Value};

/// The patch that turns `before` into `after`.
pub(crate) fn merge_patch(before: &Value, after: Value) -> Value {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => Value::Object(of_objects(before, after)),
        (_, after) => after,
    }
}

fn of_objects(before: &Map<String, Value>, after: Map<String, Value>) -> Map<String, Value> {
    let mut patch = Map::new();
    for key in before.keys().filter(|key| !after.contains_key(*key)) {
        patch.insert(key.clone(), Value::Null);
    }
    for (key, new) in after {
        match before.get(&key) {
            Some(old) if *old == new => {}
            Some(old) => drop(patch.insert(key, merge_patch(old, new))),
            None => drop(patch.insert(key, new)),
        }
    }
    patch
}
