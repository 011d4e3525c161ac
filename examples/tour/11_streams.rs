//! Long lists, item by item: a page of a list, and newline-delimited JSON.

use std::error::Error;

use msrest_model::{Deserializer, ItemOrRest, Model};

#[derive(Debug, Model)]
struct Job {
    id: u64,
}

#[derive(Debug, Model)]
struct Page {
    #[rest(key = "nextLink")]
    next: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    // Any `Read`: a socket, a file, a decompressor. One item at a time is in memory.
    let response =
        r#"{"count": 2, "value": [{"id": 1, "owner": "ops"}, {"id": "2"}], "nextLink": "/jobs?page=2"}"#;
    for part in Deserializer::new().items_or_rest::<Job, Page>(response.as_bytes(), "value") {
        match part? {
            ItemOrRest::Item(job) => println!("{job:?}"),
            ItemOrRest::Rest(page) => println!("then {:?}", page.next),
        }
    }

    let lines = "{\"id\": 1}\n{\"id\": \"x\"}\n{\"id\": 3}\n";
    for job in Deserializer::new().items::<Job>(lines.as_bytes(), "") {
        match job {
            Ok(job) => println!("{job:?}"),
            Err(error) => println!("{error}"), // the next item follows
        }
    }

    // Out again, in pieces of some kilobytes.
    let jobs: Vec<Job> = (1..4).map(|id| Job { id }).collect();
    msrest_model::to_writer(std::io::stdout(), &jobs)?;
    println!();
    Ok(())
}

// Prints:
// Job { id: 1 }
// Job { id: 2 }
// then Some("/jobs?page=2")
// Job { id: 1 }
// [1].id: expected an integer of 64 bits that is not negative, found the string "x" at line 2 column 10
// Job { id: 3 }
// [{"id":1},{"id":2},{"id":3}]
