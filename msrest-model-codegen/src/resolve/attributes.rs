//! The attributes of a model: inherited ones first, flattened ones in the place of their parent.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Content, Definition, Family, Id, Resolved, Usage};

/// One attribute with its REST key path.
#[derive(Debug, Clone, Default)]
pub(crate) struct Attribute {
    pub(crate) path: Vec<String>,
    /// The name that the document asks for, else the last key.
    pub(crate) name: String,
    /// The key of the parent that it was flattened out of.
    pub(crate) parent: Option<String>,
    pub(crate) usage: Rc<Usage>,
    /// Whether the attributes of the object in it stand in its place.
    pub(crate) is_flattened: bool,
    pub(crate) is_required: bool,
    pub(crate) is_readonly: bool,
    /// Whether it always has its only value: it is required where it stands, as msrest has it also in a parent that is not.
    pub(crate) is_constant: bool,
}

impl Attribute {
    /// The name of the definition and the REST key, as options have it: `Disk.properties.sizeGB`.
    pub(crate) fn qualified_name(&self, owner: &Definition) -> String {
        format!("{}.{}", owner.name, self.path.join("."))
    }
}

/// All attributes of a model, and its map of others.
#[derive(Debug, Clone, Default)]
pub(crate) struct Attributes {
    pub(crate) list: Vec<Attribute>,
    pub(crate) additional: Option<Rc<Usage>>,
    /// Whether an object that was flattened keeps others too.
    pub(crate) keeps_flattened: bool,
}

/// The attributes of an object. The discriminators of families are among them. The objects that are being looked at are open.
pub(super) fn attributes(
    resolved: &Resolved,
    families: &BTreeMap<Id, Family>,
    id: Id,
    open: &mut Vec<Id>,
) -> Attributes {
    let mut found = Attributes::default();
    let Some(object) = resolved.object(id).filter(|_| !open.contains(&id)) else { return found };
    open.push(id);
    for parent in &object.parents {
        let inherited = attributes(resolved, families, *parent, open);
        for attribute in inherited.list {
            place(&mut found.list, attribute);
        }
        found.additional = inherited.additional.or(found.additional);
        found.keeps_flattened |= inherited.keeps_flattened;
    }
    for property in &object.properties {
        let is_required = property.path.iter().any(|key| object.required.contains(key));
        let property = Attribute { is_required, ..property.clone() };
        match flattened(resolved, families, &property, open) {
            Some(inner) => {
                found.list.retain(|other| other.path.first() != property.path.first());
                found.keeps_flattened |= inner.additional.is_some() || inner.keeps_flattened;
                found.list.extend(inner.list);
            }
            None => place(&mut found.list, property),
        }
    }
    for attribute in &mut found.list {
        if let [key] = attribute.path.as_slice() {
            attribute.is_required |= object.required.contains(key);
            attribute.is_constant =
                attribute.is_required && !attribute.is_readonly && attribute.usage.constant.is_some();
        }
    }
    found.additional = object.additional.clone().or(found.additional);
    open.pop();
    found
}

/// The attributes of the object in an attribute, if it can be flattened: it is not told apart, and has some.
fn flattened(
    resolved: &Resolved,
    families: &BTreeMap<Id, Family>,
    outer: &Attribute,
    open: &mut Vec<Id>,
) -> Option<Attributes> {
    let Content::Definition(id) = outer.usage.content else { return None };
    let is_polymorphic = families.get(&id).is_some_and(Family::is_polymorphic);
    if !outer.is_flattened || is_polymorphic || open.contains(&id) {
        return None;
    }
    let mut inner = attributes(resolved, families, id, open);
    for attribute in &mut inner.list {
        attribute.path.splice(..0, outer.path.iter().cloned());
        attribute.parent = Some(outer.name.clone());
        attribute.is_required &= outer.is_required;
        attribute.is_readonly |= outer.is_readonly;
    }
    (!inner.list.is_empty()).then_some(inner)
}
/// A property that a subtype declares again stands where the inherited one did.
fn place(list: &mut Vec<Attribute>, attribute: Attribute) {
    match list.iter_mut().find(|other| other.path == attribute.path) {
        Some(inherited) => {
            let is_required = inherited.is_required || attribute.is_required;
            *inherited = Attribute { is_required, ..attribute };
        }
        None => list.push(attribute),
    }
}
