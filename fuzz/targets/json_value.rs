//! Any bytes as any JSON: the verdict and the value of `serde_json`, and written as `serde_json` writes it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use msrest_model::{Deserializer, Serializer};
use msrest_model_fuzz::last_of_each;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let ours: Option<Value> = Deserializer::new().deserialize(bytes).ok();
    // A byte-order mark is skipped.
    let expected = expected(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
    assert_eq!(ours, expected);
    let Some(value) = expected else { return };
    assert_eq!(Deserializer::new().deserialize_value(&value).ok(), Some(value.clone()));
    assert_eq!(Serializer::new().to_json(&value).ok(), Some(value.to_string()));
    assert_eq!(Serializer::new().serialize(&value).ok(), Some(value));
});

fn expected(bytes: &[u8]) -> Option<Value> {
    let text = || str::from_utf8(bytes).ok();
    serde_json::from_slice(bytes).ok().or_else(|| Some(last_of_each::read(text()?).ok()?.value))
}
