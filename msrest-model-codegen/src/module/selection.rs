//! What options name: it has to be there, and `only` leaves out the rest.

use std::collections::{BTreeMap, BTreeSet};

use super::builder::Builder;
use super::containment::reachable;
use crate::error::Error;
use crate::resolve::{Attribute, Content, Definition, Id};

impl Builder<'_> {
    /// Names in options that the document does not have.
    pub(super) fn check_options(&self) -> Result<(), Error> {
        let options = self.options;
        let all = &self.resolved.definitions;
        let definitions: BTreeSet<String> = all.iter().map(|own| own.name.clone()).collect();
        let names = |own| move |attribute: &Attribute| attribute.qualified_name(own);
        let attributes: BTreeSet<String> =
            all.iter().flat_map(|own| own.attributes.list.iter().map(names(own))).collect();
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
        let all = &self.resolved.definitions;
        let Some(only) = &self.options.only else { return all.iter().map(|own| own.id).collect() };
        let edges = all.iter().map(|own| (own.id, needs(own))).collect();
        reachable(&edges, all.iter().filter(|own| only.contains(&own.name)).map(|own| own.id))
    }
}

/// The definitions that the type of another one speaks of.
fn needs(own: &Definition) -> Vec<Id> {
    let additional = own.attributes.additional.iter().map(|usage| &usage.content);
    let contents = own.contents().into_iter().chain(additional);
    own.subtypes().chain(contents.filter_map(Content::innermost_definition)).collect()
}
