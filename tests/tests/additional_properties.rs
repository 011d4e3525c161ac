//! What a service sends beyond the attributes.
//! KEEP: as msrest does; MEND: better, by a row of DIFFERENCES.md.
#![allow(clippy::panic, reason = "a check that fails panics")]

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::{Deserializer, KeyExtractor, KeyTransformer, Model, RestType, Serializer, Transformed};
use msrest_model_tests::models::{Open, Sending};
use msrest_model_tests::{
    assert_same, check_reads, check_reads_with, check_refuses, check_vectors, check_writes, check_writes_with,
};
use serde_json::{Map, Value, json};

#[derive(Debug, Default, PartialEq, Model)]
struct Counts {
    name: Option<String>,
    #[rest(additional_properties(send))]
    counts: BTreeMap<String, i32>,
}

fn map(value: Value) -> Map<String, Value> {
    let Value::Object(map) = value else { panic!("{value} is not an object") };
    map
}

fn open(id: Option<&str>, additional: Value) -> Open {
    Open { resource_id: id.map(str::to_owned), display_name: None, additional: map(additional) }
}

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_vectors("reading", "Open.deserialize", |document, expected| {
        for outcome in
            [Open::deserialize(document.to_string()), Deserializer::new().deserialize_value::<Open>(document)]
        {
            let read = outcome.unwrap();
            let model = Open { additional: Map::new(), ..read.clone() };
            let found = json!({"model": model.serialize().unwrap(), "additional": read.additional});
            assert_same(&found, expected.unwrap(), &document.to_string());
        }
    });
}

