//! Elements whose names come from a value: the keys of maps, an `XmlElement`, and JSON in the form of JsonML.

use serde_json::Value;

use super::Writer;
use crate::error::SerializationErrorKind;
use crate::rest_type::{Abort, View, XmlElement, XmlNamespace, XmlNode};
use crate::schema::{Format, Tag};
use crate::text::xml_name::{is_name, split_qualified};

/// The error about JSON that is neither a scalar nor in the form of JsonML.
pub(super) const NO_TREE: SerializationErrorKind = SerializationErrorKind::Value(
    r#"an array or object of JSON has a form in XML only as `["name", {"attribute": "value"}, "text", ["child"]]`; use an `XmlElement`"#,
);

const NO_QNAME: SerializationErrorKind =
    SerializationErrorKind::Value("a qualified name is written as `{namespace}name`, without a prefix");

impl Writer<'_, '_> {
    /// The element of one key.
    pub(super) fn entry(
        &mut self,
        key: &str,
        view: &View<'_>,
        item: Tag<'_>,
        format: Format,
    ) -> Result<(), Abort> {
        let (namespace, local) = split_qualified(key);
        let local = [local];
        let tag = self.checked(Tag { namespace, prefix: None, local: &local })?;
        match view {
            View::Xml(element) => self.tree(element, Some(&local)),
            view => self.element(tag, |writer| {
                writer.content(view, if item.local.is_empty() { tag } else { item }, format)
            }),
        }
    }

    /// An `XmlElement`, under another local name if one is given.
    pub(super) fn tree(&mut self, element: &XmlElement, name: Option<&[&str]>) -> Result<(), Abort> {
        let own = [element.name.as_str()];
        let local = name.unwrap_or(&own);
        let tag = self.checked(Tag { namespace: element.namespace.as_deref(), prefix: None, local })?;
        self.element(tag, |writer| writer.inside(element))
    }

    /// The attributes and children of an element.
    pub(super) fn inside(&mut self, element: &XmlElement) -> Result<(), Abort> {
        for (index, XmlNamespace { prefix, namespace }) in element.namespaces.iter().enumerate() {
            if element.namespaces.iter().take(index).any(|other| other.prefix == *prefix) {
                return self.stop(SerializationErrorKind::Value("a prefix is declared twice; remove one"));
            }
            self.declare(prefix, namespace)?;
        }
        for attribute in &element.attributes {
            let local = [attribute.name.as_str()];
            let namespace = attribute.namespace.as_deref();
            let tag = self.checked(Tag { namespace, prefix: None, local: &local })?;
            self.xml_attribute(tag, &attribute.value)?;
        }
        element.children.iter().try_for_each(|child| match child {
            XmlNode::Text(text) => self.output.text(text).map_err(|reason| self.fail(reason)),
            XmlNode::Element(element) => {
                let outcome = self.tree(element, None);
                self.below(outcome, |path| path.prepend_key(&element.name))
            }
        })
    }

    /// An element in the form of JsonML: `["name", {"attribute": "value"}, "text", ["child"]]`.
    pub(super) fn json_tree(&mut self, tree: &[Value]) -> Result<(), Abort> {
        let Some(Value::String(name)) = tree.first() else { return self.stop(NO_TREE) };
        let (namespace, local) = split_qualified(name);
        let local = [local];
        let tag = self.checked(Tag { namespace, prefix: None, local: &local })?;
        let outcome = self.element(tag, |writer| writer.inside_json(tree));
        self.below(outcome, |path| path.prepend_key(name))
    }

    /// The attributes and children of an element in the form of JsonML.
    pub(super) fn inside_json(&mut self, tree: &[Value]) -> Result<(), Abort> {
        let (attributes, children) = match tree {
            [Value::String(_), Value::Object(attributes), children @ ..] => (Some(attributes), children),
            [Value::String(_), children @ ..] => (None, children),
            _ => return self.stop(NO_TREE),
        };
        let attributes = || attributes.into_iter().flatten();
        for (name, value) in attributes() {
            if let (Some(prefix), Value::String(namespace)) = (name.strip_prefix("xmlns:"), value) {
                self.declare(prefix, namespace)?;
            }
        }
        for (name, value) in attributes().filter(|(name, _)| !name.starts_with("xmlns:")) {
            let Value::String(value) = value else { return self.stop(NO_TREE) };
            let (namespace, local) = split_qualified(name);
            let local = [local];
            let tag = self.checked(Tag { namespace, prefix: None, local: &local })?;
            self.xml_attribute(tag, value)?;
        }
        children.iter().try_for_each(|child| match child {
            Value::String(text) => self.output.text(text).map_err(|reason| self.fail(reason)),
            Value::Array(tree) => self.json_tree(tree),
            _ => self.stop(NO_TREE),
        })
    }

    /// Declares a prefix that a value uses.
    fn declare(&mut self, prefix: &str, namespace: &str) -> Result<(), Abort> {
        if !is_name(prefix) || prefix.starts_with("xml") || namespace.is_empty() {
            return self.stop(SerializationErrorKind::Value(
                "a prefix is a name that does not start with `xml`, and stands for a namespace",
            ));
        }
        self.output.declare(prefix, namespace).map_err(|reason| self.fail(reason))
    }

    /// `{namespace}name` with a prefix that is declared in the start tag which is not closed yet. An empty text stays empty.
    pub(super) fn qualified_name(&mut self, view: &View<'_>) -> Result<String, Abort> {
        let name = match view {
            View::Text(name) => name,
            View::Owned(name) => name.as_str(),
            _ => return Err(self.fail(NO_QNAME)),
        };
        if name.is_empty() {
            return Ok(String::new());
        }
        let (namespace, local) = split_qualified(name);
        if !is_name(local) {
            return Err(self.fail(NO_QNAME));
        }
        if let Some(namespace) = namespace {
            let prefix = self.output.declared_prefix(namespace).map_err(|reason| self.fail(reason))?;
            return Ok(format!("{prefix}:{local}"));
        }
        if self.output.bound("").is_some_and(|default| !default.is_empty()) {
            return Err(self.fail(SerializationErrorKind::Value(
                "a qualified name in no namespace cannot be written where a default namespace is declared",
            )));
        }
        Ok(local.to_owned())
    }

    pub(super) fn xml_attribute(&mut self, tag: Tag<'_>, value: &str) -> Result<(), Abort> {
        self.output.begin_attribute(tag).map_err(|reason| self.fail(reason))?;
        self.output.text(value).map_err(|reason| self.fail(reason))?;
        self.output.end_attribute();
        Ok(())
    }

    /// The tag, or an error if its name is not allowed in XML.
    pub(super) fn checked<'t>(&self, tag: Tag<'t>) -> Result<Tag<'t>, Abort> {
        if tag.is_name() {
            return Ok(tag);
        }
        Err(self.fail(SerializationErrorKind::Value(
            "the key is not a name in XML, which starts with a letter or `_` and has no spaces",
        )))
    }
}
