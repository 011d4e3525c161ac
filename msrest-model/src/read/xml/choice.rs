//! Enums whose variants are told apart by the name of their element.

use roxmltree::Node;

use super::{first_element, namespace, read};
use crate::read::context::Context;
use crate::rest_type::{Abort, ModelSlot, Slot};
use crate::schema::{Attribute, Content, Format, Shape};

/// Reads the variant with the name of the element. If there is none, the enum makes that an error when it is finished.
pub(super) fn read_variant(
    model: &mut ModelSlot<'_>,
    node: Node<'_, '_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let Some(variant) = variant(model.schema.attributes(), node) else { return Ok(()) };
    context.within_secret(variant.secret, |context| {
        read_inside(model.object.slot(variant.index), node, variant.format, context)
    })
}

/// Reads an element whose name is already used for a variant or for the key of a map. If the value is such an enum itself,
/// its own element is inside.
pub(super) fn read_inside(
    slot: &mut dyn Slot,
    node: Node<'_, '_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let inner = is_choice(&slot.content(format)).then(|| first_element(node.first_child()));
    read(slot, inner.flatten().unwrap_or(node), format, context)
}

/// Whether the expected value is such an enum, and the element one of its variants.
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
