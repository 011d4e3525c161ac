//! Writing in every way that there is.

use msrest_model::{RestType, Serializer};

use crate::{assert_same, json};

/// Writes the request body of a model and compares the JSON.
///
/// # Panics
/// Where it cannot be written, or the JSON differs.
pub fn check_writes<T: RestType>(model: &T, expected: &str) {
    check_writes_with(&Serializer::new(), model, expected);
}

/// Writes to a value, a string, bytes and a stream, and through serde, and compares the JSON.
///
/// # Panics
/// Where it cannot be written, or the JSON differs.
pub fn check_writes_with<T: RestType>(serializer: &Serializer, model: &T, expected: &str) {
    let expected = json(expected);
    let mut stream = Vec::new();
    serializer.to_json_writer(model, &mut stream).expect("a stream");
    let bytes = serializer.to_json_vec(model).expect("bytes");
    let text = serializer.to_json(model).expect("text");
    assert_same(&serializer.serialize(model).expect("a value"), &expected, "to a value");
    assert_same(&json(&text), &expected, "to text");
    let wrapped = serializer.wrap(model);
    assert_same(&serde_json::to_value(&wrapped).expect("a value"), &expected, "to a value through serde");
    let through_serde = serde_json::to_string(&wrapped).expect("text");
    assert_same(&json(&through_serde), &expected, "to text through serde");
    assert_eq!(text.as_bytes(), bytes);
    assert_eq!(bytes, stream);
}

/// Writes in every way and compares the message of the error.
///
/// # Panics
/// Where it can be written, or the message differs.
pub fn check_unwritable<T: RestType>(serializer: &Serializer, model: &T, message: &str) {
    let outcomes = [
        serializer.serialize(model).map(drop),
        serializer.to_json(model).map(drop),
        serializer.to_json_vec(model).map(drop),
        serializer.to_json_writer(model, std::io::sink()),
    ];
    for outcome in outcomes {
        let message_found = outcome.map_err(|error| error.to_string()).expect_err("an error");
        assert_eq!(message_found, message);
    }
    let through_serde = serde_json::to_string(&serializer.wrap(model)).map_err(|error| error.to_string());
    assert_eq!(through_serde.expect_err("an error"), message, "through serde");
}
