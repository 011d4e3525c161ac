//! Where two answers differ.

use serde_json::Value;

use crate::vector::{Door, Reference, Spelling, entry};

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
    /// Only one side reports this validation problem, so many times more than the other.
    Problem { rule: String, target: String, is_ours: bool },
    /// A rule asks for another value than ours at `pointer`, which is as msrest has it.
    RuleNotFollowed { rule: &'static str, pointer: String, ours: Value },
    /// Our readers of values and of text disagree: no rule allows that.
    TwoReaders { pointer: String, value: Value, text: Value },
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
}

/// All differences between the answers at one door, and how many results were compared.
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
    let mut found = Vec::new();
    for (result, _) in RESULTS {
        let theirs = theirs.pointer(&format!("/{result}")).unwrap_or(&Value::Null);
        let mut add = |kind| found.push(Difference { door, reference, result, kind });
        if entry(ours, result).get("raised").is_some() || theirs.get("raised").is_some() {
            raised(entry(ours, result), theirs).into_iter().for_each(&mut add);
        } else if result == "validate" {
            problems(entry(ours, result), theirs, &mut add);
        } else {
            values(Some(entry(ours, result)), Some(theirs), &mut String::new(), &mut add);
        }
    }
    (found, RESULTS.len())
}

/// The difference between our two readers; the texts of errors may differ, since only one knows lines.
pub(crate) fn between_readers(value: &Value, text: &Value) -> Option<Difference> {
    if value.get("raised").is_some() && text.get("raised").is_some() {
        return None;
    }
    let mut found = None;
    values(Some(value), Some(text), &mut String::new(), &mut |kind| {
        if let Kind::Value { pointer, ours, theirs } = kind {
            let (value, text) = (ours.unwrap_or_default(), theirs.unwrap_or_default());
            found.get_or_insert(Kind::TwoReaders { pointer, value, text });
        }
    });
    found.map(|kind| Difference { door: Door::FromDict, reference: Reference::Msrest, result: "", kind })
}

fn raised(ours: &Value, theirs: &Value) -> Option<Kind> {
    let message = |answer: &Value| Some(answer.get("raised")?.as_str()?.to_owned());
    match (message(ours), message(theirs)) {
        (Some(message), None) => {
            let path = entry(ours, "path").as_str().unwrap_or_default().to_owned();
            Some(Kind::OursRaised { message, path, theirs: theirs.clone() })
        }
        (None, Some(message)) => Some(Kind::TheirsRaised { message, ours: ours.clone() }),
        _ => None,
    }
}

fn values(ours: Option<&Value>, theirs: Option<&Value>, pointer: &mut String, add: &mut impl FnMut(Kind)) {
    match (ours, theirs) {
        (Some(Value::Object(left)), Some(Value::Object(right))) => {
            let only_right = right.keys().filter(|key| !left.contains_key(*key));
            for key in left.keys().chain(only_right) {
                below(key, pointer, |pointer| values(left.get(key), right.get(key), pointer, add));
            }
        }
        // A whole object that one side has not: each of its values differs.
        (Some(Value::Object(left)), None) if !left.is_empty() => {
            for (key, left) in left {
                below(key, pointer, |pointer| values(Some(left), None, pointer, add));
            }
        }
        (None, Some(Value::Object(right))) if !right.is_empty() => {
            for (key, right) in right {
                below(key, pointer, |pointer| values(None, Some(right), pointer, add));
            }
        }
        (Some(Value::Array(left)), Some(Value::Array(right))) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                below(&index.to_string(), pointer, |pointer| values(Some(left), Some(right), pointer, add));
            }
        }
        (Some(ours), Some(theirs)) if is_same(ours, theirs) => {}
        (None, None) => {}
        (ours, theirs) => {
            add(Kind::Value { pointer: pointer.clone(), ours: ours.cloned(), theirs: theirs.cloned() });
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

fn below(step: &str, pointer: &mut String, visit: impl FnOnce(&mut String)) {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
    visit(pointer);
    pointer.truncate(length);
}

fn problems(ours: &Value, theirs: &Value, add: &mut impl FnMut(Kind)) {
    let pair = |problem: &Value| {
        let part = |index: usize| problem.get(index).and_then(Value::as_str).unwrap_or_default().to_owned();
        (part(0), part(1))
    };
    let list = |problems: &Value| -> Vec<(String, String)> {
        problems.as_array().into_iter().flatten().map(pair).collect()
    };
    let (mut ours, mut theirs) = (list(ours), list(theirs));
    ours.retain(|problem| {
        let same = theirs.iter().position(|other| other == problem);
        same.map(|position| theirs.swap_remove(position)).is_none()
    });
    let sides = ours
        .into_iter()
        .map(|problem| (problem, true))
        .chain(theirs.into_iter().map(|problem| (problem, false)));
    for ((rule, target), is_ours) in sides {
        add(Kind::Problem { rule, target, is_ours });
    }
}
