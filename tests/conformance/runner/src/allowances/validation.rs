//! Rules about validation.

use serde_json::Value;

use super::readings::step;
use crate::differences::{Difference, Kind};
use crate::vector::Vector;

/// Allows what `validate` reports beyond msrest, and does not ask for.
pub(crate) fn rule(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    let Kind::Problem { rule, target, is_ours } = &difference.kind else { return None };
    if *is_ours && rule == "pattern" && has_final_line_break(vector, target) {
        return Some("pattern-end");
    }
    let problem = format!("{rule} {target}");
    let is_of = |feature| vector.features(feature).any(|feature| feature.keys.contains(&problem));
    if is_of("inexact-multiple") {
        return Some("unique-multiple");
    }
    if *is_ours {
        // msrest stops at the first broken rule of an attribute.
        let answers = vector.answers(difference.door, difference.reference)?;
        let theirs = answers.get("validate").and_then(Value::as_array)?;
        return theirs
            .iter()
            .any(|problem| problem.get(1).and_then(Value::as_str) == Some(target))
            .then_some("every-broken-rule");
    }
    let names = [
        ("required-readonly", "readonly-required"),
        ("misplaced-rule", "rules-in-place"),
        ("unhashable-items", "unique-multiple"),
    ];
    names.into_iter().find_map(|(feature, name)| is_of(feature).then_some(name))
}

/// Whether the document has an attribute of this name whose text ends in a line break, before which Python's `$` matches.
fn has_final_line_break(vector: &Vector, target: &str) -> bool {
    let mut features = vector.features("final-line-break");
    features.any(|feature| target.rsplit('.').next() == Some(step(feature.attribute())))
}
