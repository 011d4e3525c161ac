//! The validation rules of a schema, by msrest's names.

use serde_json::Value;

use crate::document::schema::Remarks;

/// A rule with its limit; of a flag the limit is `null`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Limit {
    pub(super) rule: &'static str,
    /// The kinds of values that it is for.
    pub(super) takers: &'static [&'static str],
    pub(super) limit: Value,
}

/// The rules of a type.
pub(super) fn limits(remarks: &Remarks) -> Vec<Limit> {
    const NUMBERS: &[&str] = &["numbers"];
    const LISTS_AND_MAPS: &[&str] = &["lists", "maps"];
    const LENGTHS: &[&str] = &["texts", "lists", "maps"];
    let count = |count: Option<u64>| count.map(Value::from);
    let (minimum, minimum_ex) = bounds(remarks.minimum.as_ref(), remarks.exclusive_minimum.as_ref());
    let (maximum, maximum_ex) = bounds(remarks.maximum.as_ref(), remarks.exclusive_maximum.as_ref());
    let all = [
        ("min_length", LENGTHS, count(remarks.min_length)),
        ("max_length", LENGTHS, count(remarks.max_length)),
        ("minimum", NUMBERS, minimum),
        ("maximum", NUMBERS, maximum),
        ("minimum_ex", NUMBERS, minimum_ex),
        ("maximum_ex", NUMBERS, maximum_ex),
        ("min_items", LISTS_AND_MAPS, count(remarks.min_items.or(remarks.min_properties))),
        ("max_items", LISTS_AND_MAPS, count(remarks.max_items.or(remarks.max_properties))),
        ("multiple", NUMBERS, remarks.multiple_of.clone()),
        ("unique", &["lists"], (remarks.unique_items == Some(true)).then_some(Value::Null)),
        ("pattern", &["texts"], remarks.pattern.clone().map(Value::from)),
    ];
    all.into_iter().filter_map(|(rule, takers, limit)| Some(Limit { rule, takers, limit: limit? })).collect()
}

/// The included and the excluded limit: `exclusiveMinimum` is a flag until OpenAPI 3.0, and a limit from 3.1.
fn bounds(limit: Option<&Value>, exclusive: Option<&Value>) -> (Option<Value>, Option<Value>) {
    match exclusive {
        Some(Value::Bool(true)) => (None, limit.cloned()),
        Some(excluded @ Value::Number(_)) => (limit.cloned(), Some(excluded.clone())),
        _ => (limit.cloned(), None),
    }
}
