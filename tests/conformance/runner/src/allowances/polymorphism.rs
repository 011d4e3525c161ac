//! Rules about discriminators.

use serde_json::Value;

use super::readings::{is_below, same_beginning, step};
use crate::differences::{Difference, Kind};
use crate::vector::{Feature, Vector};

/// Allows a difference that comes from the discriminator of an object.
pub(crate) fn rule(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    vector.features.iter().find_map(|feature| match (feature.name.as_str(), feature.type_name.as_str()) {
        // An object that stands in place of the one that was meant has a discriminator by chance.
        ("discriminator-of-the-base" | "other-value-found", _)
        | ("unknown-discriminator" | "other-discriminator", "polymorphic") => {
            is_kept(feature, difference).then_some("discriminator-kept")
        }
        ("unknown-discriminator" | "other-discriminator", "leaf") => {
            is_refused(feature, difference).then_some("discriminator-of-another-type")
        }
        ("wrong-case-discriminator-key" | "wrong-case-discriminator-value", _) => {
            is_within(feature, difference).then_some("discriminator-in-another-case")
        }
        _ => None,
    })
}

/// The base keeps the value and writes it; msrest writes the base's own, or none and then asks for it.
fn is_kept(feature: &Feature, difference: &Difference) -> bool {
    match &difference.kind {
        Kind::Value { pointer, ours: Some(_), theirs } => {
            theirs.as_ref().is_none_or(Value::is_string)
                && parent(pointer) == feature.pointer(difference.spelling())
        }
        Kind::Problem { rule, is_ours, .. } => rule == "required" && !is_ours,
        _ => false,
    }
}

fn is_refused(feature: &Feature, difference: &Difference) -> bool {
    let Kind::OursRaised { message, path, .. } = &difference.kind else { return false };
    message.contains("expected one of") && same_beginning(feature.rest(), path)
}

/// Here the subtype is found, there the base is read: everything about the object may differ.
fn is_within(feature: &Feature, difference: &Difference) -> bool {
    match &difference.kind {
        Kind::Value { pointer, .. } => {
            let place = feature.pointer(difference.spelling());
            pointer == place || is_below(pointer, place)
        }
        Kind::OursRaised { path, .. } => same_beginning(feature.rest(), path),
        Kind::TheirsRaised { .. } | Kind::Problem { .. } => true,
        Kind::TwoReaders { .. } | Kind::RuleNotFollowed { .. } => false,
    }
}

fn parent(pointer: &str) -> &str {
    pointer.strip_suffix(step(pointer)).and_then(|rest| rest.strip_suffix('/')).unwrap_or_default()
}
