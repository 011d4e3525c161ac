//! Rules about discriminators.

use serde_json::Value;

use crate::differences::{Difference, Kind};
use crate::places::{is_within, parent, pointer};
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
            is_selected(feature, difference).then_some("discriminator-in-another-case")
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
        Kind::Problem { problem, is_ours } => {
            problem.rule == "required" && !is_ours && parent(&problem.pointer) == feature.attribute()
        }
        _ => false,
    }
}

fn is_refused(feature: &Feature, difference: &Difference) -> bool {
    let Kind::OursRaised { message, path, .. } = &difference.kind else { return false };
    message.contains("expected one of") && is_within(&pointer(path), feature.rest())
}

/// Here the subtype is found, there the base is read: everything about the object may differ.
fn is_selected(feature: &Feature, difference: &Difference) -> bool {
    match &difference.kind {
        Kind::OursRaised { path, .. } => is_within(&pointer(path), feature.rest()),
        Kind::TheirsRaised { .. } => true,
        _ => difference.lies_in(feature),
    }
}
