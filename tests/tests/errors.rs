//! What an error says: the place, what was expected and what was found, and nothing that it should keep to itself.
//! KEEP: as msrest does; MEND: better, by a row of DIFFERENCES.md.
#![allow(clippy::panic, reason = "a check that fails panics")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error;
use std::io::{self, Read, Write};

use msrest_model::{
    Attribute, DeserializationError, DeserializationErrorKind, Deserializer, ExtractKey, KeyExtractor,
    KeyTransformer, Model, RestEnum, Serializer, TransformKey, Transformed, Warnings, to_writer,
};
use msrest_model_tests::models::Resource;
use msrest_model_tests::{One, check_refuses, check_refuses_with, check_type};
use serde_json::{Map, Value, json};

#[derive(Debug, PartialEq, Model)]
struct Secrets {
    #[rest(secret)]
    password: Option<bool>,
    #[rest(key = "properties.keys", secret)]
    keys: Option<Vec<i32>>,
    #[rest(secret)]
    inner: Option<One<i32>>,
    #[rest(secret)]
    level: Option<Level>,
    #[rest(secret)]
    accounts: Option<BTreeMap<String, i32>>,
    open: Option<i32>,
}

#[derive(Debug, PartialEq, Model)]
struct Long {
    value: Option<i32>,
    table: Option<BTreeMap<String, i32>>,
}

#[derive(Debug, PartialEq, RestEnum)]
enum Level {
    Low,
}

fn text_error<M: Model>(text: &str) -> DeserializationError {
    M::deserialize(text).err().unwrap_or_else(|| panic!("reads {text}"))
}

