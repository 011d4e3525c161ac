//! What options name: it has to be there, and `only` leaves out the rest.

use std::collections::{BTreeMap, BTreeSet};

use super::builder::{Builder, definition_in};
use super::reachable::reachable;
use crate::error::Error;
use crate::resolve::{Content, Id};

impl Builder<'_> {
    /// Names in options that the document does not have.
    pub(super) fn check_options(&self) -> Result<(), Error> {
        let options = self.options;
        let definitions = self.resolved.definitions.iter();
        let attributes = self.attributes.iter().zip(definitions.clone()).flat_map(|(own, definition)| {
            own.list.iter().map(|attribute| attribute.qualified_name(definition))
        });
        let attributes: BTreeSet<String> = attributes.collect();
        let definitions: BTreeSet<String> = definitions.map(|definition| definition.name.clone()).collect();
        let keys =
            |map: &Option<BTreeMap<String, String>>| map.iter().flat_map(BTreeMap::keys).cloned().collect();
        let list = |list: &Option<Vec<String>>| list.iter().flatten().cloned().collect();
        let named: [(&str, Vec<String>, &str, &BTreeSet<String>); 6] = [
            ("only", list(&options.only), "definition", &definitions),
            ("rename_types", keys(&options.rename_types), "definition", &definitions),
            ("replace_types", keys(&options.replace_types), "definition", &definitions),
            ("rename_attributes", keys(&options.rename_attributes), "attribute", &attributes),
            ("optional", list(&options.optional), "attribute", &attributes),
            ("nullable_items", list(&options.nullable_items), "attribute", &attributes),
        ];
        for (option, names, what, known) in named {
            if let Some(name) = names.iter().find(|name| !known.contains(*name)) {
                return Err(Error::Options(format!("{option}: the document has no {what} `{name}`")));
            }
        }
        Ok(())
    }

    /// The definitions to write: all, or those that the options name and what they need.
    pub(super) fn wanted(&self) -> BTreeSet<Id> {
        let all = 0..self.resolved.definitions.len();
        let Some(only) = &self.options.only else { return all.collect() };
        let roots = self.resolved.definitions.iter().filter(|own| only.contains(&own.name));
        let edges = all.map(|id| (id, self.needs(id))).collect();
        reachable(&edges, roots.map(|own| own.id))
    }

    fn needs(&self, id: Id) -> Vec<Id> {
        let family = self.families.of(id).into_iter().flat_map(|family| &family.subtypes);
        let mut found: Vec<Id> = family.map(|(_, id)| *id).collect();
        let additional = self.attributes.get(id).and_then(|own| own.additional.as_ref());
        let additional = additional.map(|usage| &usage.content);
        found.extend(self.contents(id).into_iter().chain(additional).filter_map(leaf));
        found
    }
}

/// The definition inside all lists and maps.
fn leaf(content: &Content) -> Option<Id> {
    match content {
        Content::List(items) | Content::Map(items) | Content::OneOrMany(items) => leaf(&items.content),
        content => definition_in(content),
    }
}
