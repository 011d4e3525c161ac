//! `read_everything`: additional properties kept, a polymorphic list, errors with their path.

use msrest_model::Deserializer;

use super::{LARGE, Outcome, kept, same, side, whole_value};
use crate::documents;
use crate::measure::Contest;
use crate::models::tank::{Tank, for_serde};

pub(crate) fn contests() -> Outcome<Vec<Contest>> {
    Ok(vec![
        contest("small", kept(documents::tank(10)))?,
        contest(LARGE.name, kept(documents::tank(LARGE.count)))?,
    ])
}

fn contest(size: &'static str, text: &'static str) -> Outcome<Contest> {
    let ours: Tank = Deserializer::new().deserialize(text)?;
    let theirs = read_by_serde(text)?;
    same(&serde_json::from_value(whole_value(&ours)?)?, &theirs, "read_everything")?;
    Ok(Contest {
        workload: "read_everything",
        size,
        document: "tank",
        peer: "serde",
        bytes: text.len(),
        ours: side(move || Deserializer::new().deserialize::<Tank>(text)),
        theirs: side(move || read_by_serde(text)),
    })
}

fn read_by_serde(text: &str) -> Outcome<for_serde::Tank> {
    Ok(serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(text))?)
}
