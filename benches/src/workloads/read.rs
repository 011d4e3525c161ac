//! `read_exact` and `read_wrong_case`: text to a model.

use msrest_model::{Deserializer, KeyExtractor, RestType};
use msrest_model_examples::iot_hub::JobResponse;
use serde::de::DeserializeOwned;

use super::{LARGE, Outcome, kept, same, side, whole_value};
use crate::documents;
use crate::measure::Contest;
use crate::models::{job, machine};

type TwinJob = job::for_serde::JobResponse;
type MiniJob = job::for_miniserde::JobResponse;
type TwinMachines = machine::for_serde::VirtualMachineList;

pub(crate) fn contests() -> Outcome<Vec<Contest>> {
    let job = Text { size: "small", document: "job", text: kept(documents::job(0)) };
    let jobs = Text { size: LARGE.name, document: "job", text: kept(documents::jobs(LARGE.count)) };
    let arm = Text { size: LARGE.name, document: "arm", text: kept(documents::machines(LARGE.count)) };
    let mut contests = Vec::new();
    contests.extend(exact::<JobResponse, TwinJob>(&job)?);
    contests.extend(exact::<Vec<JobResponse>, Vec<TwinJob>>(&jobs)?);
    contests.extend(exact::<machine::VirtualMachineList, TwinMachines>(&arm)?);
    contests.push(miniserde::<JobResponse, MiniJob>(&job)?);
    contests.push(miniserde::<Vec<JobResponse>, Vec<MiniJob>>(&jobs)?);
    contests.push(wrong_case::<JobResponse, TwinJob>(&job)?);
    contests.push(wrong_case::<Vec<JobResponse>, Vec<TwinJob>>(&jobs)?);
    contests.push(wrong_case::<machine::VirtualMachineList, TwinMachines>(&arm)?);
    contests.push(over_sonic::<JobResponse, TwinJob>(&job));
    contests.push(over_sonic::<Vec<JobResponse>, Vec<TwinJob>>(&jobs));
    Ok(contests)
}

struct Text {
    size: &'static str,
    document: &'static str,
    text: &'static str,
}

impl Text {
    fn contest(&self, names: [&'static str; 2], ours: Box<dyn Fn()>, theirs: Box<dyn Fn()>) -> Contest {
        let [workload, peer] = names;
        let (size, document, bytes) = (self.size, self.document, self.text.len());
        Contest { workload, size, document, peer, bytes, ours, theirs }
    }
}

/// What we read from the text has to be what serde reads from it.
fn compare<T, P>(reader: &Deserializer, ours: &str, theirs: &str) -> Outcome<()>
where
    T: RestType,
    P: DeserializeOwned + PartialEq,
{
    let model: T = reader.deserialize(ours)?;
    same(&P::deserialize(whole_value(&model)?)?, &serde_json::from_str(theirs)?, "reading")
}

fn exact<T, P>(document: &Text) -> Outcome<Vec<Contest>>
where
    T: RestType + 'static,
    P: DeserializeOwned + PartialEq + 'static,
{
    let text = document.text;
    compare::<T, P>(&Deserializer::new(), text, text)?;
    let ours = || side(move || Deserializer::new().deserialize::<T>(text));
    Ok(vec![
        document.contest(["read_exact", "serde"], ours(), side(move || serde_json::from_str::<P>(text))),
        document.contest(["read_exact", "serde_sonic"], ours(), side(move || sonic_rs::from_str::<P>(text))),
        // simd-json writes into its input, so that it has to be given a copy.
        document.contest(
            ["read_exact", "serde_simd"],
            ours(),
            side(move || simd_json::serde::from_slice::<P>(&mut text.as_bytes().to_vec())),
        ),
    ])
}

fn miniserde<T, P>(document: &Text) -> Outcome<Contest>
where
    T: RestType + 'static,
    P: ::miniserde::Deserialize + 'static,
{
    let text = document.text;
    ::miniserde::json::from_str::<P>(text)?;
    Ok(document.contest(
        ["read_exact", "miniserde"],
        side(move || Deserializer::new().deserialize::<T>(text)),
        side(move || ::miniserde::json::from_str::<P>(text)),
    ))
}

/// Ours reads every key in upper case, serde the right ones.
fn wrong_case<T, P>(document: &Text) -> Outcome<Contest>
where
    T: RestType + 'static,
    P: DeserializeOwned + PartialEq + 'static,
{
    let text = document.text;
    let wrong = kept(documents::in_wrong_case(text));
    let reader = Deserializer::new().key_extractors([KeyExtractor::RestKeyCaseInsensitive]);
    compare::<T, P>(&reader, wrong, text)?;
    Ok(document.contest(
        ["read_wrong_case", "serde"],
        side(move || reader.deserialize::<T>(wrong)),
        side(move || serde_json::from_str::<P>(text)),
    ))
}

/// Both sides over the parser of sonic-rs.
fn over_sonic<T, P>(document: &Text) -> Contest
where
    T: RestType + 'static,
    P: DeserializeOwned + PartialEq + 'static,
{
    let text = document.text;
    document.contest(
        ["read_over_sonic", "serde_sonic"],
        side(move || {
            Deserializer::new().deserialize_from::<T, _>(&mut sonic_rs::Deserializer::from_str(text))
        }),
        side(move || sonic_rs::from_str::<P>(text)),
    )
}
