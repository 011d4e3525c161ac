//! Any model is read as it was written: as JSON text, as a `Value`, through serde, as a dictionary, and as XML.
#![no_main]

use std::fmt::Debug;

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use msrest_model::{Deserializer, Model, RestType, Serializer};
use msrest_model_fuzz::models::{Fish, Typed, Wide};
use msrest_model_fuzz::round_trip::write;
use msrest_model_fuzz::xml_models::{All, Blobs};
use serde::Serialize;
use serde::de::DeserializeOwned;

fuzz_target!(|bytes: &[u8]| {
    // Bytes that are used up are no find.
    let _ = check_any(&mut Unstructured::new(bytes));
});

fn check_any(bytes: &mut Unstructured) -> Result<()> {
    match bytes.int_in_range(0..=4)? {
        0 => {
            let model: Wide = bytes.arbitrary()?;
            check(&model);
            check_dict(&model);
        }
        1 => check(&Vec::<Fish>::arbitrary(bytes)?),
        2 => {
            let model: Typed = bytes.arbitrary()?;
            check(&model);
            check_dict(&model);
        }
        3 => check_xml(&All::arbitrary(bytes)?),
        _ => check_xml(&Blobs::arbitrary(bytes)?),
    }
    Ok(())
}

fn check<T: RestType + Serialize + DeserializeOwned + PartialEq + Debug>(model: &T) {
    let text = write(model).expect("a text");
    assert_same(model, Deserializer::new().deserialize(&text), &text);
    let value = Serializer::new().keep_readonly(true).serialize(model).expect("a value");
    assert_same(model, Deserializer::new().deserialize_value(&value), &text);
    assert_same(model, serde_json::from_str(&serde_json::to_string(model).expect("text")), &text);
    assert_same(model, serde_json::from_value(value), &text);
}

fn check_dict<M: Model + PartialEq + Debug>(model: &M) {
    let dict = model.as_dict().expect("a dictionary");
    assert_same(model, M::from_dict(&dict), &dict.to_string());
}

fn check_xml<M: Model + PartialEq + Debug>(model: &M) {
    let text = model.to_xml().expect("a form");
    assert_same(model, M::deserialize(&text), &text);
}

fn assert_same<T: PartialEq + Debug, E: Debug>(model: &T, read: std::result::Result<T, E>, text: &str) {
    assert!(read.as_ref().is_ok_and(|read| read == model), "{text}\n{model:?}\n{read:?}");
}
