//! Elements as JSON, to be compared: names by their namespace, attributes in no order.

use roxmltree::{Document, Node};
use serde_json::{Map, Value, json};

/// The root element of a text.
pub(crate) fn canonical(text: &str) -> Result<Value, String> {
    let document = Document::parse(text).map_err(|error| error.to_string())?;
    Ok(element(document.root_element()))
}

fn element(node: Node<'_, '_>) -> Value {
    let name = node.tag_name();
    let attributes = node.attributes();
    let attributes: Map<String, Value> = attributes
        .map(|attribute| (qualified(attribute.name(), attribute.namespace()), attribute.value().into()))
        .collect();
    let texts: String = node.children().filter(Node::is_text).filter_map(|text| text.text()).collect();
    let children: Vec<Value> = node.children().filter(Node::is_element).map(element).collect();
    json!({
        "tag": qualified(name.name(), name.namespace()),
        "attributes": attributes,
        "text": texts,
        "children": children,
    })
}

fn qualified(name: &str, namespace: Option<&str>) -> String {
    match namespace {
        None | Some("") => name.to_owned(),
        Some(namespace) => format!("{{{namespace}}}{name}"),
    }
}
