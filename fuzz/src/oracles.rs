//! What texts mean, by the standard library and by the crates of the types.

use std::str::FromStr;
use std::sync::LazyLock;

use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use bigdecimal::{BigDecimal, RoundingMode};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Utc};
use fancy_regex::{Captures, Regex};
use msrest_model::Duration;
use rust_decimal::Decimal;

pub fn integer<T: TryFrom<i128>>(text: &str) -> Option<T> {
    T::try_from(text.trim().parse().ok()?).ok()
}

pub fn float(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|value: &f64| value.is_finite())
}

pub fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// The groups of a text that matches a pattern as a whole.
macro_rules! groups {
    ($text:expr, $pattern:literal) => {{
        static REGEX: LazyLock<Regex> = LazyLock::new(|| Regex::new($pattern).expect("a pattern"));
        REGEX.captures($text).expect("a match without backtracking")
    }};
}

/// The number in a group, 0 if it is empty.
fn number(groups: &Captures<str>, name: &str) -> u32 {
    groups.name(name).map_or(0, |group| group.as_str().parse().expect("a few digits"))
}

pub fn iso_8601(text: &str) -> Option<DateTime<Utc>> {
    let groups = groups!(
        text,
        r"^(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})[Tt](?<h>[0-9]{2}):(?<i>[0-9]{2}):(?<s>[0-9]{2})(?:[.,](?<f>[0-9]{1,9})[0-9]*)?(?:[Zz]|(?<sign>[+-])(?<zh>[0-9]{2})(?::?(?<zm>[0-9]{2}))?)?\z"
    )?;
    let number = |name| number(&groups, name);
    let fraction = groups.name("f").map_or("", |digits| digits.as_str());
    let nanoseconds = format!("{fraction:0<9}").parse().ok()?;
    let date = NaiveDate::from_ymd_opt(number("y").try_into().ok()?, number("m"), number("d"))?;
    let time = NaiveTime::from_hms_nano_opt(number("h"), number("i"), number("s"), nanoseconds)?;
    let (hours, minutes) = (number("zh"), number("zm"));
    if hours > 23 || minutes > 59 {
        return None;
    }
    let offset = TimeDelta::minutes((hours * 60 + minutes).into());
    let is_west = groups.name("sign").is_some_and(|sign| sign.as_str() == "-");
    let utc = date.and_time(time) + if is_west { offset } else { -offset };
    (1..=9999).contains(&utc.year()).then(|| utc.and_utc())
}

/// A day of a month, or of a year.
pub fn date(text: &str) -> Option<NaiveDate> {
    let groups = groups!(
        text,
        r"^(?<y>[0-9]{4})(?<dash>-?)(?:(?<m>[0-9]{2})\k<dash>(?<d>[0-9]{2})|(?<o>[0-9]{3}))\z"
    )?;
    let number = |name| number(&groups, name);
    let year = i32::try_from(number("y")).ok().filter(|year| *year > 0)?;
    match groups.name("o") {
        Some(_) => NaiveDate::from_yo_opt(year, number("o")),
        None => NaiveDate::from_ymd_opt(year, number("m"), number("d")),
    }
}

/// Many more forms are read: chrono knows the usual one.
pub fn rfc_1123(text: &str, value: Option<DateTime<Utc>>) {
    let usual = groups!(
        text,
        r"^(?:[A-Z][a-z]{2}, )?[0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-5][0-9] (?:GMT|[+-][01][0-9][0-5][0-9])\z"
    );
    let expected: Option<DateTime<FixedOffset>> = usual.and_then(|_| DateTime::parse_from_rfc2822(text).ok());
    if let Some(expected) = expected.filter(|expected| (1..=9999).contains(&expected.to_utc().year())) {
        assert_eq!(value, Some(expected.to_utc()));
    }
}

pub fn unix_time(text: &str, value: Option<DateTime<Utc>>) {
    let expected = text.trim().parse().ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    match (float(text), expected) {
        (Some(_), Some(expected)) if (1..=9999).contains(&expected.year()) => {
            assert_eq!(value, Some(expected))
        }
        (Some(seconds), _) if value.is_some() => {
            let found = value.map_or(0.0, |value| value.timestamp_micros() as f64 / 1e6);
            assert!((found - seconds).abs() < 1e-3, "{text}: {value:?}");
        }
        (None, _) => assert_eq!(value, None),
        (Some(_), _) => {}
    }
}

/// Short forms and zones are read too: chrono knows the usual one.
pub fn time(text: &str, value: Option<NaiveTime>) {
    if groups!(text, r"^[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\.[0-9]{1,9})?\z").is_some() {
        assert_eq!(value, text.parse().ok());
    }
}

/// The parts of ISO 8601, which have to be in this order.
pub fn duration(text: &str, value: Option<Duration>) {
    let groups = groups!(
        text,
        r"^[+-]?P(?!\z)(?:[0-9]+(?:[.,][0-9]+)?Y)?(?:[0-9]+(?:[.,][0-9]+)?M)?(?:[0-9]+(?:[.,][0-9]+)?W)?(?:[0-9]+(?:[.,][0-9]+)?D)?(?:T(?:[0-9]+(?:[.,][0-9]+)?H)?(?:[0-9]+(?:[.,][0-9]+)?M)?(?:[0-9]+(?:[.,][0-9]+)?S)?)?\z"
    );
    let is_alternative =
        text.trim_start_matches(['+', '-']).starts_with('P') && !text.contains(['Y', 'W', 'D', 'H', 'S']);
    assert!(value.is_none() || groups.is_some() || is_alternative, "{text}: {value:?}");
    // jiff has limits of its own, and no fractions of the calendar.
    if let (Some(value), Ok(span)) = (value, text.parse::<jiff::Span>()) {
        let expected = Duration::try_from(span);
        assert!(
            expected.as_ref().is_ok_and(|expected| *expected == value),
            "{text}: {value:?}, {expected:?}"
        );
    }
}

