//! Where two answers differ.

use serde_json::Value;

use crate::places::{below, is_within};
use crate::vector::{Door, Feature, Reference, Spelling, entry};

/// One difference, where it stands, and the whole results around it.
#[derive(Debug, Clone)]
pub(crate) struct Difference {
    pub(crate) door: Door,
    /// Who answered otherwise.
    pub(crate) reference: Reference,
    /// The name of the result, `as_dict/attribute`; empty where the document could not be read.
    pub(crate) result: &'static str,
    pub(crate) kind: Kind,
}

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// Only ours is an error. `path` is where, in REST keys.
    OursRaised { message: String, path: String, theirs: Value },
    /// Only theirs is an error.
    TheirsRaised { message: String, ours: Value },
    /// A value at `pointer` differs, or only one side has it.
    Value { pointer: String, ours: Option<Value>, theirs: Option<Value> },
    /// Both are errors: ours has to be at a fault of the document. `path` is where, in REST keys.
    BothRaised { message: String, path: String },
    /// Only one side reports this validation problem.
    Problem { problem: Problem, is_ours: bool },
    /// A rule asks for another value than ours at `pointer`, which is as msrest has it.
    RuleNotFollowed { rule: &'static str, pointer: String, ours: Value },
    /// Our readers of values and of text disagree: no rule allows that.
    TwoReaders { pointer: String, value: Value, text: Value },
}

/// A broken rule of `Class.attribute`, and the place in attribute names.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Problem {
    pub(crate) rule: String,
    pub(crate) target: String,
    pub(crate) pointer: String,
}

/// The names of the results, with the spelling of their keys.
pub(crate) const RESULTS: [(&str, Spelling); 6] = [
    ("serialize", Spelling::Rest),
    ("serialize_keep_readonly", Spelling::Rest),
    ("as_dict/attribute", Spelling::Attribute),
    ("as_dict/full", Spelling::Rest),
    ("as_dict/last", Spelling::Last),
    ("validate", Spelling::Attribute),
];

impl Difference {
    /// How the keys of the result are spelled.
    pub(crate) fn spelling(&self) -> Spelling {
        let found = RESULTS.iter().find(|(name, _)| *name == self.result);
        found.map_or(Spelling::Rest, |(_, spelling)| *spelling)
    }

    /// Whether a value or a problem differs at the place of a feature, or within.
    pub(crate) fn lies_in(&self, feature: &Feature) -> bool {
        match &self.kind {
            Kind::Value { pointer, .. } => is_within(pointer, feature.pointer(self.spelling())),
            Kind::Problem { problem, .. } => is_within(&problem.pointer, feature.attribute()),
            _ => false,
        }
    }

    /// Whether another difference is of the same kind and stands at the same place of the same result.
    pub(crate) fn is_beside(&self, other: &Self) -> bool {
        let is_same = match (&self.kind, &other.kind) {
            (Kind::OursRaised { .. }, Kind::OursRaised { .. })
            | (Kind::TheirsRaised { .. }, Kind::TheirsRaised { .. }) => true,
            (Kind::Value { pointer, .. }, Kind::Value { pointer: other, .. }) => {
                is_within(pointer, other) || is_within(other, pointer)
            }
            (Kind::Problem { problem, is_ours }, Kind::Problem { problem: other, is_ours: of_other }) => {
                problem == other && is_ours == of_other
            }
            _ => false,
        };
        is_same && self.result == other.result
    }
}

/// All differences between the answers at one door, and how many results were compared: those that both sides have.
pub(crate) fn find(
    door: Door,
    reference: Reference,
    ours: &Value,
    theirs: &Value,
) -> (Vec<Difference>, usize) {
    if ours.get("raised").is_some() || theirs.get("raised").is_some() {
        let kind = raised(ours, theirs);
        let difference = kind.map(|kind| Difference { door, reference, result: "", kind });
        return (difference.into_iter().collect(), 1);
    }
    let (mut found, mut compared) = (Vec::new(), 0);
    for (result, _) in RESULTS {
        let (Some(ours), Some(theirs)) = (ours.get(result), theirs.get(result)) else { continue };
        let mut add = |kind| found.push(Difference { door, reference, result, kind });
        if ours.get("raised").is_some() || theirs.get("raised").is_some() {
            raised(ours, theirs).into_iter().for_each(&mut add);
        } else if result == "validate" {
            problems(ours, theirs, &mut add);
        } else {
            values(Some(ours), Some(theirs), "", &mut add);
        }
        compared += 1;
    }
    (found, compared)
}

