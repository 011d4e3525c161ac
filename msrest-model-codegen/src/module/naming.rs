//! The names of the types.

use std::collections::BTreeMap;

use super::builder::Builder;
use super::names::{Scope, TAKEN_TYPES, type_name};
use crate::resolve::Definition;

impl Builder<'_> {
    /// Names that are fine as they are go first, so that no other definition takes them.
    pub(super) fn name_types(&mut self) {
        let mut scope = Scope::of_types();
        let mut order: Vec<&Definition> = self.resolved.definitions.iter().collect();
        order.sort_by_key(|own| type_name(&own.name) != own.name);
        for definition in order {
            let name = self.name_of(definition, &mut scope);
            self.names.insert(definition.id, name);
        }
        for (id, name) in &self.names {
            if self.families.is_polymorphic(*id) {
                let name = scope.take(&[&format!("{name}Base"), &format!("{name}BaseModel")]);
                self.base_names.insert(*id, name);
            }
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
}
