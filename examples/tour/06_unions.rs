//! Values of several kinds of JSON: an error is about the variant that was meant.

use std::error::Error;

use msrest_model::{Model, OneOrMany, RestType};

#[derive(Debug, PartialEq, RestType)]
enum Timeout {
    Seconds(u32),
    Text(String),
    Expression(Expression),
}

#[derive(Debug, PartialEq, Model)]
struct Expression {
    value: String,
    language: Option<String>,
}

#[derive(Debug, Model)]
struct Activity {
    timeout: Option<Timeout>,
    ports: Option<OneOrMany<u16>>,
}

fn main() -> Result<(), Box<dyn Error>> {
    for text in [
        r#"{"timeout":30,"ports":80}"#,
        r#"{"timeout":"PT30S","ports":[80,443]}"#,
        r#"{"timeout":{"value":"@pipeline().timeout"}}"#,
    ] {
        let activity = Activity::deserialize(text)?;
        println!("{:?} {:?}", activity.timeout, activity.ports);
        assert_eq!(activity.to_json()?, text); // as it came
    }
    if let Err(error) = Activity::deserialize(r#"{"timeout": {"language": "spel"}}"#) {
        println!("{error}");
    }
    Ok(())
}

// Prints:
// Some(Seconds(30)) Some(One(80))
// Some(Text("PT30S")) Some(Many([80, 443]))
// Some(Expression(Expression { value: "@pipeline().timeout", language: None })) None
// timeout.value: a value is needed here and absent; make the field an `Option` to allow that at line 1 column 13
