//! What no `serde_json::Value` can hold is passed over on every way, if nobody reads it.

use chrono::{DateTime, Utc};
use msrest_model::{DeserializationErrorKind, Deserializer, KeyExtractor, Model};
use msrest_model_tests::{recovered_paths, with_warnings};
use serde_json::{Map, Value};

#[derive(Debug, PartialEq, Model)]
struct Job {
    id: Option<String>,
    start: Option<DateTime<Utc>>,
    factor: Option<f64>,
    #[rest(key = "properties.size")]
    size: Option<u8>,
}

#[derive(Debug, PartialEq, Model)]
struct OpenJob {
    id: Option<String>,
    #[rest(additional_properties(send))]
    rest: Map<String, Value>,
}

/// A number out of range, half a character, too many levels, and one of them inside.
fn unreadable() -> [String; 4] {
    let deep = format!("{}{}", "[".repeat(130), "]".repeat(130));
    ["1e999".to_owned(), r#""\ud800""#.to_owned(), deep, r#"{"a":[1e999]}"#.to_owned()]
}

/// Those that a `Value` cannot hold in this build: with `arbitrary_precision` it holds any number.
fn unreadable_here() -> impl Iterator<Item = String> {
    let is_number = |text: &String| text.contains("1e999");
    unreadable().into_iter().filter(move |text| !cfg!(feature = "arbitrary_precision") || !is_number(text))
}

#[test]
fn it_is_passed_over_with_recover_and_if_keys_compete() {
    let expected = Job { id: Some("a".to_owned()), start: None, factor: None, size: None };
    for unreadable in unreadable() {
        for (more, places) in [
            (String::new(), &[][..]),
            (r#","start":"soon""#.to_owned(), &["start"]),
            (r#","ID":"a""#.to_owned(), &[]),
            (r#","ID":"a","start":"soon""#.to_owned(), &["start"]),
            (format!(r#","factor":{unreadable}"#), &["factor"]),
        ] {
            let text = format!(r#"{{"id":"a","x":{unreadable},"properties":{{"y":{unreadable}}}{more}}}"#);
            let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
            assert_eq!(reader.deserialize::<Job>(&text).is_ok(), places.is_empty(), "{text}");
            let reader = reader.recover(true);
            let (job, warnings) = with_warnings(reader, |reader| reader.deserialize::<Job>(&text)).unwrap();
            assert_eq!(job, expected, "{text}");
            assert_eq!(recovered_paths(&warnings), places, "{text}");
        }
    }
}

#[test]
fn an_additional_property_of_it_is_left_out() {
    for unreadable in unreadable_here() {
        let text = format!(r#"{{"id":"a","x":{unreadable},"y":[1]}}"#);
        let reader = Deserializer::new().recover(true);
        let (job, warnings) = with_warnings(reader, |reader| reader.deserialize::<OpenJob>(&text)).unwrap();
        assert_eq!(job.rest.keys().collect::<Vec<_>>(), ["y"], "{text}");
        assert_eq!(recovered_paths(&warnings), ["x"], "{text}");
    }
}

#[test]
fn it_is_an_error_where_it_is_read() {
    let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
    for unreadable in unreadable_here() {
        for rest in ["", r#","id":1,"ID":2"#] {
            let error = reader.deserialize::<OpenJob>(format!(r#"{{"x":{unreadable}{rest}}}"#)).unwrap_err();
            assert_eq!((error.path().to_string(), error.line()), ("x".to_owned(), Some(1)), "{error}");
            let is_too_deep = matches!(error.kind(), DeserializationErrorKind::TooDeep(128));
            assert_eq!(is_too_deep, unreadable.starts_with('['), "{error}");
        }
        // An object stands for it, and is no parent.
        let text = format!(r#"{{"properties":{unreadable},"id":"a","ID":"b"}}"#);
        let parent = reader.deserialize::<Job>(&text).map_err(|error| error.path().to_string());
        if unreadable.starts_with('{') {
            assert!(parent.is_ok(), "{text}");
        } else {
            assert_eq!(parent, Err("properties".to_owned()), "{text}");
        }
    }
}
