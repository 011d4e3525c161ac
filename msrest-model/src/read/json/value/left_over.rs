//! The entries that no extractor has found.

use serde_json::Value;

use super::located::{Locator, address};
use crate::schema::Attribute;

impl<'o> Locator<'o> {
    /// The entries under flattened parents that no extractor found and whose key is not a part of an attribute's path.
    pub(super) fn left_under_parents(
        &self,
        attributes: &'static [Attribute],
    ) -> impl Iterator<Item = (&'static [&'static str], &'o String, &'o Value)> {
        self.parents.iter().flat_map(move |(parents, object)| {
            let below = attributes.iter().filter(|attribute| attribute.path.starts_with(parents));
            let parts: Vec<&str> = below.filter_map(|row| row.path.get(parents.len()).copied()).collect();
            let left = object
                .iter()
                .filter(move |(key, value)| !self.is_consumed(value) && !parts.contains(&key.as_str()));
            left.map(move |(key, value)| (*parents, key, value))
        })
    }

    fn is_consumed(&self, value: &Value) -> bool {
        self.consumed.binary_search(&address(value)).is_ok()
    }

    /// Goes to the flattened parents that no extractor was sent to: what stands there is left over too.
    pub(super) fn visit_parents(&mut self, attributes: &'static [Attribute]) {
        for attribute in attributes {
            let mut object = self.object;
            for depth in 1..attribute.path.len() {
                let parents = attribute.path.get(..depth).unwrap_or_default();
                let below = parents.last().and_then(|key| object.get(*key)).and_then(Value::as_object);
                let Some(below) = below else { break };
                object = below;
                self.add_parent(parents, object);
            }
        }
    }

    /// Ends the search: [`is_consumed`](Self::is_consumed) can be asked then.
    pub(super) fn close(&mut self) {
        self.consumed.sort_unstable();
    }

    /// The entries that no extractor found and whose key does not begin an attribute's path.
    pub(super) fn left_over(
        &self,
        attributes: &'static [Attribute],
    ) -> impl Iterator<Item = (&'o String, &'o Value)> {
        self.object.iter().filter(|(key, value)| {
            let begins = |position: &u32| {
                let attribute = attributes.get(*position as usize);
                attribute.is_some_and(|attribute| attribute.path.first() == Some(&key.as_str()))
            };
            !self.is_consumed(value) && !self.index.alike(key).iter().any(begins)
        })
    }
}
