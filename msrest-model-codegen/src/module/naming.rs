//! The names of the types.

use std::collections::BTreeMap;

use super::builder::Builder;
use super::names::{Scope, TAKEN_TYPES, type_name};
use crate::resolve::{Definition, Id};

impl Builder<'_> {
    /// Names that are fine as they are go first, so that no other definition takes them.
    pub(super) fn name_types(&mut self) {
        let definitions = &self.resolved.definitions;
        let mut scope = Scope::of_types();
        self.names = vec![String::new(); definitions.len()];
        let mut order: Vec<Id> = (0..definitions.len()).collect();
        order.sort_by_key(|id| definitions.get(*id).is_some_and(|own| type_name(&own.name) != own.name));
        for id in order {
            let Some(definition) = definitions.get(id) else { continue };
            let name = self.name_of(id, definition, &mut scope);
            if let Some(slot) = self.names.get_mut(id) {
                *slot = name;
            }
        }
        for (id, name) in self.names.iter().enumerate() {
            if self.families.is_polymorphic(id) {
                self.base_names
                    .insert(id, scope.take(&[&format!("{name}Base"), &format!("{name}BaseModel")]));
            }
        }
    }

    fn name_of(&mut self, id: Id, definition: &Definition, scope: &mut Scope) -> String {
        let find = |names: &Option<BTreeMap<String, String>>| names.as_ref()?.get(&definition.name).cloned();
        if let Some(path) = find(&self.options.replace_types) {
            self.replaced.insert(id);
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
}
