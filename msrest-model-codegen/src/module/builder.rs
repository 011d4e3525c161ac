//! From definitions to items: names first, then what stands in what, then the items themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use indexmap::IndexSet;

use super::documentation::{documentation, quoted};
use super::reachable::{Edges, reachable};
use super::{Body, Item, Module};
use crate::document::schema::Remarks;
use crate::error::{Error, Warning};
use crate::options::Options;
use crate::place::Place;
use crate::resolve::{Attributes, Content, Definition, Families, Id, Resolved, Shape, Usage, attributes};

/// The module of a document.
pub(crate) fn build(
    resolved: &Resolved,
    options: &Options,
    warnings: &mut Vec<Warning>,
) -> Result<Module, Error> {
    let families = Families::new(resolved, warnings);
    let mut builder = Builder {
        resolved,
        options,
        families: &families,
        warnings,
        names: BTreeMap::new(),
        base_names: BTreeMap::new(),
        replaced: BTreeSet::new(),
        attributes: Vec::new(),
        inside: BTreeMap::new(),
        file: String::new(),
        sizes: Vec::new(),
        used: BTreeSet::new(),
        imports: BTreeSet::new(),
        features: BTreeSet::new(),
    };
    builder.name_types();
    builder.measure();
    builder.check_options()?;
    let wanted = builder.wanted();
    let items = builder.items(&wanted);
    Ok(Module { title: resolved.title.clone(), items, features: builder.features })
}

pub(super) struct Builder<'r> {
    pub(super) resolved: &'r Resolved,
    pub(super) options: &'r Options,
    pub(super) families: &'r Families,
    warnings: &'r mut Vec<Warning>,
    /// The Rust names of the definitions.
    pub(super) names: BTreeMap<Id, String>,
    /// Polymorphic definition -> the struct of what is no subtype.
    pub(super) base_names: BTreeMap<Id, String>,
    /// The definitions that a type of the user's stands for.
    pub(super) replaced: BTreeSet<Id>,
    pub(super) attributes: Vec<Attributes>,
    /// What stands in each definition without a list or map between, through every level.
    inside: BTreeMap<Id, BTreeSet<Id>>,
    /// The document's file that the item which is being built comes from.
    pub(super) file: String,
    /// The bytes that values of the definitions take, roughly.
    pub(super) sizes: Vec<usize>,
    /// The definitions that a field, an item or an alias has.
    pub(super) used: BTreeSet<Id>,
    pub(super) imports: BTreeSet<&'static str>,
    pub(super) features: BTreeSet<&'static str>,
}

impl<'r> Builder<'r> {
    pub(super) fn warn(&mut self, place: &Place, message: impl Into<String>) {
        self.warnings.push(Warning::new(place, message));
    }

    /// The Rust name of a definition.
    pub(super) fn name(&self, id: Id) -> String {
        self.names.get(&id).cloned().unwrap_or_default()
    }

    pub(super) fn attributes(&self, id: Id) -> Attributes {
        self.attributes.get(id).cloned().unwrap_or_default()
    }

    /// Finds out what stands in what, and how large it is.
    fn measure(&mut self) {
        let families = self.families;
        let all = 0..self.resolved.definitions.len();
        self.attributes = all.clone().map(|id| attributes(self.resolved, families, id)).collect();
        let mut edges = Edges::new();
        for id in all.clone() {
            let direct = self.contents(id).into_iter().filter_map(definition_in);
            let subtypes = families.of(id).into_iter().flat_map(|family| &family.subtypes).map(|(_, id)| *id);
            edges.insert(id, direct.chain(subtypes).collect());
        }
        let inside = |(id, direct): (&Id, &Vec<Id>)| (*id, reachable(&edges, direct.iter().copied()));
        self.inside = edges.iter().map(inside).collect();
        self.sizes = all.clone().map(|_| 24).collect();
        // Sizes of what stands in each other settle after a few rounds; a large type is found in the first ones.
        for _ in 0..4 {
            let size = |id| self.contents(id).into_iter().map(|content| self.size(content)).sum::<usize>();
            self.sizes = all.clone().map(|id| size(id) + 24).collect();
        }
    }

    /// Whether a value of one definition can stand in one of another, or both are the same.
    pub(super) fn contains(&self, outer: Id, inner: Id) -> bool {
        outer == inner || self.inside.get(&outer).is_some_and(|inside| inside.contains(&inner))
    }

