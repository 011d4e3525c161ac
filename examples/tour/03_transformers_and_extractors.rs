//! Transformers choose the keys that are written, extractors those that are read.

use std::error::Error;

use msrest_model::{Attribute, Deserializer, KeyExtractor, KeyTransformer, Model, Serializer, Transformed};
use serde_json::{Map, Value, json};

#[derive(Debug, Model)]
struct Device {
    #[rest(key = "properties.deviceId")]
    device_id: Option<String>,
    #[rest(key = "properties.tags")]
    tags: Option<Vec<String>>,
}

fn main() -> Result<(), Box<dyn Error>> {
    // Attribute names or REST keys, in any case.
    let device = Device::from_dict(&json!({"DEVICE_ID": "pump", "properties": {"Tags": ["hall 3"]}}))?;

    println!("{}", device.as_dict()?);
    let last = Serializer::new().key_transformer(KeyTransformer::LastRestKey);
    println!("{}", last.to_json(&device)?);

    let shout = |attribute: &Attribute, value: Option<Value>| match attribute.name() {
        "tags" => Transformed::skip(),
        name => Transformed::path(["DEVICE", &name.to_uppercase()], value),
    };
    let shouting = Serializer::new().key_transformer(KeyTransformer::custom(shout));
    println!("{}", shouting.to_json(&device)?);

    let spaced = |attribute: &Attribute, object: &Map<String, Value>| {
        object.get(&attribute.name().replace('_', " ")).cloned()
    };
    let reader = Deserializer::new().key_extractors([KeyExtractor::custom(spaced), KeyExtractor::RestKey]);
    let text = r#"{"device id": "fan", "properties": {"tags": ["roof"]}}"#;
    println!("{:?}", reader.deserialize::<Device>(text)?);
    Ok(())
}

// Prints:
// {"device_id":"pump","tags":["hall 3"]}
// {"deviceId":"pump","tags":["hall 3"]}
// {"DEVICE":{"DEVICE_ID":"pump"}}
// Device { device_id: Some("fan"), tags: Some(["roof"]) }
