//! The attributes of a model, from an element.

use roxmltree::Node;

use super::dropped;
use super::names;
use super::scalar::leading_text;
use super::{first_element, is_nil, qualified_name, read, read_entry, read_items, scalar};
use crate::error::{Expected, PathBuilder};
use crate::keys::bit_set::BitSet;
use crate::read::constant::compare_constant;
use crate::read::context::Context;
use crate::read::unexpected::Unexpected;
use crate::rest_type::{Abort, ModelSlot, ScalarInput, SlotKind};
use crate::schema::{Attribute, Constant, Format, JsonKind, Shape, XmlPlace};
use serde_json::Value;

/// Reads the attributes of a model, and what is left to the additional properties.
pub(super) fn read_attributes(
    model: &mut ModelSlot<'_>,
    node: Node<'_, '_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let attributes = model.schema.attributes();
    read_attributes_and_text(model, node, context)?;
    let (mut seen, mut next) = (BitSet::default(), 0);
    let mut place = first_element(node.first_child());
    while let Some(child) = place {
        place = first_element(child.next_sibling());
        let Some(owner) = names::find(model, attributes, next, child) else {
            read_additional(model, child, context)?;
            continue;
        };
        let is_first = seen.add(owner.position);
        next = owner.position + usize::from(!owner.is_item);
        if !owner.is_item {
            read_element(model, owner.attribute, child, is_first, context)?;
        } else if is_first {
            let (items, behind) = items(model, attributes, owner.position, child);
            place = behind;
            recoverable(
                model,
                owner.attribute,
                |_| {},
                context,
                |model, context| read_list(model, owner.attribute, items, context),
            )?;
        }
    }
    absent_lists(model, attributes, &mut seen);
    Ok(())
}

fn read_element(
    model: &mut ModelSlot<'_>,
    attribute: &'static Attribute,
    node: Node<'_, '_>,
    is_first: bool,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let segment = |path: &mut PathBuilder<'_>| path.element(node.tag_name().name());
    recoverable(model, attribute, segment, context, |model, context| {
        if is_first {
            return read_one(model, attribute, node, context);
        }
        context.locate(node);
        Err(context.mismatch(Expected::new("one element of this name"), &Unexpected::Another))
    })
}

/// The XML attributes and the text of the element itself.
fn read_attributes_and_text(
    model: &mut ModelSlot<'_>,
    node: Node<'_, '_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let attributes = model.schema.attributes();
    let text = leading_text(node);
    if !text.is_empty() {
        for attribute in attributes.iter().filter(|attribute| attribute.xml_place() == XmlPlace::Text) {
            recoverable(
                model,
                attribute,
                |_| {},
                context,
                |model, context| {
                    let outcome = read_text(model, attribute, node, &text, context);
                    outcome.inspect_err(|_| context.locate(node))
                },
            )?;
        }
    }
    for found in node.attributes() {
        let is_named = |attribute: &&Attribute| {
            attribute.xml_place() == XmlPlace::Attribute
                && attribute.tag().is(found.name(), found.namespace())
        };
        let Some(attribute) = attributes.iter().find(is_named) else {
            dropped::warn_of_attribute(found, context);
            continue;
        };
        recoverable(
            model,
            attribute,
            |path| path.xml_attribute(found.name()),
            context,
            |model, context| {
                let outcome = read_text(model, attribute, node, found.value(), context);
                outcome.inspect_err(|_| context.locate(node))
            },
        )?;
    }
    Ok(())
}

fn read_text(
    model: &mut ModelSlot<'_>,
    attribute: &'static Attribute,
    node: Node<'_, '_>,
    text: &str,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let name = if attribute.is_qname() {
        Some(qualified_name::resolve(node, text).ok_or_else(|| no_name(attribute, text, context))?)
    } else {
        None
    };
    let text = name.as_deref().unwrap_or(text);
    match attribute.constant {
        Some(constant) => compare_constant(model.schema, attribute, &value_of(constant, text), context),
        None => {
            let slot = model.object.slot(attribute.index);
            scalar::read(slot.kind(attribute.format), text, attribute.format, context)
        }
    }
}

#[cold]
fn no_name(attribute: &Attribute, text: &str, context: &mut Context<'_>) -> Abort {
    let expected = Expected::new("a qualified name whose prefix is declared");
    // The type may be secret, and not the attribute.
    context.within_secret(attribute.is_secret(), |context| {
        context.mismatch(expected, &Unexpected::Scalar(ScalarInput::Text(text)))
    })
}

fn read_one(
    model: &mut ModelSlot<'_>,
    attribute: &'static Attribute,
    node: Node<'_, '_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    if attribute.constant.is_some() || attribute.is_qname() && !is_nil(node) {
        return read_text(model, attribute, node, &leading_text(node), context);
    }
    read(model.object.slot(attribute.index), node, attribute.format, context)
}

