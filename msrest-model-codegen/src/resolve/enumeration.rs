//! Enums of strings, and of integers.

use serde_json::Value;

use super::resolver::Resolver;
use super::scalar::{Scalar, only_type, scalar};
use super::usage::only_value;
use super::{Enumeration, EnumerationValue, Id};
use crate::document::node::text;
use crate::document::schema::Schema;

impl Resolver<'_> {
    /// Whether a schema lists the texts or integers that it takes. YAML writes texts such as `1.0` and `true` without quotes.
    pub(super) fn is_enumeration(schema: &Schema) -> bool {
        let has_values = values(schema).next().is_some();
        let is_text = only_type(schema) == Some("string");
        schema.reference.is_none() && has_values && (is_text || is_of_integers(schema))
    }

    /// The number of an enum: one for all with the name and the values.
    pub(super) fn enumeration(&mut self, schema: &Schema, name: &str) -> Id {
        let name = self.enumeration_name(schema, name.to_owned());
        let values: Vec<_> = values(schema).map(text).collect();
        let known = (is_of_integers(schema), values);
        match self.enumerations.get(&name) {
            Some((id, other)) if *other == known => *id,
            Some(_) => self.number(&schema.place, &name),
            None => {
                let id = self.number(&schema.place, &name);
                self.enumerations.insert(name, (id, known));
                id
            }
        }
    }

    /// What `x-ms-enum` names the enum, else the definition's own name.
    pub(super) fn enumeration_name(&self, schema: &Schema, name: String) -> String {
        schema.remarks.ms_enum.as_ref().and_then(|ms_enum| ms_enum.name.clone()).unwrap_or(name)
    }

    pub(super) fn enumeration_of(schema: &Schema) -> Enumeration {
        let is_integer = is_of_integers(schema);
        let told =
            schema.remarks.ms_enum.as_ref().and_then(|ms_enum| ms_enum.values.as_deref()).unwrap_or_default();
        let mut all: Vec<EnumerationValue> = Vec::new();
        for value in values(schema).chain(told.iter().filter_map(|told| told.value.as_ref())).map(text) {
            if all.iter().any(|other| other.value == value) || (is_integer && value.parse::<i64>().is_err()) {
                continue;
            }
            let told = told.iter().find(|told| told.value.as_ref().map(text).as_ref() == Some(&value));
            all.push(EnumerationValue {
                name: told.and_then(|told| told.name.clone()),
                description: told.and_then(|told| told.description.clone()),
                value,
            });
        }
        Enumeration { is_integer, values: all }
    }
}

/// Whether a schema lists integers of 64 bits; one alone is a constant.
fn is_of_integers(schema: &Schema) -> bool {
    let is_integer = matches!(scalar(schema), Ok(Scalar::Integer { .. }));
    is_integer && only_value(schema).is_none() && values(schema).all(|value| value.as_i64().is_some())
}

/// The values of an enum, without `null`.
fn values(schema: &Schema) -> impl Iterator<Item = &Value> {
    schema.r#enum.iter().flatten().filter(|value| !value.is_null())
}
