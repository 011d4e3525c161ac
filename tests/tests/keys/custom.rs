//! Extractors of the caller's own: closures and types.

use std::borrow::Cow;
use std::error::Error;

use KeyExtractor::{LastRestKey, RestKey, RestKeyCaseInsensitive};
use msrest_model::{Attribute, Deserializer, ExtractKey, KeyExtractor};
use msrest_model_tests::{Asking, EXTRACTORS, check_reads_with, check_refuses_with};
use serde_json::{Map, Value};

use super::{Device, Typed, device};

/// A type of the caller's own.
struct Prefixed(&'static str);

impl ExtractKey for Prefixed {
    fn extract<'object>(
        &self,
        attribute: &Attribute,
        object: &'object Map<String, Value>,
    ) -> Result<Option<Cow<'object, Value>>, Box<dyn Error + Send + Sync>> {
        match object.get(&format!("{}{}", self.0, attribute.name())) {
            Some(Value::String(text)) if text == "boom" => Err("boom".into()),
            value => Ok(value.map(Cow::Borrowed)),
        }
    }
}

/// What asks a built-in extractor finds what that one finds.
#[test]
fn custom_extractors_ask_built_in_ones() {
    for extractor in EXTRACTORS {
        let own = Deserializer::new().key_extractors([extractor.clone()]);
        let asking = Deserializer::new().key_extractors([KeyExtractor::custom(Asking(extractor))]);
        for document in [
            r#"{"properties": {"deviceId": "a"}, "deviceId": "b", "device_id": "c"}"#,
            r#"{"PROPERTIES": {"deviceID": "a"}, "DEVICEID": "b", "Device_Id": "c"}"#,
            r#"{"properties": null, "device_id": null}"#,
            r#"{"properties": {"deviceId": null}, "deviceId": 5}"#,
            "{}",
        ] {
            let read = |reader: &Deserializer| reader.deserialize::<Device>(document).unwrap();
            assert_eq!(read(&asking), read(&own), "{document} {asking:?}");
        }
    }
    let asking = KeyExtractor::custom(Asking(RestKey));
    let message = "properties.deviceId: the key extractor failed: `properties` is not an object";
    check_refuses_with::<Device>(std::slice::from_ref(&asking), r#"{"properties": 5}"#, message);
    let nested = KeyExtractor::custom(Asking(asking));
    check_reads_with(&[nested], r#"{"properties": {"deviceId": "a"}}"#, &device("a"));
}

#[test]
fn custom_extractors_compute_and_rewrite() {
    let closure = KeyExtractor::custom(|attribute: &Attribute, object: &Map<String, Value>| {
        let id = object.get("first")?.as_str()?.to_owned() + object.get("second")?.as_str()?;
        (attribute.path() == ["properties", "deviceId"]).then(|| Value::from(id))
    });
    let prefixed = KeyExtractor::custom(Prefixed("x-"));
    let document = r#"{"first": "a", "second": "b", "x-device_id": "c", "deviceId": "d"}"#;
    check_reads_with(std::slice::from_ref(&closure), document, &device("ab"));
    check_reads_with(&[prefixed.clone(), closure.clone()], document, &device("c"));
    check_reads_with(&[LastRestKey, prefixed.clone()], document, &device("d"));
    check_reads_with(&[closure.clone(), LastRestKey], r#"{"deviceId": "d"}"#, &device("d"));
    let nested = Typed { kind: None, nested: Some(device("ab")) };
    check_reads_with(&[closure, RestKey], r#"{"nested": {"first": "a", "second": "b"}}"#, &nested);
    let message = "properties.deviceId: the key extractor failed: boom";
    check_refuses_with::<Device>(&[prefixed], r#"{"x-device_id": "boom"}"#, message);
}

/// Though the first one has found a value: what would fail is asked, as in msrest.
#[test]
fn each_extractor_may_refuse() {
    let document = r#"{"deviceId": "a", "properties": 5}"#;
    for path in [RestKey, RestKeyCaseInsensitive] {
        let message = "properties: expected an object, found the number 5";
        check_refuses_with::<Device>(&[LastRestKey, path], document, message);
    }
    let document = r#"{"deviceId": "a", "x-device_id": "boom"}"#;
    let prefixed = KeyExtractor::custom(Prefixed("x-"));
    let message = "properties.deviceId: the key extractor failed: boom";
    check_refuses_with::<Device>(&[LastRestKey, prefixed], document, message);
}
