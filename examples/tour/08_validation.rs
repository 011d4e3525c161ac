//! Rules stand on the fields, and are checked when you ask.

use std::error::Error;

use msrest_model::{Model, Serializer};

#[derive(Debug, Default, Model)]
struct Vault {
    #[rest(required, min_length = 3, max_length = 24)]
    name: Option<String>,
    #[rest(key = "properties.keys", max_items = 2, unique)]
    keys: Option<Vec<Key>>,
    #[rest(readonly, maximum = 5)]
    state: Option<u8>,
}

#[derive(Debug, PartialEq, Model)]
struct Key {
    #[rest(minimum = 1, maximum_ex = 12.5, multiple = 0.5)]
    years: f64,
}

fn main() -> Result<(), Box<dyn Error>> {
    // Reading never validates.
    let vault =
        Vault::deserialize(r#"{"name": "v", "properties": {"keys": [{"years": 2}, {"years": 12.7}]}}"#)?;
    for error in vault.validate() {
        println!("{}: {error} ({}, {})", error.path(), error.rule().name(), error.limit());
    }

    // As a `Result`; and a body for an HTTP 400.
    if let Err(errors) = vault.check() {
        println!("{}", serde_json::to_string(&errors.first())?);
    }

    // Nothing leaves that breaks a rule.
    if let Err(refused) = Serializer::new().validate(true).to_json(&Vault::default()) {
        println!("{refused}");
    }
    Ok(())
}

// Prints:
// name: Parameter 'Vault.name' must have length greater than 3. (min_length, 3)
// keys[1].years: Parameter 'Key.years' must be less than 12.5. (maximum_ex, 12.5)
// keys[1].years: Parameter 'Key.years' must be a multiple of 0.5. (multiple, 0.5)
// {"rule":"min_length","target":"Vault.name","path":"name","limit":3,"message":"Parameter 'Vault.name' must have length greater than 3."}
// the value is not valid: 1 rule is broken:
// - name: Parameter 'Vault.name' can not be None.
