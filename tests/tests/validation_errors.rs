//! What travels when a value is not valid: the error, the list of errors, the refusal to write.

use std::collections::BTreeMap;
use std::error::Error;

use chrono::{DateTime, Utc};
use msrest_model::{KeyTransformer, Model, Rule, Serializer, ValidationError, ValidationErrors};
use rust_decimal::Decimal;
use serde_json::{Value, json};

#[derive(Debug, Default, Clone, PartialEq, Model)]
struct Group {
    #[rest(required, min_length = 3, pattern = "^[a-z]+$")]
    name: Option<String>,
    #[rest(maximum_ex = 1.5)]
    share: Option<f64>,
    #[rest(unique)]
    tags: Option<Vec<String>>,
    #[rest(key = "properties.children")]
    children: Option<BTreeMap<String, Vec<Group>>>,
    #[rest(constant = "group", required, min_length = 5)]
    kind: String,
}

fn named(name: &str) -> Group {
    Group { name: Some(name.to_owned()), ..Group::default() }
}

fn tree() -> Group {
    let children = BTreeMap::from([("a b".to_owned(), vec![named("fine"), named("X")])]);
    Group { share: Some(1.5), children: Some(children), ..named("top") }
}

#[test]
fn an_error_says_everything_as_json() {
    let errors = ValidationErrors::from(tree().validate());
    assert_eq!(
        serde_json::to_value(&errors).unwrap(),
        json!([
            {
                "rule": "maximum_ex", "target": "Group.share", "path": "share", "limit": 1.5,
                "message": "Parameter 'Group.share' must be less than 1.5."
            },
            {
                "rule": "min_length", "target": "Group.name", "path": "children[\"a b\"][1].name", "limit": 3,
                "message": "Parameter 'Group.name' must have length greater than 3."
            },
            {
                "rule": "pattern", "target": "Group.name", "path": "children[\"a b\"][1].name", "limit": "^[a-z]+$",
                "message": "Parameter 'Group.name' must conform to the following pattern: '^[a-z]+$'."
            },
        ])
    );
    let missing = Group { tags: Some(vec!["a".to_owned(), "a".to_owned()]), ..Group::default() }.validate();
    assert_eq!(missing.iter().map(ValidationError::rule).collect::<Vec<_>>(), [Rule::Required, Rule::Unique]);
    assert!(missing.iter().all(|error| error.limit() == Value::Null));
    assert_eq!(missing, missing.clone());
}

#[test]
fn the_list_reads_well_and_is_a_list() {
    let errors: ValidationErrors = tree().validate().into_iter().collect();
    assert_eq!(
        errors.to_string(),
        "3 rules are broken:\n\
         - share: Parameter 'Group.share' must be less than 1.5.\n\
         - children[\"a b\"][1].name: Parameter 'Group.name' must have length greater than 3.\n\
         - children[\"a b\"][1].name: Parameter 'Group.name' must conform to the following pattern: '^[a-z]+$'."
    );
    assert_eq!((errors.len(), errors.is_empty(), errors[0].rule().name()), (3, false, "maximum_ex"));
    assert_eq!((&errors).into_iter().count(), errors.iter().len());
    assert_eq!(errors.as_ref().first(), errors.first());
    assert_eq!(errors.clone().into_result(), Err(errors.clone()));
    assert_eq!(errors.clone().into_vec(), errors.into_iter().collect::<Vec<_>>());
    assert_eq!(ValidationErrors::default().into_result(), Ok(()));
    assert_eq!(ValidationErrors::default().to_string(), "no rule is broken");
}

#[test]
fn the_serializer_refuses_what_is_not_valid() {
    let writer = Serializer::new().validate(true);
    let invalid = vec![named("fine"), tree()];
    let error = writer.to_json(&invalid).unwrap_err();
    assert_eq!(error.path().to_string(), "[1].share");
    assert_eq!(error.validation_errors().unwrap().len(), 3);
    let source = error.source().unwrap().downcast_ref::<ValidationErrors>().unwrap();
    assert_eq!(error.to_string(), format!("the value is not valid: {source}"));
    assert!(source.to_string().contains("\n- [1].children[\"a b\"][1].name: "), "{source}");

    let mut output = Vec::new();
    assert!(
        writer
            .to_json_writer(&BTreeMap::from([("k", 1)].map(|_| ("k".to_owned(), tree()))), &mut output)
            .is_err()
    );
    assert!(output.is_empty());
    assert!(writer.serialize(&invalid).is_err() && writer.to_json_vec(&invalid).is_err());
    let transformer = KeyTransformer::LastRestKey;
    assert!(writer.clone().key_transformer(transformer).serialize(&invalid).is_err());

    assert_eq!(writer.to_json(&named("fine")).unwrap(), r#"{"name":"fine","kind":"group"}"#);
    assert!(Serializer::new().to_json(&invalid).is_ok() && invalid[1].serialize().is_ok());
    assert!(Serializer::new().serialize(&f64::NAN).unwrap_err().validation_errors().is_none());
}

#[derive(Debug, Default, Model)]
struct Any {
    #[rest(
        minimum = 2,
        maximum_ex = 4.5,
        multiple = 0.5,
        min_length = 2,
        max_items = 2,
        unique,
        pattern = "a"
    )]
    value: Option<Value>,
}

