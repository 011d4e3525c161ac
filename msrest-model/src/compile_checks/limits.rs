//! Rules that no value keeps, and constants that break their own: what the compiler finds when it looks at a table.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "constant evaluation reports them as compile errors"
)]

use super::message::Text;
use crate::error::Rule;
use crate::schema::{Attribute, Constant, Constraint, Limit};

/// Stops the compiler where no value keeps a rule of a row and another one, or where the row's constant breaks it.
#[doc(hidden)]
#[track_caller]
pub const fn assert_limits(rows: &[Attribute], row: usize, rule: usize) {
    let Attribute { constraints, constant, .. } = rows[row];
    let own = constraints[rule];
    let mut other = 0;
    while other < constraints.len() {
        assert_order(own, constraints[other]);
        other += 1;
    }
    if let Some(constant) = constant
        && !keeps(constant, own)
    {
        let text = Text::new("the constant breaks `").then(Rule::of(own).name());
        panic!("{}", text.then("`; change one of them").as_str());
    }
}

/// Stops the compiler where no value keeps a lower limit and an upper one.
#[track_caller]
const fn assert_order(lower: Constraint, upper: Constraint) {
    use Constraint as C;
    let excludes = matches!(lower, C::MinimumExclusive(_)) || matches!(upper, C::MaximumExclusive(_));
    match (lower, upper) {
        (C::MinLength(_), C::MaxLength(_))
        | (C::MinItems(_), C::MaxItems(_))
        | (C::Minimum(_) | C::MinimumExclusive(_), C::Maximum(_) | C::MaximumExclusive(_)) => {}
        _ => return,
    }
    let (least, most) = (limit(lower), limit(upper));
    if is_less(least, most) || (!excludes && !is_less(most, least)) {
        return;
    }
    let names = [Rule::of(lower).name(), Rule::of(upper).name()];
    let text = Text::new("no value keeps both `").then_all(&names, "` and `");
    panic!("{}", text.then("`; change one of them").as_str());
}

/// Whether the constant keeps the rule. A rule for other types is a mistake of its own.
const fn keeps(constant: Constant, constraint: Constraint) -> bool {
    let limit = limit(constraint);
    let value = match (constant, constraint) {
        (Constant::Text(text), Constraint::MinLength(_) | Constraint::MaxLength(_)) => length(text),
        (Constant::Integer(value), _) => Limit::Integer(value),
        (Constant::Float(value), _) => Limit::Float(value),
        _ => return true,
    };
    match constraint {
        Constraint::MinLength(_) | Constraint::Minimum(_) => !is_less(value, limit),
        Constraint::MaxLength(_) | Constraint::Maximum(_) => !is_less(limit, value),
        Constraint::MinimumExclusive(_) => is_less(limit, value),
        Constraint::MaximumExclusive(_) => is_less(value, limit),
        Constraint::Multiple(_) => is_multiple(value, limit),
        _ => true,
    }
}

/// What a rule compares with; zero where it has no limit.
const fn limit(constraint: Constraint) -> Limit {
    match constraint {
        Constraint::MinLength(count)
        | Constraint::MaxLength(count)
        | Constraint::MinItems(count)
        | Constraint::MaxItems(count) => Limit::Integer(count.cast_signed().saturating_abs()),
        Constraint::Minimum(limit)
        | Constraint::Maximum(limit)
        | Constraint::MinimumExclusive(limit)
        | Constraint::MaximumExclusive(limit)
        | Constraint::Multiple(limit) => limit,
        _ => Limit::Integer(0),
    }
}

/// The number of characters.
const fn length(text: &str) -> Limit {
    let mut rest: &[u8] = text.as_bytes();
    let mut characters = 0;
    while let &[byte, ref others @ ..] = rest {
        // A byte inside a character starts with the bits 10.
        if byte >> 6 != 0b10 {
            characters += 1;
        }
        rest = others;
    }
    Limit::Integer(characters)
}

const fn is_less(left: Limit, right: Limit) -> bool {
    match (left, right) {
        (Limit::Integer(left), Limit::Integer(right)) => left < right,
        _ => as_float(left) < as_float(right),
    }
}

/// As near as binary floats come, where one of the two has a fraction.
const fn is_multiple(value: Limit, of: Limit) -> bool {
    match (value, of) {
        (Limit::Integer(value), Limit::Integer(of)) => matches!(value.checked_rem(of), Some(0) | None),
        _ => {
            let times = as_float(value) / as_float(of);
            (times - times.round()).abs() < 1e-9
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "the number compared with it is an f64")]
const fn as_float(limit: Limit) -> f64 {
    match limit {
        Limit::Integer(value) => value as f64,
        Limit::Float(value) => value,
    }
}
