//! Names and elements that a value brings along: the keys of maps, and whole elements.

use super::Writer;
use crate::error::SerializationErrorKind;
use crate::rest_type::{Abort, View, XmlElement, XmlNode};
use crate::schema::{Format, Tag};
use crate::text::xml_name::is_name;

impl Writer<'_, '_> {
    /// The element of one key: `Key`, or `{namespace}Key` as Python's ElementTree has it.
    pub(super) fn entry(
        &mut self,
        key: &str,
        view: &View<'_>,
        item: Tag<'_>,
        format: Format,
    ) -> Result<(), Abort> {
        let (namespace, local) = match key.strip_prefix('{').and_then(|key| key.split_once('}')) {
            Some((namespace, local)) => (Some(namespace), local),
            None => (None, key),
        };
        let local = [local];
        let tag = self.checked(Tag { namespace, prefix: None, local: &local })?;
        match view {
            View::Xml(element) => self.tree(element, Some(&local)),
            view => self.element(tag, |writer| {
                writer.content(view, if item.local.is_empty() { tag } else { item }, format)
            }),
        }
    }

    /// A whole element, under another local name if that is given.
    pub(super) fn tree(&mut self, element: &XmlElement, name: Option<&[&str]>) -> Result<(), Abort> {
        let own = [element.name.as_str()];
        let local = name.unwrap_or(&own);
        let tag = self.checked(Tag { namespace: element.namespace.as_deref(), prefix: None, local })?;
        self.element(tag, |writer| writer.inside(element))
    }

    /// The attributes and children of an element.
    pub(super) fn inside(&mut self, element: &XmlElement) -> Result<(), Abort> {
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

    pub(super) fn xml_attribute(&mut self, tag: Tag<'_>, value: &str) -> Result<(), Abort> {
        self.output.begin_attribute(tag).map_err(|reason| self.fail(reason))?;
        self.output.text(value).map_err(|reason| self.fail(reason))?;
        self.output.end_attribute();
        Ok(())
    }

    /// Names from outside have to be names.
    pub(super) fn checked<'t>(&self, tag: Tag<'t>) -> Result<Tag<'t>, Abort> {
        if tag.local.iter().all(|name| is_name(name)) {
            return Ok(tag);
        }
        Err(self.fail(SerializationErrorKind::Value(
            "the key is no name in XML: it starts with a letter or `_` and has no spaces",
        )))
    }
}
