//! Values that cost much: deep, long, many, wrong.

use std::collections::BTreeMap;

use serde_json::Value;

use super::models::{Closed, Counted, Dated, Large, Nested, Ruled};
use super::readers::{SERDE_JSON_READABLE, any_spelling, by_serde, exact, recover, shape, validate, warned};
use super::{Peer, Shape, array, object, repeated};

/// Models that are as large on the other side: a `{}` of three bytes becomes one.
const SERDE_LARGE: Peer = Peer { name: "serde", read: by_serde::<Vec<Large>> };

pub(super) const SHAPES: &[Shape] = &[
    shape("deep_arrays", |bytes| array(bytes, |_| nested("[", "1", "]", 120)), exact::<Value>),
    shape(
        "deep_objects",
        |bytes| array(bytes, |_| nested(r#"{"inner":"#, "{}", "}", 120)),
        exact::<Vec<Nested>>,
    ),
    shape(
        "deep_flattened_parents",
        |bytes| array(bytes, |_| nested(r#"{"properties":{"flat":"#, "{}", "}}", 60)),
        any_spelling::<Vec<Nested>>,
    ),
    shape("too_deep", |bytes| "[".repeat(bytes), exact::<Value>),
    shape(
        "too_deep_where_nobody_looks",
        |bytes| format!(r#"{{"id":"x","any":{}}}"#, nested("[", "1", "]", bytes / 2)),
        recover::<Closed>,
    ),
    shape("long_integer", |bytes| format!("[{}]", "9".repeat(bytes)), exact::<Vec<String>>),
    shape("long_fraction", |bytes| format!("[0.{}]", "3".repeat(bytes)), exact::<Vec<f64>>),
    shape("long_exponent", |bytes| format!("[1e{}1]", "0".repeat(bytes)), exact::<Vec<f64>>),
    shape(
        "escapes",
        |bytes| format!("[\"{}\"]", "\\ud83d\\ude00\\n".repeat(bytes / 14)),
        exact::<Vec<String>>,
    ),
    shape("white_space", |bytes| format!("[{}1]", " \n\t".repeat(bytes / 3)), exact::<Vec<i64>>),
    shape("empty_objects", |bytes| repeated(bytes, "{}"), exact::<Vec<Nested>>),
    Shape {
        name: "empty_objects_of_large_models",
        text: |bytes| repeated(bytes, "{}"),
        ours: exact::<Vec<Large>>,
        peer: SERDE_LARGE,
    },
    shape("bad_items", |bytes| repeated(bytes, r#""x""#), recover::<Vec<i64>>),
    shape("bad_items_of_null", |bytes| repeated(bytes, "null"), recover::<Vec<Closed>>),
    shape("bad_dates", |bytes| repeated(bytes, r#"{"at":"soon","for":"P1"}"#), recover::<Vec<Dated>>),
    shape("bad_parents", |bytes| repeated(bytes, r#"{"properties":"x"}"#), recover::<Vec<Nested>>),
    shape(
        "bad_additional_properties",
        |bytes| object(bytes, |index| format!(r#""key{index}":"x""#)),
        recover::<Counted>,
    ),
    shape("bad_pairs", |bytes| repeated(bytes, r#"{"key":{}}"#), recover::<BTreeMap<String, i64>>),
    Shape {
        name: "unreadable_values",
        text: |bytes| repeated(bytes, r#"{"id":"x","a":1e999,"b":"\ud800"}"#),
        ours: recover::<Vec<Closed>>,
        peer: SERDE_JSON_READABLE,
    },
    shape("unknown_enum_values", |bytes| repeated(bytes, r#"{"level":"no"}"#), warned::<Vec<Dated>>),
    shape(
        "unique_texts",
        |bytes| object_of("items", bytes, |index| format!("\"{:9}\"", index)),
        validate::<Ruled>,
    ),
    shape(
        "unique_objects",
        |bytes| object_of("items", bytes, |index| format!("{{\"a\":[{index}]}}")),
        validate::<Ruled>,
    ),
    shape(
        "unique_numbers",
        |bytes| object_of("items", bytes, |index| format!("{index}e-1")),
        validate::<Ruled>,
    ),
    shape("backtracking", |bytes| format!(r#"{{"text":"{}!"}}"#, "a".repeat(bytes)), validate::<Ruled>),
];

/// So many levels.
fn nested(open: &str, innermost: &str, close: &str, levels: usize) -> String {
    format!("{}{innermost}{}", open.repeat(levels), close.repeat(levels))
}

/// An object whose only entry is a list.
fn object_of(key: &str, bytes: usize, item: impl Fn(usize) -> String) -> String {
    format!("{{\"{key}\":{}}}", array(bytes, item))
}
