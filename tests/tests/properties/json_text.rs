//! Our own reader and writer of JSON text accept, read and write what `serde_json` does.

use std::collections::BTreeMap;
use std::fmt::Debug;

use msrest_model::{Deserializer, RestType, Serializer};
use msrest_model_tests::cases;
use proptest::collection::{btree_map, vec};
use proptest::prelude::{BoxedStrategy, Just, Strategy, any, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::{Index, select};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Pieces of strings: most are JSON, some are not.
const PIECES: [&str; 24] = [
    "plain",
    "12345678",
    "é",
    "日本",
    "😀",
    "\u{7f}",
    "\u{2028}",
    " ",
    "/",
    r"\n",
    r"\/",
    r#"\""#,
    r"\\",
    r"\u0041",
    r"\u00e9",
    r"\uD83D\uDE00",
    r"\ud83d",
    r"\ude00",
    r"\u12",
    r"\x",
    "\t",
    "\n",
    "\u{1f}",
    "\0",
];

/// Numbers at the edges of the types, and what only looks like one.
const NUMBERS: [&str; 26] = [
    "0",
    "-0",
    "-0.0",
    "00",
    "01",
    "-",
    "-a",
    "+1",
    ".5",
    "1.",
    "1.e1",
    "1e",
    "1e+",
    "1E5",
    "1e-400",
    "1e400",
    "-1e400",
    "999999999999999999",
    "1000000000000000000",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "123456789012345678901234567890",
];

fn space() -> impl Strategy<Value = &'static str> {
    prop_oneof![6 => Just(""), 3 => select(vec![" ", "\n", "\t", "\r", " \r\n "]), 1 => Just("\u{c}")]
}

fn string() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => select(&PIECES[..15]).prop_map(str::to_owned),
        1 => select(&PIECES[15..]).prop_map(str::to_owned),
        2 => "[ -~]{0,20}".prop_map(|text| text.replace(['"', '\\'], "")),
    ];
    vec(piece, 0..6).prop_map(|pieces| format!("\"{}\"", pieces.concat()))
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "-?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?",
        2 => any::<i64>().prop_map(|value| value.to_string()),
        1 => select(&NUMBERS[..]).prop_map(str::to_owned),
    ]
}

/// A JSON text with whitespace in all places, and now and then a mistake.
fn text() -> BoxedStrategy<String> {
    let literal = select(vec!["true", "false", "null", "nul", "True"]).prop_map(str::to_owned);
    let leaf = prop_oneof![3 => string(), 3 => number(), 1 => literal];
    leaf.prop_recursive(6, 40, 6, |inner| {
        let padded = (space(), inner, space())
            .prop_map(|(before, value, after)| format!("{before}{value}{after}"))
            .boxed();
        let entry = (space(), string(), space(), padded.clone())
            .prop_map(|(before, key, after, value)| format!("{before}{key}{after}:{value}"));
        let items = vec(padded, 0..6).prop_map(|items| format!("[{}]", items.join(",")));
        prop_oneof![items, vec(entry, 0..6).prop_map(|entries| format!("{{{}}}", entries.join(",")))]
    })
    .boxed()
}

/// The bytes of a text with some of them removed, replaced or doubled.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![3 => select(b"\"\\{}[]:, \n0-.eEtu\x00\x1f".to_vec()), 1 => any::<u8>()];
    (text(), vec((any::<Index>(), 0_u8..3, byte), 1..4)).prop_map(|(text, changes)| {
        let mut bytes = text.into_bytes();
        for (index, change, byte) in changes {
            let at = index.index(bytes.len() + 1);
            match change {
                0 => bytes.insert(at, byte),
                1 => drop(bytes.drain(at..(at + 1).min(bytes.len()))),
                _ => bytes.splice(at..(at + 1).min(bytes.len()), [byte]).for_each(drop),
            }
        }
        bytes
    })
}

