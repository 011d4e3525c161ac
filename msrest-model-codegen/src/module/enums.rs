//! Enums: of values, of subtypes that a discriminator tells apart, and of what is told apart by its kind of JSON.

use super::builder::{Builder, boxed};
use super::documentation::{documentation, quoted};
use super::names::{Scope, best_spelling, renamed, type_name};
use super::rules::has_rules;
use super::structures::{class_name_word, discriminator_words};
use super::{Body, Item, Member, Words};
use crate::resolve::{Content, Definition, Enumeration, EnumerationValue, Family, Id, Scalar, Usage};

impl Builder<'_> {
    pub(super) fn enumeration(&mut self, owner: &Definition, own: &Enumeration, name: &str) -> Item {
        let Enumeration { is_integer, values } = own;
        let mut scope = Scope::empty();
        let names: Vec<_> =
            values.iter().map(|value| self.value_name(owner, *is_integer, value, &mut scope)).collect();
        let pairs = names.iter().zip(values).map(|(name, own)| (name.as_str(), own.value.as_str()));
        let spelling = best_spelling(pairs).filter(|_| !is_integer);
        let mut variants = Vec::new();
        for (name, own) in names.into_iter().zip(values) {
            let mut words = Words::default();
            if *is_integer {
                words.flag(&format!("value = {}", own.value), true);
            } else if renamed(&name, spelling) != own.value {
                words.text("value", own.value.as_str());
            }
            let documentation = own.description.clone().unwrap_or_else(|| quoted(&own.value));
            variants.push(Member { name, documentation, attributes: words, rust_type: None });
        }
        if self.options.unknown_values != Some(false) {
            let mut words = Words::default();
            words.flag("unknown", true);
            variants.push(Member {
                name: scope.take(&["Other", "Unknown", "UnknownValue"]),
                documentation: "A value that is newer than this list.".to_owned(),
                attributes: words,
                rust_type: Some(if *is_integer { "i64" } else { "String" }.to_owned()),
            });
        }
        let derives = ["Debug", "Clone", "PartialEq", "Eq", "RestEnum"];
        let mut words = Words::default();
        words.flag("integer", *is_integer);
        words.text("rename_all", spelling);
        self.item_of(owner, name.to_owned(), &derives, words, Body::Enum(variants))
    }

    fn value_name(
        &mut self,
        owner: &Definition,
        is_integer: bool,
        value: &EnumerationValue,
        scope: &mut Scope,
    ) -> String {
        let digits = || value.value.replacen('-', "minus", usize::from(is_integer));
        let wished = type_name(&value.name.clone().unwrap_or_else(digits));
        let name = scope.take(&[&wished]);
        if name != wished {
            let message = format!("the value {:?} has the name of another one; it is `{name}`", value.value);
            self.warn(&owner.place, message);
        }
        name
    }

    pub(super) fn polymorphic(&self, owner: &Definition, family: &Family, base: &str) -> Item {
        let name = self.name(owner.id);
        let own = owner.attributes.list.iter().find(|own| own.path == [family.key.as_str()]);
        let mut words = Words::default();
        discriminator_words(&mut words, family, own, None);
        class_name_word(&mut words, owner, &name);
        self.xml_of_type(&mut words, owner);
        let mut scope = Scope::empty();
        let base_variant = scope.take(&["Base"]);
        let subtypes = family.subtypes.iter();
        let mut variants: Vec<_> =
            subtypes.map(|(value, subtype)| self.subtype(owner.id, value, *subtype, &mut scope)).collect();
        let mut base_words = Words::default();
        base_words.flag("base", true);
        base_words.text("value", family.value.as_deref());
        variants.push(Member {
            name: base_variant,
            documentation: "No subtype, or one that is not known.".to_owned(),
            attributes: base_words,
            rust_type: Some(boxed(base.to_owned(), self.containment.is_large(owner.id))),
        });
        let derives = ["Debug", "Clone", "PartialEq", "Model"];
        self.item_of(owner, name, &derives, words, Body::Enum(variants))
    }

    fn subtype(&self, owner: Id, value: &str, subtype: Id, scope: &mut Scope) -> Member {
        let name = self.name(subtype);
        let remarks = self.resolved.definitions.get(subtype).map(|definition| definition.remarks.clone());
        let mut words = Words::default();
        words.text("value", value);
        Member {
            name: scope.take(&[&name, &format!("{name}Variant")]),
            documentation: documentation(&remarks.unwrap_or_default(), &quoted(value)),
            attributes: words,
            rust_type: Some(boxed(self.type_of(subtype), self.containment.needs_box(subtype, owner))),
        }
    }

    pub(super) fn union(&mut self, owner: &Definition, variants: &[Usage]) -> Item {
        let mut scope = Scope::empty();
        let members = variants.iter().map(|usage| self.union_variant(owner.id, usage, &mut scope)).collect();
        let derives = ["Debug", "Clone", "PartialEq", "RestType"];
        self.item_of(owner, self.name(owner.id), &derives, Words::default(), Body::Enum(members))
    }

    fn union_variant(&mut self, owner: Id, usage: &Usage, scope: &mut Scope) -> Member {
        if has_rules(&usage.remarks) {
            self.warn(&usage.place, "the rules of an alternative are not checked");
        }
        let content = without_format(&usage.content);
        let definition = content.definition();
        let name = definition.map(|id| self.name(id)).unwrap_or_default();
        let (name, what) = match &content {
            Content::Definition(_) => (name.as_str(), &*quoted(&name)),
            Content::List(_) => ("List", "A list."),
            Content::Map(_) => ("Map", "An object."),
            Content::OneOrMany(_) => ("OneOrMany", "One value, or a list of them."),
            Content::Scalar(Scalar::Boolean) => ("Boolean", "`true` or `false`."),
            Content::Scalar(Scalar::Integer { .. }) => ("Integer", "An integer."),
            Content::Scalar(Scalar::Float | Scalar::Decimal) => ("Number", "A number."),
            Content::Scalar(_) => ("Text", "A text."),
        };
        // What has no name of its own is named by its place in the union.
        let own_part =
            name.strip_prefix(&self.name(owner)).filter(|part| part.starts_with(char::is_uppercase));
        let needs_box = definition.is_some_and(|inner| self.containment.needs_box(inner, owner));
        Member {
            name: scope.take(&[own_part.unwrap_or(name)]),
            documentation: documentation(&self.remarks(usage), what),
            attributes: Words::default(),
            rust_type: Some(boxed(self.rust_type(&content), needs_box)),
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
