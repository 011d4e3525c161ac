//! From definitions to items: names first, then the items themselves.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;

use super::containment::Containment;
use super::documentation::{documentation, quoted};
use super::names::{Scope, TAKEN_TYPES, type_name};
use super::{Body, Item, Module, Words};
use crate::document::schema::Remarks;
use crate::error::{Error, Warning};
use crate::options::Options;
use crate::place::Place;
use crate::resolve::{Content, Definition, Id, Resolved, Shape, Usage};

/// The module of a document.
pub(crate) fn build(
    resolved: &Resolved,
    options: &Options,
    warnings: &mut Vec<Warning>,
) -> Result<Module, Error> {
    let mut builder = Builder {
        resolved,
        options,
        warnings,
        containment: Containment::new(resolved),
        names: BTreeMap::new(),
        base_names: BTreeMap::new(),
        replaced: BTreeSet::new(),
        file: String::new(),
    };
    builder.check_options()?;
    builder.name_types();
    let wanted = builder.wanted();
    Ok(Module { title: resolved.title.clone(), items: builder.items(&wanted) })
}

pub(super) struct Builder<'r> {
    pub(super) resolved: &'r Resolved,
    pub(super) options: &'r Options,
    warnings: &'r mut Vec<Warning>,
    pub(super) containment: Containment,
    /// The Rust names of the definitions.
    names: BTreeMap<Id, String>,
    /// Polymorphic definition -> the struct of what is no subtype.
    base_names: BTreeMap<Id, String>,
    /// The definitions that a type of the user's stands for.
    pub(super) replaced: BTreeSet<Id>,
    /// The document's file that the item which is being built comes from.
    pub(super) file: String,
}

impl Builder<'_> {
    pub(super) fn warn(&mut self, place: &Place, message: impl Into<String>) {
        self.warnings.push(Warning::new(place, message));
    }

    /// The Rust name of a definition.
    pub(super) fn name(&self, id: Id) -> String {
        self.names.get(&id).cloned().unwrap_or_default()
    }

    /// Names that are fine as they are go first, so that no other definition takes them.
    fn name_types(&mut self) {
        let mut scope = Scope::of_types();
        let mut order: Vec<&Definition> = self.resolved.definitions.iter().collect();
        order.sort_by_key(|own| type_name(&own.name) != own.name);
        for definition in order {
            let name = self.name_of(definition, &mut scope);
            self.names.insert(definition.id, name);
        }
        for definition in self.resolved.definitions.iter().filter(|own| own.is_polymorphic()) {
            let name = self.name(definition.id);
            let base = scope.take(&[&format!("{name}Base"), &format!("{name}BaseModel")]);
            self.base_names.insert(definition.id, base);
        }
    }

    fn name_of(&mut self, definition: &Definition, scope: &mut Scope) -> String {
        let find = |names: &Option<BTreeMap<String, String>>| names.as_ref()?.get(&definition.name).cloned();
        if let Some(path) = find(&self.options.replace_types) {
            self.replaced.insert(definition.id);
            return path;
        }
        if let Some(name) = find(&self.options.rename_types) {
            return scope.take(&[&name]);
        }
        let wished = type_name(&definition.name);
        let is_known = TAKEN_TYPES.contains(&wished.as_str());
        let name = if is_known { scope.take(&[&format!("{wished}Model")]) } else { scope.take(&[&wished]) };
        if name != wished {
            let message = format!("`{wished}` is the name of another type; this one is `{name}`");
            self.warn(&definition.place, message);
        }
        name
    }

    /// The type of a field that is there: boxed if its value could stand in itself.
    pub(super) fn field_type(&self, owner: Id, content: &Content) -> String {
        let is_cycle = content.definition().is_some_and(|inner| self.containment.contains(inner, owner));
        boxed(self.rust_type(content), is_cycle)
    }

    /// What documents a field: its own words, else those of its type.
    pub(super) fn remarks(&self, usage: &Usage) -> Remarks {
        let mut remarks = usage.remarks.clone();
        let definition = usage.content.definition().and_then(|id| self.resolved.definitions.get(id));
        if let Some(Definition { remarks: inner, .. }) = definition
            && remarks.title.is_none()
        {
            let inner = || inner.description.clone().or_else(|| inner.title.clone());
            remarks.description = remarks.description.or_else(inner);
        }
        remarks
    }

    fn items(&mut self, wanted: &BTreeSet<Id>) -> Vec<Item> {
        let mut items = Vec::new();
        for own in &self.resolved.definitions {
            if wanted.contains(&own.id) && !self.replaced.contains(&own.id) {
                own.place.file().clone_into(&mut self.file);
                items.extend(self.item(own).into_iter().map(|item| (own, item)));
            }
        }
        // The enum of a constant's value is written only if something else has it.
        let is_constant =
            |own: &Definition| matches!(&own.shape, Shape::Enumeration(own) if own.values.len() < 2);
        let last = |path: &str| path.rsplit("::").next().unwrap_or_default().to_owned();
        let used: BTreeSet<_> = items.iter().flat_map(|(_, item)| item.paths()).map(last).collect();
        items.retain(|(own, item)| !is_constant(own) || used.contains(&item.name));
        items.into_iter().map(|(_, item)| item).collect()
    }

    fn item(&mut self, definition: &Definition) -> Vec<Item> {
        let name = self.name(definition.id);
        match (&definition.shape, self.base_names.get(&definition.id).cloned(), &definition.family) {
            (Shape::Object(_), Some(base), Some(family)) => {
                let polymorphic = self.polymorphic(definition, family, &base);
                let mut structure = self.structure(definition, &base);
                structure.documentation = format!("The `{name}` of no subtype that is known.");
                vec![polymorphic, structure]
            }
            (Shape::Object(_), ..) => vec![self.structure(definition, &name)],
            (Shape::Enumeration(own), ..) => vec![self.enumeration(definition, own, &name)],
            (Shape::Union(variants), ..) => vec![self.union(definition, variants)],
            (Shape::Formatted(scalar), ..) => {
                let content = Content::Scalar(*scalar);
                let words = Words::default().text("format", self.format(&content));
                let body = Body::Newtype(self.rust_type(&content));
                vec![self.item_of(
                    definition,
                    name,
                    &["Debug", "Clone", "PartialEq", "RestType"],
                    words,
                    body,
                )]
            }
            (Shape::Alias(usage), ..) => {
                let body = Body::Alias(self.rust_type(&usage.content));
                vec![self.item_of(definition, name, &[], Words::default(), body)]
            }
        }
    }

    /// An item of a definition, with the derives of the options beside its own.
    pub(super) fn item_of(
        &self,
        owner: &Definition,
        name: String,
        derives: &[&str],
        attributes: Words,
        body: Body,
    ) -> Item {
        let wished = self.options.derives.iter().flatten().filter(|_| !derives.is_empty());
        let derives: IndexSet<_> = derives.iter().copied().chain(wished.map(String::as_str)).collect();
        Item {
            file: owner.place.shared_file(),
            name,
            documentation: documentation(&owner.remarks, &quoted(&owner.name)),
            derives: derives.into_iter().map(str::to_owned).collect(),
            attributes,
            body,
        }
    }
}

pub(super) fn boxed(rust_type: String, needs_box: bool) -> String {
    if needs_box { format!("Box<{rust_type}>") } else { rust_type }
}
