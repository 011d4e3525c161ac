//! What is read is written, and what is written is read.

use std::fmt::Debug;

use msrest_model::{Deserializer, RestType, Serializer};
use serde_json::Value;

/// Reads a value, from itself and from its text, which are the same; and if it is a model, what that is written as is read and
/// written as the same again.
pub fn read_and_write<M>(value: &Value) -> Option<M>
where
    M: RestType + PartialEq + Debug,
{
    let text = value.to_string();
    let model = Deserializer::new().deserialize::<M>(&text);
    let from_value = Deserializer::new().deserialize_value::<M>(value);
    match (model, from_value) {
        (Ok(model), Ok(from_value)) => {
            assert_eq!(model, from_value, "{text}");
            let Some(written) = write(&model) else { return Some(model) };
            let again = Deserializer::new().deserialize::<M>(&written);
            let again = again.unwrap_or_else(|error| panic!("{written}, written of {text}: {error}"));
            // A decimal of 17 digits and `.0` is written as a float with an exponent, and is an integer then.
            if write(&again) != Some(written) {
                assert_eq!(again, model, "of {text}");
            }
            Some(model)
        }
        (Err(_), Err(_)) => None,
        (from_text, from_value) => panic!("{text}\n text: {from_text:?}\nvalue: {from_value:?}"),
    }
}

/// The text of a model, which is that of its value; none for a decimal with more digits than a JSON number keeps.
pub fn write<M: RestType>(model: &M) -> Option<String> {
    let serializer = Serializer::new().keep_readonly(true);
    let text = match serializer.to_json(model) {
        Ok(text) => text,
        Err(error) if error.to_string().ends_with("enable serde_json's arbitrary_precision") => return None,
        Err(error) => panic!("no text: {error}"),
    };
    let through_serde = serde_json::to_string(&serializer.wrap(model)).expect("a text");
    let read = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    assert_eq!(read(&through_serde), read(&text));
    // A value may not hold all digits of a number.
    if let Ok(value) = serializer.serialize(model) {
        assert_eq!(value, read(&text));
    }
    Some(text)
}
