//! Lists that are read item by item.

use std::io::{self, Read};

use msrest_model::{Deserializer, ItemOrRest, RestType};
use serde_json::Value;

use super::models::Closed;
use super::readers::shape;
use super::{Shape, numbered_keys, repeated};

pub(super) const SHAPES: &[Shape] = &[
    shape(
        "one_large_item",
        |bytes| format!(r#"{{"value":[{}]}}"#, repeated(bytes, "1")),
        |text| items(text.as_bytes()),
    ),
    shape(
        "one_large_item_byte_by_byte",
        |bytes| format!(r#"{{"value":["{}"]}}"#, "a".repeat(bytes)),
        |text| items(ByteByByte(text.as_bytes())),
    ),
    shape(
        "small_items",
        |bytes| format!(r#"{{"value":{}}}"#, repeated(bytes, "1")),
        |text| items(text.as_bytes()),
    ),
    shape(
        "bad_items_of_a_stream",
        |bytes| format!(r#"{{"value":{}}}"#, repeated(bytes, "{\n\"id\":\"x\"}")),
        has_bad_items::<Closed>,
    ),
    shape(
        "bad_items_behind_a_large_one",
        |bytes| {
            let (large, small) = (repeated(bytes / 2, "\n1"), repeated(bytes / 2, "{}"));
            format!(r#"{{"value":[{large},{}]}}"#, small.replace(['[', ']'], ""))
        },
        has_bad_items::<Vec<i64>>,
    ),
    shape(
        "keys_beside_the_items",
        |bytes| format!(r#"{{"value":[1],{}"#, numbered_keys(bytes).trim_start_matches('{')),
        |text| {
            let mut parts = Deserializer::new().items_or_rest::<Value, Value>(text.as_bytes(), "value");
            parts.all(|part| matches!(part, Ok(ItemOrRest::Item(_) | ItemOrRest::Rest(_))))
        },
    ),
];

fn has_bad_items<T: RestType>(text: &str) -> bool {
    Deserializer::new().items::<T>(text.as_bytes(), "value").filter(Result::is_err).count() > 0
}

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
