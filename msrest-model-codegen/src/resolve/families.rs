//! Types that a discriminator tells apart.

use std::collections::BTreeMap;

use super::{Id, Object, Resolved};
use crate::error::Warning;

/// What a discriminator means to an object that has or inherits one.
#[derive(Debug)]
pub(crate) struct Family {
    /// The key of the discriminator.
    pub(crate) key: String,
    /// What the object itself writes there; none for a base that the document gives no value.
    pub(crate) value: Option<String>,
    /// The subtypes of the next level with their values; none if the object is a leaf.
    pub(crate) subtypes: Vec<(String, Id)>,
}

impl Family {
    /// Whether there are subtypes, so that the object is an enum of them.
    pub(crate) fn is_polymorphic(&self) -> bool {
        !self.subtypes.is_empty()
    }
}

/// The families of all objects.
pub(super) fn families(resolved: &Resolved, warnings: &mut Vec<Warning>) -> BTreeMap<Id, Family> {
    let mut roots: BTreeMap<Id, Id> =
        objects(resolved).filter_map(|(id, _)| Some((id, root(resolved, id)?))).collect();
    let mut children: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    for (id, object) in objects(resolved) {
        for parent in object.parents.iter().filter(|parent| **parent != id) {
            children.entry(*parent).or_default().push(id);
        }
    }
    for (id, object) in objects(resolved) {
        let Some(root) = roots.get(&id).copied() else { continue };
        for choice in object.choices.iter().filter(|choice| !lineage(resolved, **choice).contains(&id)) {
            let other = *roots.entry(*choice).or_insert(root);
            if key(resolved, other) == key(resolved, root)
                && value(resolved, *choice, other) == value(resolved, *choice, root)
            {
                children.entry(id).or_default().push(*choice);
            } else {
                let base = resolved.definitions.get(id).map_or("", |base| base.name.as_str());
                let message = format!(
                    "another discriminator or value of it is for this type elsewhere; under {base} it is read as the base"
                );
                warnings
                    .extend(resolved.definitions.get(*choice).map(|own| Warning::new(&own.place, message)));
            }
        }
    }
    let mut families = BTreeMap::new();
    for (id, root) in roots {
        let Some(key) = key(resolved, root).map(str::to_owned) else { continue };
        let mut subtypes: Vec<(String, Id)> = Vec::new();
        for child in children.remove(&id).unwrap_or_default() {
            let value = value(resolved, child, root);
            if subtypes.iter().any(|(other, _)| *other == value) {
                let message =
                    format!("another subtype has the discriminator value {value:?}; this one is never read");
                warnings.extend(resolved.definitions.get(child).map(|own| Warning::new(&own.place, message)));
            } else {
                subtypes.push((value, child));
            }
        }
        let is_named = id != root || explicit_value(resolved, id, root).is_some();
        let value = is_named.then(|| value(resolved, id, root));
        families.insert(id, Family { key, value, subtypes });
    }
    families
}

fn objects(resolved: &Resolved) -> impl Iterator<Item = (Id, &Object)> {
    (0..resolved.definitions.len()).filter_map(|id| Some((id, resolved.object(id)?)))
}

/// An object and all that it inherits from, each behind its parents.
fn lineage(resolved: &Resolved, id: Id) -> Vec<Id> {
    fn collect(resolved: &Resolved, id: Id, open: &mut Vec<Id>, found: &mut Vec<Id>) {
        let Some(object) = resolved.object(id).filter(|_| !open.contains(&id)) else { return };
        open.push(id);
        object.parents.iter().for_each(|parent| collect(resolved, *parent, open, found));
        found.push(id);
    }
    let mut found = Vec::new();
    collect(resolved, id, &mut Vec::new(), &mut found);
    found
}

/// The farthest object with a discriminator: the object itself, or above it.
pub(super) fn root(resolved: &Resolved, id: Id) -> Option<Id> {
    lineage(resolved, id).into_iter().find(|id| key(resolved, *id).is_some())
}

fn key(resolved: &Resolved, root: Id) -> Option<&str> {
    Some(&resolved.object(root)?.discriminator.as_ref()?.key)
}

/// `x-ms-discriminator-value`, else what the mapping says, else the name of the definition.
fn value(resolved: &Resolved, id: Id, root: Id) -> String {
    let name = || resolved.definitions.get(id).map(|definition| definition.place.last()).unwrap_or_default();
    explicit_value(resolved, id, root).unwrap_or_else(name)
}

fn explicit_value(resolved: &Resolved, id: Id, root: Id) -> Option<String> {
    if let Some(own) = &resolved.object(id)?.discriminator_value {
        return Some(own.clone());
    }
    let mapping = &resolved.object(root)?.discriminator.as_ref()?.mapping;
    mapping.iter().find(|(_, target)| **target == id).map(|(value, _)| value.clone())
}
