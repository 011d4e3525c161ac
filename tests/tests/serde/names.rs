//! The short names in a file that imports serde's traits too.

use msrest_model::{Model, SerializationError};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct Job {
    #[rest(key = "properties.jobId")]
    job_id: Option<String>,
    #[rest(readonly)]
    state: Option<String>,
}

#[derive(Debug, PartialEq, Model)]
struct Page<T> {
    value: Vec<T>,
}

fn job() -> Job {
    Job { job_id: Some("a".to_owned()), state: Some("on".to_owned()) }
}

/// The short names are msrest's: inherent methods win over those of traits.
#[test]
fn the_short_names_are_ours() {
    let written: Result<Value, SerializationError> = job().serialize();
    assert_eq!(written.unwrap(), json!({"properties": {"jobId": "a"}}));
    let read = Job::deserialize(r#"{"properties": {"jobId": "a"}, "state": "on"}"#).unwrap();
    assert_eq!(read, job());
}

#[test]
fn so_they_are_for_generic_models() {
    let page =
        Page::<Job>::deserialize(r#"{"value": [{"properties": {"jobId": "a"}, "state": "on"}]}"#).unwrap();
    assert_eq!(page, Page { value: vec![job()] });
    assert_eq!(page.serialize().unwrap(), json!({"value": [{"properties": {"jobId": "a"}}]}));
}

/// A derive of serde's beside ours needs `serde = false`.
#[test]
fn serdes_derive_can_stand_beside() {
    #[derive(Debug, PartialEq, Model, Serialize, Deserialize)]
    #[rest(serde = false)]
    struct Cached {
        #[rest(key = "jobId")]
        job_id: Option<String>,
    }
    let cached = Cached { job_id: Some("a".to_owned()) };
    assert_eq!(serde_json::to_value(&cached).unwrap(), json!({"job_id": "a"}));
    assert_eq!(serde_json::from_value::<Cached>(json!({"job_id": "a"})).unwrap(), cached);
    assert_eq!(cached.serialize().unwrap(), json!({"jobId": "a"}));
}

/// Behind a `Box` serde's trait comes first, since it is implemented for boxes: dereference it.
#[test]
fn so_they_are_by_reference() {
    let job = job();
    let (reference, boxed) = (&job, Box::new(job.clone()));
    assert_eq!(reference.serialize().unwrap(), (*boxed).serialize().unwrap());
}

#[test]
fn serdes_own_are_there_by_their_full_names() {
    let written = json!({"properties": {"jobId": "a"}, "state": "on"});
    assert_eq!(Serialize::serialize(&job(), serde_json::value::Serializer).unwrap(), written);
    assert_eq!(<Job as Deserialize>::deserialize(&written).unwrap(), job());
}

#[test]
fn the_other_methods_of_a_model_need_no_help() {
    assert_eq!(job().as_dict().unwrap(), json!({"job_id": "a", "state": "on"}));
    assert_eq!(Job::from_dict(&json!({"JOB_ID": "a", "state": "on"})).unwrap(), job());
    assert_eq!(Model::serialize(&job()).unwrap(), job().serialize().unwrap());
}
