//! What a model has no place for is told, so that nothing is lost in silence. MEND `leftovers-kept`.
#![expect(clippy::unwrap_used, reason = "a reading that fails fails the test")]

use std::collections::BTreeMap;

use msrest_model::{DeserializationError, Deserializer, KeyExtractor, Model, RestType, WarningKind};
use msrest_model_tests::{json, with_warnings};
use serde_json::{Map, Value};

#[derive(Debug, PartialEq, Model)]
struct Account {
    id: Option<String>,
    #[rest(key = "properties.tier")]
    tier: Option<String>,
    #[rest(key = "properties.acls.action")]
    action: Option<String>,
    disks: Option<Vec<Disk>>,
    #[rest(additional_properties(send))]
    rest: Map<String, Value>,
}

#[derive(Debug, PartialEq, Model)]
struct TypedAccount {
    id: Option<String>,
    #[rest(key = "properties.tier")]
    tier: Option<String>,
    #[rest(key = "properties.acls.action")]
    action: Option<String>,
    disks: Option<Vec<Disk>>,
    #[rest(additional_properties(send))]
    rest: BTreeMap<String, i32>,
}

#[derive(Debug, PartialEq, Model)]
struct Disk {
    id: Option<String>,
    #[rest(key = "properties.size")]
    size: Option<u8>,
    part: Option<Part>,
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "type")]
enum Part {
    #[rest(value = "bulb")]
    Bulb(Bulb),
    #[rest(base)]
    Other(OtherPart),
}

#[derive(Debug, PartialEq, Model)]
struct Bulb {
    state: Option<String>,
}

#[derive(Debug, PartialEq, Model)]
struct OtherPart {
    r#type: Option<String>,
}

type Reading<'a, T> = &'a dyn Fn(&Deserializer) -> Result<T, DeserializationError>;

/// The places of the keys that a model drops, which are the same from text, a value and a stream.
fn dropped<T: RestType>(reader: &Deserializer, document: &str) -> Vec<String> {
    let value = json(document);
    let readings: [Reading<'_, T>; 3] =
        [&|reader| reader.deserialize(document), &|reader| reader.deserialize_value(&value), &|reader| {
            reader.deserialize_from(&mut serde_json::Deserializer::from_str(document))
        }];
    let [text, value, stream] = readings.map(|read| {
        let (_, warnings) = with_warnings(reader.clone(), |reader| read(&reader)).unwrap();
        let mut places: Vec<String> = warnings
            .iter()
            .filter(|warning| matches!(warning.kind(), WarningKind::DroppedKey))
            .map(|warning| warning.path().to_string())
            .collect();
        places.sort();
        places
    });
    assert_eq!((&value, &stream), (&text, &text), "{document}");
    text
}

#[test]
fn what_a_model_drops_is_told() {
    let document = r#"{"id": "a", "zone": 2, "properties": {"tier": "x", "zone": 2, "acls": {"action": "deny", "rules": []}},
        "disks": [{"id": "b", "zone": 3, "properties": {"size": 4, "speed": 5},
            "part": {"state": "on", "watts": 7, "type": "bulb"}}]}"#;
    let in_disks = ["disks[0].part.watts", "disks[0].properties.speed", "disks[0].zone"];
    let under_parents = ["properties.acls.rules", "properties.zone"];
    for extractors in [KeyExtractor::REST.to_vec(), KeyExtractor::ANY_SPELLING.to_vec()] {
        for reader in [Deserializer::new(), Deserializer::new().recover(true)] {
            let reader = reader.key_extractors(extractors.clone());
            // With keys that compete, and with a value that is left out, all keys are in sight.
            // If keys compete, all of them are in sight.
            for document in [document.to_owned(), document.replacen(r#""a""#, r#""a", "ID": 1"#, 1)] {
                assert_eq!(dropped::<Account>(&reader, &document), in_disks, "{document}");
                let expected = [&in_disks[..], &under_parents].concat();
                assert_eq!(dropped::<TypedAccount>(&reader, &document), expected, "{document}");
            }
        }
    }
}

#[derive(Debug, PartialEq, Model)]
#[rest(xml(name = "Blob"))]
struct Blob {
    #[rest(xml(attr))]
    id: Option<u8>,
    name: Option<String>,
    sizes: Option<Vec<i32>>,
    #[rest(xml(wrapped))]
    tags: Option<Vec<String>>,
    shape: Option<Shape>,
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "kind", xml(name = "shape"))]
enum Shape {
    #[rest(value = "round")]
    Round(Round),
    #[rest(base)]
    Other(OtherShape),
}

#[derive(Debug, PartialEq, Model)]
#[rest(xml())]
struct Round {
    radius: Option<u8>,
}

#[derive(Debug, PartialEq, Model)]
#[rest(xml())]
struct OtherShape {
    #[rest(xml(attr))]
    kind: Option<String>,
}

/// Of an element in XML also its attributes, and what stands beside a text.
#[test]
fn what_a_model_in_xml_drops_is_told() {
    let text = r#"<Blob id="1" tier="2" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="x">
        <name lang="en">a<b>c</b></name><sizes unit="kB">1</sizes><tags of="b"/><shape kind="round" color="red"><x/></shape></Blob>"#;
    let (blob, warnings) =
        with_warnings(Deserializer::new(), |reader| reader.deserialize::<Blob>(text)).unwrap();
    assert_eq!((blob.name.as_deref(), blob.sizes), (Some("a"), Some(vec![1])));
    let places: Vec<String> = warnings.iter().map(|warning| warning.path().to_string()).collect();
    assert_eq!(
        places,
        [
            "Blob/@tier",
            "Blob/name/@lang",
            "Blob/name/b",
            "Blob/sizes[0]/@unit",
            "Blob/tags/@of",
            "Blob/shape/@color",
            "Blob/shape/x"
        ]
    );
    let said =
        "Blob/@tier: the model has no place for this and drops it; a field with `xml(attr)` would keep it";
    assert_eq!(warnings[0].to_string(), said);
}

#[test]
fn what_is_dropped_crowds_out_no_other_warning() {
    let unknown: Vec<String> = (0..20).map(|number| format!(r#""k{number}": 0, "#)).collect();
    let document = format!(r#"{{"id": "a", {}"part": {{}}}}"#, unknown.concat());
    let reader = Deserializer::new().warning_limit(5);
    let (_, warnings) = with_warnings(reader, |reader| reader.deserialize::<Disk>(&document)).unwrap();
    let said: Vec<String> = warnings.iter().skip(4).map(ToString::to_string).collect();
    let last = "15 more warnings; `Deserializer::warning_limit` says how many are kept";
    assert_eq!(said.len(), 3);
    assert!(said[0].starts_with("k4: the model has no place for this"), "{said:?}");
    assert_eq!(said[1..], ["part: the discriminator is absent; the base is read", last]);
}
