//! Rules about XML. As those about whole objects, they only name why msrest answers otherwise than the mended reference.

use serde_json::Value;

use crate::differences::{Difference, Kind};
use crate::places::{is_within, parent};
use crate::vector::{Feature, Form, Vector};

/// Names a difference in what is read from XML or written to it.
pub(crate) fn rule(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    if vector.form != Form::Xml {
        return None;
    }
    match &difference.kind {
        Kind::TheirsRaised { message, .. } if message.contains("Attribute additional_properties") => {
            Some("xml-additional-properties")
        }
        Kind::TheirsRaised { message, .. } if message.contains("cannot serialize") => {
            Some("xml-numbers-written")
        }
        Kind::Value { pointer, .. } if pointer.contains("additional_properties") => {
            Some("xml-additional-properties")
        }
        Kind::Value { ours: Some(Value::String(ours)), theirs: Some(Value::Null) | None, .. }
            if ours.is_empty() =>
        {
            let is_enum = vector.features("unknown-enum").any(|feature| difference.lies_in(feature));
            Some(if is_enum { "xml-empty-enum" } else { "xml-empty-map-value" })
        }
        // The Python text of a map.
        Kind::Value { theirs: Some(Value::String(theirs)), .. } if theirs.starts_with('{') => {
            Some("xml-maps")
        }
        Kind::Value { pointer, ours: Some(Value::String(ours)), theirs: Some(Value::String(theirs)) }
            if pointer.ends_with("/text")
                && theirs.strip_prefix(ours.as_str()).is_some_and(|after| after.trim().is_empty()) =>
        {
            Some("xml-after-element")
        }
        _ if vector.features("written-name").any(|feature| is_read_here(feature, difference)) => {
            Some("xml-one-name")
        }
        // The elements of a map that msrest has written as a text.
        Kind::Value { pointer, ours: Some(Value::Array(ours)), theirs }
            if vector.writes_xml(difference.result) && pointer.ends_with("/children") && !ours.is_empty() =>
        {
            let is_nothing = theirs.as_ref().and_then(Value::as_array).is_none_or(Vec::is_empty);
            is_nothing.then_some("xml-maps")
        }
        _ => None,
    }
}

/// Whether a difference is about a list whose items have the name that msrest writes, but does not read.
fn is_read_here(feature: &Feature, difference: &Difference) -> bool {
    match &difference.kind {
        Kind::OursRaised { path, .. } => {
            feature.elements.as_deref().is_some_and(|elements| is_within(path, parent(elements)))
        }
        _ => difference.lies_in(feature),
    }
}
