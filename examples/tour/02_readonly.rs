//! `readonly` attributes are read and never sent; serde keeps them.

use std::error::Error;

use msrest_model::{Model, Serializer};

#[derive(Debug, Model)]
struct Job {
    #[rest(readonly)]
    id: Option<String>,
    owner: Option<String>,
    #[rest(key = "properties.state", readonly)]
    state: Option<String>,
    #[rest(key = "type", constant = "export")]
    kind: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let text = r#"{"id": "a", "owner": "ops", "type": "export", "properties": {"state": "done"}}"#;
    let job = Job::deserialize(text)?;
    println!("sent:   {}", job.to_json()?);

    // A client that takes serde's `Serialize`: `client.put(url).json(&job.request())`
    println!("body:   {}", serde_json::to_string(&job.request())?);

    // The model itself, as a cache or a server needs it: `axum::Json(job)`
    let cached = serde_json::to_string(&job)?;
    println!("cached: {cached}");
    let job: Job = serde_json::from_str(&cached)?;
    println!("read:   {:?} {:?}", job.state, job.kind);

    let full = Serializer::new().keep_readonly(true);
    println!("chosen: {}", full.to_json(&job)?);
    Ok(())
}

// Prints:
// sent:   {"owner":"ops","type":"export"}
// body:   {"owner":"ops","type":"export"}
// cached: {"id":"a","owner":"ops","properties":{"state":"done"},"type":"export"}
// read:   Some("done") Some("export")
// chosen: {"id":"a","owner":"ops","properties":{"state":"done"},"type":"export"}
