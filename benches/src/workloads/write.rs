//! `write`: a model to text.

use msrest_model::{Deserializer, Serializer};

use super::{Outcome, same_json, side};
use crate::measure::Sides;
use crate::shapes::Shape;

pub(super) fn text<S: Shape>(count: usize) -> Outcome<Sides> {
    let text = S::text(count);
    let model: S::Ours = Deserializer::new().deserialize(&text)?;
    let twin: S::Theirs = serde_json::from_str(&text)?;
    let writer = Serializer::new().keep_readonly(true);
    let written = writer.to_json(&model)?;
    same_json(serde_json::from_str(&written)?, &twin, "writing")?;
    Ok(Sides {
        bytes: written.len(),
        ours: side(move || writer.to_json(&model)),
        theirs: side(move || serde_json::to_string(&twin)),
    })
}
