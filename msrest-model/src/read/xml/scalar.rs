//! Strings, numbers and booleans, from the text of an element or the value of an attribute.

use std::borrow::Cow;

use roxmltree::Node;

use super::{elements, read_kind};
use crate::read::context::Context;
use crate::read::json::scalar;
use crate::rest_type::{Abort, Acceptance, ScalarInput, Slot, SlotKind};
use crate::schema::Format;

/// Reads the value of an attribute, or a text that is not empty.
pub(super) fn read(
    kind: SlotKind<'_>,
    text: &str,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    scalar::accept_scalar_in(kind, ScalarInput::Text(text), format, context)
}

/// Whether an element has neither text nor child elements.
pub(super) fn is_empty(node: Node<'_, '_>) -> bool {
    let mut place = node.first_child();
    while let Some(child) = place {
        if child.is_element() || child.is_text() {
            return false;
        }
        place = child.next_sibling();
    }
    true
}

/// Whether an element has neither XML attributes nor child elements.
pub(super) fn is_text(node: Node<'_, '_>) -> bool {
    node.attributes().next().is_none() && elements(node).next().is_none()
}

/// The text before the first child element (Python's `Element.text`).
pub(super) fn leading_text<'a>(node: Node<'a, '_>) -> Cow<'a, str> {
    let mut text = Cow::Borrowed("");
    let mut place = node.first_child();
    while let Some(child) = place.filter(|child| !child.is_element()) {
        let piece = child.text().filter(|_| child.is_text()).unwrap_or_default();
        if text.is_empty() {
            text = Cow::Borrowed(piece);
        } else {
            text.to_mut().push_str(piece);
        }
        place = child.next_sibling();
    }
    text
}

/// Reads `<a/>`: as an empty string for a text or an enum that keeps unknown values, as an empty model, list, map or element;
/// false, for absent, if the type takes none of them (msrest `Deserializer.deserialize_basic` and `deserialize_data`).
pub(super) fn read_empty(
    slot: &mut dyn Slot,
    node: Node<'_, '_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<bool, Abort> {
    Ok(match slot.kind(format) {
        SlotKind::Scalar(_) if matches!(format, Format::ByteArray | Format::Base64) => false,
        SlotKind::Scalar(place) => match place.accept(ScalarInput::Text(""), format) {
            Acceptance::Refused(_) => false,
            taken => scalar::settle(taken, ScalarInput::Text(""), format, context).map(|()| true)?,
        },
        SlotKind::Json(_) if is_text(node) => false,
        kind => read_kind(kind, node, format, context).map(|()| true)?,
    })
}
