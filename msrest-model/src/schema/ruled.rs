//! Which attributes `validate` looks at: those that have rules, or lead to models that have some.

use std::ptr;

use super::{Attribute, Content, Polymorphic};

/// The attributes that `validate` looks at.
#[derive(Debug)]
pub(crate) struct Ruled {
    /// At most 64 attributes, with a bit for each of them that has rules, or leads to some.
    pub(crate) first: &'static [Attribute],
    pub(crate) bits: u64,
    /// What a very large model has beside those: all of them are looked at.
    pub(crate) others: &'static [Attribute],
}

impl Ruled {
    pub(crate) fn new(attributes: &'static [Attribute]) -> Self {
        let (first, others) = attributes.split_at_checked(64).unwrap_or((attributes, &[]));
        let bits =
            first.iter().rev().fold(0, |bits, attribute| bits << 1 | u64::from(leads_to_rules(attribute)));
        Self { first, bits, others }
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

    /// Yes where there are too many tables to tell.
    fn have_rules(&mut self, attributes: &'static [Attribute]) -> bool {
        if attributes.is_empty() || self.0.iter().any(|table| ptr::eq(*table, attributes)) {
            return false;
        }
        let Some(free) = self.0.iter_mut().find(|table| table.is_empty()) else { return true };
        *free = attributes;
        attributes.iter().any(|attribute| attribute.binds || self.have_rules_in(attribute))
    }
}
