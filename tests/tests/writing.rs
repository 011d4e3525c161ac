//! What is written, under which keys.
//! KEEP: as msrest does; MEND: better, by a row of DIFFERENCES.md.
#![allow(clippy::unwrap_used, reason = "a check that fails panics")]

use std::error::Error;
use std::io;

use msrest_model::{
    Attribute, Deserializer, KeyExtractor, KeyTransformer, Model, Serializer, TransformKey, Transformed,
};
use msrest_model_tests::models::{Leaf, Resource, Sending};
use msrest_model_tests::{
    One, assert_same, check_unwritable, check_vectors, check_writes, check_writes_with,
};
use serde_json::{Value, json};

#[derive(Debug, Default, PartialEq, Model)]
struct Constants {
    #[rest(constant = "fixed")]
    kind: String,
    #[rest(key = "properties.version", constant = 5)]
    version: i64,
    #[rest(constant = true, readonly)]
    flag: Option<bool>,
    #[rest(constant = 0.5)]
    ratio: f64,
}

#[derive(Debug, Default, PartialEq, Model)]
struct Dataset {
    schema: Option<Value>,
}

#[derive(Debug, Default, PartialEq, Model)]
struct TableDataset {
    #[rest(key = "typeProperties.schema")]
    table_schema: Option<String>,
    #[rest(flatten)]
    base: Dataset,
}

const TRANSFORMERS: [(&str, KeyTransformer); 3] = [
    ("attribute", KeyTransformer::Attribute),
    ("full", KeyTransformer::FullRestKey),
    ("last", KeyTransformer::LastRestKey),
];

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_model_vectors::<Resource>("Resource", &[KeyExtractor::AttributeKey]);
    check_model_vectors::<Sending>("Sending", &KeyExtractor::REST);
}

fn check_model_vectors<M: Model>(group: &str, extractors: &[KeyExtractor]) {
    check_vectors("writing", group, |document, expected| {
        let expected = |pointer: &str| expected.and_then(|all| all.pointer(pointer)).unwrap().to_string();
        let model: M =
            Deserializer::new().key_extractors(extractors.to_vec()).deserialize_value(document).unwrap();
        for (name, transformer) in TRANSFORMERS {
            for (kept, keep_readonly) in [("kept", true), ("dropped", false)] {
                let serializer =
                    Serializer::new().keep_readonly(keep_readonly).key_transformer(transformer.clone());
                check_writes_with(&serializer, &model, &expected(&format!("/{kept}/{name}")));
            }
        }
        check_writes(&model, &expected("/serialize"));
        assert_same(
            &json!(model.as_dict().unwrap()),
            &msrest_model_tests::json(&expected("/as_dict")),
            group,
        );
    });
}

fn resource() -> Resource {
    Resource {
        display_name: Some("n".to_owned()),
        sku_tier: Some(2),
        state: Some("ok".to_owned()),
        leaves: Some(vec![Leaf { leaf_name: Some("l".to_owned()), state: Some("on".to_owned()) }]),
        ..Resource::default()
    }
}

#[test]
fn the_methods_of_a_model_agree() {
    let model = resource();
    let expected = json!({"properties": {"name": "n", "sku": {"tier": 2}}, "leaves": [{"leafName": "l"}]});
    assert_eq!(model.serialize().unwrap(), expected);
    assert_eq!(msrest_model_tests::json(&model.to_json().unwrap()), expected);
    let mut bytes = Vec::new();
    model.to_json_writer(&mut bytes).unwrap();
    assert_eq!(bytes, model.to_json().unwrap().into_bytes());
}

/// Attributes stand in the order of the fields, those under one parent together.
#[test]
fn text_has_the_order_of_the_table() {
    assert_eq!(
        resource().to_json().unwrap(),
        r#"{"properties":{"name":"n","sku":{"tier":2}},"leaves":[{"leafName":"l"}]}"#
    );
}

