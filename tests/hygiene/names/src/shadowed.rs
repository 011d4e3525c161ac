//! The user's own types under the names of the prelude.
#![allow(dead_code)]

use ::std::string::String as Text;
use msrest_model::{Model, RestEnum, RestType};

struct Ok;
struct Err;
struct Some;
struct None;
struct Option;
struct Result;
struct String;
struct Vec;
struct Box;
trait Default {}
trait From {}
trait Into {}
trait AsRef {}
trait PartialEq {}
trait FromStr {}
trait Display {}
trait Sized {}
trait Clone {}
trait Send {}

mod core {}
mod std {}
mod serde_json {}

#[expect(non_camel_case_types, reason = "that is what is shadowed")]
struct str;
#[expect(non_camel_case_types, reason = "that is what is shadowed")]
struct usize;
#[expect(non_camel_case_types, reason = "that is what is shadowed")]
struct u8;

type Maybe<T> = ::std::option::Option<T>;

#[derive(Model)]
struct Job {
    #[rest(key = "properties.id", readonly)]
    id: Maybe<Text>,
    name: ::std::option::Option<Text>,
    #[rest(format = "int", required, maximum = 9)]
    size: i64,
    #[rest(constant = 3)]
    version: Maybe<i64>,
    items: ::std::vec::Vec<Status>,
    #[rest(additional_properties)]
    rest: ::std::collections::HashMap<Text, bool>,
}

#[derive(RestType)]
#[rest(xml(choice))]
enum Block {
    Latest(Text),
    #[rest(key = "none", xml(name = "None"))]
    None(::std::vec::Vec<Status>),
}

#[derive(Debug, ::core::cmp::PartialEq, RestEnum)]
enum Status {
    Running,
    #[rest(unknown)]
    Other(Text),
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
    target: Maybe<Text>,
}

#[derive(Model)]
struct OtherStep {
    kind: Maybe<Text>,
}

#[test]
fn polymorphic_and_embedded() {
    let step = Step::deserialize(r#"{"kind":"copy","target":"B"}"#).unwrap();
    assert_eq!(step.validate().len(), 1);
}

#[test]
fn reads_and_writes() {
    let text = r#"{"properties":{"id":"7"},"size":3,"items":["Running","odd"],"more":true}"#;
    let job = Job::deserialize(text).unwrap();
    assert_eq!(job.items, [Status::Running, Status::Other("odd".to_owned())]);
    assert_eq!(job.to_json().unwrap(), r#"{"size":3,"version":3,"items":["Running","odd"]}"#);
    assert!(job.id.is_some() && job.name.is_none() && job.rest.len() == 1);
}
