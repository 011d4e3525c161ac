//! Which attributes `validate` looks at: those that have rules, or lead to models that have some.

use super::{Attribute, Wanted};

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
        for attribute in attributes.iter().filter(|attribute| Wanted::Rules.is_in_attribute(attribute)) {
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
