//! `recover`: what cannot be read is left absent and reported, and the rest of the document is kept.
#![allow(clippy::panic, reason = "a check that fails panics")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Debug;

use msrest_model::{Attribute, Deserializer, ExtractKey, KeyExtractor, Model, RestType};
use msrest_model_tests::{json, recovered_paths, with_warnings};
use serde_json::{Map, Value};

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct Disk {
    id: Option<String>,
    #[rest(key = "properties.size")]
    size: Option<u8>,
    #[rest(key = "properties.sku.tier")]
    tier: Option<bool>,
    #[rest(additional_properties(send))]
    rest: BTreeMap<String, i64>,
}

#[derive(Debug, Default, PartialEq, Model)]
struct Machine {
    name: Option<String>,
    disks: Option<Vec<Disk>>,
    by_name: Option<BTreeMap<String, Disk>>,
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "kind")]
enum Fish {
    #[rest(value = "salmon")]
    Salmon(Salmon),
    #[rest(base)]
    Other(OtherFish),
}

#[derive(Debug, PartialEq, Model)]
struct Salmon {
    length: Option<u8>,
}

#[derive(Debug, PartialEq, Model)]
struct OtherFish {
    kind: Option<String>,
    length: Option<u8>,
}

/// Reads text and value, and compares the model and the places that were left absent.
fn check<T: RestType + PartialEq + Debug>(reader: &Deserializer, text: &str, expected: &T, places: &[&str]) {
    let reader = reader.clone().recover(true);
    let outcomes = [
        ("text", with_warnings(reader.clone(), |reader| reader.deserialize::<T>(text))),
        ("value", with_warnings(reader.clone(), |reader| reader.deserialize_value::<T>(&json(text)))),
    ];
    for (way, outcome) in outcomes {
        let (model, warnings) = outcome.unwrap_or_else(|error| panic!("{way} of {text}: {error}"));
        assert_eq!(model, *expected, "{way} of {text}");
        assert_eq!(recovered_paths(&warnings), places, "{way} of {text}: {warnings:?}");
    }
    // No logger takes the warnings of this one.
    assert_eq!(reader.deserialize::<T>(text).ok().as_ref(), Some(expected), "{text}");
}

fn disk(id: &str) -> Disk {
    Disk { id: Some(id.to_owned()), ..Disk::default() }
}

#[test]
fn a_bad_additional_property_is_left_out() {
    let expected = Disk { rest: BTreeMap::from([("good".to_owned(), 1)]), ..disk("a") };
    let text = r#"{"id": "a", "bad": "x", "good": 1}"#;
    check(&Deserializer::new(), text, &expected, &["bad"]);
    let machine = Machine { disks: Some(vec![expected]), ..Machine::default() };
    check(&Deserializer::new(), &format!(r#"{{"disks": [{text}]}}"#), &machine, &["disks[0].bad"]);
}

#[test]
fn what_is_flattened_under_no_object_is_absent() {
    check(&Deserializer::new(), r#"{"id": "a", "properties": 5}"#, &disk("a"), &["properties"]);
    let expected = Disk { size: Some(5), ..disk("a") };
    let text = r#"{"id": "a", "properties": {"size": 5, "sku": []}}"#;
    check(&Deserializer::new(), text, &expected, &["properties.sku"]);
    let any_spelling = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
    check(&any_spelling, r#"{"ID": "a", "Properties": "x"}"#, &disk("a"), &["properties"]);
}

#[test]
fn a_list_or_map_is_kept_where_its_items_can_be() {
    let text = r#"{"name": "m", "disks": [{"id": "a"}, {"id": [], "properties": {"size": 256}}],
        "by_name": {"b": {"id": "b", "properties": {"sku": {"tier": "gold"}}}}}"#;
    let expected = Machine {
        name: Some("m".to_owned()),
        disks: Some(vec![disk("a"), Disk::default()]),
        by_name: Some(BTreeMap::from([("b".to_owned(), disk("b"))])),
    };
    let places = ["disks[1].id", "disks[1].properties.size", "by_name.b.properties.sku.tier"];
    check(&Deserializer::new(), text, &expected, &places);
    let expected = Machine { name: Some("m".to_owned()), disks: Some(vec![disk("a")]), ..Machine::default() };
    check(&Deserializer::new(), r#"{"name": "m", "disks": [{"id": "a"}, 5]}"#, &expected, &["disks[1]"]);
}

#[test]
fn a_discriminator_that_is_no_text_leads_to_the_base() {
    let expected = Fish::Other(OtherFish { kind: None, length: Some(3) });
    check(&Deserializer::new(), r#"{"kind": {"is": "salmon"}, "length": 3}"#, &expected, &["kind"]);
    let expected = vec![Fish::Salmon(Salmon { length: None })];
    check(&Deserializer::new(), r#"[{"kind": "salmon", "length": -1}]"#, &expected, &["[0].length"]);
}

/// Knows every attribute but one.
struct Picky;

impl ExtractKey for Picky {
    fn extract<'object>(
        &self,
        attribute: &Attribute,
        object: &'object Map<String, Value>,
    ) -> Result<Option<Cow<'object, Value>>, Box<dyn Error + Send + Sync>> {
        match attribute.name() {
            "size" => Err("no size today".into()),
            name => Ok(object.get(name).map(Cow::Borrowed)),
        }
    }
}

#[test]
fn an_extractor_that_fails_loses_its_attribute_only() {
    let reader = Deserializer::new().key_extractors([KeyExtractor::custom(Picky)]);
    check(&reader, r#"{"id": "a"}"#, &disk("a"), &["properties.size"]);
}
