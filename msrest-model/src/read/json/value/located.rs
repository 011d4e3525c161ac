//! The key extractors over a `serde_json::Value`: after one pass over the keys of an object each of them knows where to
//! look.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::collect::{Pass, Room};
use crate::error::{DeserializationErrorKind, WarningKind};
use crate::keys::{ExtractorSet, KeyExtractor};
use crate::read::context::Context;
use crate::rest_type::Abort;
use crate::schema::Attribute;
use crate::schema::lookup_index::{PATH, Places};

/// What stands at the places of a table in one object.
pub(crate) struct Values<'a, 'object> {
    places: &'static Places,
    values: &'a [Option<&'object Value>],
    /// Where the places begin for the extractors that ignore case.
    folded: usize,
    /// What the caller's own extractors give for each attribute.
    custom: Vec<Option<Cow<'object, Value>>>,
    /// The attributes that may be found in other ways than by their path, as bits.
    beside: u64,
    /// Whether some key of the object may be of no use to any extractor.
    leaves_keys: bool,
}

/// The value of an attribute.
#[derive(Clone, Copy)]
pub(crate) struct Located<'a> {
    pub(crate) value: &'a Value,
    /// How many flattened parents it stands in.
    pub(crate) levels: usize,
}

impl<'a, 'object> Values<'a, 'object> {
    /// ExtractorSet at all keys of the object.
    #[inline]
    pub(crate) fn collect(
        places: &'static Places,
        attributes: &[Attribute],
        object: &'object Map<String, Value>,
        room: &'a mut Room<'object>,
        context: &mut Context<'_>,
    ) -> Result<Self, Abort> {
        let ExtractorSet { exact, folded, has_custom } = context.extractor_set;
        let custom = if has_custom { call_custom(attributes, object, context)? } else { Vec::new() };
        let is_mixed = exact != 0 && folded != 0;
        let start = if is_mixed { places.count } else { 0 };
        let values = room.of(places.count + start);
        let (mut beside, mut leaves_keys) = (0, true);
        for (is_exact, roles, start) in [(true, exact, 0), (false, folded, start)] {
            if roles != 0 {
                let values = values.get_mut(start..).unwrap_or_default();
                let mut pass = Pass { values, is_exact, roles, beside: 0, leaves_keys: false };
                pass.fill(&places.top, object, context)?;
                beside |= pass.beside;
                leaves_keys &= pass.leaves_keys;
            }
        }
        if !context.extractor_set.follow_paths() {
            beside = u64::MAX;
        }
        Ok(Self { places, values, folded: start, custom, beside, leaves_keys })
    }

