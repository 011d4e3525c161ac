//! One of several models, told apart by a key: the discriminator.

use std::error::Error;

use msrest_model::Model;
use serde_json::{Map, Value};

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type")]
enum Rule {
    #[rest(value = "#Email")]
    Email(Email),
    #[rest(value = "#Webhook")]
    Webhook(Webhook),
    /// What is none of these, or says nothing of itself.
    #[rest(base)]
    Other(OtherRule),
}

#[derive(Debug, PartialEq, Model)]
struct Email {
    receivers: Vec<String>,
}

#[derive(Debug, PartialEq, Model)]
struct Webhook {
    #[rest(key = "properties.uri")]
    uri: String,
}

#[derive(Debug, PartialEq, Model)]
struct OtherRule {
    #[rest(key = "@odata\\.type")]
    kind: Option<String>,
    #[rest(additional_properties(send))]
    others: Map<String, Value>,
}

fn main() -> Result<(), Box<dyn Error>> {
    // The discriminator may stand anywhere.
    let text = r##"[
        {"receivers": ["ops@example.com"], "@odata.type": "#Email"},
        {"@odata.type": "#Webhook", "properties": {"uri": "https://example.com"}},
        {"@odata.type": "#Pager", "number": 117}]"##;
    let rules: Vec<Rule> = msrest_model::from_str(text)?;
    rules.iter().for_each(|rule| println!("{rule:?}"));
    println!("{}", msrest_model::to_string(&rules)?);
    Ok(())
}

// Prints:
// Email(Email { receivers: ["ops@example.com"] })
// Webhook(Webhook { uri: "https://example.com" })
// Other(OtherRule { kind: Some("#Pager"), others: {"number": Number(117)} })
// [{"receivers":["ops@example.com"],"@odata.type":"#Email"},{"properties":{"uri":"https://example.com"},"@odata.type":"#Webhook"},{"@odata.type":"#Pager","number":117}]
