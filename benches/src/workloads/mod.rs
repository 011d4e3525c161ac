//! What is measured, one file for each kind of work. Preparing a contest compares the results of its sides once.

pub(crate) mod everything;
pub(crate) mod items;
pub(crate) mod read;
pub(crate) mod validate;
pub(crate) mod values;
pub(crate) mod write;
pub(crate) mod xml;

use std::error::Error;
use std::hint::black_box;

use msrest_model::{RestType, Serializer};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::measure::{Contest, Sides};
use crate::shapes::{
    Shape, arm, base64, catalogue, coordinates, escapes, job, small_objects, sparse_rows, tags, tank,
    telemetry, timeline, wide_rows,
};

pub(crate) type Outcome<T> = Result<T, Box<dyn Error>>;

/// The workloads in the order of the table; those of every shape come first.
const ORDER: [&str; 13] = [
    "read_exact",
    "read_wrong_case",
    "write",
    "from_dict",
    "serialize_value",
    "read_by_serde",
    "write_by_serde",
    "read_over_sonic",
    "read_everything",
    "items",
    "validate",
    "xml_read",
    "xml_write",
];

/// Every contest, in the order of the table.
pub(crate) fn all() -> Vec<Contest> {
    let mut contests = Vec::new();
    contests.extend(of_shape::<job::OneJob>());
    contests.extend(of_shape::<job::Jobs>());
    contests.extend(of_shape::<arm::Machines>());
    contests.extend(of_shape::<tank::Fishes>());
    contests.extend(of_shape::<small_objects::SmallObjects>());
    contests.extend(of_shape::<wide_rows::WideRows>());
    contests.extend(of_shape::<sparse_rows::NullRows>());
    contests.extend(of_shape::<sparse_rows::AbsentRows>());
    contests.extend(of_shape::<telemetry::Telemetry>());
    contests.extend(of_shape::<escapes::Escapes>());
    contests.extend(of_shape::<coordinates::Coordinates>());
    contests.extend(of_shape::<catalogue::Catalogue>());
    contests.extend(of_shape::<timeline::Timeline>());
    contests.extend(of_shape::<tags::Tags>());
    contests.extend(of_shape::<base64::Base64Text>());
    contests.extend(of_shape::<base64::Base64Bytes>());
    contests.extend(reading::<catalogue::Pretty>());
    contests.extend(read::more_peers());
    contests.extend(everything::contests());
    contests.extend(items::contests());
    contests.extend(validate::contests());
    contests.extend(xml::contests());
    contests.sort_by_key(|contest| ORDER.iter().position(|workload| *workload == contest.workload));
    contests
}

/// What is measured on every shape.
fn of_shape<S: Shape>() -> Vec<Contest> {
    let mut contests = Vec::from(reading::<S>());
    contests.extend([
        contest::<S>(["write", "serde"], write::text::<S>),
        contest::<S>(["from_dict", "serde"], values::from_value::<S>),
        contest::<S>(["serialize_value", "serde"], values::to_value::<S>),
        contest::<S>(["read_by_serde", "serde"], read::by_serde::<S>),
        contest::<S>(["write_by_serde", "serde"], write::by_serde::<S>),
    ]);
    contests
}

/// What is measured on a shape whose text alone is another.
fn reading<S: Shape>() -> [Contest; 4] {
    [
        contest::<S>(["read_exact", "serde"], read::exact::<S>),
        contest::<S>(["read_exact", "serde_sonic"], read::exact_beside_sonic::<S>),
        contest::<S>(["read_exact", "serde_simd"], read::exact_beside_simd::<S>),
        contest::<S>(["read_wrong_case", "serde"], read::wrong_case::<S>),
    ]
}

fn contest<S: Shape>([workload, peer]: [&'static str; 2], prepare: fn(usize) -> Outcome<Sides>) -> Contest {
    let few = S::FEW.filter(|_| peer == "serde");
    Contest { workload, shape: S::NAME, size: S::SIZE, peer, count: S::COUNT, few, prepare }
}

/// A side of a contest: runs `work` and lets nobody see that the result is dropped.
fn side<T>(work: impl Fn() -> T + 'static) -> Box<dyn Fn()> {
    Box::new(move || drop(black_box(work())))
}

/// What our side holds, as JSON.
fn whole_value<T: RestType>(value: &T) -> Outcome<Value> {
    Ok(Serializer::new().keep_readonly(true).serialize(value)?)
}

/// Both sides have to have come to the same.
fn same<T: PartialEq>(ours: &T, theirs: &T, what: &str) -> Outcome<()> {
    if ours == theirs { Ok(()) } else { Err(format!("{what}: the two sides differ").into()) }
}

/// Our JSON, read by serde, has to be what serde has come to.
fn same_json<P: Serialize + DeserializeOwned>(ours: Value, theirs: &P, what: &str) -> Outcome<()> {
    let (ours, theirs) = (serde_json::to_value(P::deserialize(&ours)?)?, serde_json::to_value(theirs)?);
    same(&true, &is_close(&ours, &theirs), what)
}

/// Equal but for the last digit of floats: without its `float_roundtrip` serde_json reads the one or the other neighbour.
fn is_close(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| is_close(ours, theirs))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().all(|(key, ours)| theirs.get(key).is_some_and(|theirs| is_close(ours, theirs)))
        }
        (Value::Number(ours), Value::Number(theirs)) if ours.is_f64() && theirs.is_f64() => {
            let (ours, theirs) = (ours.as_f64().unwrap_or(f64::NAN), theirs.as_f64().unwrap_or(f64::NAN));
            (ours - theirs).abs() <= 4.0 * f64::EPSILON * theirs.abs()
        }
        _ => ours == theirs,
    }
}
