//! Keys that cost much: many, alike, competing, given again.

use std::collections::BTreeMap;

use msrest_model::{Deserializer, KeyExtractor};
use serde_json::{Map, Value};

use super::models::{Closed, Large, Open, Pet, Tangled};
use super::readers::{SERDE_JSON_COPIED, any_spelling, exact, from_value, shape, warned};
use super::{Shape, array, between, numbered_keys, object, repeated};

pub(super) const SHAPES: &[Shape] = &[
    shape("map", numbered_keys, exact::<BTreeMap<String, i64>>),
    shape(
        "map_of_equal_keys",
        |bytes| object(bytes, |_| r#""key":1"#.to_owned()),
        exact::<BTreeMap<String, i64>>,
    ),
    shape(
        "map_of_pairs",
        |bytes| array(bytes, |index| format!(r#"{{"key":"k{index}","value":1}}"#)),
        exact::<BTreeMap<String, i64>>,
    ),
    shape("unknown_keys", numbered_keys, exact::<Closed>),
    shape("unknown_keys_told", numbered_keys, warned::<Closed>),
    shape("additional_properties", numbered_keys, exact::<Open>),
    shape(
        "non_ascii_keys",
        |bytes| object(bytes, |index| format!(r#""ключ{index}":1"#)),
        any_spelling::<Large>,
    ),
    shape("equal_keys", |bytes| object(bytes, |_| r#""id":1"#.to_owned()), exact::<Closed>),
    shape(
        "equal_hashes",
        |bytes| object(bytes, |index| format!("\"{}\":1", in_case("display\u{7f}name\u{7f}of", index))),
        any_spelling::<Large>,
    ),
    shape(
        "equal_but_for_case",
        |bytes| object(bytes, |index| format!("\"{}\":\"a\"", in_case("displayName", index))),
        any_spelling::<Closed>,
    ),
    shape("competing_keys", |bytes| repeated(bytes, r#"{"id":1,"ID":2}"#), any_spelling::<Vec<Closed>>),
    shape(
        "competing_keys_of_a_value",
        |bytes| repeated(bytes, r#"{"id":1,"ID":2}"#),
        from_value::<Vec<Closed>>,
    ),
    shape("parents_again", |bytes| object(bytes, |_| r#""properties":{"size":1}"#.to_owned()), exact::<Open>),
    shape(
        "parents_again_with_leftovers",
        |bytes| object(bytes, |index| format!(r#""properties":{{"owner":{{"a{index}":1}}}}"#)),
        exact::<Open>,
    ),
    Shape {
        name: "left_under_parents",
        text: |bytes| {
            format!(r#"{{"properties":{{"owner":{}}}}}"#, object(bytes, |index| format!(r#""a{index}":1"#)))
        },
        ours: from_value::<Open>,
        peer: SERDE_JSON_COPIED,
    },
    shape(
        "tangled_keys",
        |bytes| repeated(bytes, r#"{"inner":{"inner":{"inner":{}}}}"#),
        any_spelling::<Vec<Tangled>>,
    ),
    shape(
        "discriminator_twice",
        |bytes| repeated(bytes, r#"{"kind":"cat","kind":"dog"}"#),
        exact::<Vec<Pet>>,
    ),
    shape(
        "discriminator_last",
        |bytes| between("{", r#","kind":"cat"}"#, bytes, |index| format!(r#""key{index}":1"#)),
        exact::<Pet>,
    ),
    shape("discriminator_unknown", |bytes| repeated(bytes, r#"{"kind":"dog"}"#), warned::<Vec<Pet>>),
    shape(
        "any_spelling",
        |bytes| array(bytes, |index| format!("{{\"{}\":\"a\"}}", in_case("displayName", index))),
        any_spelling::<Vec<Closed>>,
    ),
    shape("odd_extractors", |bytes| repeated(bytes, r#"{"id":1,"properties":{"size":2}}"#), odd_extractors),
];

/// The name, with some of its letters in the other case.
fn in_case(name: &str, number: usize) -> String {
    let other = |(place, letter): (usize, char)| match letter {
        letter if number >> place & 1 == 0 => letter,
        letter if letter.is_ascii_uppercase() => letter.to_ascii_lowercase(),
        letter => letter.to_ascii_uppercase(),
    };
    name.chars().enumerate().map(other).collect()
}

/// In an order that nobody would choose, with one extractor of the caller's own.
fn odd_extractors(text: &str) -> bool {
    let extractors = [
        KeyExtractor::LastRestKeyCaseInsensitive,
        KeyExtractor::custom(|_: &msrest_model::Attribute, _: &Map<String, Value>| None),
        KeyExtractor::AttributeKey,
        KeyExtractor::RestKey,
        KeyExtractor::RestKeyCaseInsensitive,
    ];
    Deserializer::new().key_extractors(extractors).deserialize::<Vec<Open>>(text).is_ok()
}
