//! The names of elements and attributes, put together from what a type and an attribute say.

use std::slice;

use super::{Attribute, Schema, Xml, XmlName, XmlPlace};
use crate::text::xml_name::is_name;

/// A name in XML.
#[derive(Clone, Copy)]
pub(crate) struct Tag<'a> {
    pub(crate) namespace: Option<&'a str>,
    /// What to write; reading goes by the namespace.
    pub(crate) prefix: Option<&'a str>,
    /// The parts of the local name: a REST key with dots is one name in XML.
    pub(crate) local: &'a [&'a str],
}

impl Tag<'static> {
    /// The attribute that says that an element stands for null.
    pub(crate) const NIL: Self = Self {
        namespace: Some("http://www.w3.org/2001/XMLSchema-instance"),
        prefix: Some("xsi"),
        local: &["nil"],
    };
}

impl<'a> Tag<'a> {
    /// Whether an element or attribute of a document has the name.
    pub(crate) fn is(&self, local: &str, namespace: Option<&str>) -> bool {
        self.is_local(local) && self.namespace == namespace
    }

    /// Whether this is the local name.
    #[inline]
    pub(crate) fn is_local(&self, local: &str) -> bool {
        match self.local {
            [name] => *name == local,
            parts => parts.join(".") == local,
        }
    }

    /// Whether the local name is allowed in XML.
    pub(crate) fn is_name(&self) -> bool {
        match self.local {
            [name] => is_name(name),
            parts => is_name(&parts.join(".")),
        }
    }

    /// In the namespace of the model, unless it has a namespace of its own.
    pub(crate) fn or_in(self, model: XmlName) -> Self {
        if self.namespace.is_some() { self } else { self.into_namespace(model) }
    }

    /// In the namespace of the model, or in none if that has none.
    pub(crate) fn into_namespace(self, model: XmlName) -> Self {
        Self { namespace: model.namespace, prefix: model.prefix, ..self }
    }
}

impl Attribute {
    fn xml_or_default(&self) -> &'static Xml {
        self.xml.unwrap_or(&Xml::NONE)
    }

    pub(crate) const fn xml_place(&self) -> XmlPlace {
        match self.xml {
            Some(xml) => xml.place,
            None => XmlPlace::Element,
        }
    }

    pub(crate) fn is_wrapped(&self) -> bool {
        self.xml.is_some_and(|xml| xml.wrapped)
    }

    /// Whether the attribute has a name that is allowed in XML, or needs none.
    pub(crate) fn has_name(&self) -> bool {
        let is_unnamed = match self.xml {
            Some(xml) => xml.place == XmlPlace::Text || xml.items.name.is_some() && !xml.wrapped,
            None => false,
        };
        is_unnamed || self.tag().is_name()
    }

    pub(crate) fn is_qname(&self) -> bool {
        self.xml.is_some_and(|xml| xml.qname)
    }

    /// The attribute's own name; its REST key if it has none.
    #[inline]
    pub(crate) fn tag(&self) -> Tag<'static> {
        let Some(xml) = self.xml else { return Tag { namespace: None, prefix: None, local: self.path } };
        tag(&xml.name).unwrap_or(Tag { local: self.path, ..in_namespace(&xml.name) })
    }

    /// The name of an item of a list of anything but models.
    pub(crate) fn item_tag(&self) -> Tag<'static> {
        let (items, own) = (&self.xml_or_default().items, self.tag());
        let named = tag(items).unwrap_or(own);
        let namespace = if items.namespace.is_some() { in_namespace(items) } else { own };
        Tag { local: named.local, ..namespace }
    }

    /// The name of an item as msrest reads it: `items_name` in the namespace `items_ns`, or in none.
    pub(crate) fn item_tag_as_read(&self) -> Tag<'static> {
        tag(&self.xml_or_default().items).unwrap_or(self.tag())
    }
}

/// The name of a model's element if nothing else names it: its own, else msrest's name of the class.
pub(crate) fn model_tag(class: &'static &'static str, xml: &'static Option<XmlName>) -> Tag<'static> {
    own_tag(xml).unwrap_or({
        let XmlName { namespace, prefix, .. } = xml.unwrap_or_default();
        Tag { namespace, prefix, local: slice::from_ref(class) }
    })
}

/// The name that `xml(name)` gives a model.
pub(crate) fn own_tag(xml: &'static Option<XmlName>) -> Option<Tag<'static>> {
    xml.as_ref().and_then(tag)
}

impl Schema {
    /// Whether some name of the model is not allowed in XML: REST keys may be anything.
    pub(crate) fn has_odd_names(&'static self) -> bool {
        *self.odd_names.get_or_init(|| {
            let mut attributes = self.attributes.iter();
            !self.tag().is_name() || !attributes.all(Attribute::has_name)
        })
    }

    /// The name of the model's element in a list or at the root.
    pub(crate) fn tag(&'static self) -> Tag<'static> {
        model_tag(&self.name, &self.xml)
    }

    /// The name of the model's element where an attribute holds it.
    pub(crate) fn tag_at(&'static self, attribute: &'static Attribute) -> Tag<'static> {
        own_tag(&self.xml).unwrap_or(attribute.tag().into_namespace(self.xml.unwrap_or_default()))
    }
}

fn tag(name: &'static XmlName) -> Option<Tag<'static>> {
    let local = slice::from_ref(name.name.as_ref()?);
    Some(Tag { local, ..in_namespace(name) })
}

fn in_namespace(name: &'static XmlName) -> Tag<'static> {
    Tag { namespace: name.namespace, prefix: name.prefix, local: &[] }
}

#[cfg(test)]
mod tests {
    use crate::schema::{Attribute, Xml};

    /// A REST key may be anything; what has no element or attribute of its own needs no name.
    #[test]
    fn a_name_is_needed_where_it_is_written() {
        static TEXT: Xml = Xml::NONE.with_text();
        static ATTRIBUTE: Xml = Xml::NONE.with_attr();
        static NAMED: Xml = Xml::NONE.with_name("a");
        static ITEMS: Xml = Xml::NONE.with_items_name("a");
        static WRAPPED: Xml = Xml::NONE.with_items_name("a").with_wrapped();
        const ODD: Attribute = Attribute::new(0, "a", &["a b"]);
        for (attribute, has_name) in [
            (ODD, false),
            (ODD.with_xml(&TEXT), true),
            (ODD.with_xml(&ATTRIBUTE), false),
            (ODD.with_xml(&NAMED), true),
            (ODD.with_xml(&ITEMS), true),
            (ODD.with_xml(&WRAPPED), false),
            (Attribute::new(0, "a", &["a"]), true),
        ] {
            assert_eq!(attribute.has_name(), has_name, "{attribute:?}");
        }
    }
}
