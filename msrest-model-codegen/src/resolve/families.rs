//! Types that a discriminator tells apart.

use std::collections::BTreeMap;

use super::{Id, Object, Resolved};
use crate::error::Warning;

/// The discriminators of all objects that have or inherit one.
pub(crate) struct Families {
    families: BTreeMap<Id, Family>,
}

/// What a discriminator means to one object.
#[derive(Debug)]
pub(crate) struct Family {
    /// The key of the discriminator.
    pub(crate) key: String,
    /// What the object itself writes there; none for a base that the document gives no value.
    pub(crate) value: Option<String>,
    /// The subtypes of the next level with their values; none if the object is a leaf.
    pub(crate) subtypes: Vec<(String, Id)>,
}

impl Families {
    pub(crate) fn of(&self, id: Id) -> Option<&Family> {
        self.families.get(&id)
    }

    /// Whether the object has subtypes, and so is an enum.
    pub(crate) fn is_polymorphic(&self, id: Id) -> bool {
        self.of(id).is_some_and(|family| !family.subtypes.is_empty())
    }

    pub(crate) fn new(resolved: &Resolved, warnings: &mut Vec<Warning>) -> Self {
        let mut roots: BTreeMap<Id, Id> = BTreeMap::new();
        let mut children: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
        for (id, object) in objects(resolved) {
            if let Some(root) = root(resolved, id, &mut Vec::new()) {
                roots.insert(id, root);
            }
            for parent in object.parents.iter().filter(|parent| **parent != id) {
                children.entry(*parent).or_default().push(id);
            }
        }
        for (id, object) in objects(resolved) {
            for choice in &object.choices {
                roots.entry(*choice).or_insert(id);
                let known = children.entry(id).or_default();
                if !known.contains(choice) && *choice != id {
                    known.push(*choice);
                }
            }
        }
        let mut families = BTreeMap::new();
        for (id, root) in &roots {
            let discriminator = resolved.object(*root).and_then(|object| object.discriminator.as_ref());
            let Some(key) = discriminator.and_then(|own| own.property_name.clone()) else { continue };
            let is_explicit = resolved.object(*id).is_some_and(|object| object.discriminator_value.is_some());
            let values = children.get(id).into_iter().flatten();
            let values = values.map(|child| (value(resolved, *child, *root), *child));
            let subtypes = distinct(values, resolved, warnings);
            let value = (id != root || is_explicit).then(|| value(resolved, *id, *root));
            families.insert(*id, Family { key, value, subtypes });
        }
        Self { families }
    }
}

fn objects(resolved: &Resolved) -> impl Iterator<Item = (Id, &Object)> {
    (0..resolved.definitions.len()).filter_map(|id| Some((id, resolved.object(id)?)))
}

/// The nearest object with a discriminator: the object itself, or above it.
fn root(resolved: &Resolved, id: Id, open: &mut Vec<Id>) -> Option<Id> {
    let object = resolved.object(id).filter(|_| !open.contains(&id))?;
    open.push(id);
    let above = object.parents.iter().find_map(|parent| root(resolved, *parent, open));
    open.pop();
    above.or_else(|| object.discriminator.is_some().then_some(id))
}

/// `x-ms-discriminator-value`, else what the mapping says, else the name of the definition.
fn value(resolved: &Resolved, id: Id, root: Id) -> String {
    let Some(definition) = resolved.definitions.get(id) else { return String::new() };
    let name = definition.place.last();
    let own = resolved.object(id).and_then(|object| object.discriminator_value.clone());
    let discriminator = resolved.object(root).and_then(|object| object.discriminator.as_ref());
    let mapping = discriminator.and_then(|discriminator| discriminator.mapping.as_ref());
    let mapped = mapping.and_then(|mapping| {
        let leads_here = |target: &String| *target == name || target.ends_with(&format!("/{name}"));
        mapping.iter().find(|(_, target)| leads_here(target)).map(|(value, _)| value.clone())
    });
    own.or(mapped).unwrap_or(name)
}

/// Two subtypes with one value cannot be told apart: the first one has it.
fn distinct(
    values: impl Iterator<Item = (String, Id)>,
    resolved: &Resolved,
    warnings: &mut Vec<Warning>,
) -> Vec<(String, Id)> {
    let mut found: Vec<(String, Id)> = Vec::new();
    for (value, id) in values {
        if found.iter().all(|(other, _)| *other != value) {
            found.push((value, id));
        } else if let Some(definition) = resolved.definitions.get(id) {
            let message =
                format!("another subtype has the discriminator value {value:?}; this one is never read");
            warnings.push(Warning::new(&definition.place, message));
        }
    }
    found
}
