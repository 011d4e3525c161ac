//! `oneOf` and `anyOf` without a discriminator, and lists of types.

use std::rc::Rc;

use msrest_model::extend::JsonKind;

use super::resolver::Resolver;
use super::scalar::{Scalar, only_type, scalar, types};
use super::{Content, Usage};
use crate::document::schema::Schema;

/// What the alternatives of a schema become.
pub(super) enum Choice {
    /// The only one.
    Only(Rc<Schema>),
    /// One value, or a list of them.
    OneOrMany(Rc<Schema>),
    /// Each is of a kind of JSON that no other has.
    Union(Vec<Rc<Schema>>),
    /// Any JSON.
    Undecided,
}

impl Resolver<'_> {
    /// The choice that a schema is, if it is one.
    pub(super) fn choice(&mut self, schema: &Schema) -> Option<Choice> {
        if schema.reference.is_some() {
            return None;
        }
        self.choice_parts(schema)?;
        let alternatives = self.alternatives(schema);
        if let [only] = alternatives.as_slice() {
            return Some(Choice::Only(Rc::clone(only)));
        }
        if let Some(one) = self.one_or_many(&alternatives) {
            return Some(Choice::OneOrMany(one));
        }
        let mut found: Vec<JsonKind> = Vec::new();
        let is_union = alternatives.iter().all(|part| {
            let kinds = self.kinds(part);
            let is_new = !kinds.is_empty() && kinds.iter().all(|kind| !found.contains(kind));
            found.extend(kinds);
            is_new
        });
        let is_union = is_union && !alternatives.is_empty();
        Some(if is_union { Choice::Union(alternatives) } else { Choice::Undecided })
    }

    /// The type of a choice.
    pub(super) fn chosen(&mut self, choice: Choice, schema: &Schema, name: &str) -> Usage {
        let (keyword, parts) = self.choice_parts(schema).unwrap_or_default();
        let mut usage = match choice {
            Choice::Only(part) => self.usage(&part, name),
            Choice::OneOrMany(one) => Content::OneOrMany(self.usage(&one, name).into()).into(),
            Choice::Union(_) => Content::Definition(self.number(&schema.place, name)).into(),
            Choice::Undecided => {
                let message = "a choice that the kinds of JSON do not decide; any JSON is taken";
                self.warn(&schema.place.child(keyword), message);
                Usage::default()
            }
        };
        usage.is_nullable |=
            parts.iter().any(|part| types(part).contains(&"null") || part.remarks.is_nullable());
        usage
    }

    /// The variants of a union.
    pub(super) fn variants(&mut self, alternatives: &[Rc<Schema>], name: &str) -> Vec<Usage> {
        let mut variants = Vec::new();
        for part in alternatives {
            let kind = self.kinds(part).first().map(|kind| format!("{kind:?}")).unwrap_or_default();
            let mut usage = self.usage(part, &format!("{name}{kind}"));
            if matches!(usage.content, Content::Scalar(Scalar::Any)) {
                usage.content = Content::Map(Box::default());
            }
            variants.push(usage);
        }
        variants
    }

    /// The kinds of JSON that the values of a schema are; none if they may be of any.
    fn kinds(&mut self, schema: &Schema) -> Vec<JsonKind> {
        if schema.reference.is_some() {
            let target = self.document.followed(schema.place.clone());
            let schema = self.schema(&target);
            return self.once(&target, |resolver| resolver.kinds(&schema)).unwrap_or_default();
        }
        if let Some(part) = self.only_part(schema) {
            return self.kinds(&part);
        }
        if self.is_object(schema) {
            return vec![JsonKind::Object];
        }
        let alternatives = self.alternatives(schema);
        if !alternatives.is_empty() {
            let kinds: Vec<_> = alternatives.iter().map(|part| self.kinds(part)).collect();
            return if kinds.contains(&Vec::new()) { Vec::new() } else { kinds.concat() };
        }
        match (only_type(schema), scalar(schema)) {
            (Some("object"), _) => vec![JsonKind::Object],
            (Some("array"), _) => vec![JsonKind::Array],
            (_, Ok(Scalar::Any) | Err(_)) => Vec::new(),
            (_, Ok(Scalar::Boolean)) => vec![JsonKind::Boolean],
            (Some("integer"), _) | (_, Ok(Scalar::Integer { .. })) => vec![JsonKind::Integer],
            (_, Ok(Scalar::Float | Scalar::Decimal)) => vec![JsonKind::Number, JsonKind::Integer],
            (_, Ok(_)) => vec![JsonKind::Text],
        }
    }

    /// The keyword of a choice, and its parts.
    fn choice_parts(&mut self, schema: &Schema) -> Option<(&'static str, Vec<Rc<Schema>>)> {
        for keyword in ["oneOf", "anyOf"] {
            let parts = self.parts(schema, keyword);
            if !parts.is_empty() {
                return Some((keyword, parts));
            }
        }
        let names = types(schema);
        let is_choice = names.iter().filter(|name| **name != "null").count() > 1;
        let is_plain = schema.r#enum.is_none() && schema.properties.is_none() && schema.all_of.is_none();
        let one = |name: &str| Rc::new(Schema { r#type: Some(name.into()), ..schema.clone() });
        (is_choice && is_plain).then(|| ("type", names.into_iter().map(one).collect()))
    }

    /// What a value may be beside `null`. Texts beside an enum of texts are that enum, which takes other values anyway, and
    /// integers beside numbers are numbers.
    fn alternatives(&mut self, schema: &Schema) -> Vec<Rc<Schema>> {
        let Some((_, mut parts)) = self.choice_parts(schema) else { return Vec::new() };
        let is_enum = |part: &Schema| Self::is_enumeration(part) && only_type(part) == Some("string");
        let has_enum = parts.iter().any(|part| is_enum(part));
        let has_numbers = parts.iter().any(|part| only_type(part) == Some("number"));
        parts.retain(|part| match only_type(part) {
            Some("string") => !has_enum || part.remarks.format.is_some() || is_enum(part),
            Some("integer") => !has_numbers || Self::is_enumeration(part),
            _ => types(part) != ["null"] && !part.is_never(),
        });
        parts
    }

    /// The alternative that the other one is a list of.
    fn one_or_many(&self, alternatives: &[Rc<Schema>]) -> Option<Rc<Schema>> {
        let [first, second] = alternatives else { return None };
        let is_list = |list: &Schema, one: &Schema| {
            only_type(list) == Some("array")
                && only_type(one) != Some("array")
                && self.document.is_same(&list.place.child("items"), &one.place)
        };
        let one = if is_list(second, first) { first } else { is_list(first, second).then_some(second)? };
        Some(Rc::clone(one))
    }
}
