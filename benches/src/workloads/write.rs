//! `write`: a model to text.

use msrest_model::{Deserializer, RestType, Serializer};
use msrest_model_examples::iot_hub::JobResponse;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{LARGE, Outcome, same, side};
use crate::documents;
use crate::measure::Contest;
use crate::models::{job, machine};

pub(crate) fn contests() -> Outcome<Vec<Contest>> {
    type TwinJob = job::for_serde::JobResponse;
    type TwinMachines = machine::for_serde::VirtualMachineList;
    Ok(vec![
        text::<JobResponse, TwinJob>(["small", "job"], &documents::job(0))?,
        text::<Vec<JobResponse>, Vec<TwinJob>>([LARGE.name, "job"], &documents::jobs(LARGE.count))?,
        text::<machine::VirtualMachineList, TwinMachines>(
            [LARGE.name, "arm"],
            &documents::machines(LARGE.count),
        )?,
    ])
}

fn text<T, P>([size, document]: [&'static str; 2], text: &str) -> Outcome<Contest>
where
    T: RestType + 'static,
    P: Serialize + DeserializeOwned + PartialEq + 'static,
{
    let model: T = Deserializer::new().deserialize(text)?;
    let twin: P = serde_json::from_str(text)?;
    let writer = Serializer::new().keep_readonly(true);
    let written = writer.to_json(&model)?;
    same(&serde_json::from_str::<P>(&written)?, &twin, "writing")?;
    Ok(Contest {
        workload: "write",
        size,
        document,
        peer: "serde",
        bytes: written.len(),
        ours: side(move || writer.to_json(&model)),
        theirs: side(move || serde_json::to_string(&twin)),
    })
}
