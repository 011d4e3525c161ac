//! Whether a value is valid, as most are. It keeps no paths, allocates nothing, and looks only at attributes that have rules or
//! lead to models that have some, which each schema finds out once.

use super::rules::keeps;
use crate::rest_type::{ObjectView, Root, ValueSink, View};
use crate::schema::{Attribute, Format, Ruled};

/// Whether a value keeps all rules.
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
    /// How many of the attributes that need a value were not pushed so far.
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

#[cfg(test)]
mod tests {
    use super::{is_valid, model_is_valid};
    use crate::{Model, RestType, ValidationErrors, from_str};

    #[derive(Model)]
    #[rest(crate = "crate")]
    struct Device {
        #[rest(min_length = 1, max_length = 5)]
        name: Option<String>,
        #[rest(minimum = -5, maximum = 10)]
        size: Option<i64>,
        #[rest(multiple = 0.5)]
        share: Option<f64>,
        #[rest(min_items = 1)]
        ids: Option<Vec<i64>>,
        parts: Option<Vec<Device>>,
        #[rest(required)]
        kind: Option<String>,
    }

    #[derive(Model)]
    #[rest(crate = "crate")]
    struct Free {
        name: Option<String>,
    }

    /// What is invalid in error would be looked at again, in vain, and nobody would see it.
    #[test]
    fn what_is_valid_is_not_looked_at_again() {
        assert!(Free::schema().ruled().is_empty() && !Device::schema().ruled().is_empty());
        for (text, keeps_rules) in [
            (r#"{"kind": ""}"#, true),
            (r#"{"kind": "a", "name": "12345", "size": 10, "share": 1.5, "ids": [5]}"#, true),
            (r#"{"kind": "a", "name": "üüüüü", "size": -5}"#, true),
            (r#"{"kind": "a", "parts": [{"kind": "b"}, {"kind": "c", "parts": []}]}"#, true),
            ("{}", false),
            (r#"{"kind": "a", "name": ""}"#, false),
            (r#"{"kind": "a", "name": "123456"}"#, false),
            (r#"{"kind": "a", "size": 11}"#, false),
            (r#"{"kind": "a", "size": -6}"#, false),
            (r#"{"kind": "a", "share": 0.7}"#, false),
            (r#"{"kind": "a", "ids": []}"#, false),
            (r#"{"kind": "a", "parts": [{"kind": "b"}, {}]}"#, false),
        ] {
            let device: Device = from_str(text).unwrap();
            assert_eq!(model_is_valid(&device), keeps_rules, "{text}");
            assert_eq!(is_valid(&|out| device.push_item(0, out)), keeps_rules, "{text}");
            let mut errors = ValidationErrors::default();
            errors.extend(device.validate());
            assert_eq!(errors.is_empty(), keeps_rules, "{text}");
        }
    }
}
