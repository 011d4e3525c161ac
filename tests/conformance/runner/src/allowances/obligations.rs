//! Rules about single values do not only allow a difference, they ask for it: a result that is as msrest has it, where a
//! rule wants another, is a mismatch too.

use serde_json::Value;

use super::readings::{Reading, readings};
use super::types::{Meant, meant};
use super::values::is_meant;
use crate::differences::{Difference, Kind, RESULTS, is_same};
use crate::places::is_within;
use crate::vector::{Door, Feature, Form, Reference, Spelling, Vector, entry};

/// Below such a feature another value may be read than the one that is known.
const UNSURE: [&str; 10] = [
    "two-spellings",
    "found-otherwise",
    "other-value-found",
    "attribute-name-beside-rest-key",
    "unknown-discriminator",
    "missing-discriminator",
    "null-discriminator",
    "wrong-case-discriminator-key",
    "wrong-case-discriminator-value",
    "other-discriminator",
];

/// The values in our answer that a rule wants otherwise.
pub(crate) fn broken(vector: &Vector, door: Door, ours: &Value) -> Vec<Difference> {
    let Some(theirs) = vector.answers(door, Reference::Msrest) else { return Vec::new() };
    let unsure = vector.features.iter().filter(|feature| UNSURE.contains(&feature.name.as_str()));
    let unsure: Vec<&str> = unsure.map(Feature::rest).collect();
    let is_sure = |reading: &&Reading<'_>| {
        let place = reading.pointer(Spelling::Rest);
        !unsure.iter().any(|above| is_within(place, above))
    };
    let found = readings(vector, door);
    let sure = found.iter().filter(is_sure);
    let wanted = sure.filter_map(|reading| Some((reading, meant(reading.type_name, reading.value)?)));
    wanted
        .filter_map(|(reading, (rule, meant))| not_followed(reading, rule, &meant, ours, theirs))
        .map(|(result, kind)| Difference { door, reference: Reference::Msrest, result, kind })
        .filter(|difference| vector.form == Form::Json || !difference.result.starts_with("serialize"))
        .collect()
}

/// The first result under REST keys (under any others an additional property may stand there) in which ours is as msrest
/// has it, although the rule asks for something else.
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
            let theirs = entry(theirs, result).pointer(pointer)?;
            let ours = entry(ours, result).pointer(pointer)?;
            let is_followed = !is_same(ours, theirs) || is_meant(ours, Some(theirs), meant);
            let kind = || Kind::RuleNotFollowed { rule, pointer: pointer.to_owned(), ours: ours.clone() };
            (!is_followed).then(|| (*result, kind()))
        })
        .next()
}