#[test]
fn the_path_is_that_of_the_document() {
    for (document, path) in [
        (r#"{"id": []}"#, "id"),
        (r#"{"properties": {"sku": {"tier": "x"}}}"#, "properties.sku.tier"),
        (r#"{"leaves": [{}, {"leafName": {}}]}"#, "leaves[1].leafName"),
        (r#"{"leafTable": {"a": {}, "b c": {"state": []}}}"#, "leafTable[\"b c\"].state"),
        (r#"{"leafTable": {"": 5}}"#, "leafTable[\"\"]"),
        (r#"{"leafTable": {"a\"b": 5}}"#, r#"leafTable["a\"b"]"#),
        (r#"{"leaf": {"leafName": []}}"#, "leaf.leafName"),
    ] {
        assert_eq!(text_error::<Resource>(document).path().to_string(), path);
        let error = Deserializer::new().deserialize_value::<Resource>(&msrest_model_tests::json(document));
        assert_eq!(error.unwrap_err().path().to_string(), path);
    }
}

/// The path does not depend on the way to the error: a flattened attribute that was found flat has its REST key.
#[test]
fn the_path_is_the_same_for_text_and_value() {
    for document in [
        r#"{"sku_tier": "x"}"#,
        r#"{"tier": "x"}"#,
        r#"{"properties": {"SKU": {"tier": "x"}}}"#,
        r#"{"sku_tier": "x", "tier": 5}"#,
    ] {
        let message = "properties.sku.tier: expected an integer of 32 bits, found the string \"x\"";
        check_refuses_with::<Resource>(&KeyExtractor::ANY_SPELLING, document, message);
    }
}

#[test]
fn text_has_a_line_and_a_column() {
    for (document, line, column) in [
        ("{\"id\": []}", 1, 8),
        ("{\n  \"properties\": {\n    \"sku\": {\"tier\": \"x\"}\n  }\n}", 3, 23),
        ("{\n\"leaf\": 5,\n\"id\": \"a\"}", 2, 9),
        ("{\n\n  nonsense}", 3, 3),
        ("{\"id\": \"a\"", 1, 10),
    ] {
        let error = text_error::<Resource>(document);
        assert_eq!((error.line(), error.column()), (Some(line), Some(column)), "{document}: {error}");
        assert!(error.to_string().ends_with(&format!(" at line {line} column {column}")), "{error}");
        assert_eq!(error.to_string().matches(" at line ").count(), 1, "{error}");
    }
    let error = Resource::from_dict(&json!({"id": []})).unwrap_err();
    assert_eq!((error.line(), error.column()), (None, None));
}

/// However it was found: where keys compete, where a repeated key replaces the first error, by the caller's extractors.
#[test]
fn text_has_a_line_and_a_column_in_every_way() {
    let own = KeyExtractor::custom(|_: &Attribute, _: &Map<String, Value>| None);
    for (document, line, column) in [
        ("{\"id\": []}", 1, 8),
        ("{\n  \"properties\": {\n    \"sku\": {\"tier\": \"x\"}\n  }\n}", 3, 23),
        ("{\n\"leaf\": 5,\n\"id\": \"a\"}", 2, 9),
        ("{\"id\": [],\n\"id\": \"a\",\n\"leaf\": 5.5}", 3, 11),
        ("{\"leaf\": {},\n\"id\": \"a\", \"ID\": \"b\",\n\"leaf\": true}", 3, 12),
        ("{\"leaves\": [{},\n{\"leafName\": \"a\"}, {\"leafName\":\n{}}]}", 3, 1),
        (" \n null ", 2, 5),
        ("{\"leafTable\": [{\"key\": \"a\", \"value\": {\n\"leafName\": []}}]}", 2, 13),
    ] {
        for extractors in [
            KeyExtractor::REST.to_vec(),
            KeyExtractor::ANY_SPELLING.to_vec(),
            vec![own.clone(), KeyExtractor::RestKey],
        ] {
            let reader = Deserializer::new().key_extractors(extractors);
            let error = reader.deserialize::<Resource>(document).unwrap_err();
            assert_eq!((error.line(), error.column()), (Some(line), Some(column)), "{document}: {error}");
        }
    }
    // Found by another name with all keys in sight: the object around it.
    let reader = Deserializer::new().key_extractors([own, KeyExtractor::AttributeKey]);
    let error = reader.deserialize::<Resource>("{\"id\": \"a\",\n\"sku_tier\": \"x\"}").unwrap_err();
    assert_eq!((error.line(), error.column()), (Some(1), Some(1)), "{error}");
    let document = "{\"leaf\": 5,\n\"leaf\": {\"leafName\": \"a\"}, \"leaf\": {\"leafName\": []}}";
    let error = text_error::<Resource>(document);
    assert_eq!((error.line(), error.column()), (Some(2), Some(49)), "{error}");
}

#[test]
fn short_values_are_quoted_and_long_ones_are_not() {
    let short = "x".repeat(40);
    let long = "x".repeat(41);
    check_type::<One<i32>>(&[
        (&format!("{short:?}"), Err(&format!("expected an integer of 32 bits, found the string {short:?}"))),
        (&format!("{long:?}"), Err("expected an integer of 32 bits, found a string")),
        ("false", Ok("0")),
    ]);
    let digits = "1".repeat(1000);
    let error = text_error::<One<i32>>(&format!("{{\"value\": {digits}}}")).to_string();
    assert!(error.len() < 150, "{error}");
}

/// A document that is large is never dumped.
#[test]
fn errors_stay_short() {
    let items = vec!["some words that go on"; 1000].join(" ");
    for document in [
        json!({"value": {"a": items, "b": [items]}}),
        json!({"value": [items, items]}),
        json!({"value": items}),
        json!({"table": {"key".repeat(2000): "x"}}),
    ] {
        let error = Long::deserialize(document.to_string()).unwrap_err();
        assert!(error.to_string().len() < 150, "{error}");
    }
}

/// MEND: never the value of an attribute that is marked secret, at any depth below it.
#[test]
fn secret_values_are_not_quoted() {
    for (document, message) in [
        (r#"{"password": "hunter2"}"#, "password: expected true or false, found a string"),
        (r#"{"password": 2}"#, "password: expected true or false, found a number"),
        (
            r#"{"properties": {"keys": ["hunter2"]}}"#,
            "properties.keys[0]: expected an integer of 32 bits, found a string",
        ),
        (r#"{"properties": {"keys": true}}"#, "properties.keys: expected an array, found a boolean"),
        (r#"{"inner": {"value": "hunter2"}}"#, "inner.value: expected an integer of 32 bits, found a string"),
        (
            r#"{"accounts": {"hunter2": "x"}}"#,
            "accounts[\"…\"]: expected an integer of 32 bits, found a string",
        ),
        (r#"{"inner": "hunter2"}"#, "inner: expected an object, found a string"),
        (r#"{"level": "hunter2"}"#, "level: expected one of Low, found a string"),
        (
            r#"{"password": true, "open": "x"}"#,
            "open: expected an integer of 32 bits, found the string \"x\"",
        ),
    ] {
        check_refuses::<Secrets>(document, message);
        check_refuses_with::<Secrets>(&KeyExtractor::ANY_SPELLING, document, message);
    }
}

#[test]
fn the_kind_of_an_error_is_data() {
    let kind = |error: &DeserializationError| format!("{:?}", error.kind());
    assert!(kind(&text_error::<Resource>("{")).starts_with("Syntax"));
    assert!(kind(&text_error::<Resource>(r#"{"id": {}}"#)).starts_with("Mismatch"));
    let error = text_error::<One<bool>>(r#"{"value": 5}"#);
    let DeserializationErrorKind::Mismatch { expected, found } = error.kind() else { panic!("a mismatch") };
    assert_eq!((expected.to_string().as_str(), found.as_str()), ("true or false", "the number 5"));
}

/// The error of a later key does not hide behind a syntax error further on.
#[test]
fn the_first_error_counts() {
    let error = text_error::<One<i32>>(r#"{"value": "x", nonsense"#);
    assert_eq!(error.path().to_string(), "value");
}

#[test]
fn errors_are_errors() {
    fn is_error<T: Error + Send + Sync + 'static>(_: &T) {}
    is_error(&text_error::<Resource>("{"));
    is_error(&One { value: Some(f64::NAN) }.serialize().unwrap_err());
    let map = One { value: Some(BTreeMap::from([("a b".to_owned(), vec![Value::Null])])) };
    assert!(map.serialize().is_ok());
}

struct Failing;

impl ExtractKey for Failing {
    fn extract<'o>(
        &self,
        _: &Attribute,
        _: &'o Map<String, Value>,
    ) -> Result<Option<Cow<'o, Value>>, Box<dyn Error + Send + Sync>> {
        Err("asked".into())
    }
}

impl TransformKey for Failing {
    fn transform(
        &self,
        _: &Attribute,
        _: Option<Value>,
    ) -> Result<Transformed, Box<dyn Error + Send + Sync>> {
        Err("asked".into())
    }
}

impl Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("gone"))
    }
}

impl Write for Failing {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::Error::other("gone"))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// For those who print the chain: what an error stands for is its source, what it says itself has none.
#[test]
fn the_cause_is_the_source() {
    fn cause(error: &dyn Error) -> Option<String> {
        error.source().map(ToString::to_string)
    }
    let long = Long { value: Some(5), table: None };
    let reader = Deserializer::new().key_extractors([KeyExtractor::custom(Failing)]);
    assert_eq!(cause(&reader.deserialize::<Long>("{}").unwrap_err()).as_deref(), Some("asked"));
    let item = Deserializer::new().items::<i32>(Failing, "").next().unwrap();
    assert_eq!(cause(&item.unwrap_err()).as_deref(), Some("gone"));
    let syntax = text_error::<One<i32>>("{");
    assert_eq!(cause(&syntax), None);

    let writer = Serializer::new().key_transformer(KeyTransformer::custom(Failing));
    assert_eq!(cause(&writer.to_json(&long).unwrap_err()).as_deref(), Some("asked"));
    assert_eq!(cause(&to_writer(Failing, &long).unwrap_err()).as_deref(), Some("gone"));
    assert_eq!(cause(&One { value: Some(f64::NAN) }.serialize().unwrap_err()), None);

    let warnings = Warnings::new();
    let recovering = Deserializer::new().recover(true).warnings(&warnings);
    recovering.deserialize::<One<i32>>(r#"{"value":"x","other":1}"#).unwrap();
    let causes: Vec<Option<String>> = warnings.take().iter().map(|warning| cause(warning)).collect();
    let refused = "expected an integer of 32 bits, found the string \"x\" at line 1 column 12";
    assert_eq!(causes, [Some(refused.to_owned()), None]);
}