/// KEEP: a parent without attributes is not written at all.
#[test]
fn an_empty_parent_is_not_written() {
    check_writes(&Resource { state: Some("ok".to_owned()), ..Resource::default() }, "{}");
    check_writes(
        &Resource { sku_tier: Some(1), ..Resource::default() },
        r#"{"properties": {"sku": {"tier": 1}}}"#,
    );
}

/// KEEP: a constant is written always; whatever the service sent.
#[test]
fn constants_are_written_always() {
    for model in [Constants::default(), Constants::deserialize(r#"{"kind": "other", "ratio": []}"#).unwrap()]
    {
        check_writes(&model, r#"{"kind": "fixed", "properties": {"version": 5}, "ratio": 0.5}"#);
        let kept = Serializer::new().keep_readonly(true);
        check_writes_with(
            &kept,
            &model,
            r#"{"kind": "fixed", "properties": {"version": 5}, "flag": true, "ratio": 0.5}"#,
        );
    }
    let read = Constants::deserialize("{}").unwrap();
    assert_eq!(read, Constants { kind: "fixed".to_owned(), version: 5, flag: Some(true), ratio: 0.5 });
}

fn custom(transformer: impl TransformKey + 'static) -> Serializer {
    Serializer::new().key_transformer(KeyTransformer::custom(transformer))
}

#[test]
fn a_custom_transformer_changes_key_path_and_value() {
    let shout = custom(|attribute: &Attribute, value: Option<Value>| match attribute.name() {
        "display_name" => Transformed::path(["a", "b"], value),
        "sku_tier" => Transformed::path(["a", "tier"], Some(json!([value]))),
        "resource_id" => Transformed::key("made-up", Some(json!(attribute.path()))),
        "leaf_name" => {
            Transformed::key("LEAF", value.map(|value| json!(value.as_str().map(str::to_uppercase))))
        }
        _ => Transformed::skip(),
    });
    check_writes_with(&shout, &resource(), r#"{"a": {"b": "n", "tier": [2]}, "made-up": ["id"]}"#);
    check_writes_with(&shout, &vec![resource().leaves], r#"[[{"LEAF": "L"}]]"#);
    let nested =
        custom(|attribute: &Attribute, value| Transformed::key(attribute.name().to_uppercase(), value));
    check_writes_with(
        &nested.keep_readonly(true),
        &resource(),
        r#"{"DISPLAY_NAME": "n", "SKU_TIER": 2, "STATE": "ok", "LEAVES": [{"LEAF_NAME": "l", "STATE": "on"}]}"#,
    );
}

/// A type of the caller's own that fails.
struct Failing;

impl TransformKey for Failing {
    fn transform(
        &self,
        attribute: &Attribute,
        value: Option<Value>,
    ) -> Result<Transformed, Box<dyn Error + Send + Sync>> {
        match attribute.name() {
            "leaf_name" => Err("no leaves".into()),
            name => Ok(Transformed::key(name, value)),
        }
    }
}

/// MEND: in msrest an error makes the attribute vanish.
#[test]
fn an_error_of_a_transformer_is_an_error() {
    let message = "leaves[0].leaf_name: the key transformer failed: no leaves";
    check_unwritable(&custom(Failing), &resource(), message);
}

/// MEND: two attributes never overwrite each other.
#[test]
fn a_transformer_cannot_give_one_key_twice() {
    let same = custom(|_: &Attribute, value| Transformed::key("k", value));
    let message = "the key transformer gave the key \"k\" for two attributes that cannot share it";
    check_unwritable(&same, &resource(), &format!("sku_tier: {message}"));
    let into_scalar = custom(|attribute: &Attribute, value| match attribute.name() {
        "sku_tier" => Transformed::path(["k", "x"], value),
        _ => Transformed::key("k", value),
    });
    check_unwritable(&into_scalar, &resource(), &format!("sku_tier: {message}"));
}

#[test]
fn values_of_a_custom_transformer_have_their_format() {
    #[derive(Model)]
    struct Bytes {
        #[rest(format = "base64")]
        value: Option<Vec<u8>>,
    }
    let same = custom(|attribute: &Attribute, value| Transformed::key(attribute.last_key(), value));
    check_writes_with(&same, &Bytes { value: Some(vec![0xfb, 0xff]) }, r#"{"value": "-_8"}"#);
    check_writes_with(&same, &One { value: Some(vec![None, Some(1.5)]) }, r#"{"value": [null, 1.5]}"#);
    check_unwritable(
        &same,
        &One { value: Some(vec![f64::NAN]) },
        "value[0]: NaN and infinities are not JSON numbers",
    );
}

/// An output that is full.
struct Full;

impl io::Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::Error::other("full"))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_error_of_the_output_is_an_error() {
    let error = resource().to_json_writer(Full).unwrap_err();
    assert_eq!(error.to_string(), "the output could not be written: full");
    assert!(error.source().is_some());
}

#[test]
fn no_model_is_xml_yet() {
    assert!(!Resource::is_xml_model() && !Leaf::is_xml_model());
}

/// KEEP: in msrest's attribute maps those of the base class come first, and of two equal keys the first counts.
#[test]
fn of_equal_last_keys_that_of_the_base_counts() {
    let dataset =
        TableDataset { table_schema: Some("own".to_owned()), base: Dataset { schema: Some(json!("base")) } };
    let last = Serializer::new().keep_readonly(true).key_transformer(KeyTransformer::LastRestKey);
    check_writes_with(&last, &dataset, r#"{"schema": "base"}"#);
    check_writes(&dataset, r#"{"schema": "base", "typeProperties": {"schema": "own"}}"#);
}

#[derive(Debug, Default, PartialEq, Model)]
struct Embedded {
    note: Option<String>,
    size: Option<i64>,
    share: Option<f64>,
    ok: Option<bool>,
    #[rest(format = "base64")]
    bytes: Option<Vec<u8>>,
}

#[derive(Debug, Default, PartialEq, Model)]
struct Embedding {
    id: Option<String>,
    zone: Option<String>,
    count: Option<i64>,
    #[rest(flatten)]
    embedded: Embedded,
}

/// Values of each kind, in the attributes of an embedded struct, which have other numbers in the whole model.
#[test]
fn an_embedded_struct_is_written_as_its_attributes() {
    let embedded = Embedded {
        size: Some(1),
        share: Some(0.5),
        note: Some("n".to_owned()),
        ok: Some(true),
        bytes: Some(vec![255, 254]),
    };
    let model = Embedding { id: Some("a".to_owned()), zone: None, count: Some(2), embedded };
    check_writes(&model, r#"{"id":"a","count":2,"note":"n","size":1,"share":0.5,"ok":true,"bytes":"__4"}"#);
}

#[derive(Debug, Default, PartialEq, Model)]
struct Place {
    #[rest(key = "properties.zone")]
    zone: Option<String>,
    #[rest(key = "tag", constant = "t")]
    tag: Option<String>,
}

#[derive(Debug, Default, PartialEq, Model)]
struct Placed {
    #[rest(key = "properties.x")]
    x: Option<i64>,
    id: Option<String>,
    #[rest(flatten)]
    place: Place,
    #[rest(key = "properties.y", constant = 3)]
    y: Option<i64>,
}

/// What stands under one parent is written there once, though the struct has it in two places.
#[test]
fn embedded_attributes_stand_among_those_of_the_struct() {
    for (zone, id, expected) in [
        (Some("z"), Some("a"), r#"{"properties":{"x":1,"zone":"z","y":3},"id":"a","tag":"t"}"#),
        (None, Some("a"), r#"{"properties":{"x":1,"y":3},"id":"a","tag":"t"}"#),
        (Some("z"), None, r#"{"properties":{"x":1,"zone":"z","y":3},"tag":"t"}"#),
    ] {
        let place = Place { zone: zone.map(str::to_owned), tag: None };
        let placed = Placed { x: Some(1), id: id.map(str::to_owned), place, y: None };
        check_writes(&placed, expected);
    }
}
