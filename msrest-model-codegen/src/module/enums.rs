//! Enums: of values, of subtypes that a discriminator tells apart, and of what is told apart by its kind of JSON.

use super::builder::{Builder, boxed};
use super::documentation::{documentation, quoted};
use super::names::{Scope, best_spelling, renamed, type_name};
use super::rules::has_rules;
use super::structures::{class_name_word, discriminator_words};
use super::{Body, Item, Member, Words};
use crate::resolve::{Content, Definition, Enumeration, Family, Id, Scalar, Usage};

impl Builder<'_> {
    pub(super) fn enumeration(&mut self, owner: &Definition, own: &Enumeration, name: &str) -> Item {
        let Enumeration { is_integer, values } = own;
        let mut scope = Scope::empty();
        let mut names = Vec::new();
        for (value, told) in values {
            let digits = || value.replacen('-', "minus", usize::from(*is_integer));
            let wished = told.name.clone().unwrap_or_else(digits);
            names.push(self.value_name(owner, &wished, value, &mut scope));
        }
        let pairs = names.iter().zip(values).map(|(name, (value, _))| (name.as_str(), value.as_str()));
        let spelling = best_spelling(pairs).filter(|_| !is_integer);
        let mut variants = Vec::new();
        for (name, (value, told)) in names.into_iter().zip(values) {
            let is_usual = renamed(&name, spelling) == *value;
            let words = Words::default()
                .flag(&format!("value = {value}"), *is_integer)
                .text("value", Some(value.as_str()).filter(|_| !is_integer && !is_usual));
            let documentation = told.description.clone().unwrap_or_else(|| quoted(value));
            variants.push(Member::new(name, documentation, words, None));
        }
        if self.options.unknown_values != Some(false) {
            let name = scope.take(&["Other", "Unknown", "UnknownValue"]);
            let rust_type = if *is_integer { "i64" } else { "String" }.to_owned();
            let words = Words::default().flag("unknown", true);
            variants.push(Member::new(name, "A value that is newer than this list.", words, rust_type));
        }
        let derives = ["Debug", "Clone", "PartialEq", "Eq", "RestEnum"];
        let words = Words::default().flag("integer", *is_integer).text("rename_all", spelling);
        self.item_of(owner, name.to_owned(), &derives, words, Body::Enum(variants))
    }

    fn value_name(&mut self, owner: &Definition, wished: &str, value: &str, scope: &mut Scope) -> String {
        let wished = type_name(wished);
        let name = scope.take(&[&wished]);
        if name != wished {
            let message = format!("the value {value:?} has the name of another one; it is `{name}`");
            self.warn(&owner.place, message);
        }
        name
    }

    pub(super) fn polymorphic(&self, owner: &Definition, family: &Family, base: &str) -> Item {
        let name = self.name(owner.id);
        let words = discriminator_words(Words::default(), family, owner.discriminator(), None);
        let words = self.xml_of_type(class_name_word(words, owner, &name), owner);
        let mut scope = Scope::empty();
        let base_variant = scope.take(&["Base"]);
        let subtypes = family.subtypes.iter();
        let mut variants: Vec<_> =
            subtypes.map(|(value, subtype)| self.subtype(owner.id, value, *subtype, &mut scope)).collect();
        let base_words = Words::default().flag("base", true).text("value", family.value.as_deref());
        let base_type = boxed(base.to_owned(), self.containment.is_large(owner.id));
        let documentation = "No subtype, or one that is not known.";
        variants.push(Member::new(base_variant, documentation, base_words, base_type));
        let derives = ["Debug", "Clone", "PartialEq", "Model"];
        self.item_of(owner, name, &derives, words, Body::Enum(variants))
    }

    fn subtype(&self, owner: Id, value: &str, subtype: Id, scope: &mut Scope) -> Member {
        let name = self.name(subtype);
        let remarks = self.resolved.definitions.get(subtype).map(|definition| definition.remarks.clone());
        let documentation = documentation(&remarks.unwrap_or_default(), &quoted(value));
        let rust_type = boxed(self.type_of(subtype), self.containment.needs_box(subtype, owner));
        let name = scope.take(&[&name, &format!("{name}Variant")]);
        Member::new(name, documentation, Words::default().text("value", value), rust_type)
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
        let content = &usage.content;
        let definition = content.definition();
        let name = definition.map(|id| self.name(id)).unwrap_or_default();
        let (name, what) = match content {
            Content::Definition(_) => (name.as_str(), &*quoted(&name)),
            Content::List(_) => ("List", "A list."),
            Content::Map(_) => ("Map", "An object."),
            Content::OneOrMany(_) => ("OneOrMany", "One value, or a list of them."),
            Content::Scalar(Scalar::Boolean) => ("Boolean", "`true` or `false`."),
            Content::Scalar(Scalar::Signed(_) | Scalar::Unsigned(_)) => ("Integer", "An integer."),
            Content::Scalar(Scalar::Float | Scalar::Decimal) => ("Number", "A number."),
            Content::Scalar(_) => ("Text", "A text."),
        };
        // What has no name of its own is named by its place in the union.
        let own_part =
            name.strip_prefix(&self.name(owner)).filter(|part| part.starts_with(char::is_uppercase));
        let needs_box = definition.is_some_and(|inner| self.containment.needs_box(inner, owner));
        let rust_type = boxed(self.rust_type(content), needs_box);
        let documentation = documentation(&self.remarks(usage), what);
        Member::new(scope.take(&[own_part.unwrap_or(name)]), documentation, Words::default(), rust_type)
    }
}
