//! Fields with a default, and fields that are not on the wire.

use std::collections::BTreeMap;

use msrest_model::{KeyExtractor, Model};
use msrest_model_tests::{check_reads, check_reads_with, check_refuses, check_writes};

fn two() -> u8 {
    2
}

/// A type that is no [`RestType`].
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Connection(u16);

#[derive(Debug, PartialEq, Model)]
struct Defaulted {
    #[rest(default)]
    items: Vec<i32>,
    #[rest(key = "properties.retries", default = two() + 1)]
    retries: u8,
    #[rest(default = "none")]
    owner: String,
    #[rest(default = Connection(7).0, readonly)]
    port: u16,
    note: Option<String>,
    #[rest(skip)]
    connection: Connection,
    #[rest(skip, default = BTreeMap::<u8, &str>::from([(1, "one")]))]
    names: BTreeMap<u8, &'static str>,
}

fn defaulted() -> Defaulted {
    Defaulted {
        items: Vec::new(),
        retries: 3,
        owner: "none".to_owned(),
        port: 7,
        note: None,
        connection: Connection(0),
        names: BTreeMap::from([(1, "one")]),
    }
}

#[test]
fn what_is_absent_or_null_has_its_default() {
    check_reads("{}", &defaulted());
    check_reads(r#"{"items": null, "properties": {"retries": null}, "owner": null}"#, &defaulted());
    let document = r#"{"items": [1], "properties": {"retries": 0}, "owner": "ops", "port": 1, "note": "n"}"#;
    let read = Defaulted { items: vec![1], retries: 0, owner: "ops".to_owned(), port: 1, ..defaulted() };
    check_reads(document, &Defaulted { note: Some("n".to_owned()), ..read });
    check_refuses::<Defaulted>(
        r#"{"owner": []}"#,
        "owner: expected a string, number or boolean, found an array",
    );
}

#[test]
fn a_default_is_written_as_any_value() {
    check_writes(&defaulted(), r#"{"items": [], "properties": {"retries": 3}, "owner": "none"}"#);
}

/// A model whose every other field may be absent is filled where it stands: skipped fields are part of it.
#[test]
fn skipped_fields_are_not_on_the_wire() {
    #[derive(Debug, Default, PartialEq, Model)]
    struct Client {
        id: Option<String>,
        #[rest(skip)]
        connection: Connection,
    }
    let document = r#"{"id": "a", "connection": 5}"#;
    let read = Client { id: Some("a".to_owned()), connection: Connection(0) };
    check_reads(document, &read);
    check_reads_with(&KeyExtractor::ANY_SPELLING, document, &read);
    check_writes(&Client { connection: Connection(9), ..read }, r#"{"id": "a"}"#);
    assert_eq!(Client::schema().attributes().len(), 1);
}

/// msrest's constructor by keyword. It warns of a readonly attribute; here that is simply not sent.
#[test]
fn a_builder_stands_beside_the_model() {
    #[derive(Debug, PartialEq, bon::Builder, Model)]
    #[builder(on(String, into))]
    struct Built {
        id: String,
        #[rest(key = "properties.tags")]
        tags: Option<Vec<String>>,
        #[rest(default = 3)]
        #[builder(default = 3)]
        retries: u8,
        #[rest(readonly)]
        state: Option<String>,
        #[rest(constant = "job")]
        #[builder(skip = "job".to_owned())]
        kind: String,
        #[rest(skip)]
        #[builder(skip)]
        connection: Connection,
    }
    let built = Built::builder().id("a").state("on").build();
    check_writes(&built, r#"{"id": "a", "retries": 3, "kind": "job"}"#);
    check_reads(r#"{"id": "a", "state": "on", "kind": "job"}"#, &built);
}
