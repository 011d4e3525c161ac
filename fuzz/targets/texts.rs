//! A text as a value of each type that is written as one: the verdict and the value of another parser, and what was read is
//! written alike on all ways and read again.
#![no_main]

use std::net::IpAddr;

use bigdecimal::BigDecimal;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use libfuzzer_sys::fuzz_target;
use msrest_model::{Duration, Model};
use msrest_model_fuzz::oracles;
use msrest_model_fuzz::round_trip::read_and_write;
use rust_decimal::Decimal;
use serde_json::json;
use url::Url;
use uuid::Uuid;

/// A model of one attribute for each type and format, with the check of what its text was read as.
macro_rules! texts {
    ($($model:ident: $type:ty, $format:tt, $check:expr;)*) => {
        $(#[derive(Debug, PartialEq, Model)]
        struct $model {
            #[rest(format = $format)]
            value: Option<$type>,
        })*

        const CHECKS: &[fn(&str)] = &[$(|text| {
            let check: fn(&str, Option<$type>) = $check;
            check(text, read_and_write::<$model>(&json!({"value": text})).and_then(|model| model.value));
        }),*];
    };
}

texts! {
    Text: String, "str", |text, value| assert_eq!(value.as_deref(), Some(text));
    Byte: i8, "int", |text, value| assert_eq!(value, oracles::integer(text));
    Int: i32, "int", |text, value| assert_eq!(value, oracles::integer(text));
    Long: i64, "long", |text, value| assert_eq!(value, oracles::integer(text));
    Unsigned: u64, "long", |text, value| assert_eq!(value, oracles::integer(text));
    Huge: i128, "str", |text, value| assert_eq!(value, oracles::integer(text));
    Float: f64, "float", |text, value| assert_eq!(value.map(f64::to_bits), oracles::float(text).map(f64::to_bits));
    Flag: bool, "bool", |text, value| assert_eq!(value, oracles::boolean(text));
    Iso: DateTime<Utc>, "iso-8601", |text, value| assert_eq!(value, oracles::iso_8601(text));
    Rfc: DateTime<Utc>, "rfc-1123", oracles::rfc_1123;
    Unix: DateTime<Utc>, "unix-time", oracles::unix_time;
    Day: NaiveDate, "date", |text, value| assert_eq!(value, oracles::date(text));
    Clock: NaiveTime, "time", oracles::time;
    Span: Duration, "duration", oracles::duration;
    Timespan: TimeDelta, "timespan", oracles::timespan;
    Seconds: TimeDelta, "seconds", |text, value| oracles::seconds(text, value, 9);
    Milliseconds: TimeDelta, "milliseconds", |text, value| oracles::seconds(text, value, 6);
    Exact: Decimal, "decimal", oracles::decimal;
    ExactText: Decimal, "str", oracles::decimal;
    Big: BigDecimal, "str", oracles::big_decimal;
    Standard: Vec<u8>, "bytearray", oracles::base64;
    UrlSafe: Vec<u8>, "base64", oracles::base64_url;
    Id: Uuid, "str", |text, value| assert_eq!(value, Uuid::parse_str(text).ok());
    Link: Url, "str", |text, value| assert_eq!(value, Url::parse(text).ok());
    Letter: char, "str", |text, value| assert_eq!(value, text.parse().ok());
    Address: IpAddr, "str", |text, value| assert_eq!(value, text.parse().ok());
}

// The first letter says which: A to Z.
fuzz_target!(|input: (u8, &str)| {
    let (letter, text) = input;
    CHECKS[usize::from(letter.wrapping_sub(b'A')) % CHECKS.len()](text);
});
