//! What msrest does: the files that `vectors/generate.py` wrote by running it.

use std::path::PathBuf;

use msrest_model::{KeyExtractor, Model, Serializer};
use serde_json::Value;

use crate::{assert_same, reading};

/// Calls `check` with every document of a group, and what msrest made of it: nothing where that is an error.
///
/// # Panics
/// Where there is no such file or group.
pub fn check_vectors(file: &str, group: &str, check: impl Fn(&Value, Option<&Value>)) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("vectors/{file}.json"));
    let text = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let vectors: Value = serde_json::from_slice(&text).expect("JSON");
    let cases = vectors.get(group).and_then(Value::as_array);
    for case in cases.unwrap_or_else(|| panic!("{file}.json has no group {group}")) {
        check(case.get("document").expect("a document"), case.get("expected"));
    }
}

/// Reads the vectors of one msrest type in every way and compares what is written afterwards.
///
/// # Panics
/// Where msrest does something else.
pub fn check_type_vectors<M: Model>(type_name: &str) {
    check_vectors("types", type_name, |document, expected| {
        let context = format!("{type_name} {document}");
        for (way, outcome) in reading::every_way::<M>(&document.to_string(), &KeyExtractor::REST) {
            match (outcome, expected) {
                (Ok(model), Some(expected)) => {
                    let written = Serializer::new().serialize(&model).expect("what was read can be written");
                    assert_same(&written, expected, &format!("{context} ({way})"));
                }
                (Ok(_), None) => panic!("{context} ({way}): msrest refuses it"),
                (Err(error), Some(_)) => panic!("{context} ({way}): msrest reads it: {error}"),
                (Err(_), None) => {}
            }
        }
    });
}
