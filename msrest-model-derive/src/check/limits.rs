//! Rules that no value can keep, and constants that break their rules.

use syn::{Lit, LitInt};

use crate::errors::Errors;
use crate::model::{Constraint, Limit};

/// Errors at each lower limit that no upper limit allows, and at each rule that the constant breaks.
pub(super) fn check(constraints: &[Constraint], constant: Option<&Lit>, errors: &Errors) {
    for rule in constraints {
        let mut others = constraints.iter();
        if let Some(other) = others.find(|other| excludes(rule, other)) {
            let message =
                format!("no value keeps both `{}` and `{}`; change one of them", rule.name, other.name);
            errors.push(&rule.name, message);
        }
        if constant.is_some_and(|constant| breaks(constant, rule)) {
            let message = format!("the constant breaks `{}`; change one of them", rule.name);
            errors.push(&rule.name, message);
        }
    }
}

fn excludes(lower: &Constraint, upper: &Constraint) -> bool {
    let excludes_limit = match (lower.variant, upper.variant) {
        ("MinLength", "MaxLength") | ("MinItems", "MaxItems") | ("Minimum", "Maximum") => false,
        ("Minimum" | "MinimumExclusive", "Maximum" | "MaximumExclusive") => true,
        _ => return false,
    };
    let (Some(least), Some(most)) = (number(&lower.limit), number(&upper.limit)) else { return false };
    most.is_less(least) || (excludes_limit && !least.is_less(most))
}

/// Whether a constant breaks a rule. A rule that is not for its type is reported elsewhere.
fn breaks(constant: &Lit, rule: &Constraint) -> bool {
    #[cfg(feature = "pattern")]
    if let (Lit::Str(text), Limit::Pattern { expression, .. }) = (constant, &rule.limit) {
        return !crate::pattern::matches(expression, &text.value());
    }
    let value = match (constant, rule.variant) {
        (Lit::Str(text), "MinLength" | "MaxLength") => Number::of_count(text.value().chars().count()),
        _ => Number::of(constant),
    };
    let (Some(value), Some(limit)) = (value, number(&rule.limit)) else { return false };
    match rule.variant {
        "MinLength" | "Minimum" => value.is_less(limit),
        "MaxLength" | "Maximum" => limit.is_less(value),
        "MinimumExclusive" => !limit.is_less(value),
        "MaximumExclusive" => !value.is_less(limit),
        "Multiple" => !value.is_multiple(limit),
        _ => false,
    }
}

fn number(limit: &Limit) -> Option<Number> {
    match limit {
        Limit::Length(count) => Number::of_integer(count),
        Limit::Number(literal) => Number::of(&syn::parse2(literal.tokens.clone()).ok()?),
        _ => None,
    }
}

#[derive(Clone, Copy)]
enum Number {
    Integer(i128),
    Float(f64),
}

impl Number {
    fn of(literal: &Lit) -> Option<Self> {
        match literal {
            Lit::Int(value) => Self::of_integer(value),
            Lit::Float(value) => value.base10_parse().ok().map(Self::Float),
            _ => None,
        }
    }

    fn of_integer(literal: &LitInt) -> Option<Self> {
        literal.base10_parse().ok().map(Self::Integer)
    }

    fn of_count(count: usize) -> Option<Self> {
        i128::try_from(count).ok().map(Self::Integer)
    }

    #[expect(clippy::cast_precision_loss, reason = "the number compared with it is an f64")]
    fn as_float(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Float(value) => value,
        }
    }

    fn is_less(self, other: Self) -> bool {
        match (self, other) {
            (Self::Integer(left), Self::Integer(right)) => left < right,
            _ => self.as_float() < other.as_float(),
        }
    }

    /// Within the precision of floats, if one of the two has a fraction.
    fn is_multiple(self, of: Self) -> bool {
        match (self, of) {
            (Self::Integer(value), Self::Integer(of)) => value.checked_rem(of).is_none_or(|rest| rest == 0),
            _ => {
                let times = self.as_float() / of.as_float();
                (times - times.round()).abs() < 1e-9
            }
        }
    }
}
