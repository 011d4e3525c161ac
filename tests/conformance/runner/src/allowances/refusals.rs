//! Rules about what msrest refuses, but this crate reads or writes.

use super::readings::readings;
use super::types::{Meant, meant};
use crate::differences::{Difference, Kind};
use crate::vector::Vector;

/// Names a value that msrest cannot read or write.
pub(crate) fn rule(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    let Kind::TheirsRaised { .. } = difference.kind else { return None };
    let read_here = readings(vector, difference.door);
    let mut wanted = read_here.iter().filter_map(|reading| meant(reading.type_name, reading.value));
    let value = wanted.find(|(name, meant)| {
        *meant != Meant::Error && (difference.result.is_empty() == is_refused_at_reading(name))
    });
    // A constant keeps its value whatever the document says; msrest wants to read it all the same.
    let is_constant = || difference.result.is_empty() && vector.features("wrong-constant").next().is_some();
    value.map(|(name, _)| name).or_else(|| is_constant().then_some("constant-warning"))
}

fn is_refused_at_reading(rule: &str) -> bool {
    ["unix-time-as-text", "time-zone-letter"].contains(&rule)
}
