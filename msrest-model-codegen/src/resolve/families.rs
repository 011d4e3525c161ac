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

impl Family {
    /// Whether there are subtypes, so that the object is an enum of them.
    pub(crate) fn is_polymorphic(&self) -> bool {
        !self.subtypes.is_empty()
    }
}

impl Families {
    pub(crate) fn of(&self, id: Id) -> Option<&Family> {
        self.families.get(&id)
    }

    /// Whether the object has subtypes, and so is an enum.
    pub(crate) fn is_polymorphic(&self, id: Id) -> bool {
        self.of(id).is_some_and(Family::is_polymorphic)
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
                if inherits(resolved, *choice, id, &mut Vec::new()) {
                    continue;
                }
                let Some(root) = roots.get(&id).copied() else { continue };
                let other = *roots.entry(*choice).or_insert(root);
                if key(resolved, other) == key(resolved, root)
                    && value(resolved, *choice, other) == value(resolved, *choice, root)
                {
                    children.entry(id).or_default().push(*choice);
                } else if let Some(definition) = resolved.definitions.get(*choice) {
                    let message = format!(
                        "another discriminator or value of it is for this type elsewhere; under {} it is read as the base",
                        resolved.definitions.get(id).map_or("", |base| base.name.as_str()),
                    );
                    warnings.push(Warning::new(&definition.place, message));
                }
            }
        }
        let mut families = BTreeMap::new();
        for (id, root) in &roots {
            let Some(key) = key(resolved, *root).map(str::to_owned) else { continue };
            let values = children.get(id).into_iter().flatten();
            let values = values.map(|child| (value(resolved, *child, *root), *child));
            let subtypes = distinct(values, resolved, warnings);
            let is_named = id != root || explicit_value(resolved, *id, *root).is_some();
            let value = is_named.then(|| value(resolved, *id, *root));
            families.insert(*id, Family { key, value, subtypes });
        }
        Self { families }
    }
}

fn objects(resolved: &Resolved) -> impl Iterator<Item = (Id, &Object)> {
    (0..resolved.definitions.len()).filter_map(|id| Some((id, resolved.object(id)?)))
}

/// The farthest object with a discriminator: the object itself, or above it.
pub(super) fn root(resolved: &Resolved, id: Id, open: &mut Vec<Id>) -> Option<Id> {
    let object = resolved.object(id).filter(|_| !open.contains(&id))?;
    open.push(id);
    let above = object.parents.iter().find_map(|parent| root(resolved, *parent, open));
    open.pop();
    above.or_else(|| object.discriminator.is_some().then_some(id))
}

/// Whether an object is another one or inherits from it.
fn inherits(resolved: &Resolved, id: Id, base: Id, open: &mut Vec<Id>) -> bool {
    let Some(object) = resolved.object(id).filter(|_| !open.contains(&id)) else { return false };
    open.push(id);
    id == base || object.parents.iter().any(|parent| inherits(resolved, *parent, base, open))
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
