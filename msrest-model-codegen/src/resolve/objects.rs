//! Objects: their properties, parents and discriminators.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::Value;

use super::resolver::Resolver;
use super::scalar::types;
use super::{Attribute, Discriminator, Id, Object, capitalized};
use crate::document::schema::{DiscriminatorObject, Schema};
use crate::document::target;
use crate::place::Place;

impl Resolver<'_> {
    /// Whether a schema needs a struct: it has properties, or inherits, or is told apart.
    pub(super) fn is_object(&mut self, schema: &Schema) -> bool {
        if schema.reference.is_some() || types(schema).iter().any(|name| !["object", "null"].contains(name)) {
            return false;
        }
        let has_properties = schema.properties.as_ref().is_some_and(|properties| !properties.is_empty());
        has_properties
            || schema.discriminator.is_some()
            || schema.parts("allOf").any(|part| {
                let part = self.schema(&self.document.followed(part));
                self.once(&part.place, |resolver| resolver.is_object(&part)).unwrap_or_default()
            })
    }

    /// Adds to an object what a schema says of it.
    pub(super) fn extend_object(&mut self, object: &mut Object, schema: &Schema, name: &str) {
        self.warn_of_others(schema);
        for part in self.parts(schema, "allOf") {
            match part.reference {
                Some(_) => self.inherit(object, &part),
                None => self.extend_object(object, &part, name),
            }
        }
        self.properties(object, schema, name);
        if schema.required.as_ref().is_some_and(|required| !required.is_array() && !required.is_boolean()) {
            self.warn(&schema.place.child("required"), "expected a list of names; it is ignored");
        }
        let required = schema.required.as_ref().and_then(Value::as_array).into_iter().flatten();
        object.required.extend(required.filter_map(Value::as_str).map(str::to_owned));
        if !matches!(schema.additional_properties, None | Some(Value::Bool(false))) {
            object.additional = Some(self.additional(schema, name).into());
        }
        if let Some(own) = &schema.discriminator {
            object.discriminator = self.discriminator(own, &schema.place.child("discriminator"));
            self.choices(object, schema);
        } else if let Some(keyword) = self.adds_properties(schema) {
            let message = "what this adds to the properties is in the additional ones";
            self.warn(&schema.place.child(keyword), message);
            object.additional.get_or_insert_default();
        }
        let value = schema.remarks.discriminator_value.clone();
        object.discriminator_value = value.or(object.discriminator_value.take());
    }

    fn inherit(&mut self, object: &mut Object, part: &Schema) {
        let parent = self.schema(&self.document.followed(part.place.clone()));
        if self.is_object(&parent) {
            object.parents.push(self.definition(&parent));
        } else if matches!(parent.additional_properties, Some(Value::Bool(true) | Value::Object(_))) {
            object.additional = Some(self.additional(&parent, &parent.place.last()).into());
        } else if types(&parent) != ["object"] {
            self.warn(&part.place, "a part of `allOf` that is no object; it is ignored");
        }
    }

    fn properties(&mut self, object: &mut Object, schema: &Schema, name: &str) {
        let Some(read) = &schema.properties else { return };
        for place in self.document.children(&self.document.properties(&schema.place)) {
            let key = place.last();
            if !read.contains_key(&key) {
                continue;
            }
            let property = self.schema(&place);
            let place = &property.place;
            if property.is_never() {
                self.warn(place, "no value is valid here; there is no attribute for it");
                continue;
            }
            if key.is_empty() {
                let message =
                    "a key without a character has no attribute; it is in the additional properties";
                self.warn(place, message);
                object.additional.get_or_insert_default();
                continue;
            }
            if property.required.as_ref().is_some_and(Value::is_boolean) {
                let message = "`required` is a list beside `properties`, of their names; it is ignored";
                self.warn(&place.child("required"), message);
            }
            let client_name = property.name();
            let usage = self.usage(&property, &format!("{name}{}", capitalized(&client_name)));
            object.properties.retain(|other| !other.path.contains(&key));
            object.properties.push(Attribute {
                path: vec![key],
                name: client_name,
                is_flattened: property.remarks.client_flatten == Some(true),
                is_readonly: usage.remarks.is_readonly(),
                usage: usage.into(),
                ..Attribute::default()
            });
        }
    }

    /// The discriminator of Swagger 2.0, a name, as that of OpenAPI 3.
    fn discriminator(&mut self, value: &Value, place: &Place) -> Option<Discriminator> {
        let own: DiscriminatorObject = match value {
            Value::String(name) => DiscriminatorObject { property_name: Some(name.clone()), mapping: None },
            _ => self.document.read_at(place, &mut self.warnings),
        };
        let Some(key) = own.property_name.filter(|name| !name.is_empty()) else {
            self.warn(place, "expected the name of a property; the subtypes are not told apart");
            return None;
        };
        let mut mapping: BTreeMap<String, Id> = BTreeMap::new();
        for (value, target) in own.mapping.unwrap_or_default() {
            let place = place.child("mapping").child(&value);
            let target = mapping_target(&target, &place);
            let Some(id) = self.subtype(&target, &place) else { continue };
            if mapping.values().any(|other| *other == id) {
                self.warn(&place, "another value leads to this type too; this one is read as the base");
            } else {
                mapping.insert(value, id);
            }
        }
        Some(Discriminator { key, mapping })
    }

    /// The subtypes that `oneOf` or `anyOf` beside a discriminator names, and its mapping.
    fn choices(&mut self, object: &mut Object, schema: &Schema) {
        for part in self.schemas(schema.parts("oneOf").chain(schema.parts("anyOf"))) {
            match &part.reference {
                Some(reference) => {
                    let target = target(reference, &part.place);
                    object.choices.extend(self.subtype(&target, &part.place));
                }
                None => self.warn(&part.place, "a subtype without a name; it is read as the base"),
            }
        }
        object.choices.extend(object.discriminator.iter().flat_map(|own| own.mapping.values()));
    }

    /// The number of an object that a discriminator leads to.
    fn subtype(&mut self, target: &Place, place: &Place) -> Option<Id> {
        if self.document.has(target) {
            let schema = self.schema(target);
            if self.is_object(&schema) {
                return Some(self.definition(&schema));
            }
        }
        self.warn(place, "no object with properties stands there; it is read as the base");
        None
    }

    /// The keyword by which a schema has properties beyond those that it names.
    fn adds_properties(&mut self, schema: &Schema) -> Option<&'static str> {
        let adds = |part: &Rc<Schema>| {
            let has_parts = part.all_of.is_some() || part.one_of.is_some();
            part.reference.is_some() || part.properties.is_some() || has_parts
        };
        let adding =
            ["oneOf", "anyOf"].into_iter().find(|keyword| self.parts(schema, keyword).iter().any(adds));
        let has_patterns = schema.others.contains_key("patternProperties");
        adding.or_else(|| has_patterns.then_some("patternProperties"))
    }
}

/// A mapping leads to a name, or to a place as a `$ref` does.
fn mapping_target(name: &str, place: &Place) -> Place {
    let is_file = [".json", ".yaml", ".yml"].iter().any(|extension| name.ends_with(extension));
    if is_file || name.contains(['#', '/']) {
        return target(name, place);
    }
    place.root().child("components").child("schemas").child(name)
}
