//! Without a prelude, neither macros nor traits of the standard library are in scope.
#![no_implicit_prelude]

use ::core::assert_eq;
use ::core::prelude::v1::{derive, test};
use ::msrest_model::{Model, RestEnum};
use ::std::collections::BTreeMap;
use ::std::convert::From;

#[derive(Model)]
struct Job<T> {
    #[rest(key = "properties.id", readonly)]
    id: ::core::option::Option<::std::string::String>,
    #[rest(format = "base64")]
    body: ::std::vec::Vec<::core::primitive::u8>,
    #[rest(constant = "job")]
    kind: ::std::string::String,
    payload: ::std::boxed::Box<T>,
    #[rest(additional_properties(send))]
    rest: BTreeMap<::std::string::String, ::core::primitive::i64>,
}

#[derive(Model)]
#[rest(xml(name = "Data", ns = "urn:data"))]
struct Data {
    #[rest(xml(attr, prefix = "d", ns = "urn:data"))]
    id: ::core::option::Option<::std::string::String>,
    #[rest(xml(wrapped, items_name = "Item"))]
    items: ::std::vec::Vec<::core::primitive::i64>,
}

#[test]
fn xml() {
    let data = Data { id: ::core::option::Option::None, items: ::std::vec![1] };
    let text = ::core::result::Result::unwrap(data.to_xml());
    let read = ::core::result::Result::unwrap(Data::deserialize(text));
    assert_eq!(read.items, data.items);
    assert_eq!(read.id, ::core::option::Option::None);
}

#[derive(RestEnum)]
enum Status {
    Running,
    #[rest(unknown)]
    Other(::std::string::String),
}

#[derive(RestEnum)]
#[rest(integer)]
enum Level {
    Low = 1,
}

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Step {
    #[rest(value = "copy")]
    Copy(CopyStep),
    #[rest(base)]
    Other(OtherStep),
}

#[derive(Model)]
struct CopyStep {
    #[rest(flatten)]
    other: OtherStep,
    #[rest(pattern = "^[a-z]+$", min_length = 1)]
    target: ::core::option::Option<::std::string::String>,
}

#[derive(Model)]
struct OtherStep {
    kind: ::core::option::Option<::std::string::String>,
}

#[test]
fn polymorphic_and_embedded() {
    let step = ::core::result::Result::unwrap(Step::deserialize(r#"{"kind":"copy","target":"B"}"#));
    assert_eq!(Model::validate(&step).len(), 1);
    match step {
        Step::Copy(copy) => assert_eq!(copy.other.kind.is_some(), copy.target.is_some()),
        Step::Other(other) => assert_eq!(other.kind.map(|kind| kind.len()), ::core::option::Option::None),
    }
}

#[test]
fn reads_and_writes() {
    let text = r#"{"properties":{"id":"7"},"body":"AQI","kind":"job","payload":"odd","more":1}"#;
    let job: Job<Status> = ::core::result::Result::unwrap(Job::deserialize(text));
    assert_eq!(job.id, ::core::option::Option::Some(::std::string::String::from("7")));
    assert_eq!((job.body.len(), job.kind.len(), job.rest.len()), (2, 3, 1));
    assert_eq!(job.payload.as_str(), "odd");
    assert_eq!(Status::Running.as_str(), "Running");
    let low: Level = ::core::result::Result::unwrap(::core::convert::TryFrom::try_from(1));
    assert_eq!(<::core::primitive::i64 as From<Level>>::from(low), 1);
    let written = ::core::result::Result::unwrap(Model::to_json(&job));
    assert_eq!(written, r#"{"body":"AQI","kind":"job","payload":"odd","more":1}"#);
}
