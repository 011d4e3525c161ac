//! `read_everything`: additional properties kept, a polymorphic list, errors with their path.

use std::rc::Rc;

use msrest_model::Deserializer;

use super::{Outcome, same_json, side, whole_value};
use crate::measure::{Contest, Sides};
use crate::shapes::Shape as _;
use crate::shapes::tank::{Fishes, Tank, for_serde};

pub(crate) fn contests() -> [Contest; 2] {
    let contest = |size, count, few| Contest {
        workload: "read_everything",
        shape: Fishes::NAME,
        size,
        peer: "serde",
        count,
        few,
        prepare,
    };
    [contest("small", 10, Fishes::FEW), contest(Fishes::SIZE, Fishes::COUNT, None)]
}

fn prepare(count: usize) -> Outcome<Sides> {
    let text: Rc<str> = Fishes::text(count).into();
    let ours: Tank = Deserializer::new().deserialize(&*text)?;
    same_json(whole_value(&ours)?, &read_by_serde(&text)?, "read_everything")?;
    let theirs = Rc::clone(&text);
    Ok(Sides {
        bytes: text.len(),
        ours: side(move || Deserializer::new().deserialize::<Tank>(&*text)),
        theirs: side(move || read_by_serde(&theirs)),
    })
}

fn read_by_serde(text: &str) -> Outcome<for_serde::Tank> {
    Ok(serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(text))?)
}
