//! `from_dict` and `serialize_value`: a model from and to a `serde_json::Value`.

use std::rc::Rc;

use msrest_model::{Deserializer, KeyExtractor, RestType, Serializer};
use msrest_model_examples::iot_hub::JobResponse;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{LARGE, Outcome, same, side, whole_value};
use crate::documents;
use crate::measure::Contest;
use crate::models::{job, machine};

pub(crate) fn contests() -> Outcome<Vec<Contest>> {
    type TwinJob = job::for_serde::JobResponse;
    type TwinMachines = machine::for_serde::VirtualMachineList;
    let (one, many) = (documents::job(0), documents::jobs(LARGE.count));
    let machines = documents::machines(LARGE.count);
    Ok(vec![
        from_dict::<JobResponse, TwinJob>(["small", "job"], &one)?,
        from_dict::<Vec<JobResponse>, Vec<TwinJob>>([LARGE.name, "job"], &many)?,
        from_dict::<machine::VirtualMachineList, TwinMachines>([LARGE.name, "arm"], &machines)?,
        to_value::<JobResponse, TwinJob>(["small", "job"], &one)?,
        to_value::<Vec<JobResponse>, Vec<TwinJob>>([LARGE.name, "job"], &many)?,
        to_value::<machine::VirtualMachineList, TwinMachines>([LARGE.name, "arm"], &machines)?,
    ])
}

fn from_dict<T, P>([size, document]: [&'static str; 2], text: &str) -> Outcome<Contest>
where
    T: RestType + 'static,
    P: DeserializeOwned + PartialEq + 'static,
{
    let value: Rc<Value> = Rc::new(serde_json::from_str(text)?);
    let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
    let model: T = reader.deserialize_value(&value)?;
    same(&P::deserialize(whole_value(&model)?)?, &P::deserialize(&*value)?, "from_dict")?;
    let ours = Rc::clone(&value);
    Ok(Contest {
        workload: "from_dict",
        size,
        document,
        peer: "serde",
        bytes: text.len(),
        ours: side(move || reader.deserialize_value::<T>(&ours)),
        theirs: side(move || P::deserialize(&*value)),
    })
}

fn to_value<T, P>([size, document]: [&'static str; 2], text: &str) -> Outcome<Contest>
where
    T: RestType + 'static,
    P: Serialize + DeserializeOwned + PartialEq + 'static,
{
    let model: T = Deserializer::new().deserialize(text)?;
    let twin: P = serde_json::from_str(text)?;
    let writer = Serializer::new().keep_readonly(true);
    same(&P::deserialize(writer.serialize(&model)?)?, &twin, "serialize_value")?;
    Ok(Contest {
        workload: "serialize_value",
        size,
        document,
        peer: "serde",
        bytes: text.len(),
        ours: side(move || writer.serialize(&model)),
        theirs: side(move || serde_json::to_value(&twin)),
    })
}
