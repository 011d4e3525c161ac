//! Rules about single values.

use serde_json::Value;

use super::readings::{Reading, readings, same_beginning, step};
use super::types::{Meant, meant};
use crate::differences::{Difference, Kind, is_same};
use crate::vector::{Spelling, Vector, entry};

/// Allows a difference where the value at its place is one that the two sides are meant to read differently, and ours is
/// what the rule says.
pub(crate) fn rule(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    if matches!(difference.kind, Kind::TwoReaders { .. }) {
        return None;
    }
    let by_type = readings(vector, difference.door).iter().find_map(|reading| {
        let (rule, meant) = meant(reading.type_name, reading.value)?;
        is_met(vector, reading, &meant, difference).then_some(rule)
    });
    by_type.or_else(|| is_ignored_constant(vector, difference).then_some("constant-warning"))
}

/// A constant keeps its value whatever the document says; msrest wants to read it all the same.
fn is_ignored_constant(vector: &Vector, difference: &Difference) -> bool {
    matches!(difference.kind, Kind::TheirsRaised { .. })
        && difference.result.is_empty()
        && vector.features("wrong-constant").next().is_some()
}

fn is_met(vector: &Vector, reading: &Reading<'_>, meant: &Meant, difference: &Difference) -> bool {
    match (&difference.kind, meant) {
        // A number that is not JSON spoils the whole text, wherever it stands; a bad value before it is told first, also
        // one that a repeated key replaces.
        (Kind::OursRaised { message, path, .. }, Meant::Error) if reading.value.get("$number").is_some() => {
            ["expected value at", "invalid number at"].iter().any(|text| message.contains(text))
                || is_replaced(vector, path)
        }
        (Kind::OursRaised { path, .. }, Meant::Error) => reading.is_at(path),
        // Where a text stands in a tree says nothing about its place; the JSON of the same model does.
        (Kind::Value { ours: Some(ours), theirs, .. }, meant) if vector.writes_xml(difference.result) => {
            is_meant(ours, theirs.as_ref(), meant)
        }
        (Kind::Value { pointer, ours: Some(ours), theirs }, meant) => {
            pointer == reading.pointer(difference.spelling()) && is_meant(ours, theirs.as_ref(), meant)
        }
        (Kind::TheirsRaised { ours, .. }, Meant::Written(written)) => {
            let (results, spelling) = match difference.result {
                "" => (entry(ours, "serialize_keep_readonly"), Spelling::Rest),
                _ => (ours, difference.spelling()),
            };
            results.pointer(reading.pointer(spelling)).is_some_and(|ours| is_same(ours, written))
        }
        // A value that is read otherwise breaks other rules.
        (Kind::Problem { target, .. }, Meant::Written(_)) => {
            target.rsplit('.').next() == Some(step(reading.pointer(Spelling::Attribute)))
        }
        _ => false,
    }
}

/// Whether a path of our errors leads to a value that a repeated key replaces.
fn is_replaced(vector: &Vector, path: &str) -> bool {
    let mut repeated = vector.features("repeated-key").flat_map(|feature| &feature.keys);
    repeated.any(|key| same_beginning(&format!("/{key}"), path))
}

pub(super) fn is_meant(ours: &Value, theirs: Option<&Value>, meant: &Meant) -> bool {
    match meant {
        Meant::Error => false,
        Meant::Written(written) => is_same(ours, written),
        Meant::Fraction(digits) => {
            let (Some(ours), Some(theirs)) = (ours.as_str(), theirs.and_then(Value::as_str)) else {
                return false;
            };
            let Some((whole, fraction)) = ours.split_once('.') else { return false };
            let digits = format!("{digits:0<3}");
            fraction.strip_suffix('Z') == Some(digits.as_str())
                && theirs.split(['.', 'Z']).next() == Some(whole)
        }
    }
}
