//! What no extractor has found.

use std::ptr;

use serde_json::Value;

use super::located::Locator;
use crate::schema::Attribute;

impl<'o> Locator<'o> {
    /// What stands under flattened parents and no extractor found, nor is a part of a path.
    pub(super) fn left_under_parents(
        &self,
        attributes: &'static [Attribute],
    ) -> impl Iterator<Item = (&'static [&'static str], &'o String, &'o Value)> {
        self.parents.iter().flat_map(move |(parents, object)| {
            let left = object.iter().filter(move |(key, value)| {
                let is_part = |attribute: &Attribute| {
                    attribute.path.starts_with(parents)
                        && attribute.path.get(parents.len()) == Some(&key.as_str())
                };
                !self.is_consumed(value) && !attributes.iter().any(is_part)
            });
            left.map(move |(key, value)| (*parents, key, value))
        })
    }

    fn is_consumed(&self, value: &Value) -> bool {
        self.consumed.iter().any(|consumed| ptr::eq(*consumed, value))
    }

    /// The entries that no extractor found and no path begins with.
    pub(super) fn left_over(
        &self,
        attributes: &'static [Attribute],
    ) -> impl Iterator<Item = (&'o String, &'o Value)> {
        self.object.iter().filter(|(key, value)| {
            !self.is_consumed(value)
                && !attributes.iter().any(|attribute| attribute.path.first() == Some(&key.as_str()))
        })
    }
}
