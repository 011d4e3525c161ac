//! A schema in its place, as a type.

use serde_json::Value;

use super::resolver::Resolver;
use super::scalar::{Scalar, only_type, scalar, type_of, types};
use super::{Content, Usage};
use crate::document::schema::{Remarks, Schema};
use crate::place::Place;

impl Resolver<'_> {
    /// The type of a schema. Objects and enums that stand here are named.
    pub(super) fn usage(&mut self, schema: &Schema, place: &Place, name: &str) -> Usage {
        self.warn_of_others(schema, place);
        let inner = match (&schema.reference, Self::only_part(schema, place)) {
            (Some(reference), _) => {
                let target = self.document.target(reference, place);
                Some(self.target(&target))
            }
            (None, Some((part, part_place))) => {
                let usage = self.usage(part, &part_place, name);
                let others = schema.all_of.iter().flatten().filter(|other| other.is_remark());
                Some(others.fold(usage, |usage, other| overlaid(usage, other, place)))
            }
            (None, None) if self.is_object(schema, place) => None,
            (None, None) => self.choice(schema, place, name),
        };
        let inner = match inner {
            Some(inner) => inner,
            None => plain(self.content(schema, place, name), place),
        };
        overlaid(inner, schema, place)
    }

    /// What a reference means: a definition, or the alias that it names with all that it says.
    fn target(&mut self, target: &Place) -> Usage {
        let schema = self.schema(target);
        let name = schema.name_at(target);
        if self.is_object(&schema, target) {
            return plain(Content::Definition(self.number(target, &name)), target);
        }
        self.once(target, |resolver| resolver.usage(&schema, target, &name)).unwrap_or_else(|| {
            self.warn(target, "a name for itself, without an object between; any JSON is taken");
            any(target)
        })
    }

    /// The only part of an `allOf` that makes a type, if nothing beside makes another one.
    pub(super) fn only_part<'s>(schema: &'s Schema, place: &Place) -> Option<(&'s Schema, Place)> {
        let is_alone = schema.properties.is_none() && schema.additional_properties.is_none();
        let mut parts = schema.parts("allOf", place);
        parts.retain(|(part, _)| !part.is_remark());
        parts.pop().filter(|_| parts.is_empty() && is_alone && schema.discriminator.is_none())
    }

    fn content(&mut self, schema: &Schema, place: &Place, name: &str) -> Content {
        if self.is_object(schema, place) {
            return Content::Definition(self.number(place, name));
        }
        if Self::is_enumeration(schema) {
            return Content::Definition(self.enumeration(schema, place, name));
        }
        match (only_type(schema), &schema.items, &schema.additional_properties) {
            (Some("array"), Some(items), _) if !schema.others.contains_key("prefixItems") => {
                let items = self.usage(items, &place.child("items"), &format!("{name}Item"));
                Content::List(Box::new(items))
            }
            (Some("array"), ..) => Content::List(Box::new(any(&place.child("items")))),
            (Some("object"), _, Some(additional)) if *additional != Value::Bool(false) => {
                let usage = self.additional(additional, place, name);
                Content::Map(Box::new(usage))
            }
            _ => Content::Scalar(self.scalar(schema, place)),
        }
    }

    /// The values of a map, or of what an object has beside its properties.
    pub(super) fn additional(&mut self, value: &Value, place: &Place, name: &str) -> Usage {
        let place = place.child("additionalProperties");
        if !value.is_object() {
            return any(&place);
        }
        let schema = self.schema(&place);
        self.usage(&schema, &place, &format!("{name}Value"))
    }

    fn scalar(&mut self, schema: &Schema, place: &Place) -> Scalar {
        let is_odd = match only_value(schema) {
            Some(value) => !is_literal(value),
            None => schema.r#enum.as_ref().is_some_and(|values| type_of(values) != Some("string")),
        };
        if is_odd {
            let message = "a value or an enum of values that are neither texts nor integers; all values of the type are taken";
            self.warn(place, message);
        }
        if schema.others.contains_key("patternProperties") {
            self.warn(&place.child("patternProperties"), "maps by pattern are not known; any JSON is taken");
        }
        scalar(schema).unwrap_or_else(|unknown| {
            self.warn(place, unknown);
            Scalar::Any
        })
    }

    /// Names that no rule of the generator reads: not the extensions, which other tools understand.
    pub(super) fn warn_of_others(&mut self, schema: &Schema, place: &Place) {
        const SILENT: [&str; 10] = [
            "example",
            "examples",
            "externalDocs",
            "$schema",
            "$id",
            "$comment",
            "$defs",
            "collectionFormat",
            "contentMediaType",
            "patternProperties",
        ];
        // A parameter is a schema with a few names more.
        const PARAMETER: [&str; 3] = ["name", "in", "allowEmptyValue"];
        if schema.is_never() {
            self.warn(place, "no value is valid here; any JSON is taken");
            return;
        }
        for key in schema.others.keys() {
            let is_known = SILENT.contains(&key.as_str()) || key.starts_with("x-");
            let is_of_parameter =
                PARAMETER.contains(&key.as_str()) && place.pointer().contains("/parameters/");
            if !is_known && !is_of_parameter {
                self.warn(&place.child(key), "this keyword is not known; it is ignored");
            }
        }
    }
}

/// The value of a schema that has one alone, which makes it a constant instead of an enum.
pub(super) fn only_value(schema: &Schema) -> Option<&Value> {
    let is_open =
        schema.remarks.ms_enum.as_ref().is_some_and(|ms_enum| ms_enum.model_as_string == Some(true));
    match schema.r#enum.as_deref() {
        _ if schema.r#const.is_some() => schema.r#const.as_ref(),
        Some([only]) if !is_open => Some(only),
        _ => None,
    }
}

/// Whether a value can stand in an attribute.
fn is_literal(value: &Value) -> bool {
    value.is_string() || value.is_number() || value.is_boolean()
}

/// Any JSON.
pub(super) fn any(place: &Place) -> Usage {
    plain(Content::Scalar(Scalar::Any), place)
}

/// A type of which no more is said.
pub(super) fn plain(content: Content, place: &Place) -> Usage {
    Usage { place: place.clone(), content, remarks: Remarks::default(), is_nullable: false, constant: None }
}

/// A type with what a schema says of it: what stands beside a `$ref` counts, and wins.
fn overlaid(inner: Usage, schema: &Schema, place: &Place) -> Usage {
    let constant = only_value(schema).filter(|value| is_literal(value));
    let is_null = types(schema).contains(&"null") || schema.r#enum.iter().flatten().any(Value::is_null);
    Usage {
        place: place.clone(),
        content: inner.content,
        remarks: schema.remarks.over(&inner.remarks),
        is_nullable: inner.is_nullable || is_null || schema.remarks.is_nullable(),
        constant: constant.cloned().or(inner.constant),
    }
}
