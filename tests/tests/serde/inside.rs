//! Models inside serde's own types, and read from what those have buffered.

use std::collections::BTreeMap;

use msrest_model::{Deserializer, Duration, Model, OneOrMany, RestEnum, RestType, ViaSerde};
use serde::de::value::{BytesDeserializer, Error, MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct Job {
    #[rest(key = "properties.jobId")]
    job_id: Option<String>,
    #[rest(key = "properties.retries")]
    retries: Option<u8>,
    #[rest(readonly)]
    state: Option<State>,
    #[rest(additional_properties(send))]
    rest: Map<String, Value>,
}

#[derive(Debug, Clone, PartialEq, RestEnum)]
enum State {
    On,
    #[rest(unknown)]
    Other(String),
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "kind")]
enum Pet {
    #[rest(value = "dog")]
    Dog(Dog),
    #[rest(base)]
    Other(Other),
}

#[derive(Debug, PartialEq, Model)]
struct Dog {
    barks: bool,
}

#[derive(Debug, PartialEq, Model)]
struct Other {
    kind: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Envelope {
    job: Job,
    jobs: Vec<Job>,
    by_name: BTreeMap<String, Option<Job>>,
    pets: Vec<Pet>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flat {
    id: u32,
    #[serde(flatten)]
    job: Job,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Number(i64),
    Dog(Dog),
    Job(Job),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
enum Tagged {
    Job(Job),
}

/// Reads and writes the same JSON, as text and as a value.
fn check<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T, expected: &Value) {
    assert_eq!(serde_json::to_value(value).unwrap(), *expected);
    assert_eq!(serde_json::from_str::<Value>(&serde_json::to_string(value).unwrap()).unwrap(), *expected);
    assert_eq!(serde_json::from_value::<T>(expected.clone()).unwrap(), *value);
    assert_eq!(serde_json::from_str::<T>(&expected.to_string()).unwrap(), *value);
}

fn job() -> Job {
    let rest = json!({"properties": {"zone": 2}, "sku": {"name": "S1"}});
    Job {
        job_id: Some("a".to_owned()),
        retries: Some(3),
        state: Some(State::On),
        rest: rest.as_object().cloned().unwrap(),
    }
}

fn written() -> Value {
    json!({"properties": {"jobId": "a", "retries": 3, "zone": 2}, "state": "On", "sku": {"name": "S1"}})
}

#[test]
fn in_a_struct() {
    let envelope = Envelope {
        job: job(),
        jobs: vec![Job::default(), job()],
        by_name: BTreeMap::from([("a".to_owned(), None), ("b".to_owned(), Some(job()))]),
        pets: vec![Pet::Dog(Dog { barks: true }), Pet::Other(Other { kind: Some("newt".to_owned()) })],
    };
    let expected = json!({
        "job": written(),
        "jobs": [{}, written()],
        "by_name": {"a": null, "b": written()},
        "pets": [{"kind": "dog", "barks": true}, {"kind": "newt"}],
    });
    check(&envelope, &expected);
}

/// What this crate has beside the derives goes there too.
#[test]
fn types_of_this_crate() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Rule {
        ports: OneOrMany<u16>,
        jobs: Vec<OneOrMany<Job>>,
        timeout: Duration,
        via: ViaSerde<Flat>,
    }

    let rule = Rule {
        ports: OneOrMany::One(80),
        jobs: vec![OneOrMany::Many(vec![job(), Job::default()])],
        timeout: "P1Y2M3DT4.5S".parse().unwrap(),
        via: ViaSerde(Flat { id: 7, job: Job::default() }),
    };
    let expected = json!({
        "ports": 80, "jobs": [[written(), {}]], "timeout": "P1Y2M3DT4.5S", "via": {"id": 7}
    });
    check(&rule, &expected);
}

#[test]
fn flattened_by_serde() {
    let mut expected = written();
    expected.as_object_mut().unwrap().insert("id".to_owned(), json!(7));
    check(&Flat { id: 7, job: job() }, &expected);
}

#[test]
fn in_an_untagged_enum() {
    check(&Either::Number(5), &json!(5));
    check(&Either::Dog(Dog { barks: false }), &json!({"barks": false}));
    check(&Either::Job(job()), &written());
}

#[test]
fn in_a_tagged_enum() {
    let job = Job { job_id: Some("a".to_owned()), ..Job::default() };
    check(&Tagged::Job(job), &json!({"type": "Job", "properties": {"jobId": "a"}}));
}

/// What is sent has REST keys and nothing readonly.
#[test]
fn a_request_beside_other_data() {
    #[derive(Serialize)]
    struct Body<'a> {
        dry_run: bool,
        job: msrest_model::Wrapped<'a, Job>,
    }
    let job = job();
    let body = Body { dry_run: true, job: job.request() };
    let expected = json!({
        "dry_run": true,
        "job": {"properties": {"jobId": "a", "retries": 3, "zone": 2}, "sku": {"name": "S1"}},
    });
    assert_eq!(serde_json::to_value(&body).unwrap(), expected);
}

