//! msrest's `[T]`, `{T}` and `object`, nested models, and values that may be missing.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
#[cfg(feature = "arbitrary_precision")]
use msrest_model::Deserializer;
use msrest_model::Model;
use msrest_model_tests::{One, check_reads, check_refuses, check_type, check_type_vectors, check_writes};
use serde_json::{Map, Value, json};

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct Inner {
    name: Option<String>,
}

type Of<T> = One<BTreeMap<String, T>>;

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_type_vectors::<One<Vec<Option<String>>>>("[str]");
    check_type_vectors::<One<Vec<i32>>>("[int]");
    check_type_vectors::<One<Vec<Vec<i32>>>>("[[int]]");
    check_type_vectors::<One<Vec<DateTime<Utc>>>>("[iso-8601]");
    check_type_vectors::<One<Vec<Option<Inner>>>>("[Inner]");
    check_type_vectors::<Of<Option<i32>>>("{int}");
    check_type_vectors::<One<HashMap<String, Option<i64>>>>("{int}");
    check_type_vectors::<Of<Vec<i32>>>("{[int]}");
    check_type_vectors::<Of<Inner>>("{Inner}");
    check_type_vectors::<One<Inner>>("Inner");
    check_type_vectors::<One<Box<Inner>>>("Inner");
    check_type_vectors::<One<Value>>("object");
}

#[test]
fn an_item_that_is_null_needs_an_option() {
    const MESSAGE: &str = "expected a value; make the type an `Option` to allow null, found null";
    check_refuses::<One<Vec<String>>>(r#"{"value": ["a", null]}"#, &format!("value[1]: {MESSAGE}"));
    check_refuses::<One<Vec<Inner>>>(r#"{"value": [{}, {}, null]}"#, &format!("value[2]: {MESSAGE}"));
    check_refuses::<Of<i32>>(r#"{"value": {"a b": null}}"#, &format!("value[\"a b\"]: {MESSAGE}"));
    check_reads(r#"{"value": ["a", null]}"#, &One { value: Some(vec![Some("a".to_owned()), None]) });
    check_writes(&One { value: Some(vec![None, Some(5)]) }, r#"{"value": [null, 5]}"#);
}

#[test]
fn any_json_keeps_its_nulls_inside() {
    check_reads(r#"{"value": null}"#, &One::<Value> { value: None });
    check_reads(r#"{"value": [null]}"#, &One { value: Some(json!([null])) });
    check_reads(r#"{"value": [null, 1]}"#, &One { value: Some(vec![Value::Null, json!(1)]) });
    check_reads(r#"{"value": [null, 1]}"#, &One { value: Some(vec![None, Some(json!(1))]) });
    let mut map = Map::new();
    map.insert("a".to_owned(), Value::Null);
    check_reads(r#"{"value": {"a": null}}"#, &One { value: Some(map.clone()) });
    check_writes(&One { value: Some(map) }, r#"{"value": {"a": null}}"#);
    check_writes(&One { value: Some(vec![None, Some(Value::Null)]) }, r#"{"value": [null, null]}"#);
}

#[test]
fn numbers_in_any_json_keep_their_value() {
    check_type::<One<Value>>(&[
        ("18446744073709551615", Ok("18446744073709551615")),
        ("-9223372036854775808", Ok("-9223372036854775808")),
        ("[0.1, 1e300, -0.0]", Ok("[0.1, 1e300, -0.0]")),
    ]);
}

/// Where `serde_json` keeps digits, so do we.
#[cfg(feature = "arbitrary_precision")]
#[test]
fn numbers_in_any_json_keep_their_digits() {
    for text in ["1.00", "123456789012345678901234567890", "[0.10,{\"a\":123456789012345678901234567890}]"] {
        let document = format!("{{\"value\":{text}}}");
        let model = One::<Value>::deserialize(&document).unwrap();
        assert_eq!(Model::to_json(&model).unwrap(), document);
        assert_eq!(
            Deserializer::new()
                .deserialize_value::<One<Value>>(&msrest_model_tests::json(&document))
                .unwrap(),
            model
        );
    }
}

#[test]
fn a_map_is_also_an_array_of_pairs() {
    let expected = One { value: Some(BTreeMap::from([("a".to_owned(), 2), ("b".to_owned(), 3)])) };
    check_reads(
        r#"{"value": [{"key": "a", "value": 1}, {"key": "b", "value": "3"}, {"key": "a", "value": 2}]}"#,
        &expected,
    );
    let message = "expected an object with a key and a value, found an object without";
    for (pair, missing) in [
        (r#"{"key": "b"}"#, "`value`"),
        (r#"{"value": 1}"#, "`key`"),
        (r#"{"Key": "b", "Value": 1}"#, "`key` and `value`"),
    ] {
        let document = format!(r#"{{"value": [{{"key": "a", "value": 1}}, {pair}]}}"#);
        check_refuses::<Of<i32>>(&document, &format!("value[1]: {message} {missing}"));
    }
    check_refuses::<Of<i32>>(
        r#"{"value": ["a"]}"#,
        "value[0]: expected an object with a key and a value, found the string \"a\"",
    );
}

/// MEND: msrest's key is `None`, `True` or the Python text of the list.
#[test]
fn the_key_of_a_pair_is_a_text_or_a_number() {
    check_type::<Of<i32>>(&[(r#"[{"key": 1.5, "value": 1}]"#, Ok(r#"{"1.5": 1}"#))]);
    for (key, found) in [("null", "null"), ("true", "true"), ("[1]", "an array")] {
        let message = format!("value[0].key: expected a string or a number, found {found}");
        check_refuses::<Of<i32>>(&format!(r#"{{"value": [{{"key": {key}, "value": 1}}]}}"#), &message);
    }
}

#[test]
fn keys_of_maps_are_kept_as_they_are() {
    check_type::<Of<i32>>(&[(
        r#"{"a.b": 1, "A": 2, "": 3, "\u00e9": 4}"#,
        Ok(r#"{"a.b": 1, "A": 2, "": 3, "é": 4}"#),
    )]);
}

/// The document is the same at any nesting of wrappers.
#[test]
fn wrappers_nest() {
    let value = vec![BTreeMap::from([("k".to_owned(), Some(Box::new(vec![Inner::default()])))])];
    check_reads(r#"{"value": [{"k": [{}]}]}"#, &One { value: Some(value.clone()) });
    check_writes(&One { value: Some(value) }, r#"{"value": [{"k": [{}]}]}"#);
    check_refuses::<One<Vec<Of<Vec<i32>>>>>(
        r#"{"value": [{"value": {"k": [1, {}]}}]}"#,
        "value[0].value.k[1]: expected an integer of 32 bits, found an object",
    );
}

#[test]
fn names_what_stands_in_the_place_of_a_container() {
    check_type::<One<Vec<i32>>>(&[
        ("5", Err("expected an array, found the number 5")),
        (r#""a""#, Err(r#"expected an array, found the string "a""#)),
        ("{}", Err("expected an array, found an object")),
    ]);
    check_type::<Of<i32>>(&[
        ("5", Err("expected an object, found the number 5")),
        ("true", Err("expected an object, found true")),
    ]);
    check_type::<One<Inner>>(&[
        ("[]", Err("expected an object, found an array")),
        ("5", Err("expected an object, found the number 5")),
    ]);
}
