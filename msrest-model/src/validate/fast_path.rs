//! Whether a value is valid, without account of places: most values are. It looks at those attributes only that have
//! rules or lead to some, which each schema finds out once, and allocates nothing.

use super::rules::keeps;
use crate::rest_type::{ObjectView, Root, ValueSink, View};
use crate::schema::{Attribute, Format, Ruled};

/// Whether nothing in a value breaks a rule.
pub(super) fn is_valid(root: Root<'_>) -> bool {
    let mut items = ItemCheck { is_valid: true };
    root(&mut items);
    items.is_valid
}

pub(super) fn model_is_valid(model: &dyn ObjectView) -> bool {
    let ruled = model.model_schema().ruled();
    if ruled.is_empty() {
        return true;
    }
    let mut check = AttributeCheck { ruled, is_valid: true, missing: ruled.needed };
    model.push(&mut check);
    check.is_valid && check.missing == 0
}

fn content_is_valid(view: &View<'_>) -> bool {
    let mut items = ItemCheck { is_valid: true };
    match view {
        View::Object(object) => return model_is_valid(*object),
        View::Array(array) => array.push(&mut items),
        View::Map(map) => map.push(&mut items),
        _ => {}
    }
    items.is_valid
}

/// Checks the attributes of a model.
struct AttributeCheck {
    ruled: &'static Ruled,
    is_valid: bool,
    /// How many attributes that need a value were not pushed yet.
    missing: usize,
}

impl AttributeCheck {
    /// The attribute, if it has rules or leads to some.
    #[inline]
    fn ruled(&mut self, number: usize) -> Option<&'static Attribute> {
        let attribute = self.ruled.attribute(number).filter(|_| self.is_valid)?;
        self.missing -= usize::from(attribute.asks_for_value());
        Some(attribute)
    }

    fn check(&mut self, attribute: &Attribute, view: &View<'_>) {
        let mut rules = attribute.constraints.iter().filter(|_| attribute.binds);
        self.is_valid &= matches!(view, View::Null) || rules.all(|constraint| keeps(view, constraint));
        self.is_valid &= content_is_valid(view);
    }
}

impl ValueSink for AttributeCheck {
    fn format(&self, number: usize) -> Format {
        self.ruled.attribute(number).map_or(Format::Natural, |attribute| attribute.format)
    }

    fn text(&mut self, number: usize, value: &str) {
        if let Some(attribute) = self.ruled(number)
            && !attribute.bounds.holds_length(value.len())
        {
            self.check(attribute, &View::Text(value));
        }
    }

    fn integer(&mut self, number: usize, value: i64) {
        if let Some(attribute) = self.ruled(number)
            && !attribute.bounds.holds(value)
        {
            self.check(attribute, &View::Integer(value));
        }
    }

    fn view(&mut self, number: usize, view: &View<'_>) {
        if let Some(attribute) = self.ruled(number) {
            self.check(attribute, view);
        }
    }
}

/// Checks the models among items.
struct ItemCheck {
    is_valid: bool,
}

impl ValueSink for ItemCheck {
    fn text(&mut self, _: usize, _: &str) {}

    fn integer(&mut self, _: usize, _: i64) {}

    fn float(&mut self, _: usize, _: f64) {}

    fn view(&mut self, _: usize, view: &View<'_>) {
        self.is_valid = self.is_valid && content_is_valid(view);
    }
}
