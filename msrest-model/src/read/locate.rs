//! The key extractors over a `serde_json::Value`.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::context::Context;
use super::found::Found;
use super::keys::equal_ignoring_case;
use super::object_keys::ObjectKeys;
use super::step::Step;
use crate::error::{DeserializationErrorKind, Expected, WarningKind};
use crate::extract::KeyExtractor;
use crate::object::Stop;
use crate::schema::Attribute;

/// The value of an attribute.
pub(crate) struct Located<'object> {
    pub(crate) value: Cow<'object, Value>,
    /// How many flattened parents it stands in.
    pub(crate) levels: usize,
    /// The key of the object that it was found under, by an extractor that names one.
    root: Option<&'object str>,
}

impl Located<'_> {
    /// How many of the attributes find the same value, or one inside the other's; a scalar is cheap to read.
    pub(crate) fn readers(&self, all: &[(&'static Attribute, Self)]) -> usize {
        if !matches!(*self.value, Value::Array(_) | Value::Object(_)) {
            return 1;
        }
        all.iter().filter(|(_, other)| self.overlaps(other)).count()
    }

    fn overlaps(&self, other: &Self) -> bool {
        let is_whole = self.levels == 0 || other.levels == 0;
        std::ptr::eq(&raw const *self.value, &raw const *other.value)
            || (is_whole && self.root.is_some() && self.root == other.root)
    }
}

/// Finds the value of an attribute: the first that is not `null`, in the order of the extractors, else `null`. Every key of the object
/// that an extractor looked at is `consumed`.
pub(crate) fn locate<'object>(
    attribute: &Attribute,
    keys: &ObjectKeys<'object>,
    consumed: &mut Vec<&'object str>,
    context: &mut Context<'_>,
) -> Result<Option<Located<'object>>, Stop> {
    let (mut winner, mut null): (Option<Located<'object>>, _) = (None, None);
    for extractor in context.extractors {
        let value = match extractor {
            KeyExtractor::Custom(custom) => context.at(Step::Path(attribute.path), |context| {
                let value = custom.extract(attribute, keys.object);
                value.map_err(|error| context.fail(DeserializationErrorKind::Extractor(error)))
            })?,
            built_in => locate_built_in(built_in, attribute, keys, consumed, context)?.map(Cow::Borrowed),
        };
        let Some(value) = value else { continue };
        let root = consumed.last().copied().filter(|_| !matches!(extractor, KeyExtractor::Custom(_)));
        let levels = match extractor {
            KeyExtractor::RestKey | KeyExtractor::RestKeyCaseInsensitive => attribute.path.len() - 1,
            _ => 0,
        };
        match &winner {
            _ if value.is_null() => null = Some(Located { value, levels, root }),
            Some(winner) if value != winner.value => {
                context.at(Step::Name(attribute.last_key()), |context| {
                    context.warn(WarningKind::ConflictingKeys);
                    Ok::<(), Stop>(())
                })?;
            }
            Some(_) => {}
            None => winner = Some(Located { value, levels, root }),
        }
    }
    Ok(winner.or(null))
}

fn locate_built_in<'object>(
    extractor: &KeyExtractor,
    attribute: &Attribute,
    keys: &ObjectKeys<'object>,
    consumed: &mut Vec<&'object str>,
    context: &mut Context<'_>,
) -> Result<Option<&'object Value>, Stop> {
    let (is_exact, path): (bool, &[&'static str]) = match extractor {
        KeyExtractor::RestKey => (true, attribute.path),
        KeyExtractor::RestKeyCaseInsensitive => (false, attribute.path),
        KeyExtractor::LastRestKey => (true, &[attribute.last_key()]),
        KeyExtractor::LastRestKeyCaseInsensitive => (false, &[attribute.last_key()]),
        KeyExtractor::AttributeKey => (true, &[attribute.name]),
        KeyExtractor::AttributeKeyCaseInsensitive => (false, &[attribute.name]),
        KeyExtractor::Custom(_) => return Ok(None),
    };
    let Some((first, parts)) = path.split_first() else { return Ok(None) };
    let found = if is_exact { keys.exact(first) } else { keys.ignoring_case(first) };
    let Some((key, value)) = found else { return Ok(None) };
    consumed.push(key);
    walk(if is_exact { exact } else { ignoring_case }, value, first, parts, context)
}

/// Follows the rest of a path: `null` on the way means absent, anything else but an object is an error.
fn walk<'object>(
    find: Find,
    value: &'object Value,
    name: &'static str,
    parts: &[&'static str],
    context: &mut Context<'_>,
) -> Result<Option<&'object Value>, Stop> {
    let Some((first, parts)) = parts.split_first() else { return Ok(Some(value)) };
    match value {
        Value::Null => Ok(None),
        Value::Object(object) => match find(object, first) {
            Some((_, value)) => {
                context.at(Step::Name(name), |context| walk(find, value, first, parts, context))
            }
            None => Ok(None),
        },
        other => context.at(Step::Name(name), |context| {
            Err(context.mismatch(Expected::new("an object"), &Found::of(other)))
        }),
    }
}

type Find = for<'object> fn(&'object Map<String, Value>, &str) -> Option<(&'object str, &'object Value)>;

fn exact<'object>(object: &'object Map<String, Value>, key: &str) -> Option<(&'object str, &'object Value)> {
    object.get_key_value(key).map(|(key, value)| (key.as_str(), value))
}

/// An exact match, else the first in the order of the object.
fn ignoring_case<'object>(
    object: &'object Map<String, Value>,
    key: &str,
) -> Option<(&'object str, &'object Value)> {
    exact(object, key).or_else(|| {
        let mut entries = object.iter().map(|(key, value)| (key.as_str(), value));
        entries.find(|(candidate, _)| equal_ignoring_case(candidate, key))
    })
}
