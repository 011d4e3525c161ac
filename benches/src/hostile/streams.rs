//! Lists that are read item by item.

use std::io::{self, Read};

use msrest_model::{Deserializer, ItemOrRest};
use serde_json::Value;

use super::models::Closed;
use super::readers::SERDE_JSON;
use super::{Shape, array, object};

pub(super) const SHAPES: &[Shape] = &[
    Shape {
        name: "one_large_item",
        text: |bytes| format!(r#"{{"value":[{}]}}"#, array(bytes, |_| "1".to_owned())),
        ours: |text| items(text.as_bytes()),
        peer: SERDE_JSON,
    },
    Shape {
        name: "one_large_item_byte_by_byte",
        text: |bytes| format!(r#"{{"value":["{}"]}}"#, "a".repeat(bytes)),
        ours: |text| items(ByteByByte(text.as_bytes())),
        peer: SERDE_JSON,
    },
    Shape {
        name: "small_items",
        text: |bytes| format!(r#"{{"value":{}}}"#, array(bytes, |_| "1".to_owned())),
        ours: |text| items(text.as_bytes()),
        peer: SERDE_JSON,
    },
    Shape {
        name: "bad_items_of_a_stream",
        text: |bytes| format!(r#"{{"value":{}}}"#, array(bytes, |_| "{\n\"id\":\"x\"}".to_owned())),
        ours: |text| {
            let reader = Deserializer::new();
            reader.items::<Closed>(text.as_bytes(), "value").filter(Result::is_err).count() > 0
        },
        peer: SERDE_JSON,
    },
    Shape {
        name: "bad_items_behind_a_large_one",
        text: |bytes| {
            let large = array(bytes / 2, |_| "\n1".to_owned());
            format!(
                r#"{{"value":[{large},{}]}}"#,
                array(bytes / 2, |_| "{}".to_owned()).replace(['[', ']'], "")
            )
        },
        ours: |text| {
            let reader = Deserializer::new();
            reader.items::<Vec<i64>>(text.as_bytes(), "value").filter(Result::is_err).count() > 0
        },
        peer: SERDE_JSON,
    },
    Shape {
        name: "keys_beside_the_items",
        text: |bytes| {
            format!(
                r#"{{"value":[1],{}"#,
                object(bytes, |index| format!(r#""key{index}":1"#)).trim_start_matches('{')
            )
        },
        ours: |text| {
            let mut parts = Deserializer::new().items_or_rest::<Value, Value>(text.as_bytes(), "value");
            parts.all(|part| matches!(part, Ok(ItemOrRest::Item(_) | ItemOrRest::Rest(_))))
        },
        peer: SERDE_JSON,
    },
];

fn items(reader: impl Read) -> bool {
    Deserializer::new().items::<Value>(reader, "value").all(|item| item.is_ok())
}

/// A peer that sends as little at a time as it can.
struct ByteByByte<'a>(&'a [u8]);

impl Read for ByteByByte<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some((first, rest)) = self.0.split_first() else { return Ok(0) };
        let Some(place) = buffer.first_mut() else { return Ok(0) };
        *place = *first;
        self.0 = rest;
        Ok(1)
    }
}
