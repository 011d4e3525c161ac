//! Structs around one value have the wire form, formats and rules of what is in them.

use std::num::NonZero;

use chrono::{DateTime, Utc};
use msrest_model::{Deserializer, Model, RestEnum, RestType, Serializer};
use msrest_model_tests::{check_reads, check_refuses, check_writes};
use serde_json::json;

#[derive(Debug, Clone, PartialEq, RestType)]
struct JobId(String);

#[derive(Debug, Clone, PartialEq, RestType)]
struct Start(DateTime<Utc>);

#[derive(Debug, Clone, PartialEq, RestType)]
struct Tags(Vec<JobId>);

#[derive(Debug, Clone, PartialEq, RestType)]
struct Wrapper<T>(T);

#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(text)]
struct Version(semantic::Version);

#[derive(Debug, Clone, PartialEq, RestEnum)]
enum State {
    On,
    #[rest(unknown)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Model)]
struct Inner {
    #[rest(key = "properties.id", min_length = 3)]
    id: Option<JobId>,
}

#[derive(Debug, Clone, PartialEq, Model)]
struct Job {
    id: JobId,
    #[rest(format = "rfc-1123")]
    start: Option<Start>,
    #[rest(max_items = 1)]
    tags: Option<Tags>,
    inner: Option<Wrapper<Inner>>,
    count: Option<Wrapper<NonZero<u8>>>,
    state: Option<Wrapper<State>>,
    maybe: Wrapper<Option<i32>>,
    version: Option<Version>,
}

/// A type with a text of its own, as other crates have them.
mod semantic {
    #[derive(Debug, Clone, PartialEq)]
    pub(super) struct Version(pub(super) u32, pub(super) u32);

    impl std::fmt::Display for Version {
        fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(formatter, "{}.{}", self.0, self.1)
        }
    }

    impl std::str::FromStr for Version {
        type Err = String;

        fn from_str(text: &str) -> Result<Self, String> {
            let parts = text
                .split_once('.')
                .and_then(|(major, minor)| Some(Self(major.parse().ok()?, minor.parse().ok()?)));
            parts.ok_or_else(|| format!("{text:?} is no version such as 1.2"))
        }
    }
}

fn job() -> Job {
    Job {
        id: JobId("a".to_owned()),
        start: DateTime::from_timestamp(0, 0).map(Start),
        tags: Some(Tags(vec![JobId("x".to_owned())])),
        inner: Some(Wrapper(Inner { id: Some(JobId("abc".to_owned())) })),
        count: NonZero::new(5).map(Wrapper),
        state: Some(Wrapper(State::Other("odd".to_owned()))),
        maybe: Wrapper(None),
        version: Some(Version(semantic::Version(1, 2))),
    }
}

const WRITTEN: &str = r#"{"id": "a", "start": "Thu, 01 Jan 1970 00:00:00 GMT", "tags": ["x"],
    "inner": {"properties": {"id": "abc"}}, "count": 5, "state": "odd", "version": "1.2"}"#;

#[test]
fn they_have_the_form_of_what_is_in_them() {
    check_reads(WRITTEN, &job());
    check_writes(&job(), WRITTEN);
    check_reads("\"a\"", &JobId("a".to_owned()));
    check_writes(&vec![JobId("a".to_owned())], "[\"a\"]");
    let through_serde: Job = serde_json::from_str(WRITTEN).unwrap();
    assert_eq!(through_serde, job());
}

#[test]
fn they_are_found_by_any_extractor() {
    let dict = json!({"ID": "a", "maybe": 3, "inner": {"id": "abc"}});
    let read = Job::from_dict(&dict).unwrap();
    assert_eq!((read.id, read.maybe), (JobId("a".to_owned()), Wrapper(Some(3))));
    assert_eq!(read.inner, job().inner);
}

#[test]
fn they_keep_the_rules() {
    let job = Job {
        tags: Some(Tags(vec![JobId("x".to_owned()), JobId("y".to_owned())])),
        inner: Some(Wrapper(Inner { id: Some(JobId("ab".to_owned())) })),
        ..job()
    };
    let paths: Vec<_> = job.validate().iter().map(|error| error.path().to_string()).collect();
    assert_eq!(paths, ["tags", "inner.id"]);
}

#[test]
fn errors_are_those_of_what_is_in_them() {
    check_refuses::<Job>(r#"{"id": {}}"#, "id: expected a string, number or boolean, found an object");
    check_refuses::<Job>(
        "{}",
        "id: a value is needed here and absent; make the field an `Option` to allow that",
    );
    check_refuses::<Job>(
        r#"{"id": "a", "count": 0}"#,
        "count: expected an integer from 1 to 255, found the number 0",
    );
    check_refuses::<Job>(r#"{"id": "a", "version": "1"}"#, "version: \"1\" is no version such as 1.2");
    assert!(Deserializer::new().deserialize::<JobId>("null").is_err());
    assert_eq!(Serializer::new().to_json(&Wrapper(None::<i32>)).unwrap(), "null");
}

#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(format = "rfc-1123")]
struct HttpDate(DateTime<Utc>);

#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(format = "bytearray")]
struct Bytes(Vec<u8>);

#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(format = "str")]
struct Count(u64);

#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(format = "unix-time")]
struct Seconds(DateTime<Utc>);

#[derive(Debug, Clone, PartialEq, RestType)]
enum Moment {
    Seconds(Seconds),
    Date(HttpDate),
}

#[test]
fn they_have_a_format_of_their_own_everywhere() {
    let epoch = || DateTime::<Utc>::from_timestamp(0, 0).unwrap();
    let date = "\"Thu, 01 Jan 1970 00:00:00 GMT\"";
    check_both(date, &HttpDate(epoch()));
    check_both(&format!("[{date}, null]"), &vec![Some(HttpDate(epoch())), None]);
    check_both(r#"{"a": "AQI="}"#, &std::collections::BTreeMap::from([("a".to_owned(), Bytes(vec![1, 2]))]));
    check_both("\"18446744073709551615\"", &Count(u64::MAX));
    check_both(
        &format!("[0, {date}]"),
        &vec![Moment::Seconds(Seconds(epoch())), Moment::Date(HttpDate(epoch()))],
    );
    let message = "expected an rfc-1123 date-time such as Fri, 31 Dec 1999 23:59:59 GMT, found the string \"1970-01-01T00:00:00Z\"";
    check_refuses::<HttpDate>("\"1970-01-01T00:00:00Z\"", message);
}

fn check_both<T: RestType + PartialEq + std::fmt::Debug>(text: &str, value: &T) {
    check_reads(text, value);
    check_writes(value, text);
}
