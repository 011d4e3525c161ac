//! Elements of any name, kept with all that is in them.

use roxmltree::Node;
use serde_json::Value;

use super::{namespace, qualified_name};
use crate::read::context::Context;
use crate::rest_type::{Abort, Place, XmlElement, XmlElementAttribute, XmlNamespace, XmlNode};
use crate::text::xml_name::qualified;

/// Copies an element with all that is in it.
pub(super) fn read(
    place: &mut dyn Place<Value = XmlElement>,
    node: Node<'_, '_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    place.put(element(node, context)?);
    Ok(())
}

/// Copies an element as JSON, in the form of JsonML: `["name", {"attribute": "value"}, "text", ["child"]]`.
pub(super) fn read_json(
    place: &mut dyn Place<Value = Value>,
    node: Node<'_, '_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    place.put(json(element(node, context)?));
    Ok(())
}

fn json(element: XmlElement) -> Value {
    let mut tree = vec![qualified(element.namespace.as_deref(), &element.name).into()];
    if !element.attributes.is_empty() || !element.namespaces.is_empty() {
        let declaration =
            |XmlNamespace { prefix, namespace }| (format!("xmlns:{prefix}"), Value::from(namespace));
        let declarations = element.namespaces.into_iter().map(declaration);
        let pair = |attribute: XmlElementAttribute| {
            let name = qualified(attribute.namespace.as_deref(), &attribute.name).into_owned();
            (name, Value::from(attribute.value))
        };
        tree.push(declarations.chain(element.attributes.into_iter().map(pair)).collect());
    }
    tree.extend(element.children.into_iter().map(|child| match child {
        XmlNode::Text(text) => text.into(),
        XmlNode::Element(element) => json(element),
    }));
    Value::Array(tree)
}

fn element(node: Node<'_, '_>, context: &mut Context<'_>) -> Result<XmlElement, Abort> {
    context.enter()?;
    let mut element = XmlElement {
        name: node.tag_name().name().to_owned(),
        namespace: namespace(node).map(ToOwned::to_owned),
        namespaces: qualified_name::prefixes(node),
        attributes: node.attributes().map(attribute).collect(),
        // Room for four children, which a vector begins with, is half a kilobyte.
        children: Vec::with_capacity(children(node)),
    };
    for child in node.children() {
        if child.is_element() {
            context.count_items(1)?;
            element.children.push(XmlNode::Element(self::element(child, context)?));
        } else if let Some(text) = child.text().filter(|_| child.is_text()) {
            element = element.with_text(text);
        }
    }
    context.leave();
    Ok(element)
}

/// How many children are kept: texts with nothing but comments between them are one.
fn children(node: Node<'_, '_>) -> usize {
    let (mut count, mut is_behind_text) = (0, false);
    for child in node.children().filter(|child| child.is_element() || child.is_text()) {
        count += usize::from(!(is_behind_text && child.is_text()));
        is_behind_text = child.is_text();
    }
    count
}

fn attribute(attribute: roxmltree::Attribute<'_, '_>) -> XmlElementAttribute {
    XmlElementAttribute {
        name: attribute.name().to_owned(),
        namespace: attribute.namespace().map(ToOwned::to_owned),
        value: attribute.value().to_owned(),
    }
}