    /// Finds the value of an attribute: the first that is not `null`, in the order of the extractors, else `null`.
    #[inline]
    pub(crate) fn locate(
        &self,
        position: usize,
        attribute: &Attribute,
        context: &mut Context<'_>,
    ) -> Option<Located<'_>> {
        if position < 64 && self.beside & (1 << position) == 0 {
            let value = self.value(position)?;
            return Some(Located { value, levels: attribute.path.len() - 1 });
        }
        self.locate_beside(position, attribute, context)
    }

    fn locate_beside(
        &self,
        position: usize,
        attribute: &Attribute,
        context: &mut Context<'_>,
    ) -> Option<Located<'_>> {
        let (located, conflicts) = self.search(position, context.extractors);
        (0..conflicts).for_each(|_| warn_of_conflict(attribute, context));
        located
    }

    /// The value, and how many extractors find another one.
    fn search(&self, position: usize, extractors: &[KeyExtractor]) -> (Option<Located<'_>>, usize) {
        let mut located: Option<Located<'_>> = None;
        let mut conflicts = 0;
        for (number, extractor) in extractors.iter().enumerate() {
            let number = position * extractors.len() + number;
            let Some(found) = self.find(position, extractor, number) else { continue };
            match &located {
                Some(first) if !first.value.is_null() => {
                    conflicts += usize::from(differs(found.value, first.value));
                }
                _ => located = Some(found),
            }
        }
        (located, conflicts)
    }

    fn find(&self, position: usize, extractor: &KeyExtractor, number: usize) -> Option<Located<'_>> {
        let places = self.places.attributes.get(position)?;
        let (place, levels) = match extractor {
            KeyExtractor::RestKey => (position, places.parents),
            KeyExtractor::RestKeyCaseInsensitive => (self.folded + position, places.parents),
            KeyExtractor::LastRestKey => (places.last_key, 0),
            KeyExtractor::LastRestKeyCaseInsensitive => (self.folded + places.last_key, 0),
            KeyExtractor::AttributeKey => (places.name, 0),
            KeyExtractor::AttributeKeyCaseInsensitive => (self.folded + places.name, 0),
            KeyExtractor::Custom(_) => {
                return Some(Located { value: self.custom.get(number)?.as_deref()?, levels: 0 });
            }
        };
        Some(Located { value: self.value(place)?, levels })
    }

    /// How many attributes find the value of one of them, or one inside the other's; a scalar is cheap to read.
    #[inline]
    pub(crate) fn readers(&self, position: usize, located: Located<'_>, context: &Context<'_>) -> usize {
        let is_shared = || {
            !self.custom.is_empty()
                || self.places.attributes.get(position).is_some_and(|places| places.is_shared)
        };
        if matches!(located.value, Value::Array(_) | Value::Object(_)) && is_shared() {
            self.count_readers(position, located, context)
        } else {
            1
        }
    }

    fn count_readers(&self, position: usize, located: Located<'_>, context: &Context<'_>) -> usize {
        let top = self.top(position, located);
        let positions = 0..self.places.attributes.len();
        let others = positions.filter_map(|position| {
            let other = self.search(position, context.extractors).0?;
            Some((other.value, self.top(position, other)))
        });
        let overlaps = |(value, other_top): &(&Value, &Value)| {
            is_same(Some(located.value), value)
                || is_same(Some(top), value)
                || is_same(Some(located.value), other_top)
        };
        others.filter(overlaps).count()
    }

    /// The value of the object that a value stands in, or that it is.
    fn top<'b>(&'b self, position: usize, located: Located<'b>) -> &'b Value {
        let first_key = self.places.attributes.get(position).filter(|_| located.levels > 0);
        first_key.and_then(|places| self.value(self.folded + places.first_key)).unwrap_or(located.value)
    }

    /// The entries that no extractor looks at and no path begins with.
    pub(crate) fn left_over(
        &self,
        object: &'object Map<String, Value>,
    ) -> impl Iterator<Item = (&'object String, &'object Value)> {
        let object = self.leaves_keys.then_some(object);
        object.into_iter().flatten().filter(|(key, value)| {
            !self.places.top.alike(key).any(|name| {
                (name.text == *key && name.roles & PATH != 0)
                    || is_same(self.value(name.place), value)
                    || is_same(self.value(self.folded + name.place), value)
            })
        })
    }

    #[inline]
    fn value(&self, place: usize) -> Option<&'object Value> {
        *self.values.get(place)?
    }
}

fn differs(found: &Value, first: &Value) -> bool {
    !found.is_null() && !std::ptr::eq(found, first) && found != first
}

fn is_same(found: Option<&Value>, value: &Value) -> bool {
    found.is_some_and(|found| std::ptr::eq(found, value))
}

/// What each extractor gives for each attribute; nothing where it is not the caller's own.
fn call_custom<'object>(
    attributes: &[Attribute],
    object: &'object Map<String, Value>,
    context: &mut Context<'_>,
) -> Result<Vec<Option<Cow<'object, Value>>>, Abort> {
    let (mut values, depth) = (Vec::new(), context.depth());
    for attribute in attributes {
        for extractor in context.extractors {
            let KeyExtractor::Custom(custom) = extractor else {
                values.push(None);
                continue;
            };
            let value = context.at(
                |path| path.names(attribute.path),
                |context| {
                    let value = custom.extract(attribute, object);
                    value.map_err(|error| context.fail(DeserializationErrorKind::Extractor(error)))
                },
            );
            values.push(value.or_else(|_| context.recover_there(depth).map(|()| None))?);
        }
    }
    Ok(values)
}

#[cold]
fn warn_of_conflict(attribute: &Attribute, context: &mut Context<'_>) {
    let warn = |context: &mut Context<'_>| -> Result<(), Abort> {
        context.warn(WarningKind::ConflictingKeys);
        Ok(())
    };
    // To warn cannot fail.
    let _ = context.at(|path| path.name(attribute.last_key()), warn);
}
