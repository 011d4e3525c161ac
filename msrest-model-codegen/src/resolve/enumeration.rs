//! Enums of strings, and of integers.

use serde_json::Value;

use super::Enumeration;
use super::resolver::Resolver;
use super::scalar::{Scalar, only_type, scalar};
use super::usage::only_value;
use crate::document::node::text;
use crate::document::schema::{EnumValue, Schema};

impl Resolver<'_> {
    /// Whether a schema lists the texts or integers that it takes. YAML writes texts such as `1.0` and `true` without quotes.
    pub(super) fn is_enumeration(schema: &Schema) -> bool {
        let is_text = only_type(schema) == Some("string");
        schema.reference.is_none() && values(schema).next().is_some() && (is_text || is_of_integers(schema))
    }

    /// Whether two schemas are enums of the same values, whatever else they say of them.
    pub(super) fn are_same_enumerations(one: &Schema, other: &Schema) -> bool {
        let are_enumerations = Self::is_enumeration(one) && Self::is_enumeration(other);
        are_enumerations
            && is_of_integers(one) == is_of_integers(other)
            && values(one).map(text).eq(values(other).map(text))
    }

    /// What `x-ms-enum` names the enum, if the schema is one.
    pub(super) fn enumeration_name(schema: &Schema) -> Option<&str> {
        schema.remarks.enum_name.as_deref().filter(|_| Self::is_enumeration(schema))
    }

    pub(super) fn enumeration_of(schema: &Schema) -> Enumeration {
        let is_integer = is_of_integers(schema);
        let told = schema.remarks.enum_values.as_deref().unwrap_or_default();
        let mut all: Vec<(String, EnumValue)> = Vec::new();
        for value in values(schema).map(text).chain(told.iter().filter_map(|told| told.value.clone())) {
            if all.iter().any(|(other, _)| *other == value) || (is_integer && value.parse::<i64>().is_err()) {
                continue;
            }
            let told = told.iter().find(|told| told.value.as_ref() == Some(&value));
            all.push((value, told.cloned().unwrap_or_default()));
        }
        Enumeration { is_integer, values: all }
    }
}

/// Whether a schema lists integers of 64 bits; one alone is a constant.
fn is_of_integers(schema: &Schema) -> bool {
    let is_integer = matches!(scalar(schema), Ok(Scalar::Signed(_) | Scalar::Unsigned(_)));
    is_integer && only_value(schema).is_none() && values(schema).all(|value| value.as_i64().is_some())
}

/// The values of an enum, without `null`.
fn values(schema: &Schema) -> impl Iterator<Item = &Value> {
    schema.r#enum.iter().flatten().filter(|value| !value.is_null())
}
