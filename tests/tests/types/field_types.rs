//! Every type that a field can have: a table in the guide names them, and each comes back from text and from a `Value`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::fmt::Debug;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::num::NonZero;
use std::rc::Rc;
use std::sync::Arc;
use std::time;

use bigdecimal::BigDecimal;
use bytes::Bytes;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use indexmap::{IndexMap, IndexSet};
use msrest_model::{Duration, Model, RestType};
use msrest_model_tests::sources::read;
use msrest_model_tests::{One, check_reads, check_refuses, check_type, check_writes};
use rust_decimal::Decimal;
use serde_json::{Map, Number, Value};
use url::Url;
use uuid::Uuid;

/// A type by the name that the guide has for it, a value of it in JSON, and the check of both.
type Row = (&'static str, &'static str, fn(&str));

/// Reads the value as an attribute, an item, an entry and at the root, in every way, and writes what was read.
#[expect(clippy::unwrap_used, reason = "a check that fails panics")]
fn comes_back<T: RestType + Debug + PartialEq>(json: &str) {
    for document in [format!("[{json}]"), format!("[null, {json}]")] {
        check_type::<One<Vec<Option<T>>>>(&[(&document, Ok(&document))]);
    }
    check_type::<One<T>>(&[(json, Ok(json))]);
    check_type::<One<Box<T>>>(&[(json, Ok(json))]);
    let entry = format!("{{\"key\": {json}}}");
    check_type::<One<BTreeMap<String, T>>>(&[(&entry, Ok(&entry))]);
    let value: T = msrest_model::from_str(json).unwrap();
    check_reads(json, &value);
    let text = msrest_model::to_string(&value).unwrap();
    check_reads(&text, &value);
    let again: T = msrest_model::from_value(&msrest_model::to_value(&value).unwrap()).unwrap();
    assert_eq!(again, value, "{json}");
    check_reads("{}", &One::<T> { value: None });
}

macro_rules! rows {
    ($($name:literal: $($type:ty = $json:literal),+;)*) => {
        &[$($(($name, $json, comes_back::<$type>),)+)*]
    };
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Model)]
struct Inner {
    #[rest(key = "properties.name")]
    name: String,
}

