//! XML texts, compared by what they mean.

use msrest_model::{Deserializer, XmlElement, XmlNode};

/// The element that a text is, with its attributes sorted.
///
/// # Panics
/// Where the text is not XML.
#[must_use]
pub fn xml(text: &str) -> XmlElement {
    let element = Deserializer::new().deserialize_as(text, "text/xml");
    sorted(element.unwrap_or_else(|error| panic!("{text}: {error}")))
}

fn sorted(mut element: XmlElement) -> XmlElement {
    element
        .attributes
        .sort_by(|left, right| (&left.namespace, &left.name).cmp(&(&right.namespace, &right.name)));
    for child in &mut element.children {
        if let XmlNode::Element(inner) = child {
            *inner = sorted(std::mem::take(inner));
        }
    }
    element
}

/// Compares two XML texts: names by their namespace, attributes in any order.
///
/// # Panics
/// Where they differ.
pub fn assert_same_xml(found: &str, expected: &str) {
    assert!(xml(found) == xml(expected), "\n   found: {found}\nexpected: {expected}");
}
