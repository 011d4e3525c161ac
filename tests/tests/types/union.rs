//! Unions take a value by its kind of JSON.

use std::collections::BTreeMap;

use msrest_model::{Deserializer, KeyExtractor, Model, OneOrMany, RestType};
use msrest_model_tests::{check_reads, check_refuses, check_writes};
use serde_json::{Value, json};

/// As Data Factory has them: a value, or an expression that gives it.
#[derive(Debug, Clone, PartialEq, RestType)]
enum Seconds {
    Value(i32),
    Expression(Expression),
}

#[derive(Debug, Clone, PartialEq, Model)]
struct Expression {
    value: String,
    #[rest(key = "type", constant = "Expression")]
    kind: &'static str,
}

#[derive(Debug, Clone, PartialEq, RestType)]
enum Anything {
    Text(String),
    Number(f64),
    Flag(bool),
    List(Vec<Seconds>),
    Table(BTreeMap<String, Anything>),
}

#[derive(Debug, Clone, PartialEq, RestType)]
enum Nested {
    Seconds(Box<Seconds>),
    Flags(Vec<Option<bool>>),
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct Activity {
    #[rest(key = "typeProperties.timeout")]
    timeout: Option<Seconds>,
    #[rest(key = "typeProperties.waits")]
    waits: Option<Vec<Option<Seconds>>>,
    any: Option<Anything>,
    nested: Option<Nested>,
}

fn expression(text: &str) -> Seconds {
    Seconds::Expression(Expression { value: text.to_owned(), kind: "Expression" })
}

#[test]
fn the_kind_tells_the_variant() {
    check_reads("5", &Seconds::Value(5));
    check_reads(r#"{"value": "@a", "type": "Expression"}"#, &expression("@a"));
    check_reads("\"a\"", &Anything::Text("a".to_owned()));
    check_reads("1.5", &Anything::Number(1.5));
    check_reads("7", &Anything::Number(7.0));
    check_reads("true", &Anything::Flag(true));
    check_reads("[1, 2]", &Anything::List(vec![Seconds::Value(1), Seconds::Value(2)]));
    let table = BTreeMap::from([("a".to_owned(), Anything::Flag(false))]);
    check_reads(r#"{"a": false}"#, &Anything::Table(table));
}

/// Any JSON of these kinds is written as it came, as msrest's `object` is.
#[test]
fn what_is_read_is_written_as_it_came() {
    for text in [
        "{}",
        r#"{"typeProperties": {"timeout": 5, "waits": [1, null, {"value": "@b", "type": "Expression"}]}}"#,
        r#"{"any": {"a": {"b": [{"value": "c", "type": "Expression"}]}}, "nested": [true, null]}"#,
        r#"{"any": "text", "nested": {"value": "@c", "type": "Expression"}}"#,
    ] {
        let activity = Activity::deserialize(text).unwrap();
        check_reads(text, &activity);
        check_writes(&activity, text);
        let through_serde: Activity = serde_json::from_str(text).unwrap();
        assert_eq!(through_serde, activity);
        assert_eq!(Activity::from_dict(&activity.as_dict().unwrap()).unwrap(), activity);
    }
}

#[test]
fn a_text_goes_to_a_number_if_no_variant_takes_texts() {
    check_reads("\"34\"", &Seconds::Value(34));
    check_refuses::<Seconds>("\"soon\"", "expected an integer of 32 bits, found the string \"soon\"");
}

/// As an attribute that is a boolean takes them.
#[test]
fn one_and_zero_go_to_a_boolean_if_no_variant_takes_numbers_or_texts() {
    #[derive(Debug, PartialEq, RestType)]
    enum FlagOrNames {
        Flag(bool),
        Names(Vec<String>),
    }
    #[derive(Debug, PartialEq, RestType)]
    enum FlagOrName {
        Flag(bool),
        Name(String),
    }
    check_reads("1", &FlagOrNames::Flag(true));
    check_reads("0", &FlagOrNames::Flag(false));
    check_reads("[\"a\"]", &FlagOrNames::Names(vec!["a".to_owned()]));
    check_refuses::<FlagOrNames>("5", "expected true or false, found the number 5");
    check_refuses::<FlagOrNames>("{}", "expected a boolean or an array, found an object");
    check_reads("1", &FlagOrName::Name("1".to_owned()));
    check_reads("true", &FlagOrName::Flag(true));
}

#[test]
fn an_error_is_that_of_the_variant() {
    check_refuses::<Activity>(
        r#"{"typeProperties": {"timeout": 3000000000}}"#,
        "typeProperties.timeout: expected an integer of 32 bits, found the number 3000000000",
    );
    check_refuses::<Activity>(
        r#"{"typeProperties": {"timeout": {"value": []}}}"#,
        "typeProperties.timeout.value: expected a string, number or boolean, found an array",
    );
}

#[test]
fn what_no_variant_takes_is_refused_by_its_kind() {
    check_refuses::<Seconds>("[1]", "expected an integer or an object, found an array");
    check_refuses::<Seconds>("true", "expected an integer or an object, found a boolean");
    check_refuses::<Nested>("true", "expected an integer, an array or an object, found a boolean");
    let error = Deserializer::new().deserialize::<Seconds>("null").unwrap_err();
    assert!(error.to_string().contains("null"), "{error}");
}

#[test]
fn any_extractor_reaches_into_them() {
    let dict = json!({"TIMEOUT": {"VALUE": "@a", "Type": "Expression"}});
    let extractors = KeyExtractor::ANY_SPELLING;
    let read: Activity = Deserializer::new().key_extractors(extractors).deserialize_value(&dict).unwrap();
    assert_eq!(read.timeout, Some(expression("@a")));
}

#[test]
fn validation_looks_into_them() {
    #[derive(Model)]
    struct Named {
        #[rest(min_length = 3)]
        name: String,
    }
    #[derive(RestType)]
    enum NameOrNumber {
        Named(Named),
        #[allow(dead_code)]
        Number(i32),
    }
    #[derive(Model)]
    struct Outer {
        inner: Option<NameOrNumber>,
    }
    let outer = Outer { inner: Some(NameOrNumber::Named(Named { name: "ab".to_owned() })) };
    assert_eq!(outer.validate()[0].path().to_string(), "inner.name");
}

#[test]
fn one_or_many_is_written_as_it_came() {
    #[derive(Debug, PartialEq, Model)]
    struct Error {
        code: Option<String>,
        details: Option<OneOrMany<Box<Error>>>,
    }
    for text in [r#"{"details": {"code": "a"}}"#, r#"{"details": [{"code": "a"}, {"details": []}]}"#] {
        let error = Error::deserialize(text).unwrap();
        check_writes(&error, text);
        assert_eq!(Error::from_dict(&serde_json::from_str::<Value>(text).unwrap()).unwrap(), error);
    }
    assert_eq!(OneOrMany::One(1).into_vec(), OneOrMany::Many(vec![1]).as_slice());
}
