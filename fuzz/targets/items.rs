//! The items of a list that comes in pieces are those of the whole document, and errors come if that has one.
#![no_main]

use std::fmt::Debug;
use std::io::{self, Read};

use libfuzzer_sys::fuzz_target;
use msrest_model::{Deserializer, ItemOrRest, Model, RestType};
use msrest_model_fuzz::last_of_each;
use msrest_model_fuzz::models::Inner;
use serde_json::Value;

/// The whole document.
#[derive(Debug, Model)]
struct Page<T> {
    value: Option<Vec<T>>,
}

/// Gives the bytes of a text in pieces of these lengths, over and over.
struct Pieces<'a> {
    bytes: &'a [u8],
    lengths: std::iter::Cycle<std::slice::Iter<'a, u8>>,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = usize::from(*self.lengths.next().unwrap_or(&0)) + 1;
        let (piece, rest) = self.bytes.split_at(length.min(buffer.len()).min(self.bytes.len()));
        buffer.split_at_mut(piece.len()).0.copy_from_slice(piece);
        self.bytes = rest;
        Ok(piece.len())
    }
}

fuzz_target!(|input: ([u8; 3], &str)| {
    let (lengths, text) = input;
    let whole = last_of_each::read(text.trim_start_matches('\u{feff}'));
    // A second list of the key is an error, as the first was handed out; of a whole document the last one counts.
    if whole.as_ref().is_ok_and(|whole| whole.has_repeated_keys) {
        return;
    }
    let whole = whole.ok().map(|whole| whole.value);
    check::<Value>(&lengths, text, whole.as_ref());
    check::<Inner>(&lengths, text, whole.as_ref());
});

fn check<T: RestType + PartialEq + Debug>(lengths: &[u8], text: &str, whole: Option<&Value>) {
    let pieces = || Pieces { bytes: text.as_bytes(), lengths: lengths.iter().cycle() };
    let reader = Deserializer::new();
    let (mut items, mut error) = (Vec::new(), None);
    for item in reader.items::<T>(pieces(), "value") {
        match item {
            Ok(item) => items.push(item),
            Err(found) => error = error.or(Some(found)),
        }
    }
    let mut parts = Vec::new();
    for part in reader.items_or_rest::<T, Value>(pieces(), "value") {
        match part {
            Ok(ItemOrRest::Item(item)) => parts.push(item),
            Ok(ItemOrRest::Rest(rest)) => {
                // An item that is no JSON is an error of its own, beside which the rest is whole.
                let Some(mut whole) = whole.cloned() else { continue };
                if let Some(list @ Value::Array(_)) = whole.get_mut("value") {
                    *list = Value::Array(Vec::new());
                }
                assert_eq!(rest, whole, "{text}");
            }
            Err(_) => {}
        }
    }
    assert_eq!(parts, items, "{text}");
    match reader.deserialize::<Page<T>>(text) {
        Ok(page) => {
            assert!(error.is_none(), "{text}: {error:?}");
            assert_eq!(items, page.value.unwrap_or_default(), "{text}");
        }
        Err(whole) => assert!(error.is_some(), "{text}: {whole}"),
    }
}
