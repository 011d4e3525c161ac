//! Texts that are names themselves: `d:int`, whose prefix is declared somewhere above.

use roxmltree::Node;

use crate::rest_type::XmlNamespace;
use crate::text::xml_name::{is_name, qualified};

/// The name as `{namespace}name`, unless the text is not a name, or its prefix is not declared. An empty text stays empty.
pub(super) fn resolve(node: Node<'_, '_>, text: &str) -> Option<String> {
    let text = text.trim();
    let (namespace, local) = match text.split_once(':') {
        Some((prefix, local)) => (Some(node.lookup_namespace_uri(Some(prefix))?), local),
        None => (node.lookup_namespace_uri(None), text),
    };
    if !is_name(local) {
        return text.is_empty().then(String::new);
    }
    let namespace = namespace.filter(|namespace| !namespace.is_empty());
    Some(qualified(namespace, local).into_owned())
}

/// The declared prefixes of what may be names among the values of an element's attributes and its own texts.
pub(super) fn prefixes(node: Node<'_, '_>) -> Vec<XmlNamespace> {
    let mut found: Vec<XmlNamespace> = Vec::new();
    let values = node.attributes().map(|attribute| attribute.value());
    let texts = node.children().filter(Node::is_text).filter_map(|text| text.text());
    for text in values.chain(texts) {
        let name = text.trim().split_once(':').filter(|(prefix, local)| is_name(prefix) && is_name(local));
        let Some((prefix, _)) = name.filter(|(prefix, _)| *prefix != "xml") else { continue };
        let Some(namespace) = node.lookup_namespace_uri(Some(prefix)) else { continue };
        if found.iter().all(|known| known.prefix != prefix) {
            found.push(XmlNamespace { prefix: prefix.to_owned(), namespace: namespace.to_owned() });
        }
    }
    found
}
