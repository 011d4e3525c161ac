//! Every attribute once, under strict lints, and what it does.
#![deny(missing_docs, warnings, clippy::all, clippy::pedantic, clippy::nursery)]

use std::collections::BTreeMap;

use msrest_model::{Model, RestEnum};

/// Breaks every rule as [`broken`] makes it.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(name = "Job", rename_all = "camelCase", crate = "msrest_model")]
pub struct Everything {
    /// Set by the service.
    #[rest(key = "properties.id", readonly)]
    pub id: Option<String>,
    /// Asked for.
    #[rest(required)]
    pub display_name: Option<String>,
    /// Never quoted.
    #[rest(secret, format = "int")]
    pub access_key: Option<i64>,
    /// Always the same.
    #[rest(constant = "job")]
    pub kind: String,
    /// Too short.
    #[rest(min_length = 2)]
    pub short: String,
    /// Too long.
    #[rest(max_length = 2)]
    pub long: String,
    /// Too small.
    #[rest(minimum = 2)]
    pub low: i64,
    /// Too large.
    #[rest(maximum = 2)]
    pub high: i64,
    /// At the lower limit.
    #[rest(minimum_ex = 0.5)]
    pub low_edge: f64,
    /// At the upper limit.
    #[rest(maximum_ex = 0.5)]
    pub high_edge: f64,
    /// Too few.
    #[rest(min_items = 1)]
    pub few: Vec<Status>,
    /// Too many, and twice the same.
    #[rest(max_items = 1, unique)]
    pub many: Vec<Status>,
    /// No multiple.
    #[rest(multiple = 2)]
    pub odd: i64,
    /// No word.
    #[rest(pattern = "^[a-z]+$")]
    pub word: String,
    /// The rest.
    #[rest(additional_properties(send))]
    pub more: BTreeMap<String, bool>,
}

/// An enum of strings.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum Status {
    /// A known value.
    #[rest(value = "done")]
    Completed,
    /// Any other.
    #[rest(unknown)]
    Other(String),
}

/// A model that breaks each of its rules.
#[must_use]
pub fn broken() -> Everything {
    Everything {
        id: Some("7".to_owned()),
        display_name: None,
        access_key: None,
        kind: "job".to_owned(),
        short: "a".to_owned(),
        long: "abc".to_owned(),
        low: 1,
        high: 3,
        low_edge: 0.5,
        high_edge: 0.5,
        few: Vec::new(),
        many: vec![Status::Completed, Status::Completed],
        odd: 3,
        word: "5".to_owned(),
        more: BTreeMap::from([("extra".to_owned(), true)]),
    }
}

#[test]
fn rules() {
    let problems: Vec<String> = broken().validate().iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 12, "{problems:#?}");
}

#[test]
fn writing() {
    let text = broken().to_json().unwrap();
    let keys =
        r#"{"kind":"job","short":"a","long":"abc","low":1,"high":3,"lowEdge":0.5,"highEdge":0.5,"few":[],"#;
    assert_eq!(text, format!(r#"{keys}"many":["done","done"],"odd":3,"word":"5","extra":true}}"#));
    assert_eq!(Everything::schema().name(), "Job");
}

#[test]
fn reading() {
    let full = broken().as_dict().unwrap();
    assert_eq!(Everything::from_dict(&full).unwrap(), broken());
    let error = Everything::deserialize(r#"{"accessKey":"hunter2"}"#).unwrap_err().to_string();
    assert!(!error.contains("hunter2") && error.contains("accessKey"), "{error}");
    assert_eq!(Status::from_value("odd"), Some(Status::Other("odd".to_owned())));
}
