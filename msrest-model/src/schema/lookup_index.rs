//! Where the values of a table's attributes may stand in an object, made once: a place for each name that a key
//! extractor looks for. So each key of an object is looked up once, however many attributes it leads to.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::key_index::{KeyContent, KeyIndex};
use super::name_hash::Names;
use crate::text::case_folding;

/// The places of a table, by number. The REST key path of each attribute leads to the place with the attribute's own number.
#[derive(Debug)]
pub(crate) struct Places {
    /// The names that count in an object itself.
    pub(crate) top: PlaceLevel,
    pub(crate) count: usize,
    /// Those of each attribute.
    pub(crate) attributes: Vec<AttributePlaces>,
}

/// Where else an attribute may be found.
#[derive(Debug)]
pub(crate) struct AttributePlaces {
    pub(crate) name: usize,
    pub(crate) last_key: usize,
    /// The first part of the path.
    pub(crate) first_key: usize,
    /// How many flattened parents the path goes through.
    pub(crate) parents: usize,
    /// Whether another attribute may find the same value, or one inside it.
    pub(crate) is_shared: bool,
}

/// The names that count in one object: at the top, or under a flattened parent.
#[derive(Debug)]
pub(crate) struct PlaceLevel {
    names: Vec<Name>,
    by_hash: Names,
    pub(crate) parents: Vec<Parent>,
}

/// A name that leads to a place.
#[derive(Debug)]
pub(crate) struct Name {
    pub(crate) text: &'static str,
    lowered: Cow<'static, str>,
    pub(crate) number: usize,
    pub(crate) place: usize,
    /// What it is to the attributes.
    pub(crate) roles: u8,
    /// The attributes that it leads to beside their paths, as bits; those from 64 on are not there.
    pub(crate) beside: u64,
    /// No other name is like it.
    is_sole: bool,
}

/// A flattened parent.
#[derive(Debug)]
pub(crate) struct Parent {
    pub(crate) key: &'static str,
    pub(crate) place: usize,
    pub(crate) below: PlaceLevel,
}

/// The name is that of an attribute.
pub(crate) const NAME: u8 = 1;
/// The name is a part of a path.
pub(crate) const PATH: u8 = 2;
/// The name is the last part of a path.
pub(crate) const LAST_KEY: u8 = 4;

impl Places {
    pub(crate) fn new(index: &KeyIndex) -> Self {
        let mut count = index.attributes.len();
        let mut top = PlaceLevel::new(index, 0, &mut count);
        let mut attributes = Vec::new();
        for (position, attribute) in index.attributes.iter().enumerate() {
            let entry = index.entries.get(index.entry_number(position));
            let own = [attribute.name, attribute.last_key()];
            let [name, last_key] = own.map(|text| top.lead_beside(text, position));
            attributes.push(AttributePlaces {
                name,
                last_key,
                first_key: entry.map_or(position, |entry| top.place(entry.key)),
                parents: attribute.path.len() - 1,
                is_shared: !entry.is_some_and(|entry| entry.is_sole)
                    || own.iter().any(|name| index.alike(name).len() > 1),
            });
        }
        Self { top, count, attributes }
    }
}

impl PlaceLevel {
    /// The level of the attributes from `start` on.
    fn new(index: &KeyIndex, start: usize, count: &mut usize) -> Self {
        let mut parents = Vec::new();
        let mut leads: BTreeMap<&str, (Option<usize>, u8)> = BTreeMap::new();
        let (mut keys, mut own) = (Vec::new(), Vec::new());
        let mut next = || std::mem::replace(count, *count + 1);
        for entry in &index.entries {
            let place =
                if matches!(entry.content, KeyContent::Attribute(_)) { start + entry.start } else { next() };
            leads.insert(entry.key, (Some(place), PATH));
            keys.push(entry.key);
        }
        for attribute in index.attributes.iter().filter(|_| index.depth == 0) {
            for (text, role) in [(attribute.name, NAME), (attribute.last_key(), LAST_KEY)] {
                let (place, roles) = leads.entry(text).or_default();
                *roles |= role;
                if place.is_none() {
                    own.push(text);
                }
            }
        }
        let mut texts = usual_order(&keys);
        texts.extend(usual_order(&own));
        let mut names: Vec<Name> = texts
            .into_iter()
            .enumerate()
            .map(|(number, text)| {
                let (place, roles) = leads.get(text).copied().unwrap_or_default();
                let (lowered, place) = (case_folding::lowered(text), place.unwrap_or_else(&mut next));
                Name { text, lowered, number, place, roles, beside: 0, is_sole: false }
            })
            .collect();
        let numbered: Vec<(&str, usize)> = names.iter().map(|name| (&*name.lowered, name.number)).collect();
        let by_hash = Names::new(&numbered);
        names.iter_mut().for_each(|name| name.is_sole = by_hash.find(&name.lowered).len() == 1);
        for entry in &index.entries {
            if let KeyContent::Group(group) = &entry.content {
                let place = leads.get(entry.key).and_then(|(place, _)| *place).unwrap_or_default();
                let below = Self::new(group, start + entry.start, count);
                parents.push(Parent { key: entry.key, place, below });
            }
        }
        Self { names, by_hash, parents }
    }

    /// The place of a name of this level.
    fn place(&self, text: &str) -> usize {
        self.names.iter().find(|name| name.text == text).map_or(0, |name| name.place)
    }

    /// Notes that a name leads to the attribute at `position`, and gives its place.
    fn lead_beside(&mut self, text: &str, position: usize) -> usize {
        let Some(name) = self.names.iter_mut().find(|name| name.text == text) else { return position };
        if name.place != position {
            name.beside |=
                u32::try_from(position).ok().and_then(|bit| 1_u64.checked_shl(bit)).unwrap_or_default();
        }
        name.place
    }

    /// The name with this number, where it is `key`, and no other is like it.
    #[inline(always)]
    pub(crate) fn expected(&self, number: usize, key: &str) -> Option<&Name> {
        let name = self.names.get(number)?;
        (name.is_sole && case_folding::is_same(name.text, key)).then_some(name)
    }

    /// The names that are `key` but for their case.
    #[inline]
    pub(crate) fn alike<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a Name> {
        let lowered = case_folding::lowered(key);
        let numbers = self.by_hash.find(&lowered).iter();
        numbers
            .filter_map(|number| self.names.get(*number as usize))
            .filter(move |name| case_folding::equal(name.lowered.as_bytes(), lowered.as_bytes()))
    }
}

/// Texts in the order in which a map has them.
fn usual_order(texts: &[&'static str]) -> Vec<&'static str> {
    let mut map = Map::new();
    for (number, text) in texts.iter().enumerate() {
        map.insert((*text).to_owned(), Value::from(number));
    }
    map.values().filter_map(|number| texts.get(usize::try_from(number.as_u64()?).ok()?)).copied().collect()
}
