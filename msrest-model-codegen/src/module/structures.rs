//! Structs.

use super::builder::Builder;
use super::documentation::{documentation, quoted};
use super::names::{Scope, best_spelling, class_name, field, plain, renamed};
use super::{Body, Item, Member, words};
use crate::resolve::{Attribute, Attributes, Content, Definition, Family, Id, Scalar, Usage};

impl Builder<'_> {
    /// The struct of a definition. That of a polymorphic one keeps the discriminator and all that no subtype knows.
    pub(super) fn structure(&mut self, id: Id, definition: &Definition, name: &str) -> Item {
        let families = self.families;
        let family = families.of(id).filter(|family| family.value.is_some() || !family.subtypes.is_empty());
        let is_base = families.is_polymorphic(id);
        let mut attributes = self.attributes(id);
        let own = family.and_then(|family| {
            let position = attributes.list.iter().position(|own| own.path == [family.key.as_str()])?;
            Some(attributes.list.remove(position))
        });
        let mut words = Vec::new();
        words.extend(class_name_word(definition, name));
        let mut scope = Scope::empty();
        let mut first = Vec::new();
        if let Some(family) = family {
            let is_xml_attribute =
                own.as_ref().is_some_and(|own| own.usage.remarks.xml().attribute == Some(true));
            if is_base || is_xml_attribute {
                first.push(self.discriminator_field(family, own.as_ref(), is_base, &mut scope));
            }
            if family.value.is_some() && (is_base || !is_xml_attribute) {
                words.extend(discriminator_words(family, own.as_ref(), true));
            }
        }
        let names = self.field_names(definition, &attributes.list, &mut scope);
        let pairs = attributes.list.iter().zip(&names).filter(|(own, _)| own.path.len() == 1);
        let pairs = pairs.map(|(own, name)| (name.as_str(), own.path.first().map_or("", String::as_str)));
        let spelling = best_spelling(pairs);
        words.extend(spelling.map(|spelling| words::text("rename_all", spelling)));
        words.extend(self.xml_of_type(definition));
        let mut fields = first;
        for (attribute, name) in attributes.list.iter().zip(names) {
            fields.push(self.field(id, definition, attribute, name, spelling));
        }
        fields.extend(self.additional(&attributes, is_base, &mut scope));
        self.imports.insert("msrest_model::Model");
        let derives = self.derives(&["Debug", "Clone", "Default", "PartialEq", "Model"]);
        self.item_of(definition, name.to_owned(), derives, words, Body::Struct(fields))
    }

    /// The names of the fields; what was flattened comes last, and gives way.
    fn field_names(
        &mut self,
        definition: &Definition,
        attributes: &[Attribute<'_>],
        scope: &mut Scope,
    ) -> Vec<String> {
        let mut order: Vec<_> = attributes.iter().enumerate().collect();
        order.sort_by_key(|(_, own)| own.path.len() > 1);
        let mut names: Vec<_> =
            order.into_iter().map(|(place, own)| (place, self.field_name(definition, own, scope))).collect();
        names.sort();
        names.into_iter().map(|(_, name)| name).collect()
    }

    fn field_name(
        &mut self,
        definition: &Definition,
        attribute: &Attribute<'_>,
        scope: &mut Scope,
    ) -> String {
        let key = attribute.qualified_name(definition);
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
                definition.name
            );
            self.warn(&attribute.usage.place, message);
        }
        name
    }

    fn field(
        &mut self,
        owner: Id,
        definition: &Definition,
        attribute: &Attribute<'_>,
        name: String,
        spelling: Option<&str>,
    ) -> Member<String> {
        let usage = attribute.usage;
        let key = attribute.qualified_name(definition);
        let is_required = attribute.is_required && !self.options.is_optional(&key);
        let is_constant = attribute.is_constant && !self.options.is_optional(&key);
        let constant = usage.constant.clone().filter(|_| is_constant);
        let mut words = Vec::new();
        if attribute.path != [renamed(&name, spelling)] {
            words.push(words::rest_key("key", &attribute.path));
        }
        let rust_type = match &constant {
            Some(value) => self.constant_type(value, usage),
            None if self.options.has_nullable_items(&key) => {
                self.field_type(owner, &usage.content.clone().with_nullable_items())
            }
            None => self.field_type(owner, &usage.content),
        };
        match constant {
            Some(value) => words.push(words::literal("constant", &value)),
            None => words.extend(self.format(&usage.content).map(|format| words::text("format", format))),
        }
        words.extend(attribute.is_readonly.then_some("readonly".to_owned()));
        words.extend((is_required && !attribute.is_readonly).then_some("required".to_owned()));
        words.extend(usage.remarks.is_secret().then_some("secret".to_owned()));
        if !is_constant {
            words.extend(self.rules(usage));
        }
        words.extend(self.xml_of_field(usage));
        let is_three_state =
            usage.is_nullable && self.options.nullable == Some(true) && !attribute.is_readonly;
        let rust_type = if is_three_state { format!("Option<{rust_type}>") } else { rust_type };
        let last = attribute.path.last().map(String::as_str).unwrap_or_default();
        let documentation = documentation(&self.remarks(usage), &quoted(last));
        Member { name, documentation, attributes: words, rust_type: format!("Option<{rust_type}>") }
    }

    /// The type of the only value of a constant.
    fn constant_type(&mut self, value: &serde_json::Value, usage: &Usage) -> String {
        if value.is_string() { "String".to_owned() } else { self.rust_type(&usage.content) }
    }

    /// The discriminator as an attribute: of a base any text, of a leaf in XML its own value.
    fn discriminator_field(
        &mut self,
        family: &Family,
        own: Option<&Attribute<'_>>,
        is_base: bool,
        scope: &mut Scope,
    ) -> Member<String> {
        let name = scope.take(&[&field(own.map_or(family.key.as_str(), |own| own.name.as_str()))]);
        let mut words = Vec::new();
        if name != family.key {
            words.push(words::rest_key("key", [&family.key]));
        }
        if !is_base && let Some(value) = &family.value {
            words.push(words::text("constant", value));
        }
        // As in msrest, whether the document says so or not.
        words.push("required".to_owned());
        if let Some(own) = own {
            let text = Usage { content: Content::Scalar(Scalar::Text), ..own.usage.clone() };
            words.extend(self.xml_of_field(&text));
        }
        let remarks = own.map(|own| own.usage.remarks.clone()).unwrap_or_default();
        let documentation = documentation(&remarks, "Which subtype it is.");
        Member { name, documentation, attributes: words, rust_type: "Option<String>".to_owned() }
    }

    /// The map of what no attribute knows.
    fn additional(
        &mut self,
        attributes: &Attributes<'_>,
        is_base: bool,
        scope: &mut Scope,
    ) -> Option<Member<String>> {
        if attributes.additional.is_none() && !attributes.keeps_flattened && !is_base {
            return None;
        }
        let values = attributes.additional;
        let mut words = vec!["additional_properties(send)".to_owned()];
        let format = values.and_then(|values| self.format(&values.content));
        words.extend(format.map(|format| words::text("format", format)));
        let fallback = "What the document has beyond the attributes above.";
        Some(Member {
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
pub(super) fn discriminator_words(
    family: &Family,
    own: Option<&Attribute<'_>>,
    with_value: bool,
) -> Vec<String> {
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