#[test]
fn an_enum_alone_and_as_a_value_of_a_map() {
    check(&State::Other("odd".to_owned()), &json!("odd"));
    check(&BTreeMap::from([("a".to_owned(), State::On)]), &json!({"a": "On"}));
}

#[test]
fn a_generic_model() {
    #[derive(Debug, PartialEq, Model)]
    struct Page<T, const N: usize> {
        value: Vec<T>,
        #[rest(key = "nextLink")]
        next_link: Option<String>,
    }
    let page = Page::<Job, 1> { value: vec![job()], next_link: None };
    check(&page, &json!({"value": [written()]}));
}

/// Formats that have integers of 128 bits give them to whatever holds them.
#[test]
fn integers_of_128_bits_are_read_as_any_other() {
    fn read<'de, T: RestType>(value: impl IntoDeserializer<'de, Error>) -> Result<T, String> {
        let value = Deserializer::new().deserialize_from(value.into_deserializer());
        value.map_err(|error| error.to_string())
    }
    assert_eq!(read(i128::MIN), Ok(i128::MIN));
    assert_eq!(read(u128::MAX), Ok(u128::MAX));
    assert_eq!(read(-5_i128), Ok(-5_i64));
    assert_eq!(read(u128::from(u64::MAX)), Ok(u64::MAX));
    assert_eq!(read(5_i128), Ok(json!(5)));
    assert_eq!(read(5_u128), Ok(json!(5)));
    let message = "expected an integer of 32 bits, found the number 1099511627776";
    assert_eq!(read::<i32>(1_i128 << 40), Err(message.to_owned()));
}

/// Holds a value as an `Option` or a newtype of another language does.
struct Wrapping<T>(T, bool);

impl<'de, T: IntoDeserializer<'de, Error>> serde::Deserializer<'de> for Wrapping<T> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Self(value, is_some) = self;
        if is_some {
            visitor.visit_some(value.into_deserializer())
        } else {
            visitor.visit_newtype_struct(value.into_deserializer())
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de, T: IntoDeserializer<'de, Error>> IntoDeserializer<'de, Error> for Wrapping<T> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

#[test]
fn what_is_wrapped_is_read_as_what_is_in_it() {
    let reader = Deserializer::new();
    for is_some in [false, true] {
        assert_eq!(reader.deserialize_from::<i64, _>(Wrapping(5_i64, is_some)).unwrap(), 5);
        let list = vec![Wrapping(5_i64, is_some), Wrapping(6, !is_some)].into_deserializer();
        assert_eq!(reader.deserialize_from::<Value, _>(list).unwrap(), json!([5, 6]));
    }
    let list: SeqDeserializer<_, Error> = vec![5_i128, -5].into_deserializer();
    assert_eq!(reader.deserialize_from::<Value, _>(list).unwrap(), json!([5, -5]));
    let list: SeqDeserializer<_, Error> = vec![5_u128].into_deserializer();
    assert_eq!(reader.deserialize_from::<Value, _>(list).unwrap(), json!([5]));
}

/// Formats have kinds of values that JSON does not have: their errors say what is asked for.
#[test]
fn what_is_not_json_is_refused() {
    fn refused<'de, T: RestType>(value: impl serde::Deserializer<'de, Error = Error>) -> String {
        Deserializer::new().deserialize_from::<T, _>(value).err().unwrap().to_string()
    }
    let bytes = || BytesDeserializer::<Error>::new(b"a");
    assert!(refused::<i64>(bytes()).contains("expected a value"), "{}", refused::<i64>(bytes()));
    let list = || SeqDeserializer::<_, Error>::new([Binary].into_iter());
    assert!(refused::<Value>(list()).contains("expected any JSON"), "{}", refused::<Value>(list()));
    let map = || MapDeserializer::<_, Error>::new([(true, 5)].into_iter());
    assert!(refused::<Job>(map()).contains("expected a key"), "{}", refused::<Job>(map()));
    let error = refused::<BTreeMap<String, i64>>(map());
    assert!(error.contains("expected a key"), "{error}");
}

struct Binary;

impl<'de> IntoDeserializer<'de, Error> for Binary {
    type Deserializer = BytesDeserializer<'static, Error>;

    fn into_deserializer(self) -> Self::Deserializer {
        BytesDeserializer::new(b"a")
    }
}

/// CBOR says of `null` that there is no value.
#[test]
fn no_value_is_null() {
    let mut bytes = Vec::new();
    ciborium::into_writer(&json!({"properties": {"jobId": null}, "state": null, "any": [null]}), &mut bytes)
        .unwrap();
    let job: Job = ciborium::from_reader(bytes.as_slice()).unwrap();
    assert_eq!((job.job_id, job.state), (None, None));
    assert_eq!(job.rest.get("any"), Some(&json!([null])));
}
