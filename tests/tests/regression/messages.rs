//! What an error says is said once, and is about the value that counts.

use msrest_model::{DeserializationErrorKind, Deserializer, KeyExtractor, Model, ViaSerde};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Debug, PartialEq, Model)]
struct Job {
    count: Option<i32>,
    start: Option<i32>,
    inner: Option<ViaSerde<Inner>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Inner {
    job: Box<Job>,
}

/// Of several equal keys the last counts.
#[test]
fn a_replaced_value_is_not_what_the_error_is_about() {
    let message = |found: &str| format!("expected an integer of 32 bits, found {found} at line 1 column");
    for (document, message) in [
        (r#"{"count":"x","count":[]}"#, format!("count: {} 22", message("an array"))),
        (r#"{"count":"x","count":"y"}"#, format!("count: {} 24", message("the string \"y\""))),
        (r#"{"count":"x","count":5,"start":"z"}"#, format!("start: {} 34", message("the string \"z\""))),
        (r#"{"count":"x","start":"z","count":5}"#, format!("start: {} 24", message("the string \"z\""))),
    ] {
        for extractors in [KeyExtractor::REST.to_vec(), KeyExtractor::ANY_SPELLING.to_vec()] {
            let error =
                Deserializer::new().key_extractors(extractors).deserialize::<Job>(document).unwrap_err();
            assert_eq!(error.to_string(), message);
        }
    }
    assert_eq!(Job::deserialize(r#"{"count":"x","count":5}"#).unwrap().count, Some(5));
}

#[test]
fn a_position_is_said_once() {
    let documents = [r#"{"count": "x"}"#, r#"{"inner": {"job": {"count": "x"}}}"#, r#"{"count": 1"#];
    for document in documents {
        let ours = Job::deserialize(document).unwrap_err().to_string();
        let read_by_serde = serde_json::from_str::<Job>(document).unwrap_err().to_string();
        let mut text = serde_json::Deserializer::from_str(document);
        let foreign = Deserializer::new().deserialize_from::<Job, _>(&mut text).unwrap_err().to_string();
        for said in [ours, read_by_serde, foreign] {
            assert!(said.matches(" at line ").count() <= 1, "{said}");
        }
    }
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "kind")]
enum Node {
    #[rest(value = "leaf")]
    Leaf(Leaf),
    #[rest(base)]
    Other(Other),
}

#[derive(Debug, PartialEq, Model)]
struct Leaf {
    child: Option<Box<Node>>,
}

#[derive(Debug, PartialEq, Model)]
struct Other {
    kind: Option<String>,
    child: Option<Box<Node>>,
}

/// Whether the discriminator comes first, last or not at all.
#[test]
fn too_deep_has_its_path_in_a_polymorphic_model() {
    for (open, close) in
        [(r#"{"kind":"leaf","child":"#, "}"), (r#"{"child":"#, r#","kind":"leaf"}"#), (r#"{"child":"#, "}")]
    {
        let text = format!("{}null{}", open.repeat(129), close.repeat(129));
        let path = vec!["child"; 128].join(".");
        let mut value = serde_json::Deserializer::from_str(&text);
        value.disable_recursion_limit();
        let value = Value::deserialize(&mut value).unwrap();
        let reader = Deserializer::new();
        let mut by_serde = serde_json::Deserializer::from_str(&text);
        by_serde.disable_recursion_limit();
        let by_serde = reader.deserialize_from::<Node, _>(&mut by_serde);
        for error in [reader.deserialize::<Node>(&text), reader.deserialize_value(&value), by_serde] {
            let error = error.unwrap_err();
            assert!(matches!(error.kind(), DeserializationErrorKind::TooDeep(128)), "{error}");
            assert_eq!(error.path().to_string(), path, "{open}");
        }
    }
}
