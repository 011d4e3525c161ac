//! Which attributes `validate` looks at: those that have rules, or lead to models that have some.

use std::ptr;

use super::{Attribute, Content, Polymorphic};

/// The attributes that `validate` looks at, by their numbers.
#[derive(Debug)]
pub(crate) struct Ruled {
    attributes: Vec<Option<&'static Attribute>>,
    /// How many of them need a value.
    pub(crate) needed: usize,
}

impl Ruled {
    pub(crate) fn new(attributes: &'static [Attribute]) -> Self {
        let mut ruled = Self { attributes: Vec::new(), needed: 0 };
        for attribute in attributes.iter().filter(|attribute| leads_to_rules(attribute)) {
            if ruled.attributes.len() <= attribute.index {
                ruled.attributes.resize(attribute.index + 1, None);
            }
            if let Some(place) = ruled.attributes.get_mut(attribute.index) {
                *place = Some(attribute);
            }
            ruled.needed += usize::from(attribute.asks_for_value());
        }
        ruled
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.attributes.is_empty()
    }

    #[inline]
    pub(crate) fn attribute(&self, number: usize) -> Option<&'static Attribute> {
        self.attributes.get(number).copied().flatten()
    }
}

/// Whether an attribute has rules, or a model with rules may stand in it.
fn leads_to_rules(attribute: &Attribute) -> bool {
    attribute.binds || Tables::default().have_rules_in(attribute)
}

/// The tables that were looked at: models may hold themselves.
#[derive(Default)]
struct Tables([&'static [Attribute]; 32]);

impl Tables {
    fn have_rules_in(&mut self, attribute: &Attribute) -> bool {
        let Some(content) = attribute.content.filter(|_| attribute.constant.is_none()) else { return false };
        let Content { model, variants, .. } = content(attribute.format);
        // A type that is no model may show one all the same.
        model.name.is_empty()
            || self.have_rules(model.attributes)
            || variants.is_some_and(|table| self.have_rules_below(table))
    }

    fn have_rules_below(&mut self, table: &'static Polymorphic) -> bool {
        table.variants.iter().any(|variant| {
            self.have_rules(variant.table.attributes())
                || (variant.nested)().is_some_and(|nested| self.have_rules_below(nested))
        })
    }

    /// Yes if there are too many tables to tell.
    fn have_rules(&mut self, attributes: &'static [Attribute]) -> bool {
        if attributes.is_empty() || self.0.iter().any(|table| ptr::eq(*table, attributes)) {
            return false;
        }
        let Some(free) = self.0.iter_mut().find(|table| table.is_empty()) else { return true };
        *free = attributes;
        attributes.iter().any(|attribute| attribute.binds || self.have_rules_in(attribute))
    }
}
