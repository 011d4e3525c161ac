//! The kinds of cases that suites for JSON parsers have: what every parser accepts, what every parser refuses, and what each may
//! decide for itself. The verdict is the same on every way in, and that of `serde_json` on the same bytes.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a check that fails panics")]

use std::collections::BTreeMap;

use msrest_model::{Deserializer, KeyExtractor, Model, RestType};
use msrest_model_tests::One;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

#[rustfmt::skip]
const ACCEPTED: [&[&[u8]]; 4] = [
    // Structures.
    &[
        b"[]", b"{}", b"[[]]", b"[ ]", b" [] ", b"\t[\r\n]\n", b"[null]", b"[false,true,null]", b"[1\n,2]",
        b"[null,1,\"2\",{},[]]", br#"{"a":1}"#, br#"{"a":1,"b":2}"#, br#"{"a":1,"a":1}"#,
        br#"{"a":1,"a":2}"#, br#"{"":0}"#, br#"{"a":[]}"#, br#"{"a\u0000b":1}"#,
        br#"{"min":-1.0e+28,"max":1.0e+28}"#, b"{\n\"a\": \"b\"\n}", b"null", b"true", b"false", br#""a""#,
        b"1", b"-0.1", b"[\"a\"]\n",
    ],
    // Numbers.
    &[
        b"0", b"-0", b"-1", b"123", b"1.5", b"0e1", b"0e+1", b"0E-1", b"1E22", b"1E-2", b"1E+2", b"123e45",
        b"123.456e78", b"1e-400",
        b"-0.000000000000000000000000000000000000000000000000000000000000000000000000000001",
        b"18446744073709551615", b"18446744073709551616", b"-9223372036854775809",
        b"1234567890123456789012345678901234567890", b"[20e1 ]",
    ],
    // Strings.
    &[
        br#""""#, br#"" ""#, br#""\"\\\/\b\f\n\r\t""#, br#""\u0060\u012a\u12AB""#, br#""\u0000""#,
        br#""\u001f""#, br#""\u005C""#, br#""\\u0000""#, br#""\\n""#, br#""\uD801\udc37""#,
        br#""\ud83d\ude39\ud83d\udc8d""#, br#""\uDBFF\uDFFF""#, br#""\uFFFF\uFDD0""#,
        br#""\u200B\u2064\ufeff""#, br#""a/*b*/c//d""#, "\"\u{7f}\"".as_bytes(),
        "\"\u{80}\u{a0}\"".as_bytes(), "\"\u{2028}\u{2029}\"".as_bytes(),
        "\"\u{feff}\u{fffe}\u{ffff}\"".as_bytes(), "\"é漢😀\u{10ffff}\"".as_bytes(),
    ],
    // White space.
    &[b" 1", b"1 ", b"\n\n1\r\n", b" \t\n\r{ \t\n\r\"a\" \t\n\r: \t\n\r1 \t\n\r} \t\n\r"],
];

