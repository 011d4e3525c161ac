//! Enums of strings, and of integers.

use super::builder::Builder;
use super::documentation::quoted;
use super::names::{Scope, best_spelling, renamed, type_name};
use super::{Body, Item, Variant, words};
use crate::resolve::{Definition, Enumeration, EnumerationValue, Shape};

impl Builder<'_> {
    pub(super) fn enumeration(&mut self, owner: &Definition, own: &Enumeration, name: &str) -> Item {
        let Enumeration { is_integer, values } = own;
        let mut scope = Scope::empty();
        let named: Vec<_> =
            values.iter().map(|value| (self.variant_name(owner, value, &mut scope), value)).collect();
        let pairs = named.iter().map(|(name, value)| (name.as_str(), value.value.as_str()));
        let spelling = best_spelling(pairs).filter(|_| !is_integer);
        let mut variants: Vec<_> = named
            .into_iter()
            .map(|(name, value)| {
                let text = &value.value;
                let is_usual = !is_integer && renamed(&name, spelling) == *text;
                let word = if *is_integer { format!("value = {text}") } else { words::text("value", text) };
                Variant {
                    documentation: value.description.clone().unwrap_or_else(|| quoted(text)),
                    attributes: (!is_usual).then_some(word).into_iter().collect(),
                    rust_type: None,
                    name,
                }
            })
            .collect();
        if self.options.unknown_values != Some(false) {
            variants.push(Variant {
                name: scope.take(&["Other", "Unknown", "UnknownValue"]),
                documentation: "A value that is newer than this list.".to_owned(),
                attributes: vec!["unknown".to_owned()],
                rust_type: Some(if *is_integer { "i64" } else { "String" }.to_owned()),
            });
        }
        self.imports.insert("msrest_model::RestEnum");
        let derives = ["Debug", "Clone", "PartialEq", "Eq", "RestEnum"];
        let spelling = spelling.map(|spelling| words::text("rename_all", spelling));
        let words = is_integer.then(|| "integer".to_owned()).into_iter().chain(spelling).collect();
        Item { attributes: words, ..self.item_of(owner, name.to_owned(), &derives, Body::Enum(variants)) }
    }

    fn variant_name(&mut self, owner: &Definition, value: &EnumerationValue, scope: &mut Scope) -> String {
        let is_integer = matches!(owner.shape, Shape::Enumeration(Enumeration { is_integer: true, .. }));
        let named = value.name.clone();
        let wished =
            type_name(&named.unwrap_or_else(|| value.value.replacen('-', "minus", usize::from(is_integer))));
        let name = scope.take(&[&wished]);
        if name != wished {
            let message = format!("the value {:?} has the name of another one; it is `{name}`", value.value);
            self.warn(&owner.place, message);
        }
        name
    }
}
