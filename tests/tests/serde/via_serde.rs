//! Fields of types that have serde's traits and nothing else.

use std::collections::BTreeMap;

use msrest_model::{Deserializer, KeyExtractor, Model, Serializer, ViaSerde};
use msrest_model_tests::{check_reads, check_refuses, check_unwritable, check_writes};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum Shape {
    Circle { radius: f64 },
    Named(BTreeMap<String, i32>),
}

#[derive(Debug, Clone, PartialEq, Model)]
struct Drawing {
    #[rest(key = "properties.shape")]
    shape: Option<ViaSerde<Shape>>,
    shapes: Option<Vec<ViaSerde<Shape>>>,
    pair: Option<ViaSerde<(i32, Option<String>)>>,
}

#[test]
fn they_have_the_form_that_serde_gives_them() {
    let drawing = Drawing {
        shape: Some(ViaSerde(Shape::Circle { radius: 1.5 })),
        shapes: Some(vec![ViaSerde(Shape::Named(BTreeMap::from([("a".to_owned(), 1)])))]),
        pair: Some(ViaSerde((1, None))),
    };
    let text = r#"{"properties": {"shape": {"kind": "circle", "radius": 1.5}},
        "shapes": [{"kind": "named", "a": 1}], "pair": [1, null]}"#;
    check_reads(text, &drawing);
    check_writes(&drawing, text);
    let any = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
    assert_eq!(any.deserialize::<Drawing>(drawing.as_dict().unwrap().to_string()).unwrap(), drawing);
}

#[test]
fn serdes_message_stands_at_our_path() {
    check_refuses::<Drawing>(
        r#"{"properties": {"shape": {"kind": "square"}}}"#,
        "properties.shape: unknown variant `square`, expected `circle` or `named`",
    );
}

#[test]
fn what_serde_cannot_write_is_an_error_at_our_path() {
    #[derive(Debug, Serialize, Deserialize)]
    struct Keyed(#[serde(with = "tuples")] Vec<((i32, i32), i32)>);
    #[derive(Model)]
    struct Table {
        keyed: Option<ViaSerde<Keyed>>,
    }
    let table = Table { keyed: Some(ViaSerde(Keyed(vec![((1, 2), 3)]))) };
    check_unwritable(&Serializer::new(), &table, "keyed: key must be a string");
}

/// A map whose keys are no texts, which JSON does not have.
mod tuples {
    use serde::{Deserialize, Deserializer, Serializer};

    type Entries = Vec<((i32, i32), i32)>;

    pub(super) fn serialize<S: Serializer>(map: &[((i32, i32), i32)], out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(map.iter().map(|(key, value)| (key, value)))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Entries, D::Error> {
        Vec::deserialize(input)
    }
}
