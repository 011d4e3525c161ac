//! The validation rules of a field: their limits, rules that no value can keep, and constants that break them.

use quote::ToTokens;
use syn::{Lit, LitInt};

use super::number::Number;
use crate::attribute::Items;
use crate::errors::Errors;
use crate::model::{Constraint, Limit, Literal};

/// The rules by msrest's names, with the variants of `msrest_model::Constraint`.
const RULES: &[(&str, &str, Read)] = &[
    ("min_length", "MinLength", length),
    ("max_length", "MaxLength", length),
    ("minimum", "Minimum", number),
    ("maximum", "Maximum", number),
    ("minimum_ex", "MinimumExclusive", number),
    ("maximum_ex", "MaximumExclusive", number),
    ("min_items", "MinItems", length),
    ("max_items", "MaxItems", length),
    ("unique", "Unique", flag),
    ("multiple", "Multiple", number),
    ("pattern", "Pattern", pattern),
];

/// Reads the limit of a rule; the second argument is the rule's name.
type Read = fn(&Items<'_>, &str) -> Option<Limit>;

/// The rules of a field, in a fixed order.
pub(crate) fn read(items: &Items<'_>) -> Vec<Constraint> {
    let rules = RULES.iter().filter_map(|(name, variant, read)| {
        let limit = read(items, name)?;
        Some(Constraint { name: items.get(name)?.name.clone(), variant, limit })
    });
    rules.collect()
}

fn flag(items: &Items<'_>, name: &str) -> Option<Limit> {
    items.flag(name).then_some(Limit::None)
}

fn length(items: &Items<'_>, name: &str) -> Option<Limit> {
    let literal = items.literal(name)?;
    let need = match literal {
        Lit::Int(count) if count.base10_parse::<u64>().is_ok() => {
            return Some(Limit::Plain(Lit::Int(plain(count))));
        }
        Lit::Int(count) if count.base10_digits().starts_with('-') => "counts from zero",
        _ => "needs a count",
    };
    items.errors.refuse(literal, format!("`{name}` {need}; write `{name} = 3`"))
}

fn number(items: &Items<'_>, name: &str) -> Option<Limit> {
    let literal = items.literal(name)?;
    let (digits, variant, tokens) = match literal {
        Lit::Int(value) if value.base10_parse::<i64>().is_ok() => {
            (value.base10_digits(), "Integer", plain(value).to_token_stream())
        }
        Lit::Float(value) if value.base10_parse::<f64>().is_ok() => {
            (value.base10_digits(), "Float", value.to_token_stream())
        }
        Lit::Int(_) => {
            let message = "needs an integer up to 9223372036854775807; write a float such as `1e30`";
            return items.errors.refuse(literal, format!("`{name}` {message}"));
        }
        _ => return items.errors.refuse(literal, format!("`{name}` needs a number; write `{name} = 0.5`")),
    };
    if name == "multiple" && digits.parse() == Ok(0.0) {
        let message = "no number but zero is a multiple of zero; write another number or remove `multiple`";
        return items.errors.refuse(literal, message);
    }
    Some(Limit::Number(Literal { variant, tokens }))
}

/// The literal without a suffix such as `3u8`.
pub(super) fn plain(count: &LitInt) -> LitInt {
    LitInt::new(count.base10_digits(), count.span())
}

#[cfg(feature = "pattern")]
fn pattern(items: &Items<'_>, name: &str) -> Option<Limit> {
    let literal = items.text(name)?;
    let text = literal.value();
    match crate::pattern::expression(&text) {
        Ok(expression) => Some(Limit::Pattern { text, expression }),
        Err(error) => items.errors.refuse(&literal, format!("`{name}` does not compile: {error}")),
    }
}

#[cfg(not(feature = "pattern"))]
fn pattern(items: &Items<'_>, name: &str) -> Option<Limit> {
    items.refuse(
        name,
        "`pattern` needs the feature `pattern` of `msrest-model`; enable it in your Cargo.toml",
    );
    None
}

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
    let (Some(least), Some(most)) = (limit(&lower.limit), limit(&upper.limit)) else { return false };
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
    let (Some(value), Some(limit)) = (value, limit(&rule.limit)) else { return false };
    match rule.variant {
        "MinLength" | "Minimum" => value.is_less(limit),
        "MaxLength" | "Maximum" => limit.is_less(value),
        "MinimumExclusive" => !limit.is_less(value),
        "MaximumExclusive" => !value.is_less(limit),
        "Multiple" => !value.is_multiple(limit),
        _ => false,
    }
}

fn limit(limit: &Limit) -> Option<Number> {
    match limit {
        Limit::Plain(literal) => Number::of(literal),
        Limit::Number(literal) => Number::of(&syn::parse2(literal.tokens.clone()).ok()?),
        _ => None,
    }
}
