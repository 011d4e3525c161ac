//! Which attribute an element belongs to.

use roxmltree::Node;

use crate::rest_type::ModelSlot;
use crate::schema::{Attribute, Content, Polymorphic, Shape, XmlPlace, model_tag, own_tag};

/// The attribute that an element belongs to.
#[derive(Clone, Copy)]
pub(super) struct Owner {
    pub(super) position: usize,
    pub(super) attribute: &'static Attribute,
    /// Whether the element is an item of a list.
    pub(super) is_item: bool,
}

/// Finds the attribute of an element: by the name that msrest reads it under (msrest `xml_key_extractor`), else by one that it
/// writes it under. The attribute at `next` is tried first, as most documents are in the order of the schema.
pub(super) fn find(
    model: &mut ModelSlot<'_>,
    attributes: &'static [Attribute],
    next: usize,
    node: Node<'_, '_>,
) -> Option<Owner> {
    let (local, namespace) = (node.tag_name().name(), super::namespace(node));
    let count = attributes.len();
    let mut find_by = |is_named: IsNamed| {
        let positions = next..next + count;
        positions.map(|position| if position < count { position } else { position - count }).find_map(
            |position| {
                let attribute = attributes.get(position)?;
                if attribute.xml_place() != XmlPlace::Element {
                    return None;
                }
                let content = model.object.slot(attribute.index).content(attribute.format);
                is_named(attribute, &content, local, namespace).then(|| Owner {
                    position,
                    attribute,
                    is_item: is_unwrapped(attribute, &content),
                })
            },
        )
    };
    find_by(is_read).or_else(|| find_by(is_written))
}

type IsNamed = fn(&'static Attribute, &Content, &str, Option<&str>) -> bool;

/// Whether the items of a list stand beside the other attributes, without an element around them.
pub(super) fn is_unwrapped(attribute: &Attribute, content: &Content) -> bool {
    content.shape == Shape::List && !attribute.is_wrapped()
}

/// Whether the elements of an attribute have the names of variants.
fn is_told_by_element(attribute: &Attribute, content: &Content) -> bool {
    content.is_choice() && content.shape != Shape::Map && !attribute.is_wrapped()
}

fn is_read(attribute: &'static Attribute, content: &Content, local: &str, namespace: Option<&str>) -> bool {
    if attribute.xml.is_none() && content.model.xml.is_none() {
        // The frequent case: the REST key is the name.
        return namespace.is_none() && attribute.tag().is_local(local);
    }
    if is_told_by_element(attribute, content) {
        return false;
    }
    let model = content.model.xml.unwrap_or_default();
    let is_list = is_unwrapped(attribute, content);
    let tag = match own_tag(&content.model.xml) {
        Some(own) if content.is_model() && !attribute.is_wrapped() && content.shape != Shape::Map => own,
        _ if is_list && !content.is_model() => attribute.item_tag_as_read(),
        _ => attribute.tag().or_in(model),
    };
    tag.is(local, namespace)
}

fn is_written(
    attribute: &'static Attribute,
    content: &Content,
    local: &str,
    namespace: Option<&str>,
) -> bool {
    let model = content.model;
    if is_told_by_element(attribute, content) {
        return model.attributes.iter().any(|variant| variant.tag().is(local, namespace));
    }
    if !is_unwrapped(attribute, content) {
        return if content.shape == Shape::One && content.is_model() {
            is_model_at(attribute, content, local, namespace)
        } else if content.shape == Shape::One && content.is_xml() {
            // An `XmlElement` is written in its own namespace.
            attribute.tag().is_local(local)
        } else {
            attribute.tag().is(local, namespace)
        };
    }
    if content.is_model() {
        model_tag(&model.name, &model.xml).is(local, namespace)
            || content.variants.is_some_and(|polymorphic| is_variant(polymorphic, local, namespace))
    } else {
        attribute.item_tag().is(local, namespace) || attribute.tag().is(local, namespace)
    }
}

/// Whether this is the element of a single model, in the model's own namespace, or that of one of its variants.
fn is_model_at(
    attribute: &'static Attribute,
    content: &Content,
    local: &str,
    namespace: Option<&str>,
) -> bool {
    let own = content.model.xml.unwrap_or_default();
    attribute.tag().into_namespace(own).is(local, namespace)
        || content.variants.is_some_and(|polymorphic| is_variant(polymorphic, local, namespace))
}

fn is_variant(polymorphic: &'static Polymorphic, local: &str, namespace: Option<&str>) -> bool {
    polymorphic.variants.iter().any(|variant| {
        variant.schema.tag().is(local, namespace)
            || (variant.nested)().is_some_and(|polymorphic| is_variant(polymorphic, local, namespace))
    })
}
