//! Strict lints around derived code.
#![deny(missing_docs, warnings, unused_qualifications, unreachable_pub, missing_debug_implementations)]
#![deny(unused, let_underscore, nonstandard_style, rust_2018_idioms, single_use_lifetimes)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

use msrest_model::{Model, RestEnum, RestType};

/// A model with a field of each kind.
#[derive(Debug, Clone, PartialEq, Model)]
pub struct Job<T> {
    /// May be absent.
    #[rest(key = "properties.id", readonly)]
    pub id: Option<String>,
    /// Needed.
    #[rest(format = "float", minimum = 0.5, multiple = 2)]
    pub size: f64,
    /// Always the same.
    #[rest(constant = "job")]
    pub kind: String,
    /// Nested.
    pub payload: Vec<T>,
    /// The rest.
    #[rest(additional_properties)]
    pub rest: serde_json::Map<String, serde_json::Value>,
}

/// Filled in place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Model)]
pub struct Direct {
    /// May be absent.
    pub id: Option<String>,
}

/// An enum of elements.
#[derive(Debug, Clone, PartialEq, Eq, RestType)]
#[rest(xml(choice))]
pub enum Block {
    /// The last.
    Latest(String),
    /// With a format.
    #[rest(key = "committed", format = "bytearray")]
    Committed(Vec<u8>),
}

/// An enum of strings.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum Status {
    /// A known value.
    Running,
    /// Any other.
    #[rest(unknown)]
    Other(String),
}

/// An enum without an unknown variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, RestEnum)]
pub enum Closed {
    /// A known value.
    Running,
}

/// A polymorphic enum.
#[derive(Debug, Clone, PartialEq, Eq, Model)]
#[rest(discriminator = "kind")]
pub enum Step {
    /// A known value.
    #[rest(value = "copy")]
    Copy(CopyStep),
    /// Any other.
    #[rest(base)]
    Other(Box<OtherStep>),
}

/// A payload with embedded attributes.
#[derive(Debug, Clone, PartialEq, Eq, Model)]
pub struct CopyStep {
    /// The embedded struct.
    #[rest(flatten)]
    pub other: OtherStep,
    /// Where to.
    #[rest(pattern = "^[a-z]+$")]
    pub target: String,
}

/// The base.
#[derive(Debug, Clone, Default, PartialEq, Eq, Model)]
pub struct OtherStep {
    /// The discriminator.
    pub kind: Option<String>,
}

/// A generic model with rules.
#[derive(Debug, Clone, PartialEq, Eq, Model)]
pub struct Limited<T> {
    /// Rules of a parameter's type are looked at where it is known.
    #[rest(maximum = 5)]
    pub size: T,
    /// Rules of any list.
    #[rest(max_items = 2, min_length = 1)]
    pub list: Option<Vec<T>>,
}

/// A model that nobody should use any more.
#[deprecated]
#[derive(Debug, Clone, PartialEq, Eq, Model)]
pub struct Old {
    /// Nor this field.
    #[deprecated]
    pub id: Option<String>,
}

/// A polymorphic enum and its words, of which some are old.
#[derive(Debug, Clone, PartialEq, Eq, Model)]
#[rest(discriminator = "kind")]
pub enum Mixed {
    /// An old variant.
    #[deprecated]
    #[rest(value = "copy")]
    Copy(CopyStep),
    /// Any other.
    #[rest(base)]
    Other(OtherStep),
}

/// An old enum of strings.
#[deprecated]
#[derive(Debug, Clone, Copy, PartialEq, Eq, RestEnum)]
pub enum Word {
    /// An old value.
    #[deprecated]
    Old,
}

#[test]
fn polymorphic_embedded_and_generic() {
    let step = Step::deserialize(r#"{"kind":"copy","target":"B"}"#).unwrap();
    assert_eq!(step.validate().len(), 1);
    assert!(matches!(Step::deserialize("{}").unwrap(), Step::Other(_)));
    let limited: Limited<u8> = Limited::deserialize(r#"{"size":6,"list":[1,2,3]}"#).unwrap();
    assert_eq!(limited.validate().len(), 2);
}

#[test]
fn reads_and_writes() {
    let text = r#"{"properties":{"id":"7"},"size":3,"kind":"job","payload":["Running","odd"],"a":1}"#;
    let job: Job<Status> = Job::deserialize(text).unwrap();
    assert_eq!(job.to_json().unwrap(), r#"{"size":3.0,"kind":"job","payload":["Running","odd"]}"#);
    assert_eq!((job.id.as_deref(), job.kind.as_str(), job.rest.len()), (Some("7"), "job", 1));
    assert_eq!(job.payload, [Status::Running, Status::Other("odd".to_owned())]);
    assert!(job.size > 2.5);
    assert_eq!(Direct::deserialize("{}").unwrap(), Direct { id: None });
    assert_eq!(Closed::from_value("running"), Some(Closed::Running));
}
