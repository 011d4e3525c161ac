//! Values as tables of scenarios write them.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};

/// A text.
#[expect(clippy::unnecessary_wraps, reason = "attributes are options")]
pub(super) fn text(value: &str) -> Option<String> {
    Some(value.to_owned())
}

/// Texts of a list.
pub(super) fn texts<const N: usize>(values: [&str; N]) -> Vec<String> {
    values.map(str::to_owned).to_vec()
}

/// A map.
pub(super) fn map<T, const N: usize>(entries: [(&str, T); N]) -> BTreeMap<String, T> {
    entries.map(|(key, value)| (key.to_owned(), value)).into()
}

/// A map of texts.
pub(super) fn text_map<const N: usize>(entries: [(&str, &str); N]) -> BTreeMap<String, String> {
    map(entries.map(|(key, value)| (key, value.to_owned())))
}

/// A map whose keys are the numbers from 0 on, as body-dictionary has them.
pub(super) fn numbered<T, const N: usize>(values: [T; N]) -> BTreeMap<String, T> {
    values.into_iter().enumerate().map(|(number, value)| (number.to_string(), value)).collect()
}

/// A point in time, by its text of RFC 3339.
pub(super) fn at(text: &str) -> DateTime<Utc> {
    parsed(text)
}

/// A day.
pub(super) fn day(text: &str) -> NaiveDate {
    parsed(text)
}

/// A value by its text.
#[expect(clippy::expect_used, reason = "a mistake in a table")]
pub(super) fn parsed<T: FromStr<Err: Debug>>(text: &str) -> T {
    text.parse().expect("the text of a value")
}
