//! What a model and its attributes say about their form in XML: msrest's `_xml_map`, and `xml` in its attribute map.

use super::find_path;
use super::{Attribute, Schema};

/// The name of an element or attribute in XML, each part if it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct XmlName {
    pub(crate) name: Option<&'static str>,
    pub(crate) prefix: Option<&'static str>,
    pub(crate) namespace: Option<&'static str>,
}

impl XmlName {
    /// The local name: `Blob`.
    #[must_use]
    pub const fn name(&self) -> Option<&'static str> {
        self.name
    }

    /// The prefix to write: `xsi`. Reading goes by the namespace.
    #[must_use]
    pub const fn prefix(&self) -> Option<&'static str> {
        self.prefix
    }

    /// The namespace: `http://www.w3.org/2001/XMLSchema-instance`.
    #[must_use]
    pub const fn namespace(&self) -> Option<&'static str> {
        self.namespace
    }
}

#[doc(hidden)]
impl XmlName {
    pub const NONE: Self = Self { name: None, prefix: None, namespace: None };

    #[must_use]
    pub const fn with_name(mut self, name: &'static str) -> Self {
        self.name = Some(name);
        self
    }

    #[must_use]
    pub const fn with_prefix(mut self, prefix: &'static str) -> Self {
        self.prefix = Some(prefix);
        self
    }

    #[must_use]
    pub const fn with_ns(mut self, namespace: &'static str) -> Self {
        self.namespace = Some(namespace);
        self
    }
}

/// Where an attribute of a model stands in XML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum XmlPlace {
    /// A child element.
    #[default]
    Element,
    /// An attribute of the model's element: `xml(attr)`.
    Attribute,
    /// The text of the model's element: `xml(text)`.
    Text,
}

/// The XML metadata of one attribute: what `#[rest(xml(..))]` says on a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Xml {
    pub(crate) place: XmlPlace,
    pub(crate) name: XmlName,
    pub(crate) wrapped: bool,
    pub(crate) qname: bool,
    pub(crate) items: XmlName,
}

impl Xml {
    /// Whether the value is an element, an attribute or the text.
    #[must_use]
    pub const fn place(&self) -> XmlPlace {
        self.place
    }

    /// The name of its element or attribute; the REST key if it has none.
    #[must_use]
    pub const fn name(&self) -> XmlName {
        self.name
    }

    /// Whether an element of the list's own stands around its items.
    #[must_use]
    pub const fn is_wrapped(&self) -> bool {
        self.wrapped
    }

    /// Whether the text is a qualified name: `{namespace}name` in the model, with a declared prefix in XML.
    #[must_use]
    pub const fn is_qname(&self) -> bool {
        self.qname
    }

    /// The name of the items of a list, if it is not that of the list.
    #[must_use]
    pub const fn items(&self) -> XmlName {
        self.items
    }
}

/// What the derive calls for each word of `xml(..)`.
#[doc(hidden)]
impl Xml {
    pub const NONE: Self = Self {
        place: XmlPlace::Element,
        name: XmlName::NONE,
        wrapped: false,
        qname: false,
        items: XmlName::NONE,
    };

    #[must_use]
    pub const fn with_attr(mut self) -> Self {
        self.place = XmlPlace::Attribute;
        self
    }

    #[must_use]
    pub const fn with_text(mut self) -> Self {
        self.place = XmlPlace::Text;
        self
    }

    #[must_use]
    pub const fn with_qname(mut self) -> Self {
        self.qname = true;
        self
    }

    #[must_use]
    pub const fn with_wrapped(mut self) -> Self {
        self.wrapped = true;
        self
    }

    #[must_use]
    pub const fn with_name(mut self, name: &'static str) -> Self {
        self.name = self.name.with_name(name);
        self
    }

    #[must_use]
    pub const fn with_prefix(mut self, prefix: &'static str) -> Self {
        self.name = self.name.with_prefix(prefix);
        self
    }

    #[must_use]
    pub const fn with_ns(mut self, namespace: &'static str) -> Self {
        self.name = self.name.with_ns(namespace);
        self
    }

    #[must_use]
    pub const fn with_items_name(mut self, name: &'static str) -> Self {
        self.items = self.items.with_name(name);
        self
    }

    #[must_use]
    pub const fn with_items_prefix(mut self, prefix: &'static str) -> Self {
        self.items = self.items.with_prefix(prefix);
        self
    }

    #[must_use]
    pub const fn with_items_ns(mut self, namespace: &'static str) -> Self {
        self.items = self.items.with_ns(namespace);
        self
    }
}

impl Schema {
    /// The XML metadata of the model, if it has any.
    #[must_use]
    pub const fn xml(&self) -> Option<XmlName> {
        self.xml
    }

    /// Whether the model is written as XML (msrest `Model.is_xml_model`).
    #[must_use]
    pub const fn is_xml(&self) -> bool {
        self.xml.is_some()
    }

    /// The schema with the XML metadata of a variant's enum, unless the payload has its own.
    #[doc(hidden)]
    #[must_use]
    pub const fn or_xml(mut self, xml: Option<XmlName>) -> Self {
        if self.xml.is_none() {
            self.xml = xml;
        }
        self
    }
}

impl Attribute {
    /// The XML metadata, if the attribute has any.
    #[must_use]
    pub const fn xml(&self) -> Option<&'static Xml> {
        self.xml
    }

    /// The attribute with the XML metadata of that one among `attributes` that has its path.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_xml_from(mut self, attributes: &[Self]) -> Self {
        if let Some(own) = find_path(attributes, self.path) {
            self.xml = own.xml;
        }
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_xml(mut self, xml: &'static Xml) -> Self {
        self.xml = Some(xml);
        self
    }
}
