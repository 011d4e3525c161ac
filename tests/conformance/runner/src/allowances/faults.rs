//! The places at which a document is at fault: only there may ours be an error where msrest's is one too.

use super::keys::is_on_the_way;
use super::readings::readings;
use super::types::{Meant, meant};
use super::values::is_spoiled;
use crate::differences::{Difference, Kind};
use crate::places::{below, is_within, parent, pointer};
use crate::vector::{Door, Feature, Vector};

/// Whether both sides are errors, and ours is at a fault of the document.
pub(crate) fn is_agreed(vector: &Vector, difference: &Difference) -> bool {
    let Kind::BothRaised { message, path } = &difference.kind else { return false };
    let door = difference.door;
    let is_read_as_error = readings(vector, door).iter().any(|reading| {
        let meant = meant(reading.type_name, reading.value);
        meant.is_some_and(|(_, meant)| meant == Meant::Error)
            && (reading.is_at(path) || is_spoiled(vector, reading, message, path))
    });
    is_read_as_error || vector.features.iter().any(|feature| is_fault(feature, door, path))
}

fn is_fault(feature: &Feature, door: Door, path: &str) -> bool {
    if let Some(elements) = &feature.elements {
        return ["wrong-value", "repeated-element"].contains(&feature.name.as_str()) && elements == path;
    }
    let place = pointer(path);
    let is_at_key = || feature.keys.iter().any(|key| is_within(&place, &below(feature.rest(), key)));
    match feature.name.as_str() {
        "wrong-value" | "no-object" => place == feature.rest(),
        "scalar-group" | "two-spellings" | "repeated-key" => is_at_key(),
        // A leaf takes its own discriminator alone, whatever the spelling of its key.
        "unknown-discriminator" | "other-discriminator" => {
            feature.type_name == "leaf" && parent(&place) == feature.rest()
        }
        // Any JSON stands there, so the fault may lie inside it.
        "found-otherwise" | "other-value-found" => feature.is_at_door(door) && is_on_the_way(feature, path),
        _ => false,
    }
}
