//! `from_dict` and `serialize_value`: a model from and to a `serde_json::Value`.

use std::rc::Rc;

use msrest_model::{Deserializer, KeyExtractor, Serializer};
use serde::Deserialize as _;
use serde_json::Value;

use super::{Outcome, same_json, side, whole_value};
use crate::measure::Sides;
use crate::shapes::Shape;

pub(super) fn from_value<S: Shape>(count: usize) -> Outcome<Sides> {
    let text = S::text(count);
    let value: Rc<Value> = Rc::new(serde_json::from_str(&text)?);
    let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
    let model: S::Ours = reader.deserialize_value(&value)?;
    same_json(whole_value(&model)?, &S::Theirs::deserialize(&*value)?, "from_dict")?;
    let ours = Rc::clone(&value);
    Ok(Sides {
        bytes: text.len(),
        ours: side(move || reader.deserialize_value::<S::Ours>(&ours)),
        theirs: side(move || S::Theirs::deserialize(&*value)),
    })
}

pub(super) fn to_value<S: Shape>(count: usize) -> Outcome<Sides> {
    let text = S::text(count);
    let model: S::Ours = Deserializer::new().deserialize(&text)?;
    let twin: S::Theirs = serde_json::from_str(&text)?;
    let writer = Serializer::new().keep_readonly(true);
    same_json(writer.serialize(&model)?, &twin, "serialize_value")?;
    Ok(Sides {
        bytes: text.len(),
        ours: side(move || writer.serialize(&model)),
        theirs: side(move || serde_json::to_value(&twin)),
    })
}
