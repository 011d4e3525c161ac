//! Attributes beside those of the document.

use minreq::Method::Put;
use serde_json::{Map, Value, json};
use server_models::additionalproperties as models;

use super::values::{map, text, text_map};
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let puppy = models::PetApTrue {
        id: Some(1),
        name: text("Puppy"),
        additional_properties: born_and_red(),
        ..Default::default()
    };
    let answer = models::PetApTrue { status: Some(true), ..puppy.clone() };
    suite.exchange("additionalPropertiesTrue", (Put, "/additionalProperties/true"), &puppy, &answer);

    let lisa = models::CatApTrue {
        id: Some(1),
        name: text("Lisa"),
        friendly: Some(true),
        additional_properties: born_and_red(),
        ..Default::default()
    };
    let answer = models::CatApTrue { status: Some(true), ..lisa.clone() };
    suite.exchange(
        "additionalPropertiesSubclass",
        (Put, "/additionalProperties/true-subclass"),
        &lisa,
        &answer,
    );

    let hira = models::PetApObject {
        id: Some(2),
        name: text("Hira"),
        additional_properties: object(json!({
            "siblings": [{
                "id": 1, "name": "Puppy", "birthdate": "2017-12-13T02:29:51Z", "complexProperty": {"color": "Red"},
            }],
            "picture": "//////4=",
        })),
        ..Default::default()
    };
    let answer = models::PetApObject { status: Some(true), ..hira.clone() };
    suite.exchange(
        "additionalPropertiesTypeObject",
        (Put, "/additionalProperties/type/object"),
        &hira,
        &answer,
    );

    let tommy = models::PetApString {
        id: Some(3),
        name: text("Tommy"),
        additional_properties: text_map([("color", "red"), ("weight", "10 kg"), ("city", "Bombay")]),
        ..Default::default()
    };
    let answer = models::PetApString { status: Some(true), ..tommy.clone() };
    suite.exchange(
        "additionalPropertiesTypeString",
        (Put, "/additionalProperties/type/string"),
        &tommy,
        &answer,
    );

    in_properties(suite);
}

fn in_properties(suite: &mut Suite<'_>) {
    let measures = || Some(map([("height", 5.61), ("weight", 599.0), ("footsize", 11.5)]));
    let bunny = models::PetApInProperties {
        id: Some(4),
        name: text("Bunny"),
        additional_properties: measures(),
        ..Default::default()
    };
    let answer = models::PetApInProperties { status: Some(true), ..bunny.clone() };
    let path = "/additionalProperties/in/properties";
    suite.exchange("additionalPropertiesInProperties", (Put, path), &bunny, &answer);

    let funny = models::PetApInPropertiesWithApString {
        id: Some(5),
        name: text("Funny"),
        odata_location: text("westus"),
        additional_properties: measures(),
        other_properties: text_map([("color", "red"), ("city", "Seattle"), ("food", "tikka masala")]),
        ..Default::default()
    };
    let answer = models::PetApInPropertiesWithApString { status: Some(true), ..funny.clone() };
    let path = "/additionalProperties/in/properties/with/additionalProperties/string";
    suite.exchange("additionalPropertiesInPropertiesWithAPTypeString", (Put, path), &funny, &answer);
}

fn born_and_red() -> Map<String, Value> {
    object(json!({"birthdate": "2017-12-13T02:29:51Z", "complexProperty": {"color": "Red"}}))
}

fn object(value: Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}
