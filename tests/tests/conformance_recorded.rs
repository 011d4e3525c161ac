//! The recorded answers of Python's msrest: `tests/conformance/README.md` says how they came about.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot read its vectors fails"
)]

use std::error::Error;
use std::fs;

use conformance_runner::{Entry, Report, compare};
use serde_json::{Map, Value, json};

#[path = "../conformance/recorded/blob/mod.rs"]
mod blob;
#[path = "../conformance/recorded/data_factory/mod.rs"]
mod data_factory;
#[path = "../conformance/recorded/every_type/mod.rs"]
mod every_type;
#[path = "../conformance/recorded/face/mod.rs"]
mod face;
#[path = "../conformance/recorded/iot_hub/mod.rs"]
mod iot_hub;
#[path = "../conformance/recorded/media/mod.rs"]
mod media;

type Outcome = Result<(), Box<dyn Error>>;

fn vectors(folder: &str) -> std::io::Result<String> {
    fs::read_to_string(format!("{}/conformance/recorded/{folder}/vectors.jsonl", env!("CARGO_MANIFEST_DIR")))
}

fn check(folder: &str, models: &[Entry], at_least: usize) -> Outcome {
    let report = compare(models, vectors(folder)?.as_bytes(), 5)?;
    assert_eq!(report.mismatches(), 0, "{report}");
    assert!(report.compared() >= at_least, "{report}");
    Ok(())
}

#[test]
fn models_of_iot_hub() -> Outcome {
    check("iot_hub", iot_hub::MODELS, 300)
}

#[test]
fn models_of_data_factory() -> Outcome {
    check("data_factory", data_factory::MODELS, 300)
}

#[test]
fn models_of_media() -> Outcome {
    check("media", media::MODELS, 300)
}

#[test]
fn models_of_face() -> Outcome {
    check("face", face::MODELS, 300)
}

#[test]
fn models_of_blob_storage() -> Outcome {
    check("blob", blob::MODELS, 300)
}

/// Each type that msrest's grammar has, in each form, and typed maps of additional properties of each.
#[test]
fn models_of_every_type() -> Outcome {
    check("every_type", every_type::MODELS, 3000)
}

/// The allowances say exactly what they allow: whatever else msrest answered would be a mismatch.
#[test]
fn an_altered_answer_is_a_mismatch() -> Outcome {
    let all = [
        ("iot_hub", iot_hub::MODELS),
        ("data_factory", data_factory::MODELS),
        ("media", media::MODELS),
        ("face", face::MODELS),
        ("every_type", every_type::MODELS),
        ("blob", blob::MODELS),
    ];
    let mut altered = 0;
    for (folder, models) in all {
        for line in vectors(folder)?.lines() {
            let vector: Value = serde_json::from_str(line)?;
            let report = compare(models, line.as_bytes(), 0)?;
            for (name, vector) in alterations(&vector, &report) {
                let report = compare(models, vector.to_string().as_bytes(), 0)?;
                assert_ne!(report.mismatches(), 0, "{name}: {vector}");
                altered += 1;
            }
        }
    }
    assert!(altered > 500, "only {altered} alterations");
    Ok(())
}

/// The vector with another answer, or without what explains one.
fn alterations(vector: &Value, report: &Report) -> Vec<(&'static str, Value)> {
    const RESULTS: usize = 6;
    let mut found = Vec::new();
    let mut add = |name, alter: &dyn Fn(&mut Value)| {
        let mut altered = vector.clone();
        alter(&mut altered);
        found.push((name, altered));
    };
    let doors = if vector["form"] == "xml" { 1 } else { 2 };
    if report.compared() >= RESULTS * doors {
        add("a value more", &|vector| result(vector, "as_dict/full")["altered"] = json!(5));
        add("a problem more", &|vector| {
            let problems = result(vector, "validate").as_array_mut().unwrap();
            problems.push(json!(["minimum", "Job.retries", "/retries"]));
        });
        if report.allowed().contains_key("leftovers-kept") {
            add("a leftover that the document does not have", &|vector| {
                vector["features"].as_array_mut().unwrap().retain(|feature| feature["feature"] != "leftover");
            });
        }
        let problems = result(&mut vector.clone(), "validate").as_array().unwrap().len();
        for index in 0..problems {
            add("a problem less", &|vector| {
                result(vector, "validate").as_array_mut().unwrap().remove(index);
            });
        }
        if vector["mended"]["deserialize"].is_null() {
            add("an error", &|vector| vector["deserialize"] = json!({"raised": "KeyError: altered"}));
        }
        let keys = vector["deserialize"]["as_dict/full"].as_object().into_iter().flat_map(Map::keys);
        for key in keys.filter(|_| report.allowed().is_empty()) {
            add("another value", &|vector| result(vector, "as_dict/full")[key] = json!("altered"));
        }
    } else if vector["deserialize"].get("raised").is_some() && report.allowed().is_empty() {
        add("an error without a fault", &|vector| vector["features"] = json!([]));
    }
    found
}

/// The result that ours has to equal: that of the mended reference, if it differs from msrest's.
fn result<'a>(vector: &'a mut Value, name: &str) -> &'a mut Value {
    let is_mended = !vector["mended"]["deserialize"][name].is_null();
    let answers = if is_mended { &mut vector["mended"] } else { vector };
    &mut answers["deserialize"][name]
}
