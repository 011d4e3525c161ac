//! Rules about XML. As those about whole objects, they only name why msrest answers otherwise than the mended reference.

use serde_json::Value;

use crate::differences::{Difference, Kind};
use crate::vector::{Form, Vector};

/// Names a difference in what is read from XML or written to it.
pub(crate) fn rule(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    if vector.form != Form::Xml {
        return None;
    }
    let has_written_name = vector.features("written-name").next().is_some();
    match &difference.kind {
        Kind::TheirsRaised { message, .. } if message.contains("Attribute additional_properties") => {
            Some("xml-additional-properties")
        }
        Kind::TheirsRaised { message, .. } if message.contains("cannot serialize") => {
            Some("xml-numbers-written")
        }
        Kind::TheirsRaised { .. } | Kind::OursRaised { .. } | Kind::Problem { .. } if has_written_name => {
            Some("xml-one-name")
        }
        Kind::Value { pointer, .. } if pointer.contains("additional_properties") => {
            Some("xml-additional-properties")
        }
        Kind::Value { ours: Some(Value::String(ours)), theirs: Some(Value::Null) | None, .. }
            if ours.is_empty() =>
        {
            Some("xml-empty-map-value")
        }
        Kind::Value { theirs: Some(Value::String(theirs)), .. } if theirs.starts_with('{') => {
            Some("xml-maps")
        }
        Kind::Value { pointer, ours: Some(Value::String(ours)), theirs: Some(Value::String(theirs)) }
            if pointer.ends_with("/text")
                && theirs.strip_prefix(ours.as_str()).is_some_and(|after| after.trim().is_empty()) =>
        {
            Some("xml-after-element")
        }
        Kind::Value { .. } if has_written_name => Some("xml-one-name"),
        Kind::Value { ours: Some(Value::Array(ours)), theirs, .. } if !ours.is_empty() => {
            let is_nothing = theirs.as_ref().and_then(Value::as_array).is_none_or(Vec::is_empty);
            is_nothing.then_some("xml-maps")
        }
        _ => discriminator(vector),
    }
}

fn discriminator(vector: &Vector) -> Option<&'static str> {
    let names = [
        ("unknown-discriminator", "discriminator-kept"),
        ("wrong-case-discriminator-value", "discriminator-in-another-case"),
    ];
    names.into_iter().find_map(|(feature, name)| vector.features(feature).next().map(|_| name))
}