/// .NET's `[-][d.]hh:mm:ss[.fffffff]`
pub fn timespan(text: &str, value: Option<TimeDelta>) {
    let groups = groups!(
        text,
        r"^-?(?:(?<d>[0-9]+)\.)?(?<h>[01][0-9]|2[0-3]):(?<i>[0-5][0-9]):(?<s>[0-5][0-9])(?:\.(?<f>[0-9]{1,7}))?\z"
    );
    let Some(value) = value else {
        let is_short =
            groups.is_some_and(|groups| groups.name("d").is_none_or(|days| days.as_str().len() < 9));
        return assert!(!is_short, "{text}");
    };
    let groups = groups.unwrap_or_else(|| panic!("{text}: {value:?}"));
    let part = |name, unit: i128| i128::from(number(&groups, name)) * unit;
    let fraction = groups.name("f").map_or("", |digits| digits.as_str());
    let ticks: i128 = format!("{fraction:0<7}").parse().expect("seven digits");
    let seconds = part("d", 86_400) + part("h", 3_600) + part("i", 60) + part("s", 1);
    let size = seconds * 1_000_000_000 + ticks * 100;
    assert_eq!(nanoseconds(value), if text.starts_with('-') { -size } else { size }, "{text}");
}

fn nanoseconds(value: TimeDelta) -> i128 {
    i128::from(value.num_seconds()) * 1_000_000_000 + i128::from(value.subsec_nanos())
}

/// A number of which a nanosecond is so many decimal places.
pub fn seconds(text: &str, value: Option<TimeDelta>, places: i64) {
    let Some(value) = value else { return };
    assert!(is_number(text.trim()), "{text}: {value:?}");
    let Some(number) = any_decimal(text.trim()) else { return };
    let expected = number.with_scale_round(places, RoundingMode::Down);
    assert_eq!(BigDecimal::new(nanoseconds(value).into(), places), expected, "{text}");
}

/// The numbers of JSON, and what Python's `Decimal` takes of ASCII digits beside them.
fn is_number(text: &str) -> bool {
    groups!(text, r"^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\z").is_some()
}

/// A number of any size, if it is one whose exponent takes no time.
fn any_decimal(text: &str) -> Option<BigDecimal> {
    let exponent = text.split_once(['e', 'E']).map_or(Ok(0), |(_, exponent)| exponent.parse::<i64>());
    let is_quick = is_number(text) && exponent.is_ok_and(|exponent| exponent.abs() < 10_000);
    if is_quick { BigDecimal::from_str(text).ok() } else { None }
}

pub fn decimal(text: &str, value: Option<Decimal>) {
    match (any_decimal(text.trim()), value) {
        (Some(expected), Some(value)) => {
            assert_eq!(BigDecimal::from_str(&value.to_string()).expect("a decimal"), expected, "{text}");
        }
        (None, Some(value)) => assert!(is_number(text.trim()) && value.is_zero(), "{text}: {value}"),
        // Only what a decimal does not hold is refused.
        (Some(expected), None) => {
            let normal = expected.normalized();
            let plain = normal.with_scale(normal.fractional_digit_count().max(0));
            let is_held = text.len() <= 64 && plain.digits() <= 28 && plain.fractional_digit_count() <= 28;
            assert!(!is_held, "{text}");
        }
        (None, None) => {}
    }
}

pub fn big_decimal(text: &str, value: Option<BigDecimal>) {
    assert!(value.is_none() || is_number(text.trim()), "{text}: {value:?}");
    if let Some(expected) = any_decimal(text.trim()) {
        assert_eq!(value, Some(expected), "{text}");
    }
}

pub fn base64(text: &str, value: Option<Vec<u8>>) {
    let visible: String = text.chars().filter(|letter| !letter.is_ascii_whitespace()).collect();
    let strict = BASE64_STANDARD.decode(&visible).ok();
    assert!(strict.is_none() || value == strict, "{text}: {value:?}");
    if let Some(value) = value {
        assert_but_last_bits(&BASE64_STANDARD.encode(value), &visible);
    }
}

pub fn base64_url(text: &str, value: Option<Vec<u8>>) {
    let visible: String = text.chars().filter(|letter| !letter.is_ascii_whitespace()).collect();
    let visible = visible.replace('+', "-").replace('/', "_").trim_end_matches('=').to_owned();
    let strict = BASE64_URL_SAFE_NO_PAD.decode(&visible).ok();
    // Padding may be there, but no more than there is.
    assert!(strict.is_none() || value == strict || text.contains('='), "{text}: {value:?}");
    if let Some(value) = value {
        assert_but_last_bits(&BASE64_URL_SAFE_NO_PAD.encode(value), &visible);
    }
}

/// The last letter has bits that belong to no byte.
fn assert_but_last_bits(written: &str, read: &str) {
    let without_last = |text: &str| {
        let mut letters: Vec<char> = text.trim_end_matches('=').chars().collect();
        letters.pop();
        (letters, text.len())
    };
    assert_eq!(without_last(written), without_last(read));
}
