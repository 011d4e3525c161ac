//! Enums of strings.

use serde_json::Value;

use super::resolver::Resolver;
use super::scalar::only_type;
use super::{EnumerationValue, Id};
use crate::document::schema::Schema;
use crate::place::Place;

impl Resolver<'_> {
    /// Whether a schema lists the texts that it takes. YAML writes texts such as `1.0` and `true` without quotes.
    pub(super) fn is_enumeration(schema: &Schema) -> bool {
        let Some(values) = &schema.r#enum else { return false };
        schema.reference.is_none()
            && only_type(schema) == Some("string")
            && values.iter().any(|value| !value.is_null())
    }

    /// The number of an enum: one for all with the name and the values.
    pub(super) fn enumeration(&mut self, schema: &Schema, place: &Place, name: &str) -> Id {
        let name = self.enumeration_name(schema, name.to_owned());
        let values: Vec<_> = texts(schema).collect();
        match self.enumerations.get(&name) {
            Some((id, known)) if *known == values => *id,
            Some(_) => self.number(place, &name),
            None => {
                let id = self.number(place, &name);
                self.enumerations.insert(name, (id, values));
                id
            }
        }
    }

    /// What `x-ms-enum` names the enum, else the definition's own name.
    pub(super) fn enumeration_name(&self, schema: &Schema, name: String) -> String {
        schema.ms_enum.as_ref().and_then(|ms_enum| ms_enum.name.clone()).unwrap_or(name)
    }

    pub(super) fn enumeration_values(schema: &Schema) -> Vec<EnumerationValue> {
        let told = schema.ms_enum.as_ref().and_then(|ms_enum| ms_enum.values.as_deref()).unwrap_or_default();
        let mut values: Vec<EnumerationValue> = Vec::new();
        for value in texts(schema).chain(told.iter().filter_map(|told| told.value.as_ref().map(text))) {
            if values.iter().any(|other| other.value == value) {
                continue;
            }
            let told = told.iter().find(|told| told.value.as_ref().map(text).as_ref() == Some(&value));
            values.push(EnumerationValue {
                name: told.and_then(|told| told.name.clone()),
                description: told.and_then(|told| told.description.clone()),
                value,
            });
        }
        values
    }
}

fn texts(schema: &Schema) -> impl Iterator<Item = String> {
    schema.r#enum.iter().flatten().filter(|value| !value.is_null()).map(text)
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
