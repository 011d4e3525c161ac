//! Enums of the subtypes that a discriminator tells apart.

use super::builder::{Builder, boxed};
use super::documentation::{documentation, quoted};
use super::names::Scope;
use super::structures::{class_name_word, discriminator_words};
use super::{Body, Item, Variant, words};
use crate::resolve::{Definition, Family, Id};

/// Bytes from which a variant's payload stands in a `Box`.
const LARGE_PAYLOAD: usize = 200;

impl Builder<'_> {
    pub(super) fn polymorphic(&mut self, owner: &Definition, family: &Family, base: &str) -> Item {
        let id = owner.id;
        let name = self.name(id);
        let attributes = self.attributes(id);
        let own = attributes.list.iter().find(|own| own.path == [family.key.as_str()]);
        let mut words = discriminator_words(family, own, false);
        words.extend(class_name_word(owner, &name));
        words.extend(self.xml_of_type(owner));
        let mut scope = Scope::empty();
        let base_variant = scope.take(&["Base"]);
        let mut variants: Vec<_> = family
            .subtypes
            .iter()
            .map(|(value, subtype)| self.subtype(id, value, *subtype, &mut scope))
            .collect();
        let mut base_words = vec!["base".to_owned()];
        base_words.extend(family.value.as_ref().map(|value| words::text("value", value)));
        variants.push(Variant {
            name: base_variant,
            documentation: "No subtype, or one that is not known.".to_owned(),
            attributes: base_words,
            rust_type: Some(boxed(base.to_owned(), self.is_large(id))),
        });
        self.imports.insert("msrest_model::Model");
        let derives = ["Debug", "Clone", "PartialEq", "Model"];
        Item { attributes: words, ..self.item_of(owner, name, &derives, Body::Enum(variants)) }
    }

    pub(super) fn is_large(&self, payload: Id) -> bool {
        self.sizes.get(payload).is_some_and(|size| *size > LARGE_PAYLOAD)
    }

    fn subtype(&mut self, owner: Id, value: &str, subtype: Id, scope: &mut Scope) -> Variant {
        let name = self.name(subtype);
        let needs_box = self.is_large(subtype) || self.contains(subtype, owner);
        let described = self.resolved.definitions.get(subtype);
        let fallback = quoted(value);
        Variant {
            name: scope.take(&[&name, &format!("{name}Variant")]),
            documentation: described
                .map_or(fallback.clone(), |definition| documentation(&definition.remarks, &fallback)),
            attributes: vec![words::text("value", value)],
            rust_type: Some(boxed(self.type_of(subtype), needs_box)),
        }
    }
}
