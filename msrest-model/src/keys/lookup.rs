//! Keys in a `serde_json::Map`, in any case.

use serde_json::{Map, Value};

use crate::text::case_folding::equal_ignoring_case;

/// The exact key counts, else the first one that differs in case only.
pub(crate) fn get<'o>(object: &'o Map<String, Value>, key: &str, ignores_case: bool) -> Option<&'o Value> {
    object.get(key).or_else(|| {
        let mut entries = object.iter().filter(|_| ignores_case);
        entries.find(|(other, _)| equal_ignoring_case(other, key)).map(|(_, value)| value)
    })
}

/// The value at the end of a path; `null` on the way means absent. The error is the part of the path that leads to something
/// other than an object.
pub(crate) fn follow<'o, 'p>(
    object: &'o Map<String, Value>,
    path: &'p [&'p str],
    ignores_case: bool,
) -> Result<Option<&'o Value>, &'p [&'p str]> {
    let mut object = object;
    for (depth, key) in path.iter().enumerate() {
        let value = get(object, key, ignores_case);
        if depth + 1 == path.len() {
            return Ok(value);
        }
        object = match value {
            Some(Value::Object(below)) => below,
            Some(Value::Null) | None => break,
            Some(_) => return Err(path.get(..=depth).unwrap_or_default()),
        };
    }
    Ok(None)
}

/// Whether a value other than `null` stands at the end of a path.
pub(crate) fn is_present(object: &Map<String, Value>, path: &[&str]) -> bool {
    follow(object, path, true).is_ok_and(|value| value.is_some_and(|value| !value.is_null()))
}
