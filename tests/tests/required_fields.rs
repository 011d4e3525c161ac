//! Fields that are not an `Option`, models that hold themselves, and generic models.

use std::collections::{BTreeMap, HashMap};

use msrest_model::{DeserializationErrorKind, KeyExtractor, Model, RestType};
use msrest_model_tests::{
    One, check_reads, check_reads_with, check_refuses, check_refuses_with, check_writes,
};
use serde_json::{Map, Value};

const MISSING: &str = "a value is needed here and absent; make the field an `Option` to allow that";

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

#[derive(Debug, PartialEq, Model)]
struct Page<T> {
    value: Vec<T>,
    #[rest(key = "nextLink")]
    next_link: Option<String>,
}

#[derive(Debug, PartialEq, Model)]
struct Pair<A, B>
where
    A: PartialEq,
{
    #[rest(key = "properties.first")]
    first: A,
    #[rest(key = "properties.second")]
    second: Option<B>,
}

/// A text of at most so many characters.
#[derive(Debug, PartialEq, Model)]
struct Limited<const N: usize> {
    text: String,
}

impl<const N: usize> Limited<N> {
    fn is_short(&self) -> bool {
        self.text.len() <= N
    }
}

#[test]
fn generic_models() {
    let page = Page { value: vec![One { value: Some(1) }, One { value: None }], next_link: None };
    check_reads(r#"{"value": [{"value": 1}, {}]}"#, &page);
    check_writes(&page, r#"{"value": [{"value": 1}, {}]}"#);
    check_refuses::<Page<One<u8>>>(
        r#"{"value": [{"value": -1}]}"#,
        "value[0].value: expected an integer from 0 to 255, found the number -1",
    );
    let pair = Pair { first: "a".to_owned(), second: Some(Page { value: vec![true], next_link: None }) };
    check_reads(r#"{"properties": {"first": "a", "second": {"value": ["TRUE"]}}}"#, &pair);
    check_writes(&pair, r#"{"properties": {"first": "a", "second": {"value": [true]}}}"#);
    check_refuses::<Pair<i32, i32>>(r#"{"properties": {}}"#, &format!("properties.first: {MISSING}"));
}

/// The schema belongs to the generic type, whatever its parameters are.
#[test]
fn generic_models_have_a_name() {
    assert_eq!(Page::<i32>::schema().name(), "Page");
    assert_eq!(Pair::<i32, String>::schema().attributes().len(), 2);
}

#[test]
fn const_generic_models() {
    let limited = Limited::<3> { text: "abc".to_owned() };
    assert!(limited.is_short());
    check_reads(r#"{"text": "abc"}"#, &limited);
    check_refuses::<Limited<3>>("{}", &format!("text: {MISSING}"));
}

/// A function over any model, as a client has it.
#[test]
fn models_are_a_trait() {
    fn round_trip<T: Model + RestType>(text: &str) -> String {
        <T as Model>::deserialize(text).unwrap().to_json().unwrap()
    }
    assert_eq!(round_trip::<Page<One<i32>>>(r#"{"value":[{"value":"5"}]}"#), r#"{"value":[{"value":5}]}"#);
}

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

#[test]
fn generic_models_have_defaults_and_skipped_fields() {
    #[derive(Debug, PartialEq, Model)]
    struct Page<T: Default> {
        #[rest(default)]
        value: T,
        #[rest(skip)]
        marker: std::marker::PhantomData<T>,
    }
    check_reads("{}", &Page { value: 0, marker: std::marker::PhantomData });
    check_reads(r#"{"value": [1]}"#, &Page { value: vec![1], marker: std::marker::PhantomData });
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
