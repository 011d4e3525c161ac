//! A secret is quoted nowhere: not in `Debug`, nor in an error, a warning or the log.

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
    for text in [r#"{"pin": "hunter2"}"#, r#"{"keys": "hunter2"}"#] {
        if let Err(error) = Login::deserialize(text) {
            println!("{error}");
        }
    }

    // It is sent, of course.
    println!("{}", login.to_json()?);
    Ok(())
}

// Prints:
// Login { user: Some("ann"), key: ***, pin: None }
// pin: expected an integer from 0 to 65535, found a string at line 1 column 17
// keys: expected an object, found a string at line 1 column 18
// {"user":"ann","keys":{"primary":"hunter2"}}
