//! Enums of what is told apart by its kind of JSON.

use super::builder::{Builder, boxed, definition_in};
use super::documentation::{documentation, quoted};
use super::limits::limits;
use super::names::Scope;
use super::{Body, Item, Variant};
use crate::resolve::{Content, Definition, Id, Scalar, Usage};

impl Builder<'_> {
    pub(super) fn union(&mut self, owner: &Definition, variants: &[Usage]) -> Item {
        let mut scope = Scope::empty();
        let members = variants.iter().map(|usage| self.union_variant(owner.id, usage, &mut scope)).collect();
        self.imports.insert("msrest_model::RestType");
        let derives = ["Debug", "Clone", "PartialEq", "RestType"];
        self.item_of(owner, self.name(owner.id), &derives, Body::Enum(members))
    }

    fn union_variant(&mut self, owner: Id, usage: &Usage, scope: &mut Scope) -> Variant {
        if !limits(&usage.remarks).is_empty() {
            self.warn(&usage.place, "the rules of an alternative are not checked");
        }
        let (name, what) = match &usage.content {
            Content::Definition(id) => (self.name(*id), &*quoted(&self.name(*id))),
            Content::List(_) => ("List".to_owned(), "A list."),
            Content::Map(_) => ("Map".to_owned(), "An object."),
            Content::OneOrMany(_) => ("OneOrMany".to_owned(), "One value, or a list of them."),
            Content::Scalar(Scalar::Boolean) => ("Boolean".to_owned(), "`true` or `false`."),
            Content::Scalar(Scalar::Integer { .. } | Scalar::UnixTime) => {
                ("Integer".to_owned(), "An integer.")
            }
            Content::Scalar(Scalar::Float | Scalar::Decimal) => ("Number".to_owned(), "A number."),
            Content::Scalar(_) => ("Text".to_owned(), "A text."),
        };
        // What has no name of its own is named by its place in the union.
        let own_part =
            name.strip_prefix(&self.name(owner)).filter(|part| part.starts_with(char::is_uppercase));
        let content = without_format(&usage.content);
        let rust_type = self.rust_type(&content);
        let needs_box =
            definition_in(&content).is_some_and(|inner| self.is_large(inner) || self.contains(inner, owner));
        Variant {
            name: scope.take(&[own_part.unwrap_or(&name)]),
            documentation: documentation(&self.remarks(usage), what),
            attributes: Vec::new(),
            rust_type: Some(boxed(rust_type, needs_box)),
        }
    }
}

/// The content as what it is in JSON, if its form has a name: only a field can give one.
pub(super) fn without_format(content: &Content) -> Content {
    let inside = |usage: &Usage| Box::new(Usage { content: without_format(&usage.content), ..usage.clone() });
    match content {
        Content::Scalar(Scalar::HttpDate | Scalar::Bytes | Scalar::UrlBytes) => Content::Scalar(Scalar::Text),
        Content::Scalar(Scalar::UnixTime) => Content::Scalar(Scalar::Integer { bits: 64, is_signed: true }),
        Content::List(items) => Content::List(inside(items)),
        Content::Map(values) => Content::Map(inside(values)),
        Content::OneOrMany(value) => Content::OneOrMany(inside(value)),
        other => other.clone(),
    }
}
