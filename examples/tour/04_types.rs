//! Types of fields, several forms of one type, and newtypes.

use std::collections::BTreeMap;
use std::error::Error;

use chrono::{DateTime, NaiveDate, Utc};
use msrest_model::{Duration, Model, RestType};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, RestType)]
struct JobId(String);

/// Travels as its text.
#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(text)]
struct Listen(std::net::SocketAddr);

#[derive(Debug, Model)]
struct Job {
    id: JobId,
    created: Option<DateTime<Utc>>,
    #[rest(format = "rfc-1123")]
    modified: Option<DateTime<Utc>>,
    due: Option<NaiveDate>,
    lease: Option<Duration>,
    #[rest(format = "timespan")] // as .NET writes it
    pause: Option<std::time::Duration>,
    #[rest(format = "str")] // as JavaScript needs it
    bytes: Option<u64>,
    #[rest(format = "base64")]
    digest: Option<Vec<u8>>,
    listen: Option<Listen>,
    attempts: Option<BTreeMap<JobId, Vec<u8>>>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let text = r#"{
        "id": 5, "created": "2026-03-02T08:14:58.1234567+01:00", "modified": "Mon, 02 Mar 2026 07:14:58 GMT", "due": "2026-04-01",
        "lease": "P1M2DT12H", "pause": "00:01:30", "bytes": "255486129307", "digest": "AQID", "listen": "[::1]:80",
        "attempts": {"a": [1, "2"]}}"#;
    let job = Job::deserialize(text)?;
    println!("{:?} {:?} {:?}", job.id, job.pause, job.attempts);
    println!("{}", job.to_json()?.replace(",\"", ",\n \""));
    Ok(())
}

// Prints:
// JobId("5") Some(90s) Some({JobId("a"): [1, 2]})
// {"id":"5",
//  "created":"2026-03-02T07:14:58.1234567Z",
//  "modified":"Mon, 02 Mar 2026 07:14:58 GMT",
//  "due":"2026-04-01",
//  "lease":"P1M2DT12H",
//  "pause":"00:01:30",
//  "bytes":"255486129307",
//  "digest":"AQID",
//  "listen":"[::1]:80",
//  "attempts":{"a":[1,2]}}
