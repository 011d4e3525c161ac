//! What the parser lets pass and Python's ElementTree refuses: looked at only where its first letters stand in the text.

use roxmltree::Document;

/// The byte at which something is wrong, and what.
pub(super) fn fault(document: &Document<'_>, text: &str) -> Option<(usize, &'static str)> {
    if text.starts_with("<?xml?>") {
        return Some((5, "the XML declaration has no version"));
    }
    if text.contains("&#")
        && let Some(offset) = unknown_character(text)
    {
        return Some((offset, "a character reference to no character"));
    }
    if text.contains("xmlns:") { unusable_prefix(document) } else { None }
}

/// A reference such as `&#xD800;`, which the parser replaces.
fn unknown_character(text: &str) -> Option<usize> {
    let references = text.match_indices("&#");
    let unknown = |(offset, _): &(usize, &str)| {
        let reference = text.get(offset + 2..).and_then(|rest| rest.split(';').next()).unwrap_or_default();
        let number = match reference.strip_prefix('x') {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => reference.parse(),
        };
        number.ok().and_then(char::from_u32).is_none() && !is_literal(text.get(..*offset).unwrap_or_default())
    };
    references.filter(unknown).map(|(offset, _)| offset).next()
}

/// Whether what follows stands in a CDATA section, a comment or a processing instruction.
fn is_literal(before: &str) -> bool {
    let is_open = |start, end| before.rfind(start) > before.rfind(end);
    is_open("<![CDATA[", "]]>") || is_open("<!--", "-->") || is_open("<?", "?>")
}

/// `xmlns:x=""` or `xmlns:xmlns=".."`
fn unusable_prefix(document: &Document<'_>) -> Option<(usize, &'static str)> {
    let elements = document.descendants().filter(roxmltree::Node::is_element);
    let mut faults = elements.filter(|element| {
        let mut namespaces = element.namespaces();
        namespaces.any(|namespace| {
            namespace.name().is_some_and(|prefix| prefix == "xmlns" || namespace.uri().is_empty())
        })
    });
    faults.next().map(|_| (0, "a prefix stands for no namespace"))
}