    /// What stands in a definition: in its attributes, as its variants or behind its name.
    pub(super) fn contents(&self, id: Id) -> Vec<&Content> {
        match self.resolved.shape(id) {
            Some(Shape::Union(variants)) => variants.iter().map(|usage| &usage.content).collect(),
            Some(Shape::Alias(usage)) => vec![&usage.content],
            _ => self
                .attributes
                .get(id)
                .iter()
                .flat_map(|own| &own.list)
                .map(|own| &own.usage.content)
                .collect(),
        }
    }

    /// The type of a field that is there: boxed if its value could stand in itself.
    pub(super) fn field_type(&mut self, owner: Id, content: &Content) -> String {
        let rust_type = self.rust_type(content);
        let is_cycle = definition_in(content).is_some_and(|inner| self.contains(inner, owner));
        boxed(rust_type, is_cycle)
    }

    /// What documents a field: its own words, else those of its type.
    pub(super) fn remarks(&self, usage: &Usage) -> Remarks {
        let inner = definition_in(&usage.content).and_then(|id| self.resolved.definitions.get(id));
        let mut remarks = usage.remarks.clone();
        if remarks.description.is_none()
            && remarks.title.is_none()
            && let Some(Definition { remarks: inner, .. }) = inner
        {
            remarks.description = inner.description.clone().or_else(|| inner.title.clone());
        }
        remarks
    }

    fn items(&mut self, wanted: &BTreeSet<Id>) -> Vec<Item> {
        let is_written = |own: &&Definition| wanted.contains(&own.id) && !self.replaced.contains(&own.id);
        let definitions: Vec<_> = self.resolved.definitions.iter().filter(is_written).collect();
        let mut items = Vec::new();
        for own in &definitions {
            items.extend(self.item(own).into_iter().map(|item| (own.id, item)));
        }
        // Afterwards: the enum of a constant's value is written only if something else has it.
        for own in &definitions {
            items.extend(self.enumeration_item(own).map(|item| (own.id, item)));
        }
        items.sort_by_key(|(id, _)| *id);
        items.into_iter().map(|(_, item)| item).collect()
    }

    fn item(&mut self, definition: &Definition) -> Vec<Item> {
        let id = definition.id;
        let name = self.name(id);
        definition.place.file().clone_into(&mut self.file);
        match (&definition.shape, self.base_names.get(&id).cloned(), self.families.of(id)) {
            (Shape::Object(_), Some(base), Some(family)) => {
                let polymorphic = self.polymorphic(definition, family, &base);
                let mut structure = self.structure(definition, &base);
                structure.documentation = format!("The `{name}` of no subtype that is known.");
                vec![polymorphic, structure]
            }
            (Shape::Object(_), ..) => vec![self.structure(definition, &name)],
            (Shape::Alias(usage), ..) => {
                let rust_type = self.rust_type(&usage.content);
                vec![self.item_of(definition, name, &[], Body::Alias(rust_type))]
            }
            (Shape::Union(variants), ..) => vec![self.union(definition, variants)],
            (Shape::Enumeration(_), ..) => Vec::new(),
        }
    }

    fn enumeration_item(&mut self, definition: &Definition) -> Option<Item> {
        let Shape::Enumeration(own) = &definition.shape else { return None };
        let is_written = own.values.len() > 1 || self.used.contains(&definition.id);
        is_written.then(|| self.enumeration(definition, own, &self.name(definition.id)))
    }

    /// An item of a definition, with what was imported for it, and the derives of the options beside its own.
    pub(super) fn item_of(&mut self, owner: &Definition, name: String, derives: &[&str], body: Body) -> Item {
        let wished = self.options.derives.iter().flatten().filter(|_| !derives.is_empty());
        let derives: IndexSet<_> = derives.iter().copied().chain(wished.map(String::as_str)).collect();
        Item {
            file: owner.place.shared_file(),
            imports: mem::take(&mut self.imports),
            name,
            documentation: documentation(&owner.remarks, &quoted(&owner.name)),
            derives: derives.into_iter().map(str::to_owned).collect(),
            attributes: Vec::new(),
            body,
        }
    }
}

pub(super) fn boxed(rust_type: String, needs_box: bool) -> String {
    if needs_box { format!("Box<{rust_type}>") } else { rust_type }
}

/// The definition that stands in a value without a list or map between.
pub(super) fn definition_in(content: &Content) -> Option<Id> {
    match content {
        Content::Definition(id) => Some(*id),
        _ => None,
    }
}
