//! Fields that are not an `Option`, also in models that hold themselves.

use std::collections::{BTreeMap, HashMap};

use msrest_model::{DeserializationErrorKind, KeyExtractor, Model};
use msrest_model_tests::{
    One, check_reads, check_reads_with, check_refuses, check_refuses_with, check_writes,
};
use serde_json::{Map, Value};

pub(crate) const MISSING: &str =
    "a value is needed here and absent; make the field an `Option` to allow that";

#[derive(Debug, PartialEq, Model)]
struct Needy {
    #[rest(key = "id")]
    name: String,
    #[rest(key = "properties.sku.tier")]
    tier: u8,
    items: Vec<i32>,
    table: BTreeMap<String, bool>,
    inner: One<i32>,
    any: Value,
    optional: Option<String>,
    #[rest(constant = "fixed")]
    kind: String,
    #[rest(additional_properties)]
    rest: Map<String, Value>,
}

const NEEDY: &str =
    r#"{"id": "a", "properties": {"sku": {"tier": 1}}, "items": [], "table": {}, "inner": {}, "any": 5}"#;

fn needy() -> Needy {
    Needy {
        name: "a".to_owned(),
        tier: 1,
        items: vec![],
        table: BTreeMap::new(),
        inner: One { value: None },
        any: Value::from(5),
        optional: None,
        kind: "fixed".to_owned(),
        rest: Map::new(),
    }
}

#[test]
fn fields_without_option_are_read() {
    check_reads(NEEDY, &needy());
    check_reads_with(&KeyExtractor::ANY_SPELLING, NEEDY, &needy());
    check_writes(&needy(), &NEEDY.replace("{\"id\"", "{\"kind\": \"fixed\", \"id\""));
}

/// An absent one is an error with its name; so is `null`, since null means absent.
#[test]
fn an_absent_one_is_an_error() {
    for (key, path) in [
        (r#""id": "a""#, "id"),
        (r#""properties": {"sku": {"tier": 1}}"#, "properties.sku.tier"),
        (r#""items": []"#, "items"),
        (r#""table": {}"#, "table"),
        (r#""inner": {}"#, "inner"),
        (r#""any": 5"#, "any"),
    ] {
        let name = key.split(':').next().unwrap();
        for document in [NEEDY.replace(key, "\"x\": 1"), NEEDY.replace(key, &format!("{name}: null"))] {
            check_refuses::<Needy>(&document, &format!("{path}: {MISSING}"));
            check_refuses_with::<Needy>(
                &KeyExtractor::ANY_SPELLING,
                &document,
                &format!("{path}: {MISSING}"),
            );
        }
    }
    let error = Needy::deserialize("{}").unwrap_err();
    assert!(matches!(error.kind(), DeserializationErrorKind::Missing));
}

#[test]
fn an_absent_one_is_named_at_every_depth() {
    #[derive(Debug, PartialEq, Model)]
    struct Outer {
        list: Vec<BTreeMap<String, Needy>>,
    }
    let document = format!("{{\"list\": [{{}}, {{\"a\": {NEEDY}, \"b c\": {{}}}}]}}");
    check_refuses::<Outer>(&document, &format!("list[1][\"b c\"].id: {MISSING}"));
}

/// A bad value is the error, not the one that is absent after it.
#[test]
fn a_bad_value_comes_first() {
    check_refuses::<Needy>(r#"{"id": []}"#, "id: expected a string, number or boolean, found an array");
}

#[derive(Debug, Clone, PartialEq, Model)]
struct Tree {
    name: String,
    left: Option<Box<Tree>>,
    children: Vec<Tree>,
    #[rest(key = "properties.named")]
    named: HashMap<String, Box<Tree>>,
}

fn tree(name: &str) -> Tree {
    Tree { name: name.to_owned(), left: None, children: vec![], named: HashMap::new() }
}

/// No field is filled with a placeholder that holds one again without end.
#[test]
fn models_hold_themselves() {
    let model = Tree {
        left: Some(Box::new(tree("l"))),
        children: vec![tree("c"), Tree { children: vec![tree("d")], ..tree("e") }],
        named: HashMap::from([("k".to_owned(), Box::new(tree("n")))]),
        ..tree("root")
    };
    let leaf =
        |name: &str| format!(r#"{{"name": "{name}", "children": [], "properties": {{"named": {{}}}}}}"#);
    let (l, c, d, n) = (leaf("l"), leaf("c"), leaf("d"), leaf("n"));
    let document = format!(
        r#"{{"name": "root", "left": {l}, "children": [{c}, {{"name": "e", "children": [{d}], "properties": {{"named": {{}}}}}}],
            "properties": {{"named": {{"k": {n}}}}}}}"#
    );
    check_reads(&document, &model);
    check_writes(&model, &document);
    check_refuses::<Tree>(
        r#"{"name": "a", "children": [{"name": "b"}], "properties": {"named": {}}}"#,
        &format!("children[0].children: {MISSING}"),
    );
}
