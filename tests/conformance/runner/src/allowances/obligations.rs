//! Rules about single values do not only allow a difference, they ask for it: a result that is as msrest has it, where a
//! rule wants another, is a mismatch too.

use serde_json::Value;

use super::readings::{Reading, readings};
use super::types::{Meant, meant};
use super::values::is_meant;
use crate::differences::{Difference, Kind, RESULTS, is_same};
use crate::vector::{Door, Form, Reference, Spelling, Vector, entry};

/// Where one place may hold another value than the one that is known, or the object may be of another type.
const UNSURE: [&str; 11] = [
    "two-spellings",
    "found-otherwise",
    "other-value-found",
    "attribute-name-beside-rest-key",
    "repeated-key",
    "unknown-discriminator",
    "missing-discriminator",
    "null-discriminator",
    "wrong-case-discriminator-key",
    "wrong-case-discriminator-value",
    "other-discriminator",
];

/// The values in our answer that a rule wants otherwise.
pub(crate) fn broken(vector: &Vector, door: Door, ours: &Value) -> Vec<Difference> {
    let is_unsure = vector.features.iter().any(|feature| UNSURE.contains(&feature.name.as_str()));
    let Some(theirs) = vector.answers(door, Reference::Msrest).filter(|_| !is_unsure) else {
        return Vec::new();
    };
    let found = readings(vector, door);
    let wanted = found.iter().filter_map(|reading| Some((reading, meant(reading.type_name, reading.value)?)));
    wanted
        .filter_map(|(reading, (rule, meant))| not_followed(reading, rule, &meant, ours, theirs))
        .map(|(result, kind)| Difference { door, reference: Reference::Msrest, result, kind })
        .filter(|difference| vector.form == Form::Json || !difference.result.starts_with("serialize"))
        .collect()
}

/// The first result under REST keys (under any others an additional property may stand there) in which ours is as msrest has it, although the rule asks for something else.
fn not_followed(
    reading: &Reading<'_>,
    rule: &'static str,
    meant: &Meant,
    ours: &Value,
    theirs: &Value,
) -> Option<(&'static str, Kind)> {
    let under_rest_keys = RESULTS.iter().filter(|(_, spelling)| *spelling == Spelling::Rest);
    under_rest_keys
        .filter_map(|(result, spelling)| {
            let pointer = reading.pointer(*spelling);
            let theirs = theirs.pointer(&format!("/{result}"))?.pointer(pointer)?;
            let ours = entry(ours, result).pointer(pointer)?;
            let is_followed = !is_same(ours, theirs) || is_meant(ours, Some(theirs), meant);
            let kind = || Kind::RuleNotFollowed { rule, pointer: pointer.to_owned(), ours: ours.clone() };
            (!is_followed).then(|| (*result, kind()))
        })
        .next()
}
