//! Bodies that are no document: an answer without content, a page of a proxy, one value with more behind it. The errors said
//! `EOF while parsing a value at line 1 column 0` and `expected value at line 1 column 1`.

use msrest_model::{
    DeserializationError, DeserializationErrorKind, Deserializer, Model, RestType, Warnings, from_slice,
    from_str,
};
use msrest_model_tests::One;
use serde_json::Value;

type Job = One<i32>;

#[derive(Debug, PartialEq, Model)]
#[rest(xml())]
struct Blob {
    name: Option<String>,
}

const EMPTY: [&str; 4] = ["", " \r\n\t", "\u{feff}", "\u{feff} \n"];
const JSON: &str = "application/json; charset=utf-8";

/// What each method that takes a body says to it.
fn errors<T: RestType>(body: &str, content_type: &str) -> Vec<DeserializationError> {
    let reader = Deserializer::new();
    let outcomes = [
        from_str::<T>(body),
        from_slice(body.as_bytes()),
        reader.deserialize(body),
        reader.clone().recover(true).deserialize(body),
        reader.deserialize_as(body, content_type),
    ];
    outcomes.into_iter().filter_map(Result::err).collect()
}

/// MEND: status 204 has neither a body nor a content type.
#[test]
fn an_empty_body_is_none_for_an_option() {
    let reader = Deserializer::new();
    for body in EMPTY {
        assert_eq!(from_str::<Option<Job>>(body).unwrap(), None);
        assert_eq!(from_slice::<Option<Vec<Job>>>(body.as_bytes()).unwrap(), None);
        assert_eq!(reader.deserialize::<Option<Blob>>(body).unwrap(), None);
        assert_eq!(reader.deserialize::<Box<Option<Job>>>(body).unwrap(), Box::new(None));
        for content_type in [JSON, "application/xml", "text/plain", ""] {
            assert_eq!(reader.deserialize_as::<Option<Job>>(body, content_type).unwrap(), None);
        }
        assert_eq!(reader.failsafe_deserialize::<Option<Job>>(body), Some(None));
    }
}

#[test]
fn an_empty_body_is_an_error_for_anything_else() {
    for body in EMPTY {
        for (content_type, errors) in [
            (JSON, errors::<Job>(body, JSON)),
            ("", errors::<Vec<Job>>(body, "")),
            (JSON, errors::<Value>(body, JSON)),
            ("application/xml", errors::<Blob>(body, "application/xml")),
        ] {
            assert_eq!(errors.len(), 5, "{content_type}: {body:?}");
            for error in errors {
                assert_eq!(error.to_string(), "the body is empty");
                assert!(matches!(error.kind(), DeserializationErrorKind::Syntax(_)));
            }
        }
        assert_eq!(Job::deserialize(body).unwrap_err().to_string(), "the body is empty");
        let warnings = Warnings::new();
        assert_eq!(Deserializer::new().warnings(&warnings).failsafe_deserialize::<Job>(body), None);
        let said: Vec<String> = warnings.take().iter().map(ToString::to_string).collect();
        assert!(said.concat().contains("the body is empty"), "{said:?}");
    }
}

#[test]
fn a_page_in_the_place_of_json_is_called_one() {
    const MESSAGE: &str = "an XML or HTML document, not JSON at line";
    for body in ["<!DOCTYPE html><html></html>", "\u{feff}\n  <?xml version=\"1.0\"?><Error/>", "<html>", "<"]
    {
        let found = errors::<Job>(body, JSON).into_iter().chain(errors::<Option<Value>>(body, "text/json"));
        for error in found {
            assert!(error.to_string().starts_with(MESSAGE), "{error}");
            assert!(matches!(error.kind(), DeserializationErrorKind::Syntax(_)));
        }
    }
    // An XML model reads XML, and text that only holds the letter is JSON.
    assert!(Blob::deserialize("<Blob/>").is_ok());
    assert_eq!(from_str::<String>("\"<a>\"").unwrap(), "<a>");
    let error = Job::deserialize_as("<html>", "text/html").unwrap_err();
    assert!(matches!(error.kind(), DeserializationErrorKind::ContentType(_)), "{error}");
}

/// As serde does: who reads a stream of values finds the next one there.
#[test]
fn what_follows_a_value_is_left_to_who_gave_the_reader() {
    let mut reader = serde_json::Deserializer::from_str("{\"value\": 1} {\"value\": 2} tail");
    for value in [1, 2] {
        let job: Job = Deserializer::new().deserialize_from(&mut reader).unwrap();
        assert_eq!(job.value, Some(value));
    }
    assert!(reader.end().is_err());
    assert!(Job::deserialize("{\"value\": 1} {\"value\": 2}").is_err());
}

/// `additional-order`: what decides the order is the map.
#[test]
fn additional_properties_have_the_order_of_their_map() {
    #[derive(Debug, PartialEq, Model)]
    struct Open {
        #[rest(additional_properties(send))]
        rest: serde_json::Map<String, Value>,
    }
    let written = Open::deserialize(r#"{"b":1,"c":2,"a":3}"#).unwrap().to_json().unwrap();
    let in_order =
        if cfg!(feature = "preserve_order") { r#"{"b":1,"c":2,"a":3}"# } else { r#"{"a":3,"b":1,"c":2}"# };
    assert_eq!(written, in_order);
}
