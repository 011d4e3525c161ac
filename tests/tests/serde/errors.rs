//! What serde's errors say: our message, our path, and the place that the format knows.

use msrest_model::{Model, Serializer};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[derive(Debug, Model)]
struct Machine {
    id: String,
    #[rest(key = "properties.zones")]
    zones: Option<Vec<i32>>,
    #[rest(key = "properties.load", maximum = 1.0)]
    load: Option<f64>,
    nested: Option<Box<Machine>>,
}

#[derive(Debug, Deserialize)]
struct Fleet {
    #[allow(dead_code)]
    machines: Vec<Machine>,
}

fn check<T: DeserializeOwned + std::fmt::Debug>(text: &str, expected: &str) {
    let error = serde_json::from_str::<T>(text).unwrap_err().to_string();
    assert_eq!(without_place(&error), without_place(expected));
    if !KEEPS_DIGITS {
        assert_eq!(error, expected);
    }
}

/// Then serde_json hands over numbers as objects, and a model that needs a field is read whole before it is known to be one:
/// the place is its end.
const KEEPS_DIGITS: bool = cfg!(feature = "arbitrary_precision");

fn without_place(message: &str) -> &str {
    message.split(" at line ").next().unwrap_or_default()
}

#[test]
fn the_path_stands_in_the_message_and_the_format_adds_the_place() {
    let text = "{\n  \"id\": \"a\",\n  \"properties\": {\"zones\": [1, \"x\"]}\n}";
    let expected =
        "properties.zones[1]: expected an integer of 32 bits, found the string \"x\" at line 3 column 33";
    check::<Machine>(text, expected);
    let error = serde_json::from_str::<Machine>(text).unwrap_err();
    assert!(error.is_data());
    if !KEEPS_DIGITS {
        assert_eq!((error.line(), error.column()), (3, 33));
    }
}

#[test]
fn so_it_does_inside_types_of_serde() {
    let text = r#"{"machines": [{"id": "a", "nested": {}}]}"#;
    check::<Fleet>(
        text,
        "nested.id: a value is needed here and absent; make the field an `Option` to allow that at line 1 column 38",
    );
}

#[test]
fn errors_of_the_format_stay_as_they_are() {
    check::<Machine>(r#"{"id": "a", ]"#, "key must be a string at line 1 column 13");
    check::<Machine>("", "EOF while parsing a value at line 1 column 0");
    let yaml = serde_norway::from_str::<Machine>("id: 'a").unwrap_err().to_string();
    assert_eq!(yaml, serde_norway::from_str::<serde_json::Value>("id: 'a").unwrap_err().to_string());
}

#[test]
fn another_format_says_our_message_too() {
    let yaml = serde_norway::from_str::<Machine>("id: a\nproperties:\n  zones: soon\n").unwrap_err();
    assert!(
        yaml.to_string().starts_with("properties.zones: expected an array, found the string \"soon\""),
        "{yaml}"
    );
}

#[test]
fn null_is_no_model() {
    check::<Machine>("null", "expected a value; read an `Option` to allow null, found null");
    assert!(serde_json::from_str::<Option<Machine>>("null").unwrap().is_none());
}

#[test]
fn what_cannot_be_written_says_where() {
    let inner = Machine { id: "b".to_owned(), zones: None, load: Some(f64::NAN), nested: None };
    let machine = Machine { id: "a".to_owned(), zones: None, load: None, nested: Some(Box::new(inner)) };
    let error = serde_json::to_string(&vec![machine]).unwrap_err();
    assert_eq!(error.to_string(), "nested.load: NaN and infinities are not JSON numbers");
}

#[test]
fn a_request_can_be_validated() {
    let machine = Machine { id: "a".to_owned(), zones: None, load: Some(2.0), nested: None };
    let error = serde_json::to_string(&Serializer::new().validate(true).wrap(&machine)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the value is not valid: 1 rule is broken:\n- load: Parameter 'Machine.load' must be equal to or less than 1.0."
    );
    assert!(Serialize::serialize(&machine, serde_json::value::Serializer).is_ok());
}
