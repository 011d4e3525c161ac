//! The rule `unique`, for items of any type.

use std::mem;

use serde_json::Value;

use crate::keys::KeyTransformer;
use crate::rest_type::{Abort, ArrayView, View};
use crate::schema::Format;
use crate::write::Context;
use crate::write::json::value_within;
use crate::write::visit::visit_items;

/// Whether all items of a list differ; true for what is not a list.
pub(crate) fn all_differ(view: &View<'_>) -> bool {
    match view {
        View::Array(array) => array_differs(*array),
        View::Json(Value::Array(items)) => array_differs(&items.as_slice()),
        View::Bytes(bytes, _) => bytes_differ(bytes),
        _ => true,
    }
}

fn bytes_differ(bytes: &[u8]) -> bool {
    let mut seen = [false; 256];
    bytes.iter().all(|byte| seen.get_mut(usize::from(*byte)).is_some_and(|seen| !mem::replace(seen, true)))
}

/// Short lists are compared in pairs, which allocates nothing for texts and numbers. A set of those of a long list would take
/// twice the memory of the sorted ones.
fn array_differs(array: &dyn ArrayView) -> bool {
    const SHORT: usize = 16;
    if array.len() <= SHORT {
        return visit(array, &mut |number, item| differs_from_later(array, number, item));
    }
    let mut texts: Vec<Box<str>> = Vec::with_capacity(array.len());
    visit(array, &mut |_, item| {
        texts.extend(canonical(item).map(|item| item.to_string().into()));
        true
    });
    texts.sort_unstable();
    texts.is_sorted_by(|left, right| left < right)
}

/// Whether no item behind the one with this number equals it.
fn differs_from_later(array: &dyn ArrayView, number: usize, item: &View<'_>) -> bool {
    visit(array, &mut |later, other| later <= number || !equal(item, other))
}

/// Whether `is_true` is, for all items.
fn visit(array: &dyn ArrayView, is_true: &mut dyn FnMut(usize, &View<'_>) -> bool) -> bool {
    let visit = &mut |number: usize, item: &View<'_>| if is_true(number, item) { Ok(()) } else { Err(Abort) };
    visit_items(array, Format::Natural, visit).is_ok()
}

fn equal(left: &View<'_>, right: &View<'_>) -> bool {
    match (left, right) {
        (View::Text(left), View::Text(right)) => left == right,
        (View::Integer(left), View::Integer(right)) => left == right,
        (View::Text(_) | View::Integer(_), View::Text(_) | View::Integer(_)) => false,
        (left, right) => canonical(left).is_some_and(|left| canonical(right) == Some(left)),
    }
}

/// The JSON of an item in a form that equal items share; `None` if it has no JSON, as it equals no other item then.
fn canonical(view: &View<'_>) -> Option<Value> {
    if let View::Digits(digits, _) = view {
        return Some((*digits).into());
    }
    let context = Context::new(&KeyTransformer::FullRestKey, true);
    let mut value = value_within(view, Format::Natural, &context);
    context.outcome().ok()?;
    value.sort_all_objects();
    drop_signs_of_zero(&mut value);
    Some(value)
}

/// `-0.0` and `0.0` are one number.
fn drop_signs_of_zero(value: &mut Value) {
    match value {
        Value::Number(number) if number.is_f64() && number.as_f64() == Some(0.0) => *value = 0.0.into(),
        Value::Array(items) => items.iter_mut().for_each(drop_signs_of_zero),
        Value::Object(entries) => entries.values_mut().for_each(drop_signs_of_zero),
        _ => {}
    }
}
