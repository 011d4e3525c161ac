//! Any element of XML, as a value.

/// Any element of XML: its name, its attributes, and its texts and elements in their order (msrest's `object`).
///
/// Comments and processing instructions are not kept, nor are prefixes but those in values: names go by their namespace. It is read as it
/// stands; written as an attribute of a model it takes that attribute's name. It has no form in JSON.
///
/// ```
/// use msrest_model::{Deserializer, Serializer, XmlElement};
///
/// let element: XmlElement = Deserializer::new().deserialize(r#"<Data country="france"><Age>37</Age>!</Data>"#)?;
/// assert_eq!(element.attribute("country"), Some("france"));
/// assert_eq!(element.child("Age").map(XmlElement::text).as_deref(), Some("37"));
///
/// let data = XmlElement::new("Data").with_attribute("country", "france").with_text("hello");
/// let text = Serializer::new().xml_declaration(false).to_xml(&data)?;
/// assert_eq!(text, r#"<Data country="france">hello</Data>"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct XmlElement {
    /// The local name.
    pub name: String,
    /// The namespace, if the name is in one.
    pub namespace: Option<String>,
    /// The prefixes that stand in values of attributes and in texts of the element itself, such as `d` in `i:type="d:int"`.
    pub namespaces: Vec<XmlNamespace>,
    /// The attributes, in the order of the document.
    pub attributes: Vec<XmlElementAttribute>,
    /// What stands in the element, in the order of the document; no two texts follow each other.
    pub children: Vec<XmlNode>,
}

/// What a prefix means: `xmlns:d="http://www.w3.org/2001/XMLSchema"`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct XmlNamespace {
    /// The prefix, without a colon.
    pub prefix: String,
    /// The namespace that it stands for.
    pub namespace: String,
}

/// One attribute of an [`XmlElement`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct XmlElementAttribute {
    /// The local name.
    pub name: String,
    /// The namespace, if the name is in one.
    pub namespace: Option<String>,
    /// The value, without references.
    pub value: String,
}

/// What stands in an [`XmlElement`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum XmlNode {
    /// Text, without references.
    Text(String),
    /// An element.
    Element(XmlElement),
}

impl XmlElementAttribute {
    /// An attribute in no namespace.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), namespace: None, value: value.into() }
    }

    /// The attribute in a namespace.
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }
}

impl XmlElement {
    /// An empty element.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// The value of the attribute with this name, which is in no namespace.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|attribute| attribute.name == name && attribute.namespace.is_none());
        found.map(|attribute| attribute.value.as_str())
    }

    /// The child elements.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            XmlNode::Element(element) => Some(element),
            XmlNode::Text(_) => None,
        })
    }

    /// The first child element with this local name.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// All text of the element itself, without that of its child elements.
    #[must_use]
    pub fn text(&self) -> String {
        let texts = self.children.iter().filter_map(|child| match child {
            XmlNode::Text(text) => Some(text.as_str()),
            XmlNode::Element(_) => None,
        });
        texts.collect()
    }

    /// The element in a namespace.
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// The element with the declaration of a prefix that its values use.
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>, namespace: impl Into<String>) -> Self {
        self.namespaces.push(XmlNamespace { prefix: prefix.into(), namespace: namespace.into() });
        self
    }

    /// The element with one attribute more.
    #[must_use]
    pub fn with_attribute(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.attributes.push(XmlElementAttribute::new(name, value));
        self
    }

    /// The element with a child at its end.
    #[must_use]
    pub fn with_child(mut self, child: Self) -> Self {
        self.children.push(XmlNode::Element(child));
        self
    }

    /// The element with text at its end.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        match self.children.last_mut() {
            Some(XmlNode::Text(last)) => last.push_str(&text.into()),
            _ => self.children.push(XmlNode::Text(text.into())),
        }
        self
    }
}
