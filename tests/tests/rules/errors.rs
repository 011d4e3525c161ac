//! What travels when a value is not valid: the error, the list of errors, the refusal to write.

use std::collections::BTreeMap;
use std::error::Error;

use msrest_model::{Constraint, KeyTransformer, Model, Rule, Serializer, ValidationError, ValidationErrors};
use serde_json::{Value, json};

#[derive(Debug, Default, Clone, PartialEq, Model)]
pub(super) struct Group {
    #[rest(required, min_length = 3, pattern = "^[a-z]+$")]
    pub(super) name: Option<String>,
    #[rest(maximum_ex = 1.5)]
    pub(super) share: Option<f64>,
    #[rest(unique)]
    pub(super) tags: Option<Vec<String>>,
    #[rest(key = "properties.children")]
    pub(super) children: Option<BTreeMap<String, Vec<Group>>>,
    #[rest(constant = "group", required, min_length = 5)]
    pub(super) kind: String,
}

pub(super) fn named(name: &str) -> Group {
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
    assert_eq!(
        missing.iter().map(ValidationError::rule).collect::<Vec<_>>(),
        [Rule::Required, Rule::Constraint(Constraint::Unique)]
    );
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
    assert!(writer.body(&invalid).is_err() && Serializer::new().body(&invalid).is_ok());
    assert!(Serializer::new().to_json(&invalid).is_ok() && invalid[1].serialize().is_ok());
    assert!(Serializer::new().serialize(&f64::NAN).unwrap_err().validation_errors().is_none());
}
