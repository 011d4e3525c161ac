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

/// Whether a value other than `null` stands at the end of a path.
pub(crate) fn is_present(object: &Map<String, Value>, path: &[&str]) -> bool {
    let Some((last, parents)) = path.split_last() else { return false };
    let parent = parents.iter().try_fold(object, |object, key| get(object, key, true)?.as_object());
    parent.and_then(|parent| get(parent, last, true)).is_some_and(|value| !value.is_null())
}
