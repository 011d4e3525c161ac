//! What derived code asks the compiler about XML.

use core::slice;

use super::message::Message;
use crate::schema::{Attribute, Family, Format, TypeInfo, XmlName, XmlPlace};
use crate::text::const_str::{same, same_path};

/// Stops the compiler if a word of `xml(..)` means nothing for the field's type.
#[doc(hidden)]
#[track_caller]
pub const fn assert_xml_word(family: Family, model: &TypeInfo, format: Format, word: &str) {
    match word.as_bytes() {
        b"attr" | b"text" => assert_scalar(family, model, format, word),
        b"qname" => assert!(
            matches!(family, Family::Text) && model.name.is_empty(),
            "`qname` is for texts, as a qualified name is one; remove it"
        ),
        b"wrapped" | b"items_name" | b"items_prefix" | b"items_ns" => assert_list(family, format, word),
        _ => {}
    }
}

/// Stops the compiler if a discriminator whose REST key is not a name in XML has no other name there.
#[doc(hidden)]
#[track_caller]
pub const fn assert_xml_name(discriminator: &Attribute) {
    if let Some(xml) = discriminator.xml
        && (xml.name.name.is_some() || matches!(discriminator.xml_place(), XmlPlace::Text))
    {
        return;
    }
    let text = Message::new("`").then_all(discriminator.path, ".");
    let text = text.then("` is not a name in XML, as which it is written; give the field of the base with this key an `xml(name = \"..\")`");
    panic!("{}", text.as_str());
}

/// Stops the compiler if two attributes, one of them a list without an element of its own, hold a model that has a name in XML:
/// both would be written under that name.
#[doc(hidden)]
#[track_caller]
pub const fn assert_told_apart(model: &TypeInfo, name: &str, other: &str) {
    let Some(XmlName { name: Some(tag), .. }) = model.xml else { return };
    let text = Message::new("`").then_all(&[name, other], "` and `").then("` hold `").then(model.name);
    let text = text.then("`, and both are written under its name in XML, `").then(tag);
    panic!("{}", text.then("`; give the list `xml(wrapped)`, or remove the name of the type").as_str());
}

/// A value that stands in an attribute or a text.
#[track_caller]
const fn assert_scalar(family: Family, model: &TypeInfo, format: Format, word: &str) {
    let is_model = model.is_polymorphic || !model.name.is_empty();
    let is_scalar = !is_model && matches!(family, Family::Text | Family::Number | Family::Other);
    if is_scalar || is_bytes(family, format) {
        return;
    }
    let text = Message::new("`")
        .then(word)
        .then("` is for texts, numbers, booleans, dates and bytes with a `format`, and the field holds ");
    let found = match family {
        _ if is_model => "a model",
        Family::Any => "more than that",
        family => family.name(),
    };
    panic!("{}", text.then(found).then("; remove it").as_str());
}

#[track_caller]
const fn assert_list(family: Family, format: Format, word: &str) {
    if matches!(family, Family::List) && !is_bytes(family, format) {
        return;
    }
    panic!("{}", Message::new("`").then(word).then("` is for lists; remove it").as_str());
}

const fn is_bytes(family: Family, format: Format) -> bool {
    matches!(family, Family::List) && matches!(format, Format::ByteArray | Format::Base64)
}

/// Whether two attributes are the text of their element, or have one name in it.
pub(super) const fn collide(left: &Attribute, right: &Attribute) -> bool {
    match (left.xml_place(), right.xml_place()) {
        (XmlPlace::Text, XmlPlace::Text) => true,
        (XmlPlace::Attribute, XmlPlace::Attribute) | (XmlPlace::Element, XmlPlace::Element) => {
            let ((left_path, left), (right_path, right)) = (xml_name(left), xml_name(right));
            same_path(left_path, right_path) && same_text(left.namespace, right.namespace)
        }
        _ => false,
    }
}

/// The local name that an attribute is read under, and the rest of it.
const fn xml_name(attribute: &Attribute) -> (&[&str], XmlName) {
    let Some(xml) = attribute.xml else { return (attribute.path, XmlName::NONE) };
    let name = if xml.items.name.is_some() && !xml.wrapped { &xml.items } else { &xml.name };
    match &name.name {
        Some(local) => (slice::from_ref(local), *name),
        None => (attribute.path, *name),
    }
}

const fn same_text(left: Option<&str>, right: Option<&str>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => same(left, right),
        (None, None) => true,
        _ => false,
    }
}
