//! Rules about where a value is found.

use serde_json::Value;

use crate::differences::{Difference, Kind};
use crate::places::{below, is_within, pointer, step};
use crate::vector::{Door, Feature, Spelling, Vector};

/// Allows a difference that comes from the keys of the document.
pub(crate) fn rule(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    found_otherwise(vector, difference)
        .or_else(|| typed(vector, difference))
        .or_else(|| leftover(vector, difference))
        .or_else(|| additional(vector, difference))
}

/// A missing parent is not searched for in the root; an exact key goes before one in another case.
fn found_otherwise(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    let mut features =
        vector.features("found-otherwise").filter(|feature| feature.is_at_door(difference.door));
    features.find(|feature| explains(feature, difference)).map(|feature| match difference.door {
        Door::Deserialize => "missing-parent",
        Door::FromDict if step(feature.rest()).contains('.') => "last-key-dots",
        Door::FromDict => "exact-key-first",
    })
}

fn explains(feature: &Feature, difference: &Difference) -> bool {
    match &difference.kind {
        Kind::OursRaised { path, .. } => is_on_the_way(feature, path),
        Kind::TheirsRaised { .. } => !feature.value.is_null(),
        _ => difference.lies_in(feature),
    }
}

/// Whether a path of our errors leads into the value that was found or, where the way to it ends early, to that end.
pub(super) fn is_on_the_way(feature: &Feature, path: &str) -> bool {
    let place = pointer(path);
    let ends_early = feature.meant.get("$raised").is_some();
    is_within(&place, feature.rest()) || ends_early && is_within(feature.rest(), &place)
}

/// What stands under a flattened parent beside the attributes is kept, where msrest has nothing.
fn leftover(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    let Kind::Value { pointer, ours: Some(_), theirs: None } = &difference.kind else { return None };
    let is_left = vector.features("leftover").any(|feature| {
        let parent = feature.pointer(difference.spelling());
        feature.keys.iter().any(|key| is_within(pointer, &below(parent, key)))
    });
    is_left.then_some("leftovers-kept")
}

/// An entry of a typed map of additional properties is of its type, where msrest has it as it came.
fn typed(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    let mut features = vector.features("typed-additional");
    let is_typed = features.any(|feature| {
        let is_below =
            |place: &str, object: &str| feature.keys.iter().any(|key| is_within(place, &below(object, key)));
        match &difference.kind {
            Kind::Value { pointer, .. } => is_below(pointer, feature.pointer(difference.spelling())),
            Kind::OursRaised { path, .. } => is_below(&pointer(path), feature.rest()),
            _ => false,
        }
    });
    is_typed.then_some("additional-typed")
}

/// A key that an extractor looked at is no additional property; one that is never takes the place of an attribute; and
/// it is as it came.
fn additional(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    const SPELLED: [&str; 10] = [
        "discriminator-by-attribute-name",
        "attribute-key",
        "wrong-case-key",
        "last-key",
        "wrong-case-last-key",
        "wrong-case-attribute-key",
        "two-spellings",
        "wrong-case-discriminator-key",
        "unknown-key",
        "found-key",
    ];
    let Kind::Value { pointer, ours, theirs } = &difference.kind else { return None };
    let is_at_key = |object: &str, key: &String| is_within(pointer, &below(object, key));
    let is_spelled = vector.features.iter().any(|feature| {
        let object = feature.pointer(difference.spelling());
        SPELLED.contains(&feature.name.as_str()) && feature.keys.iter().any(|key| is_at_key(object, key))
    });
    if !is_spelled {
        return None;
    }
    let is_flat = difference.spelling() != Spelling::Rest;
    match (ours, theirs) {
        (None, Some(_)) if difference.door == Door::FromDict => Some("consumed-keys"),
        // msrest removes discriminators from what it keeps.
        (Some(ours @ (Value::String(_) | Value::Null)), None)
            if has_entry(&vector.document, step(pointer), ours) =>
        {
            Some("input-unchanged")
        }
        _ if is_flat => Some("additional-never-overwrites"),
        _ => None,
    }
}

/// Whether some object of the document has this entry.
fn has_entry(document: &str, key: &str, wanted: &Value) -> bool {
    fn search(value: &Value, key: &str, wanted: &Value) -> bool {
        match value {
            Value::Object(entries) => {
                entries.get(key) == Some(wanted) || entries.values().any(|value| search(value, key, wanted))
            }
            Value::Array(items) => items.iter().any(|value| search(value, key, wanted)),
            _ => false,
        }
    }
    let document = serde_json::from_str(document.trim_start_matches('\u{feff}'));
    document.is_ok_and(|document: Value| search(&document, key, wanted))
}
