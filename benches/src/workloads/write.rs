//! `write` and `write_by_serde`: a model to text.

use std::error::Error;

use msrest_model::{Deserializer, Serializer};

use super::{Outcome, same_json, side};
use crate::measure::Sides;
use crate::shapes::Shape;

/// Both sides of a writing, once both have written the same.
fn sides<S: Shape, E: Error + 'static>(
    count: usize,
    write: impl Fn(&S::Ours) -> Result<String, E> + 'static,
) -> Outcome<Sides> {
    let text = S::text(count);
    let model: S::Ours = Deserializer::new().deserialize(&text)?;
    let twin: S::Theirs = serde_json::from_str(&text)?;
    let written = write(&model)?;
    same_json(serde_json::from_str(&written)?, &twin, "writing")?;
    Ok(Sides {
        bytes: written.len(),
        ours: side(move || write(&model)),
        theirs: side(move || serde_json::to_string(&twin)),
    })
}

pub(super) fn text<S: Shape>(count: usize) -> Outcome<Sides> {
    let writer = Serializer::new().keep_readonly(true);
    sides::<S, _>(count, move |model| writer.to_json(model))
}

/// By serde's traits and `serde_json`.
pub(super) fn by_serde<S: Shape>(count: usize) -> Outcome<Sides> {
    sides::<S, _>(count, serde_json::to_string)
}
