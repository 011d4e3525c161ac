// Models with a field of each kind, for crates that know the runtime as `runtime`, each by another way.

use runtime::{Model, RestEnum};

/// A model with a field of each kind.
#[derive(Debug, PartialEq, Model)]
#[rest(crate = "crate::runtime")]
pub struct Job<T> {
    /// A value that may be absent.
    #[rest(key = "properties.jobId", readonly)]
    pub id: Option<String>,
    /// A value that is needed.
    #[rest(format = "int", minimum = 1)]
    pub size: i64,
    /// A constant.
    #[rest(constant = "job")]
    pub kind: String,
    /// A value of the parameter's type.
    pub payload: Vec<T>,
}

/// An enum of strings.
#[derive(Debug, PartialEq, RestEnum)]
#[rest(crate = "crate::runtime", rename_all = "camelCase")]
pub enum Status {
    /// A known value.
    InProgress,
    /// Any other.
    #[rest(unknown)]
    Other(String),
}

/// A polymorphic enum.
#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "kind", crate = "crate::runtime")]
pub enum Step {
    /// A known value.
    #[rest(value = "copy")]
    Copy(Copy),
    /// Any other.
    #[rest(base)]
    Other(Other),
}

/// A payload with embedded attributes.
#[derive(Debug, PartialEq, Model)]
#[rest(crate = "crate::runtime")]
pub struct Copy {
    /// The embedded struct.
    #[rest(flatten)]
    pub other: Other,
    /// Where to.
    pub target: String,
}

/// The base.
#[derive(Debug, Default, PartialEq, Model)]
#[rest(crate = "crate::runtime")]
pub struct Other {
    /// The discriminator.
    pub kind: Option<String>,
    /// A text of letters.
    #[rest(pattern = "^(?!x)[a-z]+$", max_length = 5)]
    pub name: Option<String>,
}

#[test]
fn polymorphic_and_embedded() {
    let text = r#"{"kind":"copy","name":"xa","target":"b"}"#;
    let step = Step::deserialize(text).unwrap();
    assert_eq!(
        step.serialize().unwrap(),
        Step::from_dict(&step.as_dict().unwrap()).unwrap().serialize().unwrap()
    );
    assert_eq!(step.validate().len(), 1);
    assert!(matches!(step, Step::Copy(Copy { other: Other { name: Some(_), .. }, .. })));
}

#[test]
fn reads_and_writes() {
    let text = r#"{"properties":{"jobId":"7"},"size":3,"kind":"job","payload":["inProgress","odd"]}"#;
    let job: Job<Status> = Job::deserialize(text).unwrap();
    assert_eq!(job.id.as_deref(), Some("7"));
    assert_eq!(job.payload, [Status::InProgress, Status::Other("odd".to_owned())]);
    assert_eq!(job.to_json().unwrap(), r#"{"size":3,"kind":"job","payload":["inProgress","odd"]}"#);
    assert_eq!(job.validate(), []);
}
