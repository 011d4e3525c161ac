//! The keys of an object that many attributes look for.

use serde_json::{Map, Value};

use super::keys::equal_ignoring_case;
use crate::fold;

/// The entries of an object with the hashes of their keys, so that a name is compared with few of them.
pub(crate) struct ObjectKeys<'object> {
    pub(crate) object: &'object Map<String, Value>,
    entries: Vec<Entry<'object>>,
}

struct Entry<'object> {
    /// None for a key beyond ASCII, which may fold in ways that the hash does not know.
    hash: Option<u32>,
    key: &'object str,
    value: &'object Value,
}

impl<'object> ObjectKeys<'object> {
    pub(crate) fn new(object: &'object Map<String, Value>) -> Self {
        let entries = object.iter().map(|(key, value)| Entry {
            hash: key.is_ascii().then(|| fold::hash(key)),
            key: key.as_str(),
            value,
        });
        Self { object, entries: entries.collect() }
    }

    pub(crate) fn exact(&self, name: &str) -> Option<(&'object str, &'object Value)> {
        let hash = fold::hash(name);
        let is_same = |entry: &&Entry<'_>| entry.hash.is_none_or(|other| other == hash) && entry.key == name;
        self.entries.iter().find(is_same).map(|entry| (entry.key, entry.value))
    }

    /// An exact match, else the first in the order of the object.
    pub(crate) fn ignoring_case(&self, name: &str) -> Option<(&'object str, &'object Value)> {
        let hash = name.is_ascii().then(|| fold::hash(name));
        let is_like = |entry: &&Entry<'_>| match (entry.hash, hash) {
            (Some(other), Some(hash)) => other == hash && fold::equal(entry.key.as_bytes(), name.as_bytes()),
            _ => equal_ignoring_case(entry.key, name),
        };
        let mut like = self.entries.iter().filter(is_like);
        let first = like.next()?;
        let exact = if first.key == name { None } else { like.find(|entry| entry.key == name) };
        let entry = exact.unwrap_or(first);
        Some((entry.key, entry.value))
    }
}
