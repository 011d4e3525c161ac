//! Reading in every way that there is.

use std::fmt::Debug;

use msrest_model::{DeserializationError, Deserializer, KeyExtractor, RestType};

use crate::json;

type Outcomes<T> = [(&'static str, Result<T, DeserializationError>); 4];

/// Reads text, the value of the text, and both through serde's `Deserializer`.
pub(crate) fn every_way<T: RestType>(text: &str, extractors: &[KeyExtractor]) -> Outcomes<T> {
    let deserializer = Deserializer::new().key_extractors(extractors.iter().cloned());
    [
        ("text", deserializer.deserialize(text)),
        ("value", deserializer.deserialize_value(&json(text))),
        ("stream", deserializer.deserialize_from(&mut serde_json::Deserializer::from_str(text))),
        ("stream of a value", deserializer.deserialize_from(json(text))),
    ]
}

/// Reads a REST document and compares the model.
///
/// # Panics
/// Where it cannot be read, or the model differs.
pub fn check_reads<T: RestType + PartialEq + Debug>(text: &str, expected: &T) {
    check_reads_with(&KeyExtractor::REST, text, expected);
}

/// Reads a document with these extractors and compares the model.
///
/// # Panics
/// Where it cannot be read, or the model differs.
pub fn check_reads_with<T: RestType + PartialEq + Debug>(
    extractors: &[KeyExtractor],
    text: &str,
    expected: &T,
) {
    for (way, outcome) in every_way::<T>(text, extractors) {
        match outcome {
            Ok(model) => assert_eq!(model, *expected, "{way} with {extractors:?}: {text}"),
            Err(error) => panic!("{way} with {extractors:?}: {text}: {error}"),
        }
    }
}

/// Reads a REST document and compares the message of the error, without line and column.
///
/// # Panics
/// Where the document can be read, or the message differs.
pub fn check_refuses<T: RestType>(text: &str, message: &str) {
    check_refuses_with::<T>(&KeyExtractor::REST, text, message);
}

/// Reads a document with these extractors and compares the message of the error, without line and column.
///
/// # Panics
/// Where the document can be read, or the message differs.
pub fn check_refuses_with<T: RestType>(extractors: &[KeyExtractor], text: &str, message: &str) {
    for (way, outcome) in every_way::<T>(text, extractors) {
        let Err(error) = outcome else { panic!("{way} with {extractors:?}: reads {text}") };
        let found = error.to_string();
        let found = found.split(" at line ").next().unwrap_or_default();
        assert_eq!(found, message, "{way} with {extractors:?}: {text}");
    }
}
