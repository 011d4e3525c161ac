//! `xml(..)`: what the XML Object says, as far as it means something for the type.

use super::Words;
use super::builder::Builder;
use super::names::class_name;
use crate::document::schema::XmlObject;
use crate::resolve::{Content, Definition, Scalar, Shape, Usage};

impl Builder<'_> {
    /// `xml(..)` of a struct or polymorphic enum.
    pub(super) fn xml_of_type(&self, words: Words, definition: &Definition) -> Words {
        let Some(mut xml) = definition.xml.clone() else { return words };
        if class_name(&definition.name) != definition.name {
            xml.name.get_or_insert_with(|| definition.name.clone());
        }
        words.xml(&name_words(Words::default(), &xml, ["name", "prefix", "ns"]))
    }

    /// `xml(..)` of a field.
    pub(super) fn xml_of_field(&mut self, words: Words, usage: &Usage) -> Words {
        let xml = usage.remarks.xml();
        let [is_text, is_attribute] = [xml.text, xml.attribute].map(|word| word == Some(true));
        let is_scalar = self.is_xml_scalar(&usage.content);
        if (is_attribute || is_text) && !is_scalar {
            let message = "only a value without parts is an attribute or text in XML; an element is written";
            self.warn(&usage.place, message);
        }
        let mut inner = Words::default();
        if is_text && is_scalar {
            inner = inner.flag("text", true);
        } else {
            inner = name_words(inner, &xml, ["name", "prefix", "ns"]).flag("attr", is_attribute && is_scalar);
        }
        if let Content::List(items) = &usage.content {
            inner = inner.flag("wrapped", xml.wrapped == Some(true));
            // Structs have names in XML themselves.
            if items.content.definition().and_then(|id| self.resolved.object(id)).is_none() {
                inner = name_words(inner, &items.remarks.xml(), ["items_name", "items_prefix", "items_ns"]);
            }
        }
        if inner.is_empty() { words } else { words.xml(&inner) }
    }

    fn is_xml_scalar(&self, content: &Content) -> bool {
        match content {
            Content::Scalar(scalar) => *scalar != Scalar::Any,
            Content::Definition(id) => matches!(self.resolved.shape(*id), Some(Shape::Enumeration(_))),
            _ => false,
        }
    }
}

fn name_words(words: Words, xml: &XmlObject, [name, prefix, namespace]: [&str; 3]) -> Words {
    let [own, own_prefix, own_namespace] =
        [&xml.name, &xml.prefix, &xml.namespace].map(|text| text.as_deref().filter(|text| !text.is_empty()));
    let own_prefix = own_prefix.filter(|_| own_namespace.is_some());
    words.text(name, own).text(prefix, own_prefix).text(namespace, own_namespace)
}
