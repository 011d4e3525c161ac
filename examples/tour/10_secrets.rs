//! A secret is quoted nowhere: not in `Debug`, nor in an error, a warning or the log.

#![expect(clippy::unwrap_used, reason = "what is not refused stops the program")]

use std::error::Error;

use msrest_model::Model;

#[derive(Model)]
#[rest(debug)] // in place of `#[derive(Debug)]`
struct Login {
    user: Option<String>,
    #[rest(key = "keys.primary", secret)]
    key: Option<String>,
    #[rest(secret)]
    pin: Option<u16>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let login = Login::deserialize(r#"{"user": "ann", "keys": {"primary": "hunter2"}}"#)?;
    println!("{login:?}");
    println!("{}", Login::deserialize(r#"{"pin": "hunter2"}"#).unwrap_err());
    println!("{}", Login::deserialize(r#"{"keys": "hunter2"}"#).unwrap_err());

    // It is sent, of course.
    println!("{}", login.to_json()?);
    Ok(())
}

// Prints:
// Login { user: Some("ann"), key: ***, pin: None }
// pin: expected an integer from 0 to 65535, found a string at line 1 column 17
// keys: expected an object, found a string at line 1 column 18
// {"user":"ann","keys":{"primary":"hunter2"}}
