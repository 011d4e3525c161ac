//! Objects and arrays nest up to 128 levels, whatever they are read into or written from.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a check that fails panics")]

use std::collections::BTreeMap;
use std::fmt::Debug;

use msrest_model::{
    DeserializationError, DeserializationErrorKind, Deserializer, KeyExtractor, KeyTransformer, Model,
    RestType, Serializer, Transformed,
};
use msrest_model_tests::json;
use serde_json::Value;

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct Node {
    child: Option<Box<Node>>,
    list: Option<Vec<Node>>,
    map: Option<BTreeMap<String, Node>>,
    #[rest(key = "properties.inner.flat")]
    flat: Option<Box<Node>>,
    any: Option<Value>,
    number: Option<f64>,
}

/// What nests: how it begins, how it ends, and how many levels that makes.
struct Shape {
    open: &'static str,
    close: &'static str,
    levels: usize,
}

const fn shape(open: &'static str, close: &'static str, levels: usize) -> Shape {
    Shape { open, close, levels }
}

const NODES: [Shape; 5] = [
    shape(r#"{"child":"#, "}", 1),
    shape(r#"{"list":["#, "]}", 2),
    shape(r#"{"map":{"k":"#, "}}", 2),
    shape(r#"{"properties":{"inner":{"flat":"#, "}}}", 3),
    shape(r#"{"number":1.5,"child":"#, "}", 1),
];
const VALUES: [Shape; 2] = [shape("[", "]", 1), shape(r#"{"a":"#, "}", 1)];

/// A document of exactly so many levels: `shape` again and again, and what is left as plain children.
fn document(shape: &Shape, levels: usize, innermost: &str) -> String {
    let repeats = levels / shape.levels;
    let rest = levels % shape.levels;
    let (open, close) = if shape.open == "[" { ("[", "]") } else { (r#"{"child":"#, "}") };
    let parts = [
        open.repeat(rest),
        shape.open.repeat(repeats),
        innermost.to_owned(),
        shape.close.repeat(repeats),
        close.repeat(rest),
    ];
    parts.concat()
}

fn is_too_deep(error: &DeserializationError) -> bool {
    matches!(error.kind(), DeserializationErrorKind::TooDeep)
}

/// Reads text and value with exact keys and with keys in any spelling, and writes what was read.
fn check<T: RestType + PartialEq + Debug>(shape: &Shape, innermost: &str, own_levels: usize) {
    let good = document(shape, 128 - own_levels, innermost);
    let bad = document(shape, 129 - own_levels, innermost);
    for extractors in [KeyExtractor::REST.to_vec(), KeyExtractor::ANY_SPELLING.to_vec()] {
        let deserializer = Deserializer::new().key_extractors(extractors);
        let read: T = deserializer.deserialize(&good).unwrap_or_else(|error| panic!("{good}: {error}"));
        assert_eq!(deserializer.deserialize_value::<T>(&json_of(&good)).unwrap(), read, "{good}");
        assert!(is_too_deep(&deserializer.deserialize::<T>(&bad).unwrap_err()), "text {bad}");
        let value = deserializer.deserialize_value::<T>(&json_of(&bad));
        assert!(value.is_err_and(|error| is_too_deep(&error)), "value {bad}");
        assert_eq!(json_of(&Serializer::new().to_json(&read).unwrap()), json_of(&good));
    }
}

/// `serde_json` itself stops at 127.
fn json_of(text: &str) -> Value {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    deserializer.disable_recursion_limit();
    serde::Deserialize::deserialize(&mut deserializer).unwrap()
}

#[test]
fn models_nest_to_128_levels() {
    for shape in &NODES {
        check::<Node>(shape, "{}", 1);
        check::<Node>(shape, r#"{"number":0.5}"#, 1);
        check::<Node>(shape, r#"{"any":[]}"#, 2);
        check::<Node>(shape, r#"{"any":{"a":[0.5]}}"#, 3);
        check::<Option<Node>>(shape, r#"{"list":[]}"#, 2);
    }
}

#[test]
fn any_json_nests_to_128_levels() {
    for shape in &VALUES {
        for innermost in ["null", "\"a\"", "5", "0.5"] {
            check::<Value>(shape, innermost, 0);
        }
        check::<Value>(shape, "[]", 1);
        check::<Vec<Value>>(&VALUES[0], "{}", 1);
    }
}

fn nodes(levels: usize) -> Node {
    (1..levels).fold(Node::default(), |child, _| Node { child: Some(Box::new(child)), ..Node::default() })
}

/// Writing stops at the same depth, also with a transformer of the caller's own.
#[test]
fn models_are_written_to_128_levels() {
    let custom = KeyTransformer::custom(|attribute: &msrest_model::Attribute, value| {
        Transformed::path(attribute.path().iter().copied(), value)
    });
    for transformer in
        [KeyTransformer::FullRestKey, KeyTransformer::Attribute, KeyTransformer::LastRestKey, custom]
    {
        let serializer = Serializer::new().key_transformer(transformer);
        for (good, bad) in [
            (nodes(128), nodes(129)),
            (nest(126, json("[]")), nest(127, json("[[]]"))),
            (nest(126, json("[0.5]")), nest(127, json("[[0.5]]"))),
        ] {
            assert!(serializer.serialize(&good).is_ok() && serializer.to_json(&good).is_ok());
            for error in [serializer.serialize(&bad).unwrap_err(), serializer.to_json(&bad).unwrap_err()] {
                assert!(error.to_string().ends_with("the model nests deeper than 128 levels"), "{error}");
            }
        }
    }
}

/// A flattened parent is a level of the document.
#[test]
fn flattened_parents_count_when_written() {
    let flattened = |levels| Node { flat: Some(Box::new(nodes(levels))), ..Node::default() };
    let serializer = Serializer::new();
    assert!(serializer.serialize(&flattened(125)).is_ok() && serializer.to_json(&flattened(125)).is_ok());
    assert!(serializer.serialize(&flattened(126)).is_err() && serializer.to_json(&flattened(126)).is_err());
    let flat = serializer.key_transformer(KeyTransformer::Attribute);
    assert!(flat.to_json(&flattened(127)).is_ok() && flat.to_json(&flattened(128)).is_err());
}

/// A node that holds `value` at this level.
fn nest(levels: usize, value: Value) -> Node {
    let innermost = Node { any: Some(value), ..Node::default() };
    (1..levels).fold(innermost, |child, _| Node { child: Some(Box::new(child)), ..Node::default() })
}

/// A hundred thousand levels of anything are an error, and never the end of the stack.
#[test]
fn a_hundred_thousand_levels_are_an_error() {
    for (open, close) in
        [("[", "]"), ("{\"any\":", "}"), ("{\"child\":", "}"), ("{\"list\":[", "]}"), ("{\"unknown\":", "}")]
    {
        let document = open.repeat(100_000) + &close.repeat(100_000);
        assert!(Node::deserialize(&document).is_err() || open.contains("unknown"), "{open}");
        assert!(Deserializer::new().deserialize::<Value>(&document).is_err(), "{open}");
        let any =
            Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING).deserialize::<Node>(&document);
        assert!(any.is_err() || open.contains("unknown"), "{open}");
    }
}
