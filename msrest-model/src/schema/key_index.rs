//! The keys of a schema, indexed once: the keys at each level of the REST key paths, and the attributes that a key of a
//! document may lead to, found by its hash.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::name_hash::NameHash;
use super::{Attribute, MatchMode, group};
use crate::text::case_folding::{hash, lowered};
use crate::text::quoted_key::QuotedKey;

type Name = Cow<'static, str>;

/// The keys of one level: those of the model itself, or those under one flattened parent.
#[derive(Debug)]
pub(crate) struct KeyIndex {
    /// The attributes at this level and below.
    pub(crate) attributes: &'static [Attribute],
    /// How many parts of the REST key paths are above.
    pub(crate) depth: usize,
    /// The keys, in the order of the schema or in that of a map.
    pub(crate) entries: Vec<KeyEntry>,
    /// The number of the entry for each attribute.
    entry_numbers: Vec<usize>,
    names: NameHash,
}

/// One key of a level.
#[derive(Debug)]
pub(crate) struct KeyEntry {
    pub(crate) key: &'static str,
    pub(crate) quoted: QuotedKey,
    /// The position of the first attribute under the key.
    pub(crate) start: usize,
    /// The modes, as bits, in which the key leads only here, in any spelling that the mode allows.
    modes: u8,
    /// The attribute, if it is neither a constant nor a secret.
    pub(crate) plain: Option<&'static Attribute>,
    pub(crate) content: KeyContent,
}

/// What stands under a key.
#[derive(Debug)]
pub(crate) enum KeyContent {
    Attribute(&'static Attribute),
    /// A flattened parent.
    Group(Box<KeyIndex>),
}

impl KeyContent {
    /// How many attributes that are.
    fn attributes(&self) -> usize {
        match self {
            Self::Attribute(_) => 1,
            Self::Group(index) => index.attributes.len(),
        }
    }
}

impl KeyEntry {
    /// Whether the key leads only here, in any spelling that the mode allows.
    #[inline]
    pub(crate) fn is_sole(&self, mode: MatchMode) -> bool {
        self.modes & mode as u8 != 0
    }
}

impl KeyIndex {
    /// In the order of the schema, which is mostly that of a text.
    pub(crate) fn new(attributes: &'static [Attribute]) -> Self {
        Self::build(attributes, 0, false)
    }

    /// In the order in which a `serde_json::Map` has the keys.
    pub(crate) fn in_order_of_map(attributes: &'static [Attribute]) -> Self {
        Self::build(attributes, 0, true)
    }

    fn build(attributes: &'static [Attribute], depth: usize, in_order_of_map: bool) -> Self {
        let mut entries = Vec::new();
        let mut start = 0;
        while let Some(attribute) = attributes.get(start) {
            let (key, run) = group(attributes.get(start..).unwrap_or_default(), depth);
            let is_leaf = attribute.path.len() == depth + 1;
            let content = if is_leaf {
                KeyContent::Attribute(attribute)
            } else {
                KeyContent::Group(Box::new(Self::build(run, depth + 1, in_order_of_map)))
            };
            entries.push(KeyEntry {
                key,
                quoted: QuotedKey::new(key),
                start,
                modes: MatchMode::Exact as u8,
                plain: (is_leaf && attribute.constant.is_none() && !attribute.secret).then_some(attribute),
                content,
            });
            start += if is_leaf { 1 } else { run.len() };
        }
        if in_order_of_map {
            let mut map = Map::new();
            for entry in &entries {
                map.insert(entry.key.to_owned(), Value::Null);
            }
            entries = map.keys().filter_map(|key| take(&mut entries, key)).collect();
        }
        let mut entry_numbers = vec![0; attributes.len()];
        for (number, entry) in entries.iter().enumerate() {
            let positions = entry_numbers.get_mut(entry.start..entry.start + entry.content.attributes());
            positions.into_iter().flatten().for_each(|place| *place = number);
        }
        let mut all = names(attributes, &entries, depth);
        let keys = NameHash::new(all.get(..entries.len()).unwrap_or_default());
        let lowered = lowered_names(&all);
        let is_ascii = lowered.is_empty();
        all.extend(lowered);
        let names = NameHash::new(&all);
        for entry in entries.iter_mut().filter(|_| is_ascii) {
            if is_sole(entry, attributes, depth, &names) {
                entry.modes |= MatchMode::AnyCase as u8;
            }
            if keys.find(entry.key).len() == 1 {
                entry.modes |= MatchMode::PathInAnyCase as u8;
            }
        }
        Self { attributes, depth, entries, entry_numbers, names }
    }

    /// The keys of the flattened parents above this level.
    pub(crate) fn parents(&self) -> &'static [&'static str] {
        let first = self.attributes.first().and_then(|attribute| attribute.path.get(..self.depth));
        first.unwrap_or_default()
    }

    /// The number of the entry for the attribute at `position`.
    pub(crate) fn entry_number(&self, position: usize) -> usize {
        self.entry_numbers.get(position).copied().unwrap_or_default()
    }

    /// The position of the first attribute that has its entry in common with the attribute at `position`.
    pub(crate) fn start_of(&self, position: usize) -> usize {
        self.entries.get(self.entry_number(position)).map_or(position, |entry| entry.start)
    }

    /// The positions, in order, of the attributes whose names have the hash of `key`. A flattened parent has the position of its
    /// first attribute.
    #[inline]
    pub(crate) fn alike(&self, key: &str) -> &[u32] {
        self.names.find(key)
    }

    /// As [`alike`](Self::alike), also for letters that are not ASCII, whose case the hash does not ignore.
    pub(crate) fn alike_in_any_case(&self, key: &str) -> &[u32] {
        self.alike(&lowered(key))
    }
}

fn take(entries: &mut Vec<KeyEntry>, key: &str) -> Option<KeyEntry> {
    let place = entries.iter().position(|entry| entry.key == key)?;
    Some(entries.swap_remove(place))
}

/// Whether only names of the entry's own attribute have the hash of the entry's key.
fn is_sole(entry: &KeyEntry, attributes: &[Attribute], depth: usize, names: &NameHash) -> bool {
    let is_alone = names.find(entry.key).len() == 1;
    let is_like = |name: &str| hash(name) == hash(entry.key);
    match (&entry.content, attributes.get(entry.start)) {
        (KeyContent::Group(_), Some(first)) if depth == 0 => {
            is_alone && !is_like(first.name) && !is_like(first.last_key())
        }
        _ => is_alone,
    }
}

/// Every name that leads to an attribute from this level, with the attribute's position: the keys, and at the top level the
/// attributes' names and the last parts of their paths.
fn names(attributes: &[Attribute], entries: &[KeyEntry], depth: usize) -> Vec<(Name, usize)> {
    let mut names: Vec<(Name, usize)> = entries.iter().map(|entry| (entry.key.into(), entry.start)).collect();
    if depth == 0 {
        for (position, attribute) in attributes.iter().enumerate() {
            names.extend([(attribute.name.into(), position), (attribute.last_key().into(), position)]);
        }
    }
    names
}

/// The names that are not ASCII, in lower case.
fn lowered_names(names: &[(Name, usize)]) -> Vec<(Name, usize)> {
    let others = names.iter().filter(|(name, _)| !name.is_ascii());
    others.map(|(name, position)| (Cow::Owned(lowered(name).into_owned()), *position)).collect()
}
