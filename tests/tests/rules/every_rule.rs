//! What holds for every rule.

use std::collections::BTreeMap;

use msrest_model::{Constraint, Limit, Model, Rule};
use msrest_model_tests::models::Rules;
use msrest_model_tests::{check_breaks, check_vectors};
use serde_json::{Value, json};

/// KEEP: rules, targets and message texts come from msrest.
#[test]
fn behaves_as_msrest() {
    check_vectors("validation", "Rules", |document, expected| {
        let model = Rules::deserialize(document.to_string()).unwrap();
        let errors = model.validate();
        let mut found: Vec<[String; 3]> = errors
            .iter()
            .map(|error| [error.rule().name().to_owned(), error.target(), error.to_string()])
            .collect();
        found.sort();
        assert_eq!(&json!(found), expected.unwrap(), "{document}");
    });
}

/// MEND: every rule that fails, each with the path; msrest stops at the first of an attribute.
#[test]
fn reports_every_rule_with_its_path() {
    let leaf = || Rules { needed: Some("x".to_owned()), inclusive: Some(11), ..Rules::default() };
    let model = Rules {
        items: Some(vec![]),
        child: Some(Box::new(leaf())),
        children: Some(vec![Rules { inclusive: None, ..leaf() }, leaf()]),
        grid: Some(vec![vec![], vec![leaf()]]),
        table: Some(BTreeMap::from([("a b".to_owned(), leaf()), ("c".to_owned(), leaf())])),
        ..Rules::default()
    };
    let message = "Parameter 'Rules.inclusive' must be equal to or less than 10.";
    check_breaks(
        &model,
        &[
            ("needed", "required", "Parameter 'Rules.needed' can not be None."),
            ("items", "min_items", "Parameter 'Rules.items' must contain at least 1 items."),
            ("child.inclusive", "maximum", message),
            ("children[1].inclusive", "maximum", message),
            ("grid[1][0].inclusive", "maximum", message),
            ("table[\"a b\"].inclusive", "maximum", message),
            ("table.c.inclusive", "maximum", message),
        ],
    );
}

#[test]
fn one_attribute_can_break_several_rules() {
    #[derive(Model)]
    struct Both {
        #[rest(minimum = 5, multiple = 2)]
        number: Option<i32>,
    }
    check_breaks(
        &Both { number: Some(3) },
        &[
            ("number", "minimum", "Parameter 'Both.number' must be equal to or greater than 5."),
            ("number", "multiple", "Parameter 'Both.number' must be a multiple of 2."),
        ],
    );
    let errors = Both { number: Some(4) }.validate();
    assert_eq!(errors[0].rule(), Rule::Constraint(Constraint::Minimum(Limit::Integer(5))));
}

/// KEEP: neither writing nor reading validates.
#[test]
fn writing_and_reading_do_not_validate() {
    let model = Rules::from_dict(&json!({"text": "much too long"})).unwrap();
    assert_eq!(model.serialize().unwrap(), json!({"text": "much too long"}));
    assert!(!model.validate().is_empty());
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
