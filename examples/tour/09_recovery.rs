//! One bad value need not lose the whole response, and what is odd is told.

use std::error::Error;

use msrest_model::{Deserializer, Model, RestEnum, Warnings};

#[derive(Debug, Model)]
struct Page {
    value: Vec<Job>,
}

#[derive(Debug, Model)]
struct Job {
    id: String,
    status: Option<Status>,
    start: Option<chrono::DateTime<chrono::Utc>>,
}

#[derive(Debug, PartialEq, RestEnum)]
#[rest(rename_all = "camelCase")]
enum Status {
    Running,
    #[rest(unknown)]
    Other(String),
}

fn main() -> Result<(), Box<dyn Error>> {
    let body = r#"{"value": [
        {"id": "a", "status": "RUNNING", "start": "soon"},
        {"status": "running"},
        {"id": "c", "status": "paused", "owner": "ops"}]}"#;
    if let Err(error) = Page::deserialize(body) {
        println!("{error}\n");
    }

    let warnings = Warnings::new();
    let reader = Deserializer::new().recover(true).warnings(&warnings);
    let page: Page = reader.deserialize(body)?;
    page.value.iter().for_each(|job| println!("{job:?}"));
    warnings.take().iter().for_each(|warning| println!("{warning}"));
    Ok(())
}

// Prints:
// value[0].start: expected an iso-8601 date-time such as 2015-01-01T00:00:00Z, found the string "soon" at line 2 column 56
//
// Job { id: "a", status: Some(Running), start: None }
// Job { id: "c", status: Some(Other("paused")), start: None }
// value[0].start: left absent: expected an iso-8601 date-time such as 2015-01-01T00:00:00Z, found the string "soon" at line 2 column 56
// value[1].id: left absent: a value is needed here and absent; make the field an `Option` to allow that at line 3 column 9
// value[2].status: the enum does not know "paused"; it is kept as it is
// value[2].owner: the model has no place for this and drops it; `additional_properties` in a `Map<String, Value>` would keep it
