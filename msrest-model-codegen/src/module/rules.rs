//! Validation rules that the derive takes, by msrest's names: they fit the type, compile, and some value keeps them.

use fancy_regex::Regex;
use serde_json::Value;

use super::Words;
use super::builder::Builder;
use crate::document::schema::Remarks;
use crate::resolve::{Content, Scalar, Shape, Usage};

/// A rule with its limit; of a flag the limit is `null`.
struct Limit {
    rule: &'static str,
    /// The kinds of values that it is for.
    takers: &'static [&'static str],
    limit: Value,
}

impl Builder<'_> {
    /// The rules of an attribute; those that cannot be meant are warned of and left out.
    pub(super) fn rules(&mut self, mut words: Words, usage: &Usage) -> Words {
        let limits = limits(&usage.remarks);
        for limit in &limits {
            match (self.problem(limit, &limits, &usage.content), &limit.limit) {
                (Some(problem), _) => {
                    let message = format!("`{}` {problem}; the rule is left out", limit.rule);
                    self.warn(&usage.place, message);
                }
                (None, Value::Null) => words = words.flag(limit.rule, true),
                (None, value) => words = words.literal(limit.rule, value),
            }
        }
        let mut inside = usage.content.items();
        while let Some(items) = inside {
            if has_rules(&items.remarks) {
                let message = "the rules of what is in a list or map are not checked, as in msrest";
                self.warn(&items.place, message);
            }
            inside = items.content.items();
        }
        words
    }

    fn problem(&self, limit: &Limit, limits: &[Limit], content: &Content) -> Option<String> {
        if !self.kinds(content).iter().any(|kind| limit.takers.contains(kind)) {
            return Some(format!("is a rule for {}", limit.takers.join(", ")));
        }
        match (limit.rule, &limit.limit) {
            ("pattern", Value::String(pattern)) => {
                let error = Regex::new(pattern).err()?;
                Some(format!("does not compile ({})", error.to_string().lines().last().unwrap_or_default()))
            }
            ("multiple", Value::Number(number)) if number.as_f64() == Some(0.0) => {
                Some("of zero is kept by zero alone".to_owned())
            }
            (_, Value::Number(_) | Value::Null) => {
                let is_opposite = |other: &&Limit| contradict(limit, other) || contradict(other, limit);
                let opposite = limits.iter().find(is_opposite)?;
                Some(format!("leaves no value beside `{}`", opposite.rule))
            }
            _ => Some("is no number".to_owned()),
        }
    }

    /// The kinds of values that rules are for.
    fn kinds(&self, content: &Content) -> &'static [&'static str] {
        match content {
            Content::List(_) => &["lists"],
            Content::Map(_) => &["maps"],
            Content::OneOrMany(_) => &[],
            Content::Definition(id) => match self.resolved.shape(*id) {
                Some(Shape::Enumeration(own)) if own.is_integer => &["numbers"],
                Some(Shape::Enumeration(_)) => &["texts"],
                _ => &[],
            },
            Content::Scalar(scalar) => match scalar {
                Scalar::Any => &["texts", "numbers", "lists", "maps"],
                Scalar::Signed(_) | Scalar::Unsigned(_) | Scalar::Float | Scalar::Decimal => &["numbers"],
                Scalar::Text | Scalar::Uuid | Scalar::Url => &["texts"],
                Scalar::Bytes | Scalar::UrlBytes => &["lists"],
                _ => &[],
            },
        }
    }
}

/// Whether a schema has rules at all.
pub(super) fn has_rules(remarks: &Remarks) -> bool {
    !limits(remarks).is_empty()
}

/// The rules of a schema.
fn limits(remarks: &Remarks) -> Vec<Limit> {
    const NUMBERS: &[&str] = &["numbers"];
    const LISTS_AND_MAPS: &[&str] = &["lists", "maps"];
    const LENGTHS: &[&str] = &["texts", "lists", "maps"];
    let count = |count: Option<u64>| count.map(Value::from);
    let (minimum, minimum_ex) = bounds(remarks.minimum.as_ref(), remarks.exclusive_minimum.as_ref());
    let (maximum, maximum_ex) = bounds(remarks.maximum.as_ref(), remarks.exclusive_maximum.as_ref());
    let all = [
        ("min_length", LENGTHS, count(remarks.min_length)),
        ("max_length", LENGTHS, count(remarks.max_length)),
        ("minimum", NUMBERS, minimum),
        ("maximum", NUMBERS, maximum),
        ("minimum_ex", NUMBERS, minimum_ex),
        ("maximum_ex", NUMBERS, maximum_ex),
        ("min_items", LISTS_AND_MAPS, count(remarks.min_items.or(remarks.min_properties))),
        ("max_items", LISTS_AND_MAPS, count(remarks.max_items.or(remarks.max_properties))),
        ("multiple", NUMBERS, remarks.multiple_of.clone()),
        ("unique", &["lists"], (remarks.unique_items == Some(true)).then_some(Value::Null)),
        ("pattern", &["texts"], remarks.pattern.clone().map(Value::from)),
    ];
    all.into_iter().filter_map(|(rule, takers, limit)| Some(Limit { rule, takers, limit: limit? })).collect()
}

/// The included and the excluded limit: `exclusiveMinimum` is a flag until OpenAPI 3.0, and a limit from 3.1.
fn bounds(limit: Option<&Value>, exclusive: Option<&Value>) -> (Option<Value>, Option<Value>) {
    match exclusive {
        Some(Value::Bool(true)) => (None, limit.cloned()),
        Some(excluded @ Value::Number(_)) => (limit.cloned(), Some(excluded.clone())),
        _ => (limit.cloned(), None),
    }
}

/// Whether no value keeps both a lower and an upper limit.
fn contradict(lower: &Limit, upper: &Limit) -> bool {
    let is_pair = match (lower.rule, upper.rule) {
        ("minimum" | "minimum_ex", "maximum" | "maximum_ex") => true,
        pair => matches!(pair, ("min_length", "max_length") | ("min_items", "max_items")),
    };
    let (Some(least), Some(most)) = (lower.limit.as_f64(), upper.limit.as_f64()) else { return false };
    let excludes = lower.rule.ends_with("_ex") || upper.rule.ends_with("_ex");
    is_pair && (least > most || (excludes && least >= most))
}
