//! `oneOf` and `anyOf` without a discriminator, and lists of types.

use msrest_model::extend::JsonKind;

use super::resolver::Resolver;
use super::scalar::{Scalar, only_type, scalar, types};
use super::usage::{any, plain};
use super::{Content, Usage};
use crate::document::schema::Schema;
use crate::place::Place;

/// One of the schemas that a value may have, and its place.
type Alternative = (Schema, Place);

impl Resolver<'_> {
    /// The type of a choice, if the schema is one: that of its only alternative, one value or many of them, or a union of
    /// what is of different kinds of JSON. All others are any JSON.
    pub(super) fn choice(&mut self, schema: &Schema, place: &Place, name: &str) -> Option<Usage> {
        let (keyword, parts) = parts(schema, place)?;
        let alternatives = alternatives(schema, place);
        let mut usage = match alternatives.as_slice() {
            [(part, place)] => self.usage(part, place, name),
            several => match one_or_many(several) {
                Some((one, place)) => {
                    let item = self.usage(one, place, name);
                    plain(Content::OneOrMany(Box::new(item)), place)
                }
                None if self.is_union(schema, place) => {
                    plain(Content::Definition(self.number(place, name)), place)
                }
                None => {
                    let message = "a choice that the kinds of JSON do not decide; any JSON is taken";
                    self.warn(&keyword, message);
                    any(place)
                }
            },
        };
        usage.is_nullable |=
            parts.iter().any(|(part, _)| types(part).contains(&"null") || part.remarks.is_nullable());
        Some(usage)
    }

    /// Whether a schema has several alternatives, each of a kind of JSON that no other has.
    pub(super) fn is_union(&mut self, schema: &Schema, place: &Place) -> bool {
        let alternatives = alternatives(schema, place);
        if alternatives.len() < 2 || schema.reference.is_some() || one_or_many(&alternatives).is_some() {
            return false;
        }
        let mut found: Vec<JsonKind> = Vec::new();
        alternatives.iter().all(|(part, place)| {
            let kinds = self.kinds(part, place);
            let is_new = !kinds.is_empty() && kinds.iter().all(|kind| !found.contains(kind));
            found.extend(kinds);
            is_new
        })
    }

    /// The variants of a union.
    pub(super) fn variants(&mut self, schema: &Schema, place: &Place, name: &str) -> Vec<Usage> {
        let mut variants = Vec::new();
        for (part, place) in alternatives(schema, place) {
            let kind = self.kinds(&part, &place).first().map(|kind| format!("{kind:?}")).unwrap_or_default();
            let mut usage = self.usage(&part, &place, &format!("{name}{kind}"));
            if matches!(usage.content, Content::Scalar(Scalar::Any)) {
                usage.content = Content::Map(Box::new(any(&place)));
            }
            variants.push(usage);
        }
        variants
    }

    /// The kinds of JSON that the values of a schema are; none if they may be of any.
    fn kinds(&mut self, schema: &Schema, place: &Place) -> Vec<JsonKind> {
        if schema.reference.is_some() {
            let target = self.document.followed(place.clone());
            let schema = self.schema(&target);
            return self.once(&target, |resolver| resolver.kinds(&schema, &target)).unwrap_or_default();
        }
        if let Some((part, place)) = Self::only_part(schema, place) {
            return self.kinds(part, &place);
        }
        if self.is_object(schema, place) {
            return vec![JsonKind::Object];
        }
        let alternatives = alternatives(schema, place);
        if !alternatives.is_empty() {
            let kinds: Vec<_> = alternatives.iter().map(|(part, place)| self.kinds(part, place)).collect();
            return if kinds.contains(&Vec::new()) { Vec::new() } else { kinds.concat() };
        }
        match only_type(schema) {
            Some("object") => vec![JsonKind::Object],
            Some("array") => vec![JsonKind::Array],
            _ => match scalar(schema) {
                Ok(Scalar::Any) | Err(_) => Vec::new(),
                Ok(Scalar::Boolean) => vec![JsonKind::Boolean],
                Ok(Scalar::Integer { .. }) => vec![JsonKind::Integer],
                Ok(Scalar::Float | Scalar::Decimal) => vec![JsonKind::Number, JsonKind::Integer],
                Ok(_) if only_type(schema) == Some("integer") => vec![JsonKind::Integer],
                Ok(_) => vec![JsonKind::Text],
            },
        }
    }
}

/// The place of a choice's keyword, and its parts.
fn parts(schema: &Schema, place: &Place) -> Option<(Place, Vec<Alternative>)> {
    for keyword in ["oneOf", "anyOf"] {
        let parts = schema.parts(keyword, place);
        if !parts.is_empty() {
            let parts = parts.into_iter().map(|(part, place)| (part.clone(), place));
            return Some((place.child(keyword), parts.collect()));
        }
    }
    let names = types(schema);
    let is_choice = names.iter().filter(|name| **name != "null").count() > 1;
    let is_plain = schema.r#enum.is_none() && schema.properties.is_none() && schema.all_of.is_none();
    let one = |name: &str| (Schema { r#type: Some(name.into()), ..schema.clone() }, place.clone());
    (is_choice && is_plain).then(|| (place.child("type"), names.into_iter().map(one).collect()))
}

/// What a value may be beside `null`. Texts beside an enum of texts are that enum, which takes other values anyway, and
/// integers beside numbers are numbers.
fn alternatives(schema: &Schema, place: &Place) -> Vec<Alternative> {
    let Some((_, mut parts)) = parts(schema, place) else { return Vec::new() };
    let is_enum = |part: &Schema| Resolver::is_enumeration(part) && only_type(part) == Some("string");
    let has_enum = parts.iter().any(|(part, _)| is_enum(part));
    let has_numbers = parts.iter().any(|(part, _)| only_type(part) == Some("number"));
    parts.retain(|(part, _)| match only_type(part) {
        Some("string") => !has_enum || part.remarks.format.is_some() || is_enum(part),
        Some("integer") => !has_numbers || Resolver::is_enumeration(part),
        _ => types(part) != ["null"] && !part.is_never(),
    });
    parts
}

/// The alternative that the other one is a list of.
fn one_or_many(alternatives: &[Alternative]) -> Option<&Alternative> {
    let [first, second] = alternatives else { return None };
    let is_list = |list: &Schema, one: &Schema| {
        only_type(list) == Some("array")
            && only_type(one) != Some("array")
            && list.items.as_deref().is_some_and(|items| *items == *one)
    };
    if is_list(&second.0, &first.0) { Some(first) } else { is_list(&first.0, &second.0).then_some(second) }
}
