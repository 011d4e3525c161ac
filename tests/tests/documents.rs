//! The document as a whole: its root, its encoding, its content type.
//! KEEP: as msrest does; MEND: better, by a row of DIFFERENCES.md.

use std::collections::{BTreeMap, HashMap};

use msrest_model::{ContentType, DeserializationErrorKind, Deserializer, Model};
use msrest_model_tests::models::Leaf;
use msrest_model_tests::{check_reads, check_refuses, check_writes};
use serde_json::{Value, json};

fn leaf(name: &str) -> Leaf {
    Leaf { leaf_name: Some(name.to_owned()), state: None }
}

#[test]
fn any_wire_type_is_a_root() {
    check_reads(r#"[{"leafName": "a"}, {"leafName": "b"}]"#, &vec![leaf("a"), leaf("b")]);
    check_reads(r#"[{"leafName": "a"}, null]"#, &vec![Some(leaf("a")), None]);
    check_reads(r#"{"x": {"leafName": "a"}}"#, &BTreeMap::from([("x".to_owned(), leaf("a"))]));
    check_reads(r#"{"x": [{"leafName": "a"}]}"#, &HashMap::from([("x".to_owned(), vec![leaf("a")])]));
    check_reads("null", &None::<Leaf>);
    check_reads(r#"{"leafName": "a"}"#, &Some(leaf("a")));
    check_reads("null", &None::<Vec<Leaf>>);
    check_reads("null", &Value::Null);
    check_reads(r#"{"a": [1]}"#, &json!({"a": [1]}));
    check_reads("\"5\"", &5_u8);
    check_reads("5", &Box::new(5_u8));
    check_reads("true", &true);
}

#[test]
fn any_wire_type_is_written_as_a_root() {
    check_writes(&vec![leaf("a"), Leaf::default()], r#"[{"leafName": "a"}, {}]"#);
    check_writes(&BTreeMap::from([("x".to_owned(), Some(leaf("a")))]), r#"{"x": {"leafName": "a"}}"#);
    check_writes(&None::<Leaf>, "null");
    check_writes(&Vec::<Leaf>::new(), "[]");
    check_writes(&"text".to_owned(), "\"text\"");
}

#[test]
fn a_root_of_another_kind_is_an_error() {
    check_refuses::<Leaf>("null", "expected a value; read an `Option` to allow null, found null");
    check_refuses::<Leaf>("[]", "expected an object, found an array");
    check_refuses::<Vec<Leaf>>("{}", "expected an array, found an object");
    check_refuses::<Vec<Leaf>>("[{}, 5]", "[1]: expected an object, found the number 5");
    check_refuses::<BTreeMap<String, Leaf>>(
        "[1]",
        "[0]: expected an object with a key and a value, found the number 1",
    );
    check_refuses::<u8>("null", "expected a value; read an `Option` to allow null, found null");
}

/// KEEP: UTF-8, with or without a byte-order mark.
#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(Leaf::deserialize("\u{feff}{\"leafName\": \"a\"}").unwrap(), leaf("a"));
    assert_eq!(Leaf::deserialize(b"\xef\xbb\xbf {}").unwrap(), Leaf::default());
    assert_eq!(Leaf::deserialize("{\"leafName\": \"\u{feff}a\"}").unwrap(), leaf("\u{feff}a"));
    assert!(Leaf::deserialize("{}\u{feff}").is_err());
}

#[test]
fn other_encodings_are_refused() {
    for (body, line, column) in
        [(&b"{\"leafName\":\n \"\xe9\"}"[..], 2, 3), (b"\xff\xfe{\0}\0", 1, 1), (b"\xef\xbb\xbf{\xe9}", 1, 2)]
    {
        let error = Leaf::deserialize(body).unwrap_err();
        assert!(matches!(error.kind(), DeserializationErrorKind::Encoding), "{error}");
        assert_eq!((error.line(), error.column()), (Some(line), Some(column)), "{error}");
    }
}

#[test]
fn broken_documents_are_refused() {
    for body in ["{", "{]", "{\"a\": }", "{} {}", "{\"a\": 1,}", "nul", "{'a': 1}", "NaN", "01"] {
        let error = Deserializer::new().deserialize::<Option<Leaf>>(body).unwrap_err();
        assert!(matches!(error.kind(), DeserializationErrorKind::Syntax(_)), "{body}: {error}");
        assert_eq!(error.line(), Some(1), "{body}");
    }
}

/// KEEP the names; MEND: msrest refuses parameters and upper case.
#[test]
fn content_types() {
    for name in [
        "application/json",
        "text/json",
        "application/problem+json",
        "application/json; charset=utf-8",
        " Application/JSON ;x=y",
    ] {
        assert_eq!(ContentType::parse(name).unwrap(), ContentType::Json, "{name}");
        assert_eq!(Leaf::deserialize_as(r#"{"leafName": "a"}"#, name).unwrap(), leaf("a"));
    }
    for name in ["application/xml", "text/xml", "application/atom+xml", "TEXT/XML; charset=utf-8"] {
        assert_eq!(ContentType::parse(name).unwrap(), ContentType::Xml, "{name}");
    }
    for name in
        ["", "text/plain", "application/jsonx", "application", "json", "text/html; x=application/json"]
    {
        let error = Leaf::deserialize_as("{}", name).unwrap_err();
        let DeserializationErrorKind::ContentType(found) = error.kind() else { panic!("{name}: {error}") };
        assert_eq!(*found, name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
    }
}

/// KEEP: services send JSON under the wrong name.
#[test]
fn json_under_an_xml_content_type_is_read_as_json() {
    assert_eq!(Leaf::deserialize_as(r#"{"leafName": "a"}"#, "application/xml").unwrap(), leaf("a"));
}
