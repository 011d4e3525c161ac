//! What nobody reads of an element, and a warning tells.

use roxmltree::{Attribute, Node};

use super::elements;
use crate::read::context::Context;
use crate::schema::Tag;

/// An XML attribute that no attribute of the model is. What XML Schema says of the element is nobody's data.
pub(super) fn warn_of_attribute(found: Attribute<'_, '_>, context: &mut Context<'_>) {
    if found.namespace() != Tag::NIL.namespace {
        context.warn_of_dropped(|path| path.key(&format!("@{}", found.name())));
    }
}

/// The XML attributes of a list, a map or a text, which has no place for any.
pub(super) fn warn_of_attributes(node: Node<'_, '_>, context: &mut Context<'_>) {
    if context.reports_dropped {
        node.attributes().for_each(|attribute| warn_of_attribute(attribute, context));
    }
}

/// The elements beside a text.
pub(super) fn warn_of_elements(node: Node<'_, '_>, context: &mut Context<'_>) {
    if context.reports_dropped {
        elements(node).for_each(|child| context.warn_of_dropped(|path| path.key(child.tag_name().name())));
    }
}
