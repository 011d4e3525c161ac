//! KEEP: the expectations come from msrest, by `vectors/generate.py`.

use msrest_model::Model;
use msrest_model_tests::{assert_same, assert_same_xml, check_vectors};

use crate::models::*;

/// Reads every document as msrest does, and writes the same elements where msrest writes any.
fn check<M: Model>(class: &str) {
    check_vectors("xml", class, |document, expected| {
        let text = document.as_str().expect("a text");
        match (M::deserialize(text), expected) {
            (Ok(model), Some(expected)) => {
                assert_same(&model.as_dict().expect("JSON"), &expected["model"], text);
                let written = model.to_xml().expect("what was read can be written");
                if let Some(expected) = expected["written"].as_str() {
                    assert_same_xml(&written, expected);
                }
            }
            (Ok(_), None) => panic!("{text}: msrest refuses it"),
            (Err(error), Some(_)) => panic!("{text}: msrest reads it: {error}"),
            (Err(_), None) => {}
        }
    });
}

#[test]
fn scalars() {
    check::<Data>("Data");
}

#[test]
fn text() {
    check::<Note>("Note");
}

#[test]
fn maps() {
    check::<Folder>("Folder");
}

#[test]
fn lists_of_scalars() {
    check::<Barrel>("Barrel");
}

#[test]
fn lists_of_models() {
    check::<ModelsWrappedNamed>("ModelsWrappedNamed");
    check::<ModelsPlainNamed>("ModelsPlainNamed");
    check::<ModelsWrapped>("ModelsWrapped");
    check::<ModelsPlain>("ModelsPlain");
    check::<ModelsNameless>("ModelsNameless");
}

#[test]
fn nested_models() {
    check::<Pair>("Pair");
}

#[test]
fn namespaces() {
    check::<Entry>("Entry");
}

#[test]
fn polymorphism_by_attribute() {
    check::<Topic>("Topic");
}

#[test]
fn additional_properties() {
    check::<Open>("Open");
}