const ROWS: &[Row] = rows! {
    "String": String = r#""a""#;
    "Box<str>": Box<str> = r#""a \" b""#;
    "Arc<str>": Arc<str> = r#""a""#;
    "Rc<str>": Rc<str> = r#""a""#;
    "Cow<'static, str>": Cow<'static, str> = r#""a""#;
    "char": char = r#""\"""#, char = "\"\u{1f600}\"";
    "IpAddr": IpAddr = r#""10.0.0.1""#, IpAddr = r#""::1""#;
    "Ipv4Addr": Ipv4Addr = r#""255.255.255.255""#;
    "Ipv6Addr": Ipv6Addr = r#""1234:5678:9abc:def0:1234:5678:9abc:def0""#;
    "uuid::Uuid": Uuid = r#""936da01f-9abd-4d9d-80c7-02af85c822a8""#;
    "url::Url": Url = r#""https://example.org/a%20b?c=%C3%A9#d""#;
    "i8": i8 = "-128";
    "i128": i16 = "-1", i32 = "-1", i64 = "-9223372036854775808", i128 = "5", isize = "-5";
    "u8": u8 = "255";
    "u128": u16 = "1", u32 = "1", u64 = "18446744073709551615", u128 = "5";
    "isize": isize = "-5";
    "usize": usize = "5";
    "NonZero": NonZero<i8> = "-1", NonZero<i16> = "1", NonZero<i32> = "1", NonZero<i64> = "1",
        NonZero<i128> = "1", NonZero<isize> = "1", NonZero<u8> = "1", NonZero<u16> = "1", NonZero<u32> = "1",
        NonZero<u64> = "18446744073709551615", NonZero<u128> = "1", NonZero<usize> = "1";
    "f32": f32 = "1.1";
    "f64": f64 = "-1.5e300";
    "serde_json::Number": Number = "5", Number = "-0.25", Number = "18446744073709551615";
    "bool": bool = "true";
    "chrono::DateTime<Utc>": DateTime<Utc> = r#""2015-01-01T00:00:00.000Z""#;
    "DateTime<FixedOffset>": DateTime<FixedOffset> = r#""2015-01-01T00:00:00.1234567Z""#;
    "chrono::NaiveDateTime": NaiveDateTime = r#""2015-01-01T00:00:00.500Z""#;
    "chrono::NaiveDate": NaiveDate = r#""2018-12-27""#;
    "chrono::NaiveTime": NaiveTime = r#""11:22:33""#;
    "jiff::Timestamp": jiff::Timestamp = r#""2015-01-01T00:00:00.1234567Z""#;
    "jiff::Zoned": jiff::Zoned = r#""2015-01-01T00:00:00.000Z""#;
    "jiff::civil::DateTime": jiff::civil::DateTime = r#""2015-01-01T00:00:00.500Z""#;
    "jiff::civil::Date": jiff::civil::Date = r#""2018-12-27""#;
    "jiff::civil::Time": jiff::civil::Time = r#""11:22:33""#;
    "jiff::SignedDuration": jiff::SignedDuration = r#""-P1DT12H""#;
    "time::OffsetDateTime": ::time::OffsetDateTime = r#""2015-01-01T00:00:00.000Z""#;
    "time::UtcDateTime": ::time::UtcDateTime = r#""2015-01-01T00:00:00.1234567Z""#;
    "time::PrimitiveDateTime": ::time::PrimitiveDateTime = r#""2015-01-01T00:00:00.500Z""#;
    "time::Date": ::time::Date = r#""2018-12-27""#;
    "time::Time": ::time::Time = r#""11:22:33""#;
    "time::Duration": ::time::Duration = r#""-P1DT12H""#;
    "Duration": Duration = r#""P3Y6M4DT12H30M5S""#;
    "chrono::TimeDelta": TimeDelta = r#""-P1DT12H""#;
    "std::time::Duration": time::Duration = r#""P1DT12H""#;
    "rust_decimal::Decimal": Decimal = "1.5";
    "bigdecimal::BigDecimal": BigDecimal = "1.5";
    "Vec<u8>": Vec<u8> = "[1, 2]";
    "bytes::Bytes": Bytes = r#""+/8=""#, Bytes = r#""""#;
    "serde_json::Value": Value = r#"{"a": [1, null]}"#;
    "Vec<T>": Vec<Inner> = r#"[{"properties": {"name": "a"}}]"#;
    "Box<[T]>": Box<[Inner]> = r#"[{"properties": {"name": "a"}}]"#, Box<[u8]> = "[]";
    "Arc<[T]>": Arc<[i32]> = "[1, 2]";
    "Rc<[T]>": Rc<[Vec<i32>]> = "[[1], []]";
    "[T; N]": [f64; 2] = "[1.5, -2.5]", [[Inner; 1]; 0] = "[]";
    "(A,)": (Inner,) = r#"[{"properties": {"name": "a"}}]"#;
    "(A, B, C, D)": (i32, String) = r#"[1, "a"]"#, (Inner, bool, [f64; 1]) = r#"[{"properties": {"name": "a"}}, true, [1.5]]"#,
        (u8, Option<u8>, (i32,), Vec<i32>) = "[1, null, [-1], []]";
    "VecDeque<T>": VecDeque<Option<i32>> = "[1, null]";
    "HashSet<T>": HashSet<String> = r#"["a"]"#, HashSet<Inner> = r#"[{"properties": {"name": "a"}}]"#;
    "BTreeSet<T>": BTreeSet<i32> = "[1, 2]", BTreeSet<Option<Inner>> = r#"[null, {"properties": {"name": "a"}}]"#;
    "IndexSet<T>": IndexSet<i32> = "[2, 1]", IndexSet<Option<Inner>> = r#"[null, {"properties": {"name": "a"}}]"#;
    "IndexMap<K, T>": IndexMap<String, Inner> = r#"{"k": {"properties": {"name": "a"}}}"#, IndexMap<u8, i32> = r#"{"2": 1, "1": 2}"#;
    "BTreeMap<K, T>": BTreeMap<String, Inner> = r#"{"k": {"properties": {"name": "a"}}}"#;
    "HashMap<K, T>": HashMap<String, i32> = r#"{"k": 1}"#;
    "Map<String, Value>": Map<String, Value> = r#"{"k": null}"#;
    "Option<T>": Option<Inner> = r#"{"properties": {"name": "a"}}"#;
    "Box<T>": Box<Inner> = r#"{"properties": {"name": "a"}}"#, Box<i32> = "5";
    "Arc<T>": Arc<Inner> = r#"{"properties": {"name": "a"}}"#, Arc<Arc<[Arc<i32>]>> = "[5]";
    "Rc<T>": Rc<Inner> = r#"{"properties": {"name": "a"}}"#, Rc<Vec<Rc<str>>> = r#"["a"]"#;
};

