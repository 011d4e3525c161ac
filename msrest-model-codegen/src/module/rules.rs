//! Validation rules that the derive takes: they fit the type, compile, and some value keeps them.

use fancy_regex::Regex;
use serde_json::Value;

use super::builder::Builder;
use super::limits::{Limit, limits};
use super::words;
use crate::resolve::{Content, Scalar, Shape, Usage};

impl Builder<'_> {
    /// The rules of an attribute; those that cannot be meant are warned of and left out.
    pub(super) fn rules(&mut self, usage: &Usage) -> Vec<String> {
        let mut words = Vec::new();
        let limits = limits(&usage.remarks);
        for limit in &limits {
            match self.problem(limit, &limits, &usage.content) {
                Some(problem) => {
                    let message = format!("`{}` {problem}; the rule is left out", limit.rule);
                    self.warn(&usage.place, message);
                }
                None => words.push(self.rule(limit)),
            }
        }
        self.warn_of_rules_inside(&usage.content);
        words
    }

    fn rule(&mut self, limit: &Limit) -> String {
        if limit.rule == "pattern" {
            self.features.insert("pattern");
        }
        match &limit.limit {
            Value::Null => limit.rule.to_owned(),
            value => words::literal(limit.rule, value),
        }
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
                let upper = limits.iter().find(|other| contradict(limit, other))?;
                Some(format!("leaves no value beside `{}`", upper.rule))
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
                Scalar::Integer { .. } | Scalar::Float | Scalar::Decimal => &["numbers"],
                Scalar::Text | Scalar::Uuid | Scalar::Url => &["texts"],
                Scalar::Bytes | Scalar::UrlBytes => &["lists"],
                _ => &[],
            },
        }
    }

    fn warn_of_rules_inside(&mut self, content: &Content) {
        if let Content::List(items) | Content::Map(items) | Content::OneOrMany(items) = content {
            if !limits(&items.remarks).is_empty() {
                self.warn(
                    &items.place,
                    "the rules of what is in a list or map are not checked, as in msrest",
                );
            }
            self.warn_of_rules_inside(&items.content);
        }
    }
}

/// Whether no value keeps both a lower and an upper limit.
fn contradict(one: &Limit, other: &Limit) -> bool {
    let (lower, upper) = if is_lower(one.rule) { (one, other) } else { (other, one) };
    let is_pair = match (lower.rule, upper.rule) {
        ("minimum" | "minimum_ex", "maximum" | "maximum_ex") => true,
        pair => matches!(pair, ("min_length", "max_length") | ("min_items", "max_items")),
    };
    let (Some(least), Some(most)) = (lower.limit.as_f64(), upper.limit.as_f64()) else { return false };
    let excludes = lower.rule.ends_with("_ex") || upper.rule.ends_with("_ex");
    is_pair && (least > most || (excludes && least >= most))
}

fn is_lower(rule: &str) -> bool {
    rule.starts_with("min")
}