/// The difference between our two readers; the texts of errors may differ, since only one knows lines.
pub(crate) fn between_readers(value: &Value, text: &Value) -> Option<Difference> {
    if value.get("raised").is_some() && text.get("raised").is_some() {
        return None;
    }
    let mut found = None;
    values(Some(value), Some(text), "", &mut |kind| {
        if let Kind::Value { pointer, ours, theirs } = kind {
            let (value, text) = (ours.unwrap_or_default(), theirs.unwrap_or_default());
            found.get_or_insert(Kind::TwoReaders { pointer, value, text });
        }
    });
    found.map(|kind| Difference { door: Door::FromDict, reference: Reference::Msrest, result: "", kind })
}

fn raised(ours: &Value, theirs: &Value) -> Option<Kind> {
    let message = |answer: &Value| Some(answer.get("raised")?.as_str()?.to_owned());
    let path = || entry(ours, "path").as_str().unwrap_or_default().to_owned();
    match (message(ours), message(theirs)) {
        (Some(message), None) => Some(Kind::OursRaised { message, path: path(), theirs: theirs.clone() }),
        (Some(message), Some(_)) => Some(Kind::BothRaised { message, path: path() }),
        (None, Some(message)) => Some(Kind::TheirsRaised { message, ours: ours.clone() }),
        (None, None) => None,
    }
}

fn values(ours: Option<&Value>, theirs: Option<&Value>, pointer: &str, add: &mut impl FnMut(Kind)) {
    match (ours, theirs) {
        (Some(Value::Object(left)), Some(Value::Object(right))) => {
            let only_right = right.keys().filter(|key| !left.contains_key(*key));
            for key in left.keys().chain(only_right) {
                values(left.get(key), right.get(key), &below(pointer, key), add);
            }
        }
        // A whole object that one side has not: each of its values differs.
        (Some(Value::Object(left)), None) if !left.is_empty() => {
            for (key, left) in left {
                values(Some(left), None, &below(pointer, key), add);
            }
        }
        (None, Some(Value::Object(right))) if !right.is_empty() => {
            for (key, right) in right {
                values(None, Some(right), &below(pointer, key), add);
            }
        }
        (Some(Value::Array(left)), Some(Value::Array(right))) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                values(Some(left), Some(right), &below(pointer, &index.to_string()), add);
            }
        }
        (Some(ours), Some(theirs)) if is_same(ours, theirs) => {}
        (None, None) => {}
        (ours, theirs) => {
            add(Kind::Value { pointer: pointer.to_owned(), ours: ours.cloned(), theirs: theirs.cloned() });
        }
    }
}

/// Equality of values without entries; of numbers by value, whatever `serde_json` keeps of their text.
pub(crate) fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) if one.is_f64() && other.is_f64() => {
            one.as_f64() == other.as_f64()
        }
        _ => one == other,
    }
}

fn problems(ours: &Value, theirs: &Value, add: &mut impl FnMut(Kind)) {
    let problem = |problem: &Value| {
        let part = |index: usize| problem.get(index).and_then(Value::as_str).unwrap_or_default().to_owned();
        Problem { rule: part(0), target: part(1), pointer: part(2) }
    };
    let list = |problems: &Value| -> Vec<Problem> {
        problems.as_array().into_iter().flatten().map(problem).collect()
    };
    let (mut ours, mut theirs) = (list(ours), list(theirs));
    ours.retain(|problem| {
        let same = theirs.iter().position(|other| other == problem);
        same.map(|position| theirs.swap_remove(position)).is_none()
    });
    let mut add_all = |problems: Vec<Problem>, is_ours| {
        problems.into_iter().for_each(|problem| add(Kind::Problem { problem, is_ours }));
    };
    add_all(ours, true);
    add_all(theirs, false);
}
