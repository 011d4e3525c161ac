//! The checks that the tests share: one function for each kind of check.
#![allow(clippy::expect_used, clippy::panic, reason = "a check that fails panics")]

mod asking;
mod logged;
pub mod models;
mod properties;
mod quoting;
mod reading;
pub mod sources;
mod vectors;
mod writing;
mod xml;

use msrest_model::{DeserializationError, Deserializer, KeyExtractor, Model, Warning, WarningKind, Warnings};
use serde_json::Value;

pub use crate::asking::Asking;
pub use crate::logged::logged;
pub use crate::properties::cases;
pub use crate::quoting::{Quoting, QuotingFormat};
pub use crate::reading::{check_reads, check_reads_with, check_refuses, check_refuses_with};
pub use crate::vectors::{check_type_vectors, check_vectors};
pub use crate::writing::{check_unwritable, check_writes, check_writes_with};
pub use crate::xml::{assert_same_xml, xml};

/// The examples of the README are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// All extractors of `msrest`.
pub const EXTRACTORS: [KeyExtractor; 6] = [
    KeyExtractor::RestKey,
    KeyExtractor::RestKeyCaseInsensitive,
    KeyExtractor::LastRestKey,
    KeyExtractor::LastRestKeyCaseInsensitive,
    KeyExtractor::AttributeKey,
    KeyExtractor::AttributeKeyCaseInsensitive,
];

/// A model with one attribute, for types that need no format.
#[derive(Debug, Clone, PartialEq, Model)]
pub struct One<T> {
    /// The value.
    pub value: Option<T>,
}

/// Reads each input as the attribute `value` of a model, and compares what is written afterwards, or the error.
///
/// # Panics
/// Where a case fails.
pub fn check_type<M: Model>(cases: &[(&str, Result<&str, &str>)]) {
    for (input, expected) in cases {
        let document = format!("{{\"value\": {input}}}");
        match expected {
            Ok(written) => {
                let read = reading::every_way::<M>(&document, &KeyExtractor::REST);
                for (way, outcome) in read {
                    let model = outcome.unwrap_or_else(|error| panic!("{way} {document}: {error}"));
                    check_writes(&model, &format!("{{\"value\": {written}}}"));
                }
            }
            Err(message) => check_refuses::<M>(&document, &format!("value: {message}")),
        }
    }
}

/// Compares the path, the rule and the message of all that validation finds.
///
/// # Panics
/// Where it finds something else.
pub fn check_breaks<M: Model>(model: &M, expected: &[(&str, &str, &str)]) {
    let errors = model.validate();
    let found: Vec<(String, &str, String)> = errors
        .iter()
        .map(|error| (error.path().to_string(), error.rule().name(), error.to_string()))
        .collect();
    let found: Vec<(&str, &str, &str)> =
        found.iter().map(|(path, rule, message)| (path.as_str(), *rule, message.as_str())).collect();
    assert_eq!(found, expected);
}

/// The JSON value of a text.
///
/// # Panics
/// Where the text is not JSON.
#[must_use]
pub fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// What a reading gives, with its warnings.
///
/// # Errors
/// Those of the reading.
pub fn with_warnings<T>(
    reader: Deserializer,
    read: impl FnOnce(Deserializer) -> Result<T, DeserializationError>,
) -> Result<(T, Vec<Warning>), DeserializationError> {
    let warnings = Warnings::new();
    read(reader.warnings(&warnings)).map(|value| (value, warnings.take()))
}

/// The places of what was left out.
#[must_use]
pub fn recovered_paths(warnings: &[Warning]) -> Vec<String> {
    let recovered = warnings.iter().filter(|warning| matches!(warning.kind(), WarningKind::Recovered(_)));
    recovered.map(|warning| warning.path().to_string()).collect()
}

/// Whether two JSON values are equal, numbers by their value: `5` is `5.0`.
#[must_use]
pub fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => match (left.as_i64(), right.as_i64()) {
            (Some(left), Some(right)) => left == right,
            _ => left == right || left.as_f64() == right.as_f64(),
        },
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, value)| right.get(key).is_some_and(|other| same(value, other)))
        }
        (left, right) => left == right,
    }
}

/// Compares two JSON values with [`same`].
///
/// # Panics
/// Where they differ.
pub fn assert_same(found: &Value, expected: &Value, context: &str) {
    assert!(same(found, expected), "{context}\n   found: {found}\nexpected: {expected}");
}
