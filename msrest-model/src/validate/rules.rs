//! One function for each kind of rule (msrest `Serializer.validation`).

#[cfg(feature = "pattern")]
use std::borrow::Cow;
use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::{decimal, unique};
use crate::rest_type::View;
use crate::schema::{Constraint, Limit};

/// Whether the value keeps the rule. A rule for another kind of value is kept.
pub(crate) fn keeps(view: &View<'_>, constraint: &Constraint) -> bool {
    match *constraint {
        Constraint::MinLength(limit) | Constraint::MinItems(limit) => {
            length(view).is_none_or(|length| length >= limit)
        }
        Constraint::MaxLength(limit) | Constraint::MaxItems(limit) => {
            length(view).is_none_or(|length| length <= limit)
        }
        Constraint::Minimum(limit) => compares(view, limit, Ordering::is_ge),
        Constraint::Maximum(limit) => compares(view, limit, Ordering::is_le),
        Constraint::MinimumExclusive(limit) => compares(view, limit, Ordering::is_gt),
        Constraint::MaximumExclusive(limit) => compares(view, limit, Ordering::is_lt),
        Constraint::Unique => unique::all_differ(view),
        Constraint::Multiple(limit) => decimal::is_multiple(view, limit),
        #[cfg(feature = "pattern")]
        Constraint::Pattern(pattern) => text(view).is_none_or(|text| pattern.matches(&text)),
    }
}

/// The number of characters of a text (Unicode scalar values), bytes, items or entries; `None` for anything else.
fn length(view: &View<'_>) -> Option<u64> {
    let length = match view {
        View::Text(text) => text.chars().count(),
        View::Bytes(bytes, _) => bytes.len(),
        View::Array(array) => array.len(),
        View::Map(map) => map.len(),
        View::Json(Value::String(text)) => text.chars().count(),
        View::Json(Value::Array(items)) => items.len(),
        View::Json(Value::Object(entries)) => entries.len(),
        _ => return None,
    };
    u64::try_from(length).ok()
}

#[cfg(feature = "pattern")]
fn text<'a>(view: &'a View<'_>) -> Option<Cow<'a, str>> {
    match view {
        View::Text(text) => Some(Cow::Borrowed(text)),
        View::Json(Value::String(text)) => Some(Cow::Borrowed(text)),
        View::Owned(text) => Some(Cow::Borrowed(text)),
        View::Short(text) => text().ok().map(|text| Cow::Owned(text.as_str().to_owned())),
        _ => None,
    }
}

#[inline]
fn compares(view: &View<'_>, limit: Limit, keeps: fn(Ordering) -> bool) -> bool {
    match (view, limit) {
        (View::Integer(value), Limit::Integer(limit)) => keeps(value.cmp(&limit)),
        (View::Float(value), Limit::Float(limit)) => value.partial_cmp(&limit).is_none_or(keeps),
        _ => compare(view, limit).is_none_or(keeps),
    }
}

/// How a number compares with the limit; `None` for anything else.
fn compare(view: &View<'_>, limit: Limit) -> Option<Ordering> {
    match view {
        View::Integer(value) => compare_integer((*value).into(), limit),
        View::Unsigned(value) => compare_integer((*value).into(), limit),
        View::Float(value) => value.partial_cmp(&as_f64(limit)),
        View::Number(number) | View::Json(Value::Number(number)) => compare_number(number, limit),
        View::Digits(digits, _) => decimal::compare(digits, limit),
        _ => None,
    }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "integers decide when floats agree"
)]
fn compare_integer(value: i128, limit: Limit) -> Option<Ordering> {
    match limit {
        Limit::Integer(limit) => Some(value.cmp(&limit.into())),
        Limit::Float(limit) => {
            Some((value as f64).partial_cmp(&limit)?.then_with(|| value.cmp(&(limit as i128))))
        }
    }
}

/// Exact, also for numbers with more digits than a float has.
fn compare_number(number: &Number, limit: Limit) -> Option<Ordering> {
    match number.as_i64() {
        Some(value) => compare_integer(value.into(), limit),
        None => decimal::compare(number, limit),
    }
}

#[expect(clippy::cast_precision_loss, reason = "the value compared with it is an f64")]
fn as_f64(limit: Limit) -> f64 {
    match limit {
        Limit::Integer(limit) => limit as f64,
        Limit::Float(limit) => limit,
    }
}

#[cfg(all(test, feature = "pattern"))]
mod tests {
    use super::text;
    use crate::rest_type::View;
    use crate::wire::short_text::ShortText;

    #[test]
    fn texts_of_each_kind_are_matched() {
        let short = || {
            let mut short = ShortText::new();
            short.push_str("a").then_some(short).ok_or("too long")
        };
        for view in
            [View::Text("a"), View::Owned("a".to_owned()), View::Short(&short), View::Json(&"a".into())]
        {
            assert_eq!(text(&view).as_deref(), Some("a"), "{view:?}");
        }
        assert!(text(&View::Integer(1)).is_none() && text(&View::Short(&|| Err("odd"))).is_none());
    }
}
