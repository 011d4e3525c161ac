//! Elements whose name tells which variant of an enum they are.

use roxmltree::Node;

use super::{first_element, namespace, read};
use crate::read::context::Context;
use crate::rest_type::{Abort, ObjectSlot, Slot};
use crate::schema::{Attribute, Content, Format, Shape};

/// Reads the variant that the element is; if it is none, the enum says so itself.
pub(super) fn read_variant(
    object: &mut dyn ObjectSlot,
    node: Node<'_, '_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let Some(variant) = variant(object.model_schema().attributes(), node) else { return Ok(()) };
    context.within_secret(variant.secret, |context| {
        read_inside(object.slot(variant.index), node, variant.format, context)
    })
}

/// Reads an element whose name is taken, by a variant or by the key of a map: a variant stands inside it.
pub(super) fn read_inside(
    slot: &mut dyn Slot,
    node: Node<'_, '_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let inner = is_choice(&slot.content(format)).then(|| first_element(node.first_child()));
    read(slot, inner.flatten().unwrap_or(node), format, context)
}

/// Whether an element is a variant of what is expected.
pub(super) fn is_variant(expected: &Content, node: Node<'_, '_>) -> bool {
    is_choice(expected) && variant(expected.model.attributes, node).is_some()
}

fn is_choice(content: &Content) -> bool {
    content.is_choice() && content.shape == Shape::One
}

fn variant(variants: &'static [Attribute], node: Node<'_, '_>) -> Option<&'static Attribute> {
    let (local, namespace) = (node.tag_name().name(), namespace(node));
    variants.iter().find(|variant| variant.tag().is(local, namespace))
}