/// MEND `leftovers-kept`: msrest drops it.
#[test]
fn what_is_inside_a_flattened_parent_is_kept() {
    let left = open(None, json!({"properties": {"other": 1}, "x": 1}));
    check_reads(r#"{"properties": {"other": 1}, "x": 1}"#, &left);
    let named = Open { display_name: Some("n".to_owned()), ..left };
    check_reads(r#"{"properties": {"name": "n", "other": 1}, "x": 1}"#, &named);
    check_reads(r#"{"properties": null}"#, &open(None, json!({})));
    check_reads(r#"{"properties": {}}"#, &open(None, json!({})));
}

#[test]
fn of_repeated_keys_the_last_is_kept() {
    check_reads(r#"{"x": 1, "id": "a", "x": [null]}"#, &open(Some("a"), json!({"x": [null]})));
}

#[test]
fn null_is_kept() {
    check_reads(r#"{"x": null}"#, &open(None, json!({"x": null})));
}

/// MEND: msrest copies what it has read under another spelling.
#[test]
fn a_key_that_an_extractor_consumed_is_not_kept() {
    for document in [
        r#"{"resource_id": "a", "x": 1}"#,
        r#"{"ID": "a", "x": 1}"#,
        r#"{"resource_id": "a", "id": "b", "x": 1}"#,
        r#"{"id": null, "RESOURCE_ID": "a", "x": 1}"#,
    ] {
        check_reads_with(&KeyExtractor::ANY_SPELLING, document, &open(Some("a"), json!({"x": 1})));
    }
    let named = Open { display_name: Some("n".to_owned()), ..open(None, json!({})) };
    for document in [r#"{"name": "n"}"#, r#"{"display_name": "n"}"#, r#"{"Properties": {"NAME": "n"}}"#] {
        check_reads_with(&KeyExtractor::ANY_SPELLING, document, &named);
    }
}

/// With exact keys another spelling is another key.
#[test]
fn a_key_in_another_case_is_kept_with_exact_keys() {
    check_reads(r#"{"ID": "a", "id": "b"}"#, &open(Some("b"), json!({"ID": "a"})));
}

/// MEND: `from_dict(as_dict(m)) == m`.
#[test]
fn they_survive_from_dict_of_as_dict() {
    let model =
        Sending { resource_id: Some("a".to_owned()), additional: map(json!({"x": 1, "y": {"z": null}})) };
    assert_eq!(Sending::from_dict(&model.as_dict().unwrap()).unwrap(), model);
}

#[test]
fn they_are_written_only_where_the_model_sends_them() {
    let additional = json!({"x": {"A": [null]}});
    check_writes(&open(Some("a"), additional.clone()), r#"{"id": "a"}"#);
    let sending = Sending { resource_id: Some("a".to_owned()), additional: map(additional) };
    check_writes(&sending, r#"{"id": "a", "x": {"A": [null]}}"#);
    let flat = Serializer::new().key_transformer(KeyTransformer::Attribute);
    check_writes_with(&flat, &sending, r#"{"resource_id": "a", "x": {"A": [null]}}"#);
}

/// A type of this test alone: the switch is the type's, and other tests run at the same time.
#[test]
fn sending_can_be_enabled_later() {
    #[derive(Default, Model)]
    struct Switched {
        #[rest(additional_properties)]
        rest: Map<String, Value>,
    }
    #[derive(Default, Model)]
    struct Other {
        #[rest(additional_properties)]
        rest: Map<String, Value>,
    }
    let (model, other) = (Switched { rest: map(json!({"x": 1})) }, Other { rest: map(json!({"x": 1})) });
    check_writes(&model, "{}");
    Switched::enable_additional_properties_sending();
    check_writes(&model, r#"{"x": 1}"#);
    check_writes(&vec![model], r#"[{"x": 1}]"#);
    check_writes(&other, "{}");
}

/// Whatever another thread does while it is written.
#[test]
fn one_document_has_one_form() {
    #[derive(Default, Model)]
    struct Switched {
        switch: Option<Switch>,
        #[rest(additional_properties)]
        rest: BTreeMap<String, i32>,
    }
    /// Enables the sending while it is written.
    #[derive(Default, RestType)]
    #[rest(text)]
    struct Switch(Enabling);
    #[derive(Default)]
    struct Enabling;
    impl std::str::FromStr for Enabling {
        type Err = std::fmt::Error;
        fn from_str(_: &str) -> Result<Self, Self::Err> {
            Ok(Self)
        }
    }
    impl std::fmt::Display for Enabling {
        fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Switched::enable_additional_properties_sending();
            formatter.write_str("on")
        }
    }
    let model = || Switched { switch: None, rest: BTreeMap::from([("x".to_owned(), 1)]) };
    let models = vec![model(), Switched { switch: Some(Switch(Enabling)), ..model() }, model()];
    assert_eq!(msrest_model::to_string(&models).unwrap(), r#"[{},{"switch":"on"},{}]"#);
    check_writes(&models, r#"[{"x": 1}, {"switch": "on", "x": 1}, {"x": 1}]"#);
}

/// MEND: msrest lets them replace what the model says.
#[test]
fn they_never_overwrite_an_attribute() {
    let model = Sending { resource_id: Some("a".to_owned()), additional: map(json!({"id": "b", "x": 1})) };
    check_writes(&model, r#"{"id": "a", "x": 1}"#);
    let flat = Serializer::new().key_transformer(KeyTransformer::Attribute);
    let clash = Sending { additional: map(json!({"resource_id": "b"})), ..model };
    check_writes_with(&flat, &clash, r#"{"resource_id": "a"}"#);
    let custom =
        KeyTransformer::custom(|_: &msrest_model::Attribute, value| Transformed::key("resource_id", value));
    check_writes_with(&Serializer::new().key_transformer(custom), &clash, r#"{"resource_id": "a"}"#);
}

/// An attribute that is absent takes no key.
#[test]
fn they_are_written_under_the_key_of_an_absent_attribute() {
    let model = Sending::deserialize(r#"{"resource_id": "b"}"#).unwrap();
    check_writes(&model, r#"{"resource_id": "b"}"#);
    assert_eq!(model.as_dict().unwrap(), json!({"resource_id": "b"}));
}

/// MEND: msrest's order is that of a Python set.
#[test]
fn they_keep_the_order_of_their_map() {
    let model = Sending::deserialize(r#"{"z": 1, "id": "a", "y": 2, "b": 3, "a": 4}"#).unwrap();
    let expected: Vec<&str> =
        if cfg!(feature = "preserve_order") { vec!["z", "y", "b", "a"] } else { vec!["a", "b", "y", "z"] };
    let keys: Vec<&str> = model.additional.keys().map(String::as_str).collect();
    assert_eq!(keys, expected);
    let text = Model::to_json(&model).unwrap();
    let places: Vec<Option<usize>> = keys.iter().map(|key| text.find(&format!("\"{key}\":"))).collect();
    assert!(places.is_sorted(), "{text}");
}

/// MEND: a typed map is converted.
#[test]
fn a_typed_map_converts() {
    let expected = Counts { name: Some("n".to_owned()), counts: BTreeMap::from([("a".to_owned(), 5)]) };
    check_reads(r#"{"name": "n", "a": "5"}"#, &expected);
    check_writes(&expected, r#"{"name": "n", "a": 5}"#);
    check_refuses::<Counts>(
        r#"{"a": "many"}"#,
        "a: expected an integer of 32 bits, found the string \"many\"",
    );
    check_refuses::<Counts>(
        r#"{"a": null}"#,
        "a: expected a value; make the type an `Option` to allow null, found null",
    );
}

/// In text, values and other formats alike, also if another model embeds the map or has it as a variant.
#[test]
fn a_typed_map_has_a_format() {
    #[derive(Debug, Default, PartialEq, Model)]
    struct Times {
        #[rest(key = "properties.size")]
        size: Option<i32>,
        #[rest(additional_properties(send), format = "unix-time")]
        times: BTreeMap<String, Vec<DateTime<Utc>>>,
    }
    #[derive(Debug, Default, PartialEq, Model)]
    struct Embedding {
        id: Option<String>,
        #[rest(flatten)]
        times: Times,
    }
    let times = BTreeMap::from([("a".to_owned(), vec![DateTime::UNIX_EPOCH, DateTime::UNIX_EPOCH])]);
    let model = Embedding { id: Some("i".to_owned()), times: Times { size: Some(1), times } };
    check_reads(r#"{"a": [0, "0"], "id": "i", "properties": {"size": 1}}"#, &model);
    check_reads_with(
        &KeyExtractor::ANY_SPELLING,
        r#"{"ID": "i", "a": [0, 0], "properties": {"Size": 1}}"#,
        &model,
    );
    check_writes(&model, r#"{"id": "i", "properties": {"size": 1}, "a": [0, 0]}"#);
    let custom = KeyTransformer::custom(|attribute: &msrest_model::Attribute, value| {
        Transformed::key(attribute.last_key(), value)
    });
    check_writes_with(
        &Serializer::new().key_transformer(custom),
        &model,
        r#"{"id": "i", "size": 1, "a": [0, 0]}"#,
    );
    check_refuses::<Times>(
        r#"{"a": ["1970-01-01T00:00:00Z"]}"#,
        "a[0]: expected a unix time: seconds since 1970-01-01, such as 1460505600, \
         found the string \"1970-01-01T00:00:00Z\"",
    );
    #[derive(Debug, Default, PartialEq, Model)]
    #[rest(xml(name = "Hashes"))]
    struct Hashes {
        #[rest(additional_properties(send), format = "base64")]
        hashes: BTreeMap<String, Vec<u8>>,
    }
    let hashes = Hashes { hashes: BTreeMap::from([("a".to_owned(), vec![0xfb, 0xff])]) };
    check_writes(&hashes, r#"{"a": "-_8"}"#);
    let xml = hashes.to_xml().unwrap();
    assert!(xml.ends_with("<Hashes><a>-_8</a></Hashes>"), "{xml}");
    assert_eq!(Hashes::deserialize(xml).unwrap(), hashes);
}

/// KEEP: they are never validated.
#[test]
fn they_are_not_validated() {
    #[derive(Default, Model)]
    struct Strict {
        #[rest(min_length = 3)]
        name: Option<String>,
    }
    #[derive(Default, Model)]
    struct Holder {
        #[rest(additional_properties)]
        rest: BTreeMap<String, Strict>,
    }
    let holder = Holder { rest: BTreeMap::from([("x".to_owned(), Strict { name: Some("a".to_owned()) })]) };
    msrest_model_tests::check_breaks(&holder, &[]);
}