#[rustfmt::skip]
const REFUSED: [&[&[u8]]; 5] = [
    // Structures.
    &[
        b"", b" ", b"[", b"]", b"{", b"}", b"[1", b"[1,", b"[,1]", b"[1,]", b"[1,,2]", b"[1 2]", b"[1:2]",
        b"[[]", b"[]]", b"[}", b"{]", b"[1}", b"{1}", b"{1:1}", b"{a:1}", b"{'a':1}", br#"{"a"}"#,
        br#"{"a":}"#, br#"{"a" 1}"#, br#"{"a"::1}"#, br#"{"a":1,}"#, br#"{"a":1,,"b":2}"#, br#"{,"a":1}"#,
        br#"{"a":1 "b":2}"#, br#"{"a","b"}"#, br#"{"a":"b" "c"}"#, br#"{null:null}"#, br#"{[]:1}"#,
        br#"{"a":1"#, br#"{"a"#, b"nul", b"nulL", b"True", b"truth", b"fals", b"undefined", b"<a/>", b"*",
        b"\\u000A\"\"", b"[a]", b"[\"a\",]", b"[\"a\"",
    ],
    // What follows the document.
    &[
        b"1 2", b"[]x", b"{}}", b"{}#", b"{}/**/", b"[1]//", b"nullnull", b"\"a\"b", b"[],", b"1,",
        b"{} []", b"true\0",
    ],
    // Numbers.
    &[
        b"-", b"+1", b"++1", b"--1", b"-a", b"01", b"-01", b"00", b"012", b".1", b"-.1", b"1.", b"-1.",
        b"1.e1", b"0.e1", b"1e", b"1e+", b"1E-", b"1ea", b"0x1", b"0x", b"1_0", b"1 000", b"1.2.3",
        b"1e1.5", b"1e1e1", b"1a", b"1-", b"1+2", b"0.3e", b"0.3e+", b"NaN", b"-NaN", b"Infinity",
        b"-Infinity", b"Inf", b"2.e+3", b"9.e", "１".as_bytes(), b"1\xe5", b"-\xe5", b"1e\xe5",
    ],
    // Strings.
    &[
        b"\"", b"\"a", b"a\"", b"'a'", br#""\""#, br#""\\\""#, br#""\a""#, br#""\x00""#, br#""\U0041""#,
        br#""\'""#, br#""\0""#, br#""\u""#, br#""\u0""#, br#""\u00A""#, br#""\u00GA""#, br#""\u 041""#,
        br#""\u+041""#, br#""\ud800\""#, br#""\ud800\u""#, br#""\ud800\u1""#, br#""\ud800\ud8""#,
        b"\"\\\xf0\x9f\x98\x80\"", b"\"\n\"", b"\"\t\"", b"\"\0\"", b"\"\x1f\"", b"\"a\x01b\"",
        b"\"12345678\x02\"",
    ],
    // White space that is none.
    &[b"\x0c1", b"[\x0b]", b"\xc2\xa01", b"[\xe2\x81\xa0]", b"\0", b"[1\x0c]", b"\x1e1"],
];

/// What each parser decides for itself; ours decides as `serde_json`.
#[rustfmt::skip]
const EITHER: [&[&[u8]]; 3] = [
    // Numbers that no `f64` holds, or not exactly.
    &[
        b"1e400", b"-1e400", b"1e-10000", b"0e9999999999", b"1e9999999999", b"1.5e-9999999999", b"-0e400",
        b"0.1e-999999999999999999999",
    ],
    // Half a pair of surrogates, or two that are no pair.
    &[
        br#""\ud800""#, br#""\udc00""#, br#""\ud800abc""#, br#""\ud800\n""#, br#""\ud800\ud800""#,
        br#""\udc00\ud800""#, br#""\ud800\u0041""#, br#"{"\ud800":1}"#,
    ],
    // Bytes that are not UTF-8.
    &[
        b"\"\x80\"", b"\"\xff\"", b"\"\xc0\x80\"", b"\"\xc1\xbf\"", b"\"\xe0\x80\x80\"",
        b"\"\xed\xa0\x80\"", b"\"\xf4\x90\x80\x80\"", b"\"\xf8\x88\x80\x80\x80\"", b"\"\xe9\"",
        b"\"\xe6\x97\"", b"\"\xf0\x9f\x98\"", b"{\"\xb9\":0}", b"[\"\xe2\x82\", 1]", b"\xff\xfe1\0",
        b"\xfe\xff\x0001", b"[\0\"\0a\0\"\0]\0", b"\xef\xbb",
    ],
];

#[derive(Debug, Deserialize)]
struct Twin<T> {
    #[serde(rename = "value")]
    _value: Option<T>,
}

/// A model that skips whatever stands under other keys.
#[derive(Debug, Model)]
struct Empty {
    _known: Option<String>,
}

/// A way in, and the same by `serde_json`: the case stands between two texts.
struct Way {
    name: &'static str,
    around: [&'static str; 2],
    ours: fn(&[u8]) -> bool,
    theirs: fn(&[u8]) -> bool,
}

fn reads<T: RestType>(bytes: &[u8]) -> bool {
    Deserializer::new().deserialize::<T>(bytes).is_ok()
}

fn reads_in_any_spelling<T: RestType>(bytes: &[u8]) -> bool {
    Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING).deserialize::<T>(bytes).is_ok()
}

fn reads_by_serde<T: RestType>(bytes: &[u8]) -> bool {
    let mut text = serde_json::Deserializer::from_slice(bytes);
    Deserializer::new().deserialize_from::<T, _>(&mut text).is_ok() && text.end().is_ok()
}