/// All items of a list without an element of its own, and the first element behind `first` that is not an item, at which
/// reading goes on.
fn items<'a, 'input>(
    model: &mut ModelSlot<'_>,
    attributes: &'static [Attribute],
    position: usize,
    first: Node<'a, 'input>,
) -> (Vec<Node<'a, 'input>>, Option<Node<'a, 'input>>) {
    let (mut items, mut behind) = (Vec::new(), None);
    let mut place = Some(first);
    while let Some(node) = place {
        if names::find(model, attributes, position, node).is_some_and(|owner| owner.position == position) {
            items.push(node);
        } else {
            behind.get_or_insert(node);
        }
        place = first_element(node.next_sibling());
    }
    (items, behind)
}

fn read_list(
    model: &mut ModelSlot<'_>,
    attribute: &'static Attribute,
    items: Vec<Node<'_, '_>>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    read_items_into(
        model.object.slot(attribute.index).kind(attribute.format),
        &items,
        attribute.format,
        context,
    )
}

fn read_items_into(
    kind: SlotKind<'_>,
    items: &[Node<'_, '_>],
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    match kind {
        SlotKind::Array(list) => {
            list.reserve(items.len());
            read_items(list, &mut items.iter().copied(), format, context)
        }
        SlotKind::Staged(place) => context.stage(place, JsonKind::Array, format, &mut |inner, context| {
            read_items_into(inner, items, format, context)
        }),
        other => Err(context.mismatch(other.expected(format), &Unexpected::Array)),
    }
}

/// Makes lists without an element of their own empty if they have no item, not absent, as in msrest.
fn absent_lists(model: &mut ModelSlot<'_>, attributes: &'static [Attribute], seen: &mut BitSet) {
    for (position, attribute) in attributes.iter().enumerate() {
        if seen.add(position)
            && attribute.xml_place() == XmlPlace::Element
            && attribute.constant.is_none()
            && is_unwrapped(model, attribute)
        {
            let slot = model.object.slot(attribute.index);
            if !is_empty_list(slot.kind(attribute.format), attribute.format) {
                slot.clear();
            }
        }
    }
}

/// Whether the place is for a list: asking for its kind has put an empty one there.
fn is_empty_list(kind: SlotKind<'_>, format: Format) -> bool {
    match kind {
        SlotKind::Array(_) => true,
        SlotKind::Staged(place) => {
            let read = &mut |inner: SlotKind<'_>| is_empty_list(inner, format).then_some(()).ok_or(Abort);
            place.stage(JsonKind::Array, format, read).is_ok()
        }
        _ => false,
    }
}

fn is_unwrapped(model: &mut ModelSlot<'_>, attribute: &Attribute) -> bool {
    let content = model.object.slot(attribute.index).content(attribute.format);
    content.shape == Shape::List && names::is_unwrapped(attribute, &content)
}

fn read_additional(
    model: &mut ModelSlot<'_>,
    node: Node<'_, '_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let schema = model.schema;
    match model.object.additional() {
        Some(map) => read_entry(map, node, schema.additional_format(), schema.hides_additional(), context),
        None => {
            // A text was expected in the model's element, and another element is there.
            let is_secret = schema.attributes().iter().any(is_secret_text);
            context.within_secret(is_secret, |context| {
                context.warn_of_dropped(|path| path.key(node.tag_name().name()));
            });
            Ok(())
        }
    }
}

/// Reads one attribute. If that fails and reading goes on after errors, the attribute is absent.
fn recoverable(
    model: &mut ModelSlot<'_>,
    attribute: &'static Attribute,
    segment: impl Fn(&mut PathBuilder<'_>),
    context: &mut Context<'_>,
    read: impl FnOnce(&mut ModelSlot<'_>, &mut Context<'_>) -> Result<(), Abort>,
) -> Result<(), Abort> {
    let depth = context.depth();
    let read_or_recover = |context: &mut Context<'_>| {
        read(model, context).or_else(|_| {
            if attribute.is_needed() {
                return Err(Abort);
            }
            context.recover(depth)?;
            model.object.slot(attribute.index).clear();
            Ok(())
        })
    };
    context.within_secret(attribute.secret, |context| context.at(segment, read_or_recover))
}

/// The text of a document as a JSON value of the constant's type, to be compared with it.
fn value_of(constant: Constant, text: &str) -> Value {
    let parsed = match constant {
        Constant::Text(_) => None,
        Constant::Integer(_) | Constant::Float(_) | Constant::Bool(_) => {
            serde_json::from_str(&text.trim().to_ascii_lowercase()).ok()
        }
    };
    parsed.unwrap_or_else(|| text.into())
}

fn is_secret_text(attribute: &Attribute) -> bool {
    attribute.secret && attribute.xml_place() == XmlPlace::Text
}
