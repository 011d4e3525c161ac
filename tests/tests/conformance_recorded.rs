//! The recorded answers of Python's msrest: `tests/conformance/README.md` says how they came about.

use std::error::Error;
use std::fs::File;
use std::io::BufReader;

use conformance_runner::{Entry, compare};

#[path = "../conformance/recorded/blob/mod.rs"]
mod blob;
#[path = "../conformance/recorded/data_factory/mod.rs"]
mod data_factory;
#[path = "../conformance/recorded/face/mod.rs"]
mod face;
#[path = "../conformance/recorded/iot_hub/mod.rs"]
mod iot_hub;
#[path = "../conformance/recorded/media/mod.rs"]
mod media;

type Outcome = Result<(), Box<dyn Error>>;

fn check(folder: &str, models: &[Entry], at_least: usize) -> Outcome {
    let path = format!("{}/conformance/recorded/{folder}/vectors.jsonl", env!("CARGO_MANIFEST_DIR"));
    let report = compare(models, BufReader::new(File::open(path)?), 5)?;
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
