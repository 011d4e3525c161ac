//! Documents as sloppy services send them: keys shuffled, repeated, in other cases and spellings, unknown or missing,
//! and values of all types in all places.

use msrest_model::KeyExtractor;
use msrest_model_tests::EXTRACTORS;
use proptest::collection::vec;
use proptest::prelude::{BoxedStrategy, Just, Strategy, any, prop_oneof};
use proptest::sample::{select, subsequence};
use serde_json::Value;

use super::models::json;

/// Any of the built-in extractors, in any order.
pub(crate) fn any_extractors() -> impl Strategy<Value = Vec<KeyExtractor>> {
    subsequence(EXTRACTORS.to_vec(), 0..=EXTRACTORS.len()).prop_shuffle()
}

/// Every key and attribute name of the models, and some that none has.
const KEYS: [&str; 34] = [
    "id",
    "resource_id",
    "properties",
    "name",
    "display_name",
    "sku",
    "sku_name",
    "tier",
    "enabled",
    "odata.type",
    "odata",
    "ratio",
    "createdTime",
    "created",
    "timeout",
    "wait",
    "color",
    "bytes",
    "inner",
    "items",
    "list",
    "table",
    "payload",
    "count",
    "props",
    "tags",
    "state",
    "label",
    "wide",
    "rest",
    "unknown",
    "additional",
    "x",
    "",
];

/// Values that some attribute takes, in one way or another.
const SCALARS: [&str; 24] = [
    "null",
    "true",
    "false",
    "0",
    "1",
    "-5",
    "5.0",
    "1.5",
    "18446744073709551615",
    "1e3",
    "\"5\"",
    "\" 12 \"",
    "\"1.5\"",
    "\"true\"",
    "\"\"",
    "\"text\"",
    "\"2015-01-01T00:00:00.1234567Z\"",
    "\"P1DT12H\"",
    "\"BLUEGREEN\"",
    "\"Zm9v\"",
    "[]",
    "{}",
    "[null]",
    "{\"a\": null}",
];

/// How a key is spelled.
fn key() -> impl Strategy<Value = String> {
    (select(&KEYS[..]), 0_u8..6).prop_map(|(key, spelling)| match spelling {
        0 => key.to_uppercase(),
        1 => capitalized(key),
        _ => key.to_owned(),
    })
}

fn capitalized(key: &str) -> String {
    let mut letters = key.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn object(value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    vec((key(), value), 0..7).prop_map(|entries| {
        let entries: Vec<String> =
            entries.iter().map(|(key, value)| format!("{}: {value}", Value::from(key.as_str()))).collect();
        format!("{{{}}}", entries.join(", "))
    })
}

/// The text of a document; keys may stand in it twice.
pub(crate) fn document() -> impl Strategy<Value = String> {
    object(value())
}

fn value() -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        8 => select(&SCALARS[..]).prop_map(str::to_owned),
        1 => json().prop_map(|value| value.to_string()),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            4 => object(inner.clone()),
            1 => vec(inner, 0..3).prop_map(|items| format!("[{}]", items.join(", "))),
        ]
    })
    .boxed()
}

/// The text of a document whose keys are right, in any order, so that it is read mostly; the rest as above.
pub(crate) fn mostly_good() -> impl Strategy<Value = String> {
    let spellings: Vec<(&str, BoxedStrategy<String>)> = vec![
        ("id", values(&["\"a\"", "5", "null"])),
        ("resource_id", values(&["\"b\"", "null"])),
        ("properties", object_of(&["name", "NAME", "enabled", "x"], values(&["true", "null", "1"]))),
        (
            "PROPERTIES",
            object_of(&["sku"], object_of(&["tier", "Tier", "name"], values(&["5", "\"7\"", "null"]))),
        ),
        ("tier", values(&["3", "\"3\"", "null"])),
        ("name", values(&["\"n\""])),
        ("Ratio", values(&["1.5", "\"2\""])),
        ("inner", object_of(&["id", "ID", "name", "tier", "extra1"], values(&["1", "null"]))),
        (
            "items",
            object_of(
                &["list"],
                values(&["[{\"count\": 1}]", "[]", "[{\"COUNT\": \"2\", \"props\": null}]"]),
            ),
        ),
        ("Items", object_of(&["table", "Table"], values(&["{\"a\": {\"count\": 3}}", "{\"a\": null}"]))),
        ("extra1", json().prop_map(|value| value.to_string()).boxed()),
    ];
    let entries: Vec<_> =
        spellings.into_iter().map(|(key, value)| (Just(key), value, any::<u8>(), 0_u8..4)).collect();
    entries.prop_map(|mut entries| {
        entries.retain(|(.., chance)| *chance > 0);
        entries.sort_by_key(|(_, _, order, _)| *order);
        let entries: Vec<String> =
            entries.iter().map(|(key, value, ..)| format!("{key:?}: {value}")).collect();
        format!("{{{}}}", entries.join(", "))
    })
}

fn values(texts: &'static [&'static str]) -> BoxedStrategy<String> {
    select(texts).prop_map(str::to_owned).boxed()
}

fn object_of(keys: &'static [&'static str], value: BoxedStrategy<String>) -> BoxedStrategy<String> {
    vec((select(keys), value), 0..4)
        .prop_map(|entries| {
            let entries: Vec<String> =
                entries.iter().map(|(key, value)| format!("{key:?}: {value}")).collect();
            format!("{{{}}}", entries.join(", "))
        })
        .boxed()
}
