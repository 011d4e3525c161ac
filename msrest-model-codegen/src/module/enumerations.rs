//! Enums of strings.

use super::builder::Builder;
use super::documentation::quoted;
use super::names::{Scope, best_spelling, renamed, type_name};
use super::{Body, Item, Member, words};
use crate::resolve::{Definition, EnumerationValue};

impl Builder<'_> {
    pub(super) fn enumeration(
        &mut self,
        definition: &Definition,
        values: &[EnumerationValue],
        name: &str,
    ) -> Item {
        let mut scope = Scope::empty();
        let named: Vec<_> =
            values.iter().map(|value| (self.variant_name(definition, value, &mut scope), value)).collect();
        let pairs = named.iter().map(|(name, value)| (name.as_str(), value.value.as_str()));
        let spelling = best_spelling(pairs);
        let mut variants: Vec<_> = named
            .into_iter()
            .map(|(name, value)| {
                let is_usual = renamed(&name, spelling) == value.value;
                Member {
                    documentation: value.description.clone().unwrap_or_else(|| quoted(&value.value)),
                    attributes: (!is_usual).then(|| words::text("value", &value.value)).into_iter().collect(),
                    rust_type: None,
                    name,
                }
            })
            .collect();
        if self.options.keeps_unknown_values() {
            variants.push(Member {
                name: scope.take(&["Other", "Unknown", "UnknownValue"]),
                documentation: "A value that is newer than this list.".to_owned(),
                attributes: vec!["unknown".to_owned()],
                rust_type: Some("String".to_owned()),
            });
        }
        self.imports.insert("msrest_model::RestEnum");
        let derives = self.derives(&["Debug", "Clone", "PartialEq", "Eq", "RestEnum"]);
        let words = spelling.map(|spelling| words::text("rename_all", spelling)).into_iter().collect();
        self.item_of(definition, name.to_owned(), derives, words, Body::Enum(variants))
    }

    fn variant_name(
        &mut self,
        definition: &Definition,
        value: &EnumerationValue,
        scope: &mut Scope,
    ) -> String {
        let wished = type_name(value.name.as_deref().unwrap_or(&value.value));
        let name = scope.take(&[&wished]);
        if name != wished {
            let message = format!("the value {:?} has the name of another one; it is `{name}`", value.value);
            self.warn(&definition.place, message);
        }
        name
    }
}
