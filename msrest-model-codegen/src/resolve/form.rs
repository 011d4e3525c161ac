//! What a schema is: one of those that need a type, or of those that are built in. `oneOf` and `anyOf` without a discriminator
//! and lists of types are decided by the kinds of JSON.

use std::rc::Rc;

use msrest_model::OneOrMany;
use msrest_model::extend::JsonKind;
use serde_json::Value;

use super::resolver::Resolver;
use super::scalar::{Scalar, only_type, scalar, types};
use crate::document::schema::Schema;

pub(super) enum Form {
    Object,
    Enumeration,
    /// Alternatives, each of a kind of JSON that no other has.
    Union(Vec<Rc<Schema>>),
    /// The only alternative.
    Only(Rc<Schema>),
    /// One value, or a list of them.
    OneOrMany(Rc<Schema>),
    /// Alternatives under a keyword that the kinds of JSON do not decide.
    Undecided(&'static str),
    List,
    Map,
    Scalar,
}

impl Resolver<'_> {
    /// The form of a schema, whatever it refers to.
    pub(super) fn form(&mut self, schema: &Schema) -> Form {
        if self.is_object(schema) {
            return Form::Object;
        }
        if Self::is_enumeration(schema) {
            return Form::Enumeration;
        }
        let (keyword, parts) = self.choice(schema);
        if !parts.is_empty() {
            return self.decided(keyword, parts);
        }
        match only_type(schema) {
            Some("array") => Form::List,
            Some("object") if !matches!(schema.additional_properties, None | Some(Value::Bool(false))) => {
                Form::Map
            }
            _ => Form::Scalar,
        }
    }

    /// The keyword of a choice, and its parts; none if the schema is no choice.
    pub(super) fn choice(&mut self, schema: &Schema) -> (&'static str, Vec<Rc<Schema>>) {
        for keyword in ["oneOf", "anyOf"] {
            let parts = self.parts(schema, keyword);
            if !parts.is_empty() {
                return (keyword, parts);
            }
        }
        let names = types(schema);
        let is_choice = names.iter().filter(|name| **name != "null").count() > 1;
        let is_plain = schema.r#enum.is_none() && schema.properties.is_none() && schema.all_of.is_none();
        let names = names.into_iter().filter(|_| is_choice && is_plain);
        (
            "type",
            names
                .map(|name| {
                    Rc::new(Schema { r#type: Some(OneOrMany::One(name.to_owned())), ..schema.clone() })
                })
                .collect(),
        )
    }

    /// What a value may be beside `null`. Texts beside an enum of texts are that enum, which takes other values anyway, and
    /// integers beside numbers are numbers.
    fn decided(&mut self, keyword: &'static str, mut parts: Vec<Rc<Schema>>) -> Form {
        let is_enum = |part: &Schema| Self::is_enumeration(part) && only_type(part) == Some("string");
        let has_enum = parts.iter().any(|part| is_enum(part));
        let has_numbers = parts.iter().any(|part| only_type(part) == Some("number"));
        parts.retain(|part| match only_type(part) {
            Some("string") => !has_enum || part.remarks.format.is_some() || is_enum(part),
            Some("integer") => !has_numbers || Self::is_enumeration(part),
            _ => types(part) != ["null"] && !part.is_never(),
        });
        match parts.as_slice() {
            [] => return Form::Undecided(keyword),
            [only] => return Form::Only(Rc::clone(only)),
            [list, one] if self.is_list_of(list, one) => return Form::OneOrMany(Rc::clone(one)),
            [one, list] if self.is_list_of(list, one) => return Form::OneOrMany(Rc::clone(one)),
            _ => {}
        }
        let mut found: Vec<JsonKind> = Vec::new();
        let is_union = parts.iter().all(|part| {
            let kinds = self.kinds(part);
            let is_new = !kinds.is_empty() && kinds.iter().all(|kind| !found.contains(kind));
            found.extend(kinds);
            is_new
        });
        if is_union { Form::Union(parts) } else { Form::Undecided(keyword) }
    }

    fn is_list_of(&self, list: &Schema, one: &Schema) -> bool {
        only_type(list) == Some("array")
            && only_type(one) != Some("array")
            && self.document.is_same(&list.place.child("items"), &one.place)
    }

    /// The kinds of JSON that the values of a schema are; none if they may be of any.
    pub(super) fn kinds(&mut self, schema: &Schema) -> Vec<JsonKind> {
        if schema.reference.is_some() {
            let target = self.schema(&self.document.followed(schema.place.clone()));
            return self.once(&target.place, |resolver| resolver.kinds(&target)).unwrap_or_default();
        }
        if let Some(part) = self.only_part(schema) {
            return self.kinds(&part);
        }
        match (self.form(schema), scalar(schema)) {
            (Form::Only(part), _) => self.kinds(&part),
            (Form::Union(parts), _) => parts.iter().flat_map(|part| self.kinds(part)).collect(),
            (Form::OneOrMany(one), _) => [self.kinds(&one), vec![JsonKind::Array]].concat(),
            (Form::Object | Form::Map, _) => vec![JsonKind::Object],
            (Form::List, _) => vec![JsonKind::Array],
            (_, Ok(Scalar::Any)) if only_type(schema) == Some("object") => vec![JsonKind::Object],
            (Form::Undecided(_), _) | (_, Ok(Scalar::Any) | Err(_)) => Vec::new(),
            (_, Ok(Scalar::Boolean)) => vec![JsonKind::Boolean],
            (_, Ok(Scalar::Float | Scalar::Decimal)) => vec![JsonKind::Number, JsonKind::Integer],
            (_, Ok(Scalar::Signed(_) | Scalar::Unsigned(_))) => vec![JsonKind::Integer],
            (_, Ok(_)) if only_type(schema) == Some("integer") => vec![JsonKind::Integer],
            (_, Ok(_)) => vec![JsonKind::Text],
        }
    }
}
