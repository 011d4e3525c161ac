//! Structs.

use serde_json::Value;

use super::builder::Builder;
use super::documentation::{documentation, quoted};
use super::names::{Scope, Spelling, best_spelling, class_name, field, plain, renamed};
use super::{Body, Item, Member, Words};
use crate::options::Options;
use crate::resolve::{Attribute, Attributes, Content, Definition, Family, Scalar, Usage};

impl Builder<'_> {
    /// The struct of a definition. That of a polymorphic one keeps the discriminator and all that no subtype knows.
    pub(super) fn structure(&mut self, owner: &Definition, name: &str) -> Item {
        let is_base = owner.is_polymorphic();
        let family = owner.family.as_ref().filter(|family| family.value.is_some() || is_base);
        let discriminator = family.and_then(|_| owner.discriminator());
        let key = discriminator.map(|own| &own.path);
        let attributes: Vec<_> = owner.attributes.list.iter().filter(|own| Some(&own.path) != key).collect();
        let mut words = class_name_word(Words::default(), owner, name);
        let mut scope = Scope::empty();
        let mut fields = Vec::new();
        if let Some(family) = family {
            let is_xml_attribute =
                discriminator.is_some_and(|own| own.usage.remarks.xml().attribute == Some(true));
            if is_base || is_xml_attribute {
                fields.push(self.discriminator_field(family, discriminator, &mut scope));
            }
            if family.value.is_some() && (is_base || !is_xml_attribute) {
                words = discriminator_words(words, family, discriminator, family.value.as_deref());
            }
        }
        let names = self.field_names(owner, &attributes, &mut scope);
        let pairs = attributes.iter().zip(&names).filter_map(|(own, name)| match own.path.as_slice() {
            [key] => Some((name.as_str(), key.as_str())),
            _ => None,
        });
        let spelling = best_spelling(pairs);
        let words = self.xml_of_type(words.text("rename_all", spelling), owner);
        for (attribute, name) in attributes.into_iter().zip(names) {
            fields.push(self.field(owner, attribute, name, spelling));
        }
        fields.extend(self.additional(&owner.attributes, is_base, &mut scope));
        let derives = ["Debug", "Clone", "Default", "PartialEq", "Model"];
        self.item_of(owner, name.to_owned(), &derives, words, Body::Struct(fields))
    }

    /// The names of the fields; what was flattened comes last, and gives way.
    fn field_names(&mut self, owner: &Definition, list: &[&Attribute], scope: &mut Scope) -> Vec<String> {
        let mut order: Vec<_> = list.iter().enumerate().collect();
        order.sort_by_key(|(_, own)| own.path.len() > 1);
        let mut names: Vec<_> =
            order.into_iter().map(|(place, own)| (place, self.field_name(owner, own, scope))).collect();
        names.sort();
        names.into_iter().map(|(_, name)| name).collect()
    }

    fn field_name(&mut self, owner: &Definition, attribute: &Attribute, scope: &mut Scope) -> String {
        let key = attribute.qualified_name(owner);
        if let Some(name) = self.options.rename_attributes.as_ref().and_then(|names| names.get(&key)) {
            return scope.take(&[&field(name)]);
        }
        let wished = field(&attribute.name);
        let name = match &attribute.parent {
            Some(parent) => scope.take(&[&wished, &field(&format!("{parent}_{}", attribute.name))]),
            None => scope.take(&[&wished]),
        };
        if name != wished {
            let owner = &owner.name;
            let message =
                format!("`{wished}` is the name of another attribute of `{owner}`; this one is `{name}`");
            self.warn(&attribute.usage.place, message);
        }
        name
    }

    fn field(&mut self, owner: &Definition, own: &Attribute, name: String, spelling: Spelling) -> Member {
        let usage = &*own.usage;
        let key = own.qualified_name(owner);
        let is_optional = Options::names(&self.options.optional, &key);
        let constant = usage.constant.as_ref().filter(|_| own.is_constant && !is_optional);
        let mut rust_type = match constant {
            Some(Value::String(_)) => "String".to_owned(),
            None if Options::names(&self.options.nullable_items, &key) => {
                self.field_type(owner.id, &usage.content.clone().with_nullable_items())
            }
            _ => self.field_type(owner.id, &usage.content),
        };
        if usage.is_nullable && self.options.nullable == Some(true) && !own.is_readonly {
            rust_type = format!("Option<{rust_type}>");
        }
        let mut words = Words::default();
        if own.path != [renamed(&name, spelling)] {
            words = words.key("key", &own.path);
        }
        words = match constant {
            Some(value) => words.literal("constant", value),
            None => words.text("format", self.format(&usage.content)),
        };
        words = words
            .flag("readonly", own.is_readonly)
            .flag("required", own.is_required && !own.is_readonly && !is_optional)
            .flag("secret", usage.remarks.is_secret());
        if constant.is_none() {
            words = self.rules(words, usage);
        }
        let last = own.path.last().map(String::as_str).unwrap_or_default();
        let documentation = documentation(&self.remarks(usage), &quoted(last));
        Member::new(name, documentation, self.xml_of_field(words, usage), format!("Option<{rust_type}>"))
    }

    /// The discriminator as an attribute: of a base any text, of a leaf in XML its own value.
    fn discriminator_field(&mut self, family: &Family, own: Option<&Attribute>, scope: &mut Scope) -> Member {
        let name = scope.take(&[&discriminator_name(family, own)]);
        let mut words = Words::default();
        if name != family.key {
            words = words.key("key", std::slice::from_ref(&family.key));
        }
        let constant = family.value.as_deref().filter(|_| !family.is_polymorphic());
        // Required as in msrest, whether the document says so or not.
        words = words.text("constant", constant).flag("required", true);
        if let Some(own) = own {
            let text = Usage { content: Content::Scalar(Scalar::Text), ..Usage::clone(&own.usage) };
            words = self.xml_of_field(words, &text);
        }
        let remarks = own.map(|own| own.usage.remarks.clone()).unwrap_or_default();
        Member::new(name, documentation(&remarks, "Which subtype it is."), words, "Option<String>".to_owned())
    }

    /// The map of what no attribute knows.
    fn additional(&self, attributes: &Attributes, is_base: bool, scope: &mut Scope) -> Option<Member> {
        let values = attributes.additional.as_deref();
        if values.is_none() && !attributes.keeps_flattened && !is_base {
            return None;
        }
        let format = values.and_then(|values| self.format(&values.content));
        let words = Words::default().flag("additional_properties(send)", true).text("format", format);
        let remarks = values.map(|values| values.remarks.clone()).unwrap_or_default();
        let documentation = documentation(&remarks, "What the document has beyond the attributes above.");
        let name = scope.take(&["additional_properties", "other_properties"]);
        Some(Member::new(name, documentation, words, self.map_type(values)))
    }
}

/// msrest's name of the class, if it is not the Rust name.
pub(super) fn class_name_word(words: Words, definition: &Definition, name: &str) -> Words {
    let class = class_name(&definition.name);
    words.text("name", Some(class.as_str()).filter(|class| *class != name && !class.is_empty()))
}

/// The discriminator that a struct writes and checks itself, or that an enum tells its variants apart by.
pub(super) fn discriminator_words(
    words: Words,
    family: &Family,
    own: Option<&Attribute>,
    value: Option<&str>,
) -> Words {
    let name = discriminator_name(family, own);
    words
        .key("discriminator", std::slice::from_ref(&family.key))
        .text("value", value)
        .text("attribute", Some(plain(&name)).filter(|name| *name != family.key))
}

fn discriminator_name(family: &Family, own: Option<&Attribute>) -> String {
    field(own.map_or(family.key.as_str(), |own| own.name.as_str()))
}
