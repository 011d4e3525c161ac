//! Rules about validation. As those about whole objects, they only name why msrest finds other problems than the mended
//! reference, which ours is compared with as well.

use serde_json::Value;

use super::readings::readings;
use super::types::meant;
use crate::differences::{Difference, Kind, Problem};
use crate::vector::{Door, Spelling, Vector, entry};

/// Names a problem that only one side reports.
pub(crate) fn rule(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    let Kind::Problem { problem, is_ours } = &difference.kind else { return None };
    if let Some(rule) = of_its_value(vector, difference.door, problem) {
        return Some(rule);
    }
    match (problem.rule.as_str(), is_ours) {
        (_, true) if is_in_msrest(vector, difference, problem) => Some("every-broken-rule"),
        ("pattern", true) => Some("pattern-end"),
        ("unique" | "multiple", _) => Some("unique-multiple"),
        ("required", false) => Some("readonly-required"),
        // What msrest calls a rule that the value's type does not take.
        (_, false) => Some("rules-in-place"),
        _ => None,
    }
}

/// A value that is read otherwise breaks other rules.
fn of_its_value(vector: &Vector, door: Door, problem: &Problem) -> Option<&'static str> {
    let read_here = readings(vector, door);
    let mut here = read_here.iter().filter(|reading| reading.pointer(Spelling::Attribute) == problem.pointer);
    here.find_map(|reading| meant(reading.type_name, reading.value)).map(|(rule, _)| rule)
}

/// Whether msrest stopped at another broken rule of the same attribute.
fn is_in_msrest(vector: &Vector, difference: &Difference, problem: &Problem) -> bool {
    let answers = vector.answers(difference.door, difference.reference);
    let problems = answers.and_then(|answers| entry(answers, "validate").as_array());
    let is_here = |other: &Value| other.get(2).and_then(Value::as_str) == Some(&problem.pointer);
    problems.is_some_and(|problems| problems.iter().any(is_here))
}