#[test]
fn any_json_takes_the_rules_of_its_kind() {
    for (value, expected) in [
        (json!(2), vec![]),
        (json!(1.5), vec!["minimum"]),
        (json!(4.5), vec!["maximum_ex"]),
        (json!(2.3), vec!["multiple"]),
        (json!("ab"), vec![]),
        (json!("b"), vec!["min_length", "pattern"]),
        (json!([1, 1, 2]), vec!["max_items", "unique"]),
        (json!({"a": 1}), vec!["min_length"]),
        (json!(null), vec![]),
        (json!(true), vec![]),
    ] {
        let found = Any { value: Some(value.clone()) }.validate();
        assert_eq!(found.iter().map(|error| error.rule().name()).collect::<Vec<_>>(), expected, "{value}");
    }
}

#[derive(Debug, Model)]
struct Numbers {
    #[rest(maximum = 9007199254740992.0)]
    integer: i64,
    #[rest(minimum_ex = 0.1, multiple = 0.01)]
    decimal: Option<Box<Decimal>>,
    #[rest(multiple = 1e-3)]
    float: f64,
    #[rest(minimum_ex = -1.5e2, maximum = 9223372036854775807)]
    unsigned: u64,
}

#[test]
fn numbers_compare_by_their_digits() {
    let fine = || Numbers { integer: 1 << 53, decimal: None, float: 0.003, unsigned: 5 };
    let rules = |numbers: Numbers| {
        let errors = numbers.validate();
        errors.iter().map(|error| error.to_string()).collect::<Vec<_>>()
    };
    assert!(rules(fine()).is_empty());
    assert_eq!(
        rules(Numbers { integer: (1 << 53) + 1, ..fine() }),
        ["Parameter 'Numbers.integer' must be equal to or less than 9007199254740992.0."]
    );
    assert_eq!(rules(Numbers { unsigned: u64::MAX, ..fine() }).len(), 1);
    assert_eq!(rules(Numbers { decimal: Some(Box::new(Decimal::new(10, 2))), ..fine() }).len(), 1);
    assert!(rules(Numbers { decimal: Some(Box::new(Decimal::new(11, 2))), ..fine() }).is_empty());
    assert_eq!(rules(Numbers { decimal: Some(Box::new(Decimal::new(111, 3))), ..fine() }).len(), 1);
    assert_eq!(rules(Numbers { float: 0.0031, ..fine() }).len(), 1);
}

#[derive(Debug, Model)]
struct Flat {
    #[rest(flatten)]
    group: Group,
    #[rest(max_length = 2)]
    bytes: Vec<u8>,
}

#[test]
fn rules_of_embedded_models_hold() {
    let errors = Flat { group: named("ab"), bytes: vec![1, 2, 3] }.validate();
    let paths: Vec<_> = errors.iter().map(|error| error.path().to_string()).collect();
    assert_eq!(paths, ["bytes", "name"]);
    assert_eq!(errors[1].target(), "Flat.name");
}

#[derive(Debug, Model)]
struct Timed {
    #[rest(required)]
    wait: Option<msrest_model::Duration>,
    date: Option<DateTime<Utc>>,
    #[rest(format = "base64", max_length = 3)]
    body: Option<Vec<u8>>,
}

/// A valid model costs no allocation: its texts and numbers are looked at where they stand.
#[test]
fn a_valid_model_allocates_nothing() {
    let valid = Group {
        share: Some(1.25),
        tags: Some(vec!["a".to_owned(), "b".to_owned()]),
        children: Some(BTreeMap::from([("a".to_owned(), vec![named("child")])])),
        ..named("valid")
    };
    let wait = Some("P1DT12H30M5.25S".parse().unwrap());
    let timed = Timed { wait, date: Some(DateTime::UNIX_EPOCH), body: Some(vec![1, 2, 3]) };
    let number =
        Numbers { integer: 3, decimal: Some(Box::new("1.5".parse().unwrap())), float: 0.25, unsigned: 9 };
    // The first check finds out which attributes have rules, compiles the pattern, and looks what serde_json keeps.
    assert!(valid.validate().is_empty() && number.validate().is_empty() && timed.validate().is_empty());
    let measured = allocation_counter::measure(|| {
        assert!(valid.validate().is_empty());
        assert!(number.validate().is_empty());
        assert!(timed.validate().is_empty());
    });
    assert_eq!(measured.count_total, 0);
}