fn reads_items(bytes: &[u8]) -> bool {
    Deserializer::new().items::<Value>(bytes, "value").all(|item| item.is_ok())
}

fn is_read_by_serde<T: DeserializeOwned>(bytes: &[u8]) -> bool {
    serde_json::from_slice::<T>(bytes).is_ok()
}

/// `serde_json` itself does not look at the encoding of what it passes over.
fn is_passed_by_serde(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok() && is_read_by_serde::<Twin<IgnoredAny>>(bytes)
}

const ROOT: [&str; 2] = ["", ""];
const VALUE: [&str; 2] = [r#"{"value":"#, "}"];
const WAYS: [Way; 8] = [
    Way { name: "Value", around: ROOT, ours: reads::<Value>, theirs: is_read_by_serde::<Value> },
    Way {
        name: "Value by serde",
        around: ROOT,
        ours: reads_by_serde::<Value>,
        theirs: is_read_by_serde::<Value>,
    },
    Way { name: "model", around: VALUE, ours: reads::<One<Value>>, theirs: is_read_by_serde::<Twin<Value>> },
    Way {
        name: "any spelling",
        around: [r#"{"VALUE":"#, "}"],
        ours: reads_in_any_spelling::<One<Value>>,
        theirs: is_read_by_serde::<BTreeMap<String, Value>>,
    },
    Way {
        name: "model by serde",
        around: VALUE,
        ours: reads_by_serde::<One<Value>>,
        theirs: is_read_by_serde::<Twin<Value>>,
    },
    Way {
        name: "derived",
        around: VALUE,
        ours: is_read_by_serde::<One<Value>>,
        theirs: is_read_by_serde::<Twin<Value>>,
    },
    Way { name: "skipped", around: VALUE, ours: reads::<Empty>, theirs: is_passed_by_serde },
    Way {
        name: "items",
        around: [r#"{"value":["#, "]}"],
        ours: reads_items,
        theirs: is_read_by_serde::<Twin<Vec<Value>>>,
    },
];

impl Way {
    fn check(&self, case: &[u8]) {
        let [before, after] = self.around;
        let text = [before.as_bytes(), case, after.as_bytes()].concat();
        let (ours, theirs) = ((self.ours)(&text), (self.theirs)(&text));
        assert_eq!(ours, theirs, "{}: {}", self.name, text.escape_ascii());
    }
}

fn check(groups: &[&[&[u8]]], verdict: Option<bool>) {
    for case in groups.iter().flat_map(|group| group.iter()) {
        let ours = reads::<Value>(case);
        assert!(verdict.is_none_or(|verdict| verdict == ours), "{}", case.escape_ascii());
        WAYS.iter().for_each(|way| way.check(case));
    }
}

#[test]
fn what_every_parser_accepts() {
    check(&ACCEPTED, Some(true));
}

#[test]
fn what_every_parser_refuses() {
    check(&REFUSED, Some(false));
}

#[test]
fn what_each_parser_decides() {
    check(&EITHER, None);
}

/// `serde_json` stops a level earlier.
#[test]
fn nesting() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        for (levels, verdict) in [(127, true), (128, true), (129, false), (100_000, false)] {
            let text = [&open.repeat(levels), "0", &close.repeat(levels)].concat();
            let open_text = open.repeat(levels);
            assert_eq!(reads::<Value>(text.as_bytes()), verdict, "{levels} {open}");
            assert!(!reads::<Value>(open_text.as_bytes()) && !reads_items(open_text.as_bytes()));
            assert_eq!(is_read_by_serde::<Value>(text.as_bytes()), levels < 128);
        }
    }
}

/// `serde_json` refuses it, servers send it.
#[test]
fn a_byte_order_mark() {
    assert!(reads::<Value>(b"\xef\xbb\xbf{}") && reads_items(b"\xef\xbb\xbf{\"value\":[]}"));
    for bytes in [&b"\xef\xbb\xbf"[..], b"{}\xef\xbb\xbf", b"\xef\xbb\xbf\xef\xbb\xbf{}", b" \xef\xbb\xbf{}"]
    {
        assert!(!reads::<Value>(bytes) && !reads_items(bytes), "{}", bytes.escape_ascii());
    }
}
