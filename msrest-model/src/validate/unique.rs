//! The rule `unique`, for items of any type.

use std::mem;

use serde_json::{Map, Value};

use crate::keys::KeyTransformer;
use crate::rest_type::{ArrayView, View};
use crate::schema::Format;
use crate::write::Context;
use crate::write::json::to_value;

/// Whether all items of a list differ; true for what is no list.
pub(crate) fn all_differ(view: &View<'_>) -> bool {
    match view {
        View::Array(array) => array_differs(*array),
        View::Json(Value::Array(items)) => array_differs(items),
        View::Bytes(bytes, _) => bytes_differ(bytes),
        _ => true,
    }
}

fn bytes_differ(bytes: &[u8]) -> bool {
    let mut seen = [false; 256];
    bytes.iter().all(|byte| seen.get_mut(usize::from(*byte)).is_some_and(|seen| !mem::replace(seen, true)))
}

/// Short lists are compared in pairs, which allocates nothing for texts and numbers.
fn array_differs(array: &dyn ArrayView) -> bool {
    const SHORT: usize = 16;
    let length = array.len();
    if length <= SHORT {
        return !(0..length).any(|index| {
            let item = array.item(index, Format::Natural);
            (index + 1..length).any(|other| equal(&item, &array.item(other, Format::Natural)))
        });
    }
    let mut seen = Map::new();
    (0..length).all(|index| {
        let text = canonical(array.item(index, Format::Natural)).to_string();
        seen.insert(text, Value::Null).is_none()
    })
}

fn equal(left: &View<'_>, right: &View<'_>) -> bool {
    match (left, right) {
        (View::Text(left), View::Text(right)) => left == right,
        (View::Integer(left), View::Integer(right)) => left == right,
        (View::Short(left), View::Short(right)) => left.as_str() == right.as_str(),
        (View::Json(left), View::Json(right)) => left == right,
        (View::Text(_) | View::Integer(_), View::Text(_) | View::Integer(_)) => false,
        (left, right) => canonical(left.reborrow()) == canonical(right.reborrow()),
    }
}

/// The JSON of an item, the same text for equal items.
fn canonical(view: View<'_>) -> Value {
    if let View::Digits(digits, _) = view {
        return digits.as_str().into();
    }
    let mut value =
        to_value(view, Format::Natural, Context::new(&KeyTransformer::FullRestKey, true)).unwrap_or_default();
    value.sort_all_objects();
    value
}
