//! The keys of maps: texts, integers, enums, newtypes and ids, of lists in the old form of a map too.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::rc::Rc;
use std::sync::Arc;

use indexmap::IndexMap;
use msrest_model::extend::RestKey;
use msrest_model::{Deserializer, Model, RestEnum, RestType, WarningKind, Warnings};
use msrest_model_tests::{One, check_reads, check_refuses, check_type, check_writes};
use serde_json::Value;
use uuid::Uuid;

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, RestEnum)]
#[rest(rename_all = "camelCase")]
enum State {
    On,
    Off,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, RestEnum)]
enum Open {
    On,
    #[rest(unknown)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, RestEnum)]
#[rest(integer)]
enum Level {
    #[rest(value = 1)]
    Low,
    #[rest(unknown)]
    Other(i64),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, RestType)]
struct Id<T>(T);

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, RestType)]
struct JobId(Id<Box<str>>);

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, RestType)]
#[rest(text)]
struct Address(std::net::SocketAddr);

#[derive(Debug, Default, PartialEq, Model)]
struct Job {
    #[rest(key = "properties.name")]
    name: Option<String>,
    #[rest(additional_properties(send))]
    more: BTreeMap<JobId, Value>,
}

/// A map with these keys comes back in every way, and from a `Value`.
#[expect(clippy::unwrap_used, reason = "a check that fails panics")]
fn comes_back<K: RestKey + Ord + Debug>(keys: &[&str]) {
    let entries: Vec<String> = keys.iter().map(|key| format!("\"{key}\": [1, null]")).collect();
    let document = format!("{{{}}}", entries.join(", "));
    check_type::<One<BTreeMap<K, Vec<Option<i32>>>>>(&[(&document, Ok(&document))]);
    let map: BTreeMap<K, Value> = msrest_model::from_str(&document).unwrap();
    assert_eq!(map.len(), keys.len());
    check_reads(&document, &map);
    check_writes(&map, &document);
    assert!(map.keys().all(|key| K::from_key(&key.key()).unwrap() == *key));
}

#[test]
fn every_key_comes_back() {
    comes_back::<String>(&["", "a", "\\\" b"]);
    comes_back::<Box<str>>(&["a", "b"]);
    comes_back::<Arc<str>>(&["a", "b"]);
    comes_back::<Rc<str>>(&["a", "b"]);
    comes_back::<i8>(&["-128", "5"]);
    comes_back::<u64>(&["2", "10", "18446744073709551615"]);
    comes_back::<i128>(&["-170141183460469231731687303715884105728"]);
    comes_back::<State>(&["on", "off"]);
    comes_back::<Open>(&["On", "b"]);
    comes_back::<Level>(&["1", "-7"]);
    comes_back::<Id<u8>>(&["2", "10"]);
    comes_back::<JobId>(&["a", "b"]);
    comes_back::<Id<State>>(&["on", "off"]);
    comes_back::<Address>(&["127.0.0.1:80"]);
    comes_back::<Uuid>(&["936da01f-9abd-4d9d-80c7-02af85c822a8"]);
}

#[test]
fn a_key_that_cannot_be_read_is_an_error_at_its_path() {
    check_refuses::<One<BTreeMap<i32, i32>>>(
        r#"{"value": {"1": 2, "x": 3}}"#,
        "value.x: expected an integer of 32 bits as the key",
    );
    check_refuses::<One<HashMap<State, bool>>>(
        r#"{"value": {"on": true, "idle": false}}"#,
        "value.idle: expected one of on, off as the key",
    );
    check_refuses::<One<IndexMap<Uuid, bool>>>(
        r#"{"value": {"5": true}}"#,
        "value.5: expected a UUID such as 936da01f-9abd-4d9d-80c7-02af85c822a8 as the key",
    );
    check_refuses::<One<BTreeMap<Address, bool>>>(
        r#"{"value": {"here": true}}"#,
        "value.here: invalid socket address syntax",
    );
    check_refuses::<One<BTreeMap<Level, bool>>>(
        r#"{"value": {"low": true}}"#,
        "value.low: expected an integer of 64 bits as the key",
    );
    let place = msrest_model::from_str::<BTreeMap<i32, i32>>("{\"1\": 1,\n \"x\": 1}").unwrap_err();
    assert_eq!((place.line(), place.path().to_string().as_str()), (Some(2), "x"));
}

/// The error of the value comes first, as that of a `null` does.
#[test]
fn leniency_reaches_keys() {
    check_type::<One<BTreeMap<State, i32>>>(&[(r#"{"ON": "5"}"#, Ok(r#"{"on": 5}"#))]);
    check_type::<One<BTreeMap<i32, i32>>>(&[
        (r#"{" 7 ": 1, "7": 2}"#, Ok(r#"{"7": 2}"#)),
        (r#"[{"key": 7, "value": 1}]"#, Ok(r#"{"7": 1}"#)),
    ]);
    check_refuses::<One<BTreeMap<i32, i32>>>(
        r#"{"value": {"x": null}}"#,
        "value.x: expected a value; make the type an `Option` to allow null, found null",
    );
}

/// Nothing of a secret is quoted, and an entry whose key cannot be read is left out.
#[test]
fn secrets_and_recovery() {
    #[derive(Debug, PartialEq, Model)]
    struct Vault {
        #[rest(secret)]
        keys: Option<BTreeMap<u8, String>>,
        name: Option<String>,
    }
    let document = r#"{"keys": {"hunter2": "a"}, "name": "n"}"#;
    let error = Vault::deserialize(document).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    let warnings = Warnings::default();
    let vault: Vault = Deserializer::new().recover(true).warnings(&warnings).deserialize(document).unwrap();
    assert_eq!(vault, Vault { keys: Some(BTreeMap::new()), name: Some("n".to_owned()) });
    let warnings = warnings.take();
    assert!(warnings.iter().all(|warning| matches!(warning.kind(), WarningKind::Recovered(_))));
    assert!(!warnings.is_empty() && !format!("{warnings:?}").contains("hunter2"), "{warnings:?}");
}

/// What stands under flattened parents too, whatever the keys of the map are.
#[test]
fn additional_properties_can_have_any_key() {
    let key = |text: &str| JobId(Id(text.into()));
    let properties = serde_json::json!({"zone": 2, "tags": {"a": [null]}});
    let job = Job {
        name: Some("n".to_owned()),
        more: BTreeMap::from([(key("properties"), properties), (key("x"), Value::from(1))]),
    };
    let document = r#"{"properties": {"name": "n", "zone": 2, "tags": {"a": [null]}}, "x": 1}"#;
    check_reads(document, &job);
    check_writes(&job, document);
    let repeated = r#"{"x": 1, "properties": {"zone": 9}, "properties": {"name": "n", "zone": 2, "tags": {"a": [null]}}}"#;
    check_reads(repeated, &job);
}

#[test]
fn maps_in_xml_have_keys_too() {
    #[derive(Debug, PartialEq, Model)]
    #[rest(xml())]
    struct Shelf {
        states: Option<BTreeMap<State, i32>>,
    }
    let shelf = Shelf { states: Some(BTreeMap::from([(State::On, 5)])) };
    let text = shelf.to_xml().unwrap();
    assert!(text.contains("<states><on>5</on></states>"), "{text}");
    assert_eq!(Shelf::deserialize(&text).unwrap(), shelf);
    let error = Shelf::deserialize("<Shelf><states><idle>5</idle></states></Shelf>").unwrap_err();
    assert_eq!(error.path().to_string(), "Shelf/states/idle");
}
