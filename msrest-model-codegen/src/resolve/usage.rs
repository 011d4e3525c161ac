//! A schema in its place, as a type.

use std::rc::Rc;

use serde_json::Value;

use super::form::Form;
use super::resolver::Resolver;
use super::scalar::{Scalar, only_type, scalar, type_of, types};
use super::{Content, Usage};
use crate::document::schema::Schema;
use crate::document::target;
use crate::place::Place;

impl Resolver<'_> {
    /// The type of a schema. Objects and enums that stand here are named.
    pub(super) fn usage(&mut self, schema: &Schema, name: &str) -> Usage {
        self.warn_of_others(schema);
        let mut usage = match (&schema.reference, self.only_part(schema)) {
            (Some(reference), _) => self.target(&target(reference, &schema.place)),
            (None, Some(part)) => {
                let usage = self.usage(&part, name);
                let parts = self.parts(schema, "allOf");
                parts
                    .iter()
                    .filter(|other| other.is_remark())
                    .fold(usage, |usage, other| overlaid(usage, other))
            }
            (None, None) => self.own_usage(schema, name),
        };
        let is_null = |part: &Rc<Schema>| types(part).contains(&"null") || part.remarks.is_nullable();
        usage.is_nullable |= self.choice(schema).1.iter().any(is_null);
        overlaid(usage, schema)
    }

    /// The type of a schema that is no reference.
    fn own_usage(&mut self, schema: &Schema, name: &str) -> Usage {
        let content = match self.form(schema) {
            Form::Only(part) => return self.usage(&part, name),
            Form::Object | Form::Union(_) | Form::Enumeration => {
                Content::Definition(self.number(schema, name))
            }
            Form::OneOrMany(one) => Content::OneOrMany(self.usage_alone(&one, name).into()),
            Form::Undecided(keyword) => {
                let message = "a choice that the kinds of JSON do not decide; any JSON is taken";
                self.warn(&schema.place.child(keyword), message);
                Content::default()
            }
            Form::List if schema.items.is_none() || schema.others.contains_key("prefixItems") => {
                Content::List(Box::default())
            }
            Form::List => {
                let items = self.schema(&schema.place.child("items"));
                Content::List(self.usage(&items, &format!("{name}Item")).into())
            }
            Form::Map => Content::Map(self.additional(schema, name).into()),
            Form::Scalar => Content::Scalar(self.scalar(schema)),
        };
        content.into()
    }

    /// The type of a schema where no attribute can name the form of a value, in a union.
    pub(super) fn usage_alone(&mut self, schema: &Schema, name: &str) -> Usage {
        let mut usage = self.usage(schema, name);
        if only_type(schema) == Some("string") && matches!(usage.content, Content::Scalar(Scalar::UnixTime)) {
            usage.content = Content::Scalar(Scalar::Text);
        }
        self.name_forms(&mut usage, name);
        usage
    }

    /// A value with a form of its own gets a type of its own.
    fn name_forms(&mut self, usage: &mut Usage, name: &str) {
        match &mut usage.content {
            Content::List(items) | Content::Map(items) | Content::OneOrMany(items) => {
                self.name_forms(items, name);
            }
            Content::Scalar(scalar) if scalar.has_form() => {
                let place = usage.place.child("format");
                self.formatted.insert(place.clone(), *scalar);
                let formatted = Schema { place, remarks: usage.remarks.clone(), ..Schema::default() };
                usage.content = Content::Definition(self.number(&formatted, name));
                self.schemas.insert(formatted.place.clone(), formatted.into());
            }
            _ => {}
        }
    }

    /// What a reference means: a definition, or the alias that it names with all that it says.
    fn target(&mut self, target: &Place) -> Usage {
        let schema = self.schema(target);
        let name = schema.name();
        if self.is_object(&schema) {
            return Content::Definition(self.definition(&schema)).into();
        }
        self.once(target, |resolver| resolver.usage(&schema, &name)).unwrap_or_else(|| {
            self.warn(target, "a name for itself, without an object between; any JSON is taken");
            Usage::default()
        })
    }

    /// The only part of an `allOf` that makes a type, if nothing beside makes another one.
    pub(super) fn only_part(&mut self, schema: &Schema) -> Option<Rc<Schema>> {
        let has_more = schema.properties.is_some() || schema.additional_properties.is_some();
        if has_more || schema.discriminator.is_some() {
            return None;
        }
        let mut parts = self.parts(schema, "allOf");
        parts.retain(|part| !part.is_remark());
        parts.pop().filter(|_| parts.is_empty())
    }

    /// The values of a map, or of what an object has beside its properties.
    pub(super) fn additional(&mut self, schema: &Schema, name: &str) -> Usage {
        if !schema.additional_properties.as_ref().is_some_and(Value::is_object) {
            return Usage::default();
        }
        let values = self.schema(&schema.place.child("additionalProperties"));
        self.usage(&values, &format!("{name}Value"))
    }

    fn scalar(&mut self, schema: &Schema) -> Scalar {
        let is_odd = match only_value(schema) {
            Some(value) => !is_literal(value),
            None => schema.r#enum.as_ref().is_some_and(|values| type_of(values) != Some("string")),
        };
        if is_odd {
            let message = "a value or an enum of values that are neither texts nor integers; all values of the type are taken";
            self.warn(&schema.place, message);
        }
        if schema.others.contains_key("patternProperties") {
            let place = schema.place.child("patternProperties");
            self.warn(&place, "maps by pattern are not known; any JSON is taken");
        }
        scalar(schema).unwrap_or_else(|unknown| {
            self.warn(&schema.place, unknown);
            Scalar::Any
        })
    }

    /// Names that no rule of the generator reads: not the extensions, which other tools understand.
    pub(super) fn warn_of_others(&mut self, schema: &Schema) {
        #[rustfmt::skip]
        const SILENT: [&str; 10] = [
            "example", "examples", "externalDocs", "$schema", "$id", "$comment", "$defs", "collectionFormat",
            "contentMediaType", "patternProperties",
        ];
        // A parameter is a schema with a few names more.
        const PARAMETER: [&str; 3] = ["name", "in", "allowEmptyValue"];
        if schema.is_never() {
            self.warn(&schema.place, "no value is valid here; any JSON is taken");
            return;
        }
        let is_parameter = schema.place.pointer().contains("/parameters/");
        for key in schema.others.keys().map(String::as_str) {
            let is_known = SILENT.contains(&key) || key.starts_with("x-");
            if !is_known && (!is_parameter || !PARAMETER.contains(&key)) {
                self.warn(&schema.place.child(key), "this keyword is not known; it is ignored");
            }
        }
    }
}

/// The value of a schema that has one alone, which makes it a constant instead of an enum.
pub(super) fn only_value(schema: &Schema) -> Option<&Value> {
    let is_open = schema.remarks.enum_is_open == Some(true);
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

/// A type with what a schema says of it: what stands beside a `$ref` counts, and wins.
fn overlaid(inner: Usage, schema: &Schema) -> Usage {
    let constant = only_value(schema).filter(|value| is_literal(value));
    let is_null = types(schema).contains(&"null") || schema.r#enum.iter().flatten().any(Value::is_null);
    Usage {
        place: schema.place.clone(),
        content: inner.content,
        remarks: schema.remarks.over(&inner.remarks),
        is_nullable: inner.is_nullable || is_null || schema.remarks.is_nullable(),
        constant: constant.cloned().or(inner.constant),
    }
}
