//! The validation rules of a schema, by msrest's names.

use serde_json::Value;

use crate::document::schema::Remarks;

/// A rule with its limit; of a flag the limit is `null`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Limit {
    pub(crate) rule: &'static str,
    pub(crate) limit: Value,
}

/// The rules of a type.
pub(crate) fn limits(remarks: &Remarks) -> Vec<Limit> {
    let count = |count: Option<u64>| count.map(Value::from);
    let (minimum, minimum_ex) = bounds(remarks.minimum.as_ref(), remarks.exclusive_minimum.as_ref());
    let (maximum, maximum_ex) = bounds(remarks.maximum.as_ref(), remarks.exclusive_maximum.as_ref());
    let all = [
        ("min_length", count(remarks.min_length)),
        ("max_length", count(remarks.max_length)),
        ("minimum", minimum),
        ("maximum", maximum),
        ("minimum_ex", minimum_ex),
        ("maximum_ex", maximum_ex),
        ("min_items", count(remarks.min_items.or(remarks.min_properties))),
        ("max_items", count(remarks.max_items.or(remarks.max_properties))),
        ("multiple", remarks.multiple_of.clone()),
        ("unique", (remarks.unique_items == Some(true)).then_some(Value::Null)),
        ("pattern", remarks.pattern.clone().map(Value::from)),
    ];
    all.into_iter().filter_map(|(rule, limit)| Some(Limit { rule, limit: limit? })).collect()
}

/// The included and the excluded limit: `exclusiveMinimum` is a flag until OpenAPI 3.0, and a limit from 3.1.
fn bounds(limit: Option<&Value>, exclusive: Option<&Value>) -> (Option<Value>, Option<Value>) {
    match exclusive {
        Some(Value::Bool(true)) => (None, limit.cloned()),
        Some(excluded @ Value::Number(_)) => (limit.cloned(), Some(excluded.clone())),
        _ => (limit.cloned(), None),
    }
}