#[test]
fn every_type_comes_back() {
    for (_, json, check) in ROWS {
        check(json);
    }
    assert!(ROWS.len() >= 40, "{}", ROWS.len());
}

/// The table of types in the guide names each of them.
#[test]
fn every_type_is_in_the_guide() {
    let guide = read("../msrest-model/docs/guide/types.md");
    let (_, table) = guide.split_once("\n# The types").unwrap();
    let (table, _) = table.split_once("\n# ").unwrap();
    let missing: Vec<_> = ROWS.iter().filter(|(name, ..)| !table.contains(&format!("`{name}`"))).collect();
    assert!(missing.is_empty(), "{:?}", missing.iter().map(|(name, ..)| name).collect::<Vec<_>>());
}

#[test]
fn each_says_what_it_wants() {
    check_type::<One<char>>(&[
        (r#""""#, Err(r#"expected a text of one character, found the string """#)),
        (r#""ab""#, Err(r#"expected a text of one character, found the string "ab""#)),
        ("5", Err("expected a text of one character, found the number 5")),
    ]);
    check_type::<One<IpAddr>>(&[
        (r#""10.0.0""#, Err(r#"expected an IP address such as 10.0.0.1 or ::1, found the string "10.0.0""#)),
        ("{}", Err("expected an IP address such as 10.0.0.1 or ::1, found an object")),
    ]);
    check_type::<One<NonZero<u8>>>(&[
        (r#"" 7 ""#, Ok("7")),
        ("0", Err("expected an integer from 1 to 255, found the number 0")),
        ("256", Err("expected an integer from 1 to 255, found the number 256")),
    ]);
    check_type::<One<NonZero<i64>>>(&[(
        r#""0""#,
        Err(r#"expected an integer of 64 bits other than 0, found the string "0""#),
    )]);
    check_type::<One<[i32; 2]>>(&[
        ("[1]", Err("expected an array of 2 items, found one of 1")),
        ("[1, 2, 3]", Err("expected an array of 2 items, found one of 3")),
        ("5", Err("expected an array, found the number 5")),
    ]);
    check_refuses::<One<[i32; 2]>>(
        r#"{"value": [1, "x"]}"#,
        r#"value[1]: expected an integer of 32 bits, found the string "x""#,
    );
    check_refuses::<One<HashSet<String>>>(
        r#"{"value": ["a", null]}"#,
        "value[1]: expected a value; make the type an `Option` to allow null, found null",
    );
    check_type::<One<Number>>(&[
        (r#"" 1.5 ""#, Ok("1.5")),
        (r#""x""#, Err(r#"expected a number, found the string "x""#)),
        ("true", Err("expected a number, found true")),
    ]);
    check_type::<One<Arc<str>>>(&[
        ("5", Ok(r#""5""#)),
        ("[]", Err("expected a string, number or boolean, found an array")),
    ]);
}

/// KEEP: without a zone a date-time is UTC.
#[test]
fn a_naive_date_time_is_utc() {
    #[derive(Debug, PartialEq, Model)]
    struct Formats {
        #[rest(format = "rfc-1123")]
        web: Option<NaiveDateTime>,
        #[rest(format = "unix-time")]
        unix: Option<NaiveDateTime>,
    }
    check_type::<One<NaiveDateTime>>(&[
        (r#""2015-01-01T00:00:00""#, Ok(r#""2015-01-01T00:00:00.000Z""#)),
        (r#""2015-01-01T00:00:00+05:30""#, Ok(r#""2014-12-31T18:30:00.000Z""#)),
    ]);
    let time = DateTime::from_timestamp(946_684_799, 0).map(|time| time.naive_utc());
    let document = r#"{"web": "Fri, 31 Dec 1999 23:59:59 GMT", "unix": 946684799}"#;
    check_reads(document, &Formats { web: time, unix: time });
    check_writes(&Formats { web: time, unix: time }, document);
}