/// Both accept the bytes, with the same value, or neither does. A byte-order mark is ours alone, and so is what no `Value`
/// holds, if it is passed over because its key is there again: Python's `json` takes both of its kinds.
fn same_reading<T: RestType + DeserializeOwned + PartialEq + Debug>(bytes: &[u8]) {
    let ours: Option<T> = Deserializer::new().deserialize(bytes).ok();
    let theirs: Result<T, _> = serde_json::from_slice(bytes);
    let is_ours_alone = match &theirs {
        Ok(_) => false,
        Err(error) => bytes.starts_with(b"\xef\xbb\xbf") || is_beyond_values(&error.to_string()),
    };
    assert!(ours == theirs.ok() || is_ours_alone, "{ours:?} of {bytes:?}");
}

/// What serde_json says of a number that is too large, and of half a surrogate pair.
fn is_beyond_values(message: &str) -> bool {
    let beyond = ["number out of range", "lone leading surrogate", "unexpected end of hex escape"];
    beyond.iter().any(|beginning| message.starts_with(beginning))
}

fn same_readings(bytes: &[u8]) {
    same_reading::<Value>(bytes);
    same_reading::<Vec<Value>>(bytes);
    let entry = [b"{\"known\":", bytes, b"}"].concat();
    same_reading::<BTreeMap<String, Value>>(&entry);
}

fn same_writing<T: RestType + Serialize>(value: &T) {
    assert_eq!(Serializer::new().to_json(value).ok(), serde_json::to_string(value).ok());
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn reads_what_serde_json_reads(text in text()) {
        same_readings(text.as_bytes());
    }

    #[test]
    fn reads_mutated_texts_as_serde_json_does(bytes in mutated()) {
        same_readings(&bytes);
    }

    #[test]
    fn reads_numbers_as_serde_json_does(text in "[-+]?[0-9]{0,21}\\.?[0-9]{0,20}([eE][+-]?[0-9]{0,3})?") {
        same_readings(text.as_bytes());
    }

    #[test]
    fn reads_128_levels(levels in 100_usize..160, is_object: bool) {
        let (open, close) = if is_object { ("{\"a\":", "}") } else { ("[", "]") };
        let text = format!("{}1{}", open.repeat(levels), close.repeat(levels));
        prop_assert_eq!(Deserializer::new().deserialize::<Value>(text).is_ok(), levels <= 128);
    }

    #[test]
    fn writes_texts_as_serde_json_does(texts in vec("\\PC{0,20}|[\\x00-\\xff]{0,20}|[ -~]{0,40}", 0..4)) {
        same_writing(&texts);
    }

    #[test]
    fn writes_every_character_as_serde_json_does(letter: char, before in "[a-z]{0,17}", after in "[a-z]{0,17}") {
        same_writing(&format!("{before}{letter}{after}"));
    }

    #[test]
    fn writes_numbers_as_serde_json_does(
        signed in vec(any::<i64>(), 0..4),
        unsigned in vec(any::<u64>(), 0..4),
        small in vec(any::<i16>(), 0..4),
        floats in vec(proptest::num::f64::ANY.prop_filter("finite", |float| float.is_finite()), 0..4),
    ) {
        same_writing(&signed);
        same_writing(&unsigned);
        same_writing(&small);
        same_writing(&floats);
    }

    #[test]
    fn writes_any_json_as_serde_json_does(
        entries in btree_map("\\PC{0,8}|[\\x00-\\x7f]{0,8}", super::models::json(), 0..5),
    ) {
        same_writing(&entries);
    }
}

#[test]
fn writes_the_edges_as_serde_json_does() {
    same_writing(&vec![0.0, -0.0, f64::MAX, f64::MIN_POSITIVE, 5e-324, 1e16, 1e15, 0.1, 123_456.0]);
    same_writing(&vec![i64::MIN, i64::MAX, 0, -1, 9, 10, 99, 100, 9_999, 10_000]);
    (0..=0x7f_u8).for_each(|byte| same_writing(&char::from(byte).to_string()));
}
