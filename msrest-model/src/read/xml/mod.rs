//! The reader over the tree of an XML text: one loop for all models.

mod any_element;
mod attributes;
mod choice;
mod document;
mod dropped;
mod limits;
mod names;
mod polymorphic;
mod positions;
mod qualified_name;
mod scalar;
mod strict;

pub(crate) use self::document::read_text;
pub(crate) use self::limits::Limits;

use roxmltree::Node;

use self::scalar::leading_text;
use super::context::Context;
use crate::error::WarningKind;
use crate::rest_type::{Abort, ArraySlot, MapSlot, Slot, SlotKind};
use crate::schema::{Format, JsonKind, Tag};
use crate::text::xml_name::qualified;

/// Reads one element into `slot`.
fn read(
    slot: &mut dyn Slot,
    node: Node<'_, '_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let outcome = match read_present(slot, node, format, context) {
        Ok(false) => context.null(slot),
        outcome => outcome.map(drop),
    };
    outcome.inspect_err(|_| context.locate(node))
}

/// Reads one element; false if it stands for an absent value.
fn read_present(
    slot: &mut dyn Slot,
    node: Node<'_, '_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<bool, Abort> {
    if is_nil(node) && stands_for_itself(slot, node, format) {
        return Ok(false);
    }
    if scalar::is_empty(node) {
        return scalar::read_empty(slot, node, format, context);
    }
    read_kind(slot.kind(format), node, format, context).map(|()| true)
}

fn read_kind(
    kind: SlotKind<'_>,
    node: Node<'_, '_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match kind {
        SlotKind::Object(mut model) => {
            context.enter()?;
            if model.schema.is_choice() {
                choice::read_variant(&mut model, node, context)?;
            } else {
                attributes::read_attributes(&mut model, node, context)?;
            }
            context.leave();
            Ok(())
        }
        SlotKind::Array(list) => {
            dropped::warn_of_attributes(node, context);
            context.enter()?;
            read_items(list, &mut elements(node), format, context)?;
            context.leave();
            Ok(())
        }
        SlotKind::Map(map) => {
            dropped::warn_of_attributes(node, context);
            context.enter()?;
            read_entries(map, node, format, context)?;
            context.leave();
            Ok(())
        }
        SlotKind::Xml(place) => any_element::read(place, node, context),
        SlotKind::Json(place) if !scalar::is_text(node) => any_element::read_json(place, node, context),
        SlotKind::Polymorphic(place) => polymorphic::read(place, node, format, context),
        SlotKind::Staged(place) => context.stage(place, kind_of(node), format, &mut |inner, context| {
            read_kind(inner, node, format, context)
        }),
        scalar => {
            dropped::warn_of_attributes(node, context);
            dropped::warn_of_elements(node, context);
            scalar::read(scalar, &leading_text(node), format, context)
        }
    }
}

impl Context<'_> {
    /// Notes the element of an error, unless one inside is noted already.
    #[cold]
    fn locate(&mut self, node: Node<'_, '_>) {
        self.element.get_or_insert(node.id());
    }
}

/// Told by what is in it: an element with attributes or elements is an object, any other a text.
fn kind_of(node: Node<'_, '_>) -> JsonKind {
    if scalar::is_text(node) { JsonKind::Text } else { JsonKind::Object }
}

/// The namespace of an element. For `xmlns=""` the parser has an empty one.
fn namespace<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    node.tag_name().namespace().filter(|namespace| !namespace.is_empty())
}

/// Whether `xsi:nil` says that the element stands for null.
fn is_nil(node: Node<'_, '_>) -> bool {
    let is_nil =
        |attribute: &roxmltree::Attribute<'_, '_>| Tag::NIL.is(attribute.name(), attribute.namespace());
    node.attributes().any(|attribute| is_nil(&attribute) && matches!(attribute.value().trim(), "true" | "1"))
}

/// Whether `xsi:nil` is about the place of the value, and not about a variant's payload or an element that is kept.
#[cold]
fn stands_for_itself(slot: &mut dyn Slot, node: Node<'_, '_>, format: Format) -> bool {
    let content = slot.content(format);
    !choice::is_variant(&content, node) && !matches!(slot.kind(format), SlotKind::Xml(_))
}

/// The first element of these siblings. The parser's own `next_sibling_element` looks at the node itself again.
fn first_element<'a, 'input>(mut place: Option<Node<'a, 'input>>) -> Option<Node<'a, 'input>> {
    while let Some(node) = place.filter(|node| !node.is_element()) {
        place = node.next_sibling();
    }
    place
}

/// The child elements.
fn elements<'a, 'input: 'a>(node: Node<'a, 'input>) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children().filter(Node::is_element)
}

/// Reads one item from each element.
fn read_items<'a, 'input: 'a>(
    list: &mut dyn ArraySlot,
    items: &mut dyn Iterator<Item = Node<'a, 'input>>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let (mut left_out, depth) = (0, context.depth());
    for (index, node) in items.enumerate() {
        context.at(
            |path| path.item(node.tag_name().name(), index),
            |context| {
                context.count_items(1)?;
                let outcome = match read_present(list, node, format, context) {
                    Ok(false) => {
                        list.truncate(index - left_out);
                        context.null(list)
                    }
                    outcome => outcome.map(drop),
                };
                outcome
                    .inspect_err(|_| context.locate(node))
                    .or_else(|_| context.recover_item(list, index, &mut left_out, depth))
            },
        )?;
    }
    Ok(())
}

/// Reads one entry from each child element; its key is the element's name.
fn read_entries(
    map: &mut dyn MapSlot,
    node: Node<'_, '_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    elements(node).try_for_each(|child| read_entry(map, child, format, false, context))
}

fn read_entry(
    map: &mut dyn MapSlot,
    node: Node<'_, '_>,
    format: Format,
    is_secret: bool,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let name = node.tag_name().name();
    let (key, depth) = (qualified(namespace(node), name), context.depth());
    context.at(
        |path| path.key(name),
        |context| {
            context.count_items(1)?;
            if context.warns && map.contains(&key) {
                context.warn(WarningKind::RepeatedElement);
            }
            context.within_secret(is_secret, |context| {
                map.entry(&key, &mut |slot| choice::read_inside(slot, node, format, context))
                    .map_err(|incomplete| context.incomplete(incomplete))
                    .inspect_err(|_| context.locate(node))
                    .or_else(|_| context.recover(depth))
            })
        },
    )
}
