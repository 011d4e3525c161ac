//! Polymorphic enums. The discriminator is an XML attribute such as `xsi:type`, or a child element.

use std::borrow::Cow;

use roxmltree::Node;

use super::scalar::leading_text;
use super::{elements, namespace, qualified_name, read_kind};
use crate::read::context::Context;
use crate::read::json::value::discriminator;
use crate::rest_type::{Abort, PolymorphicSlot, SlotKind};
use crate::schema::{Attribute, Format, XmlPlace};

/// Reads the variant that the discriminator selects.
pub(super) fn read(
    place: &mut dyn PolymorphicSlot,
    node: Node<'_, '_>,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let polymorphic = place.variants();
    let value = discriminator(&polymorphic.discriminator, node).filter(|value| !value.is_empty());
    let is_qname = polymorphic.discriminator.is_qname();
    let value = value.map(|value| match qualified_name::resolve(node, &value).filter(|_| is_qname) {
        Some(name) => name.into(),
        None => value,
    });
    let read = &mut |kind: SlotKind<'_>, context: &mut Context<'_>| read_kind(kind, node, format, context);
    discriminator::select_named(place, value.as_deref(), format, context, read)
}

fn discriminator<'a>(attribute: &'static Attribute, node: Node<'a, '_>) -> Option<Cow<'a, str>> {
    let tag = attribute.tag();
    match attribute.xml_place() {
        XmlPlace::Attribute => {
            let mut attributes = node.attributes();
            let found = attributes.find(|found| tag.is(found.name(), found.namespace()));
            found.map(|found| Cow::Borrowed(found.value()))
        }
        XmlPlace::Text => Some(leading_text(node)),
        XmlPlace::Element => {
            let found = elements(node).find(|child| tag.is(child.tag_name().name(), namespace(*child)));
            found.map(leading_text)
        }
    }
}
