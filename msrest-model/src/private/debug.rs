//! `Debug` of models, for `#[rest(debug)]`: what the standard library's derive prints, but for secrets.

use std::fmt::{self, Debug, Formatter};

use crate::rest_type::{MapView, RestType, ValueSink, View};
use crate::schema::Attribute;

/// Prints a model: the fields that are attributes by the schema, then those that are not.
///
/// # Errors
/// Those of the formatter.
pub fn debug_model(
    formatter: &mut Formatter<'_>,
    name: &str,
    attributes: &[Attribute],
    values: &[&dyn Debug],
    others: &[(&str, &dyn Debug)],
) -> fmt::Result {
    let mut output = formatter.debug_struct(name);
    for (attribute, value) in attributes.iter().zip(values) {
        output.field(attribute.name, value);
    }
    for (name, value) in others {
        output.field(name, value);
    }
    output.finish()
}

/// Prints a variant of a polymorphic enum.
///
/// # Errors
/// Those of the formatter.
pub fn debug_variant(formatter: &mut Formatter<'_>, name: &str, payload: &dyn Debug) -> fmt::Result {
    formatter.debug_tuple(name).field(payload).finish()
}

/// Stands for a secret: `***`, or `None` if it is absent.
#[derive(Default)]
pub struct Secret {
    is_present: bool,
}

impl Secret {
    /// What is shown in place of this value.
    pub fn of<T: RestType>(value: &T) -> Self {
        let mut secret = Self::default();
        value.push_value(0, &mut secret);
        secret
    }
}

impl ValueSink for Secret {
    fn view(&mut self, _: usize, _: &View<'_>) {
        self.is_present = true;
    }
}

impl Debug for Secret {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.is_present { "***" } else { "None" })
    }
}

/// Stands for secret additional properties: their keys are shown, with `***` for each value.
pub struct SecretMap<'a>(pub &'a dyn MapView);

impl Debug for SecretMap<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut keys = Keys(Vec::with_capacity(self.0.len()));
        self.0.push(&mut keys);
        formatter.debug_map().entries(keys.0.iter().map(|key| (key, Secret { is_present: true }))).finish()
    }
}

struct Keys(Vec<String>);

impl ValueSink for Keys {
    fn view(&mut self, _: usize, _: &View<'_>) {}

    fn key(&mut self, key: &str) {
        self.0.push(key.to_owned());
    }
}
