//! `items`: the items of one list of a document, one by one from a reader, beside the whole document read at once.

use std::rc::Rc;

use msrest_model::{DeserializationError, Deserializer};

use super::{Outcome, same, side, whole_value};
use crate::measure::{Contest, Sides};
use crate::shapes::Shape as _;
use crate::shapes::arm::{Machines, VirtualMachine, VirtualMachineList};

pub(crate) fn contests() -> [Contest; 1] {
    [Contest {
        workload: "items",
        shape: Machines::NAME,
        size: Machines::SIZE,
        peer: "whole",
        count: Machines::COUNT,
        few: Machines::FEW,
        prepare,
    }]
}

fn prepare(machines: usize) -> Outcome<Sides> {
    let text: Rc<str> = Machines::text(machines).into();
    let items = items(&text).collect::<Result<Vec<_>, _>>()?;
    let whole: VirtualMachineList = Deserializer::new().deserialize(&*text)?;
    same(&whole_value(&Some(items))?, &whole_value(&whole.value)?, "items")?;
    let theirs = Rc::clone(&text);
    Ok(Sides {
        bytes: text.len(),
        // Each item is dropped before the next one is read.
        ours: side(move || count(&text)),
        theirs: side(move || Deserializer::new().deserialize::<VirtualMachineList>(&*theirs)),
    })
}

fn items(text: &str) -> impl Iterator<Item = Result<VirtualMachine, DeserializationError>> {
    Deserializer::new().items::<VirtualMachine>(text.as_bytes(), "value")
}

/// How many there are.
fn count(text: &str) -> usize {
    items(text).filter(Result::is_ok).count()
}
