//! `xml(..)`: what the XML Object says, as far as it means something for the type.

use super::builder::Builder;
use super::names::class_name;
use super::words;
use crate::document::schema::XmlObject;
use crate::resolve::{Content, Definition, Scalar, Shape, Usage};

impl Builder<'_> {
    /// `xml(..)` of a struct or polymorphic enum.
    pub(super) fn xml_of_type(&mut self, definition: &Definition) -> Option<String> {
        let xml = definition.xml.as_ref()?;
        self.features.insert("xml");
        let mut xml = xml.clone();
        if class_name(&definition.name) != definition.name {
            xml.name.get_or_insert_with(|| definition.name.clone());
        }
        let words = name_words(&xml, ["name", "prefix", "ns"]);
        Some(words::xml(&words))
    }

    /// `xml(..)` of a field.
    pub(super) fn xml_of_field(&mut self, usage: &Usage) -> Option<String> {
        let xml = usage.remarks.xml();
        let is_list = matches!(usage.content, Content::List(_));
        let is_scalar = self.is_xml_scalar(&usage.content);
        let mut words = Vec::new();
        if xml.text == Some(true) && is_scalar {
            words.push("text".to_owned());
        } else {
            words.extend(name_words(&xml, ["name", "prefix", "ns"]));
            words.extend((xml.attribute == Some(true) && is_scalar).then_some("attr".to_owned()));
        }
        if (xml.attribute == Some(true) || xml.text == Some(true)) && !is_scalar {
            self.warn(
                &usage.place,
                "only a value without parts is an attribute or text in XML; an element is written",
            );
        }
        words.extend((xml.wrapped == Some(true) && is_list).then_some("wrapped".to_owned()));
        if let Content::List(items) = &usage.content
            && !self.is_model(&items.content)
        {
            words.extend(name_words(&items.remarks.xml(), ["items_name", "items_prefix", "items_ns"]));
        }
        if words.is_empty() {
            return None;
        }
        self.features.insert("xml");
        Some(words::xml(&words))
    }

    fn is_xml_scalar(&self, content: &Content) -> bool {
        match content {
            Content::Scalar(scalar) => *scalar != Scalar::Any,
            Content::Definition(id) => matches!(self.resolved.shape(*id), Some(Shape::Enumeration(_))),
            _ => false,
        }
    }

    /// Whether the values are structs, which have names in XML themselves.
    fn is_model(&self, content: &Content) -> bool {
        matches!(content, Content::Definition(id) if self.resolved.object(*id).is_some())
    }
}

fn name_words(xml: &XmlObject, [name, prefix, namespace]: [&'static str; 3]) -> Vec<String> {
    let text = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let namespace_text = text(&xml.namespace);
    let prefix_text = text(&xml.prefix).filter(|_| namespace_text.is_some());
    let all = [(name, text(&xml.name)), (prefix, prefix_text), (namespace, namespace_text)];
    all.into_iter().filter_map(|(word, text)| Some(words::text(word, &text?))).collect()
}
