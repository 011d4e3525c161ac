//! Rules about single values.

use serde_json::Value;

use super::readings::{Reading, readings};
use super::types::{Meant, meant};
use crate::differences::{Difference, Kind, is_same};
use crate::places::{below, is_within, pointer};
use crate::vector::{Door, Reference, Spelling, Vector, entry};

/// Allows a difference where the value at its place is one that the two sides are meant to read differently, and ours is
/// what the rule says.
pub(crate) fn rule(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    readings(vector, difference.door).iter().find_map(|reading| {
        let (rule, meant) = meant(reading.type_name, reading.value)?;
        let is_allowed = is_met(vector, reading, &meant, difference)
            || rule == "integer-past-64-bits" && is_about(difference, reading);
        is_allowed.then_some(rule)
    })
}

fn is_met(vector: &Vector, reading: &Reading<'_>, meant: &Meant, difference: &Difference) -> bool {
    match (&difference.kind, meant) {
        (Kind::OursRaised { message, path, .. }, Meant::Error) => {
            reading.is_at(path) || is_spoiled(vector, reading, message, path)
        }
        (Kind::Value { ours: Some(ours), theirs: Some(theirs), .. }, meant)
            if vector.writes_xml(difference.result) =>
        {
            is_text_of(vector, reading, theirs) && is_meant(ours, Some(theirs), meant)
        }
        (Kind::Value { pointer, ours: Some(ours), theirs }, meant) => {
            pointer == reading.pointer(difference.spelling()) && is_meant(ours, theirs.as_ref(), meant)
        }
        _ => false,
    }
}

/// Whether a broken rule is about the value: the mended reference has other digits of a number than `serde_json` keeps.
fn is_about(difference: &Difference, reading: &Reading<'_>) -> bool {
    matches!(&difference.kind, Kind::Problem { problem, .. } if problem.pointer == reading.pointer(Spelling::Attribute))
}

/// Whether a number that is not JSON spoils the whole text, wherever it stands. What a repeated key replaces is told
/// before it all the same.
pub(super) fn is_spoiled(vector: &Vector, reading: &Reading<'_>, message: &str, path: &str) -> bool {
    let mut repeated = vector.features("repeated-key").flat_map(|feature| &feature.keys);
    reading.value.get("$number").is_some()
        && (["expected value at", "invalid number at"].iter().any(|text| message.contains(text))
            || repeated.any(|key| is_within(&pointer(path), &below("", key))))
}

/// Whether a text in a tree is what msrest read at the place, as its JSON of the same model tells.
fn is_text_of(vector: &Vector, reading: &Reading<'_>, text: &Value) -> bool {
    let answers = vector.answers(Door::Deserialize, Reference::Msrest);
    let json =
        answers.and_then(|answers| entry(answers, "as_dict/full").pointer(reading.pointer(Spelling::Rest)));
    json.is_some_and(|json| json == text)
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
