//! Structs.

use serde_json::Value;

use super::builder::Builder;
use super::documentation::{documentation, quoted};
use super::names::{Scope, Spelling, best_spelling, class_name, field, plain, renamed};
use super::{Body, Field, Item, words};
use crate::options::Options;
use crate::resolve::{Attribute, Attributes, Content, Definition, Family, Scalar, Usage};

impl Builder<'_> {
    /// The struct of a definition. That of a polymorphic one keeps the discriminator and all that no subtype knows.
    pub(super) fn structure(&mut self, owner: &Definition, name: &str) -> Item {
        let families = self.families;
        let family =
            families.of(owner.id).filter(|family| family.value.is_some() || !family.subtypes.is_empty());
        let is_base = families.is_polymorphic(owner.id);
        let mut attributes = self.attributes(owner.id);
        let own = family.and_then(|family| {
            let position = attributes.list.iter().position(|own| own.path == [family.key.as_str()])?;
            Some(attributes.list.remove(position))
        });
        let mut words = Vec::new();
        words.extend(class_name_word(owner, name));
        let mut scope = Scope::empty();
        let mut first = Vec::new();
        if let Some(family) = family {
            let is_xml_attribute =
                own.as_ref().is_some_and(|own| own.usage.remarks.xml().attribute == Some(true));
            if is_base || is_xml_attribute {
                first.push(self.discriminator_field(family, own.as_ref(), &mut scope));
            }
            if family.value.is_some() && (is_base || !is_xml_attribute) {
                words.extend(discriminator_words(family, own.as_ref(), true));
            }
        }
        let names = self.field_names(owner, &attributes.list, &mut scope);
        let pairs = attributes.list.iter().zip(&names).filter(|(own, _)| own.path.len() == 1);
        let pairs = pairs.map(|(own, name)| (name.as_str(), own.path.first().map_or("", String::as_str)));
        let spelling = best_spelling(pairs);
        words.extend(spelling.map(|spelling| words::text("rename_all", spelling)));
        words.extend(self.xml_of_type(owner));
        let mut fields = first;
        for (attribute, name) in attributes.list.iter().zip(names) {
            fields.push(self.field(owner, attribute, name, spelling));
        }
        fields.extend(self.additional(&attributes, is_base, &mut scope));
        self.imports.insert("msrest_model::Model");
        let derives = ["Debug", "Clone", "Default", "PartialEq", "Model"];
        let item = self.item_of(owner, name.to_owned(), &derives, Body::Struct(fields));
        Item { attributes: words, ..item }
    }

    /// The names of the fields; what was flattened comes last, and gives way.
    fn field_names(&mut self, owner: &Definition, list: &[Attribute], scope: &mut Scope) -> Vec<String> {
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
        let longer = attribute.parent.as_ref().map(|parent| field(&format!("{parent}_{}", attribute.name)));
        let name =
            scope.take(&[Some(wished.as_str()), longer.as_deref()].into_iter().flatten().collect::<Vec<_>>());
        if name != wished {
            let message = format!(
                "`{wished}` is the name of another attribute of `{}`; this one is `{name}`",
                owner.name
            );
            self.warn(&attribute.usage.place, message);
        }
        name
    }

    fn field(&mut self, owner: &Definition, own: &Attribute, name: String, spelling: Spelling) -> Field {
        let usage = &*own.usage;
        let key = own.qualified_name(owner);
        let is_optional = Options::names(&self.options.optional, &key);
        let is_required = own.is_required && !is_optional;
        let is_constant = own.is_constant && !is_optional;
        let constant = usage.constant.clone().filter(|_| is_constant);
        let mut words = Vec::new();
        if own.path != [renamed(&name, spelling)] {
            words.push(words::rest_key("key", &own.path));
        }
        let rust_type = match &constant {
            Some(Value::String(_)) => "String".to_owned(),
            None if Options::names(&self.options.nullable_items, &key) => {
                self.field_type(owner.id, &usage.content.clone().with_nullable_items())
            }
            _ => self.field_type(owner.id, &usage.content),
        };
        match constant {
            Some(value) => words.push(words::literal("constant", &value)),
            None => words.extend(self.format(&usage.content).map(|format| words::text("format", format))),
        }
        words.extend(own.is_readonly.then_some("readonly".to_owned()));
        words.extend((is_required && !own.is_readonly).then_some("required".to_owned()));
        words.extend(usage.remarks.is_secret().then_some("secret".to_owned()));
        if !is_constant {
            words.extend(self.rules(usage));
        }
        words.extend(self.xml_of_field(usage));
        let is_three_state = usage.is_nullable && self.options.nullable == Some(true) && !own.is_readonly;
        let rust_type = if is_three_state { format!("Option<{rust_type}>") } else { rust_type };
        let last = own.path.last().map(String::as_str).unwrap_or_default();
        let documentation = documentation(&self.remarks(usage), &quoted(last));
        Field { name, documentation, attributes: words, rust_type: format!("Option<{rust_type}>") }
    }

    /// The discriminator as an attribute: of a base any text, of a leaf in XML its own value.
    fn discriminator_field(&mut self, family: &Family, own: Option<&Attribute>, scope: &mut Scope) -> Field {
        let name = scope.take(&[&field(own.map_or(family.key.as_str(), |own| own.name.as_str()))]);
        let mut words = Vec::new();
        if name != family.key {
            words.push(words::rest_key("key", [&family.key]));
        }
        if !family.is_polymorphic()
            && let Some(value) = &family.value
        {
            words.push(words::text("constant", value));
        }
        // As in msrest, whether the document says so or not.
        words.push("required".to_owned());
        if let Some(own) = own {
            let text = Usage { content: Content::Scalar(Scalar::Text), ..Usage::clone(&own.usage) };
            words.extend(self.xml_of_field(&text));
        }
        let remarks = own.map(|own| own.usage.remarks.clone()).unwrap_or_default();
        let documentation = documentation(&remarks, "Which subtype it is.");
        Field { name, documentation, attributes: words, rust_type: "Option<String>".to_owned() }
    }

    /// The map of what no attribute knows.
    fn additional(&mut self, attributes: &Attributes, is_base: bool, scope: &mut Scope) -> Option<Field> {
        if attributes.additional.is_none() && !attributes.keeps_flattened && !is_base {
            return None;
        }
        let values = attributes.additional.as_deref();
        let mut words = vec!["additional_properties(send)".to_owned()];
        let format = values.and_then(|values| self.format(&values.content));
        words.extend(format.map(|format| words::text("format", format)));
        let fallback = "What the document has beyond the attributes above.";
        Some(Field {
            name: scope.take(&["additional_properties", "other_properties"]),
            documentation: values
                .map_or_else(|| fallback.to_owned(), |values| documentation(&values.remarks, fallback)),
            attributes: words,
            rust_type: self.map_type(values),
        })
    }
}

/// msrest's name of the class, if it is not the Rust name.
pub(super) fn class_name_word(definition: &Definition, name: &str) -> Option<String> {
    let class = class_name(&definition.name);
    (class != name && !class.is_empty()).then(|| words::text("name", &class))
}

/// The discriminator that a struct writes and checks itself, or that an enum tells its variants apart by.
pub(super) fn discriminator_words(family: &Family, own: Option<&Attribute>, with_value: bool) -> Vec<String> {
    let mut words = vec![words::rest_key("discriminator", [&family.key])];
    if with_value && let Some(value) = &family.value {
        words.push(words::text("value", value));
    }
    let name = field(own.map_or(family.key.as_str(), |own| own.name.as_str()));
    if plain(&name) != family.key {
        words.push(words::text("attribute", plain(&name)));
    }
    words
}
