//! Whether two bodies say the same.

use roxmltree::{Document, Node};
use serde_json::Value;

use crate::answer::Outcome;

/// `null` in an object is as good as nothing there, the order of keys does not matter, `1` is `1.0`, and the last bit of a
/// float does not count, which `serde_json` reads roughly.
pub(crate) fn same_json(ours: &Value, theirs: &Value) -> Outcome {
    if is_same(ours, theirs) { Ok(()) } else { Err(format!("wrote {ours} instead of {theirs}").into()) }
}

fn is_same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            let keys = || ours.keys().chain(theirs.keys());
            let of = |map: &'_ serde_json::Map<String, Value>, key: &str| {
                map.get(key).cloned().unwrap_or(Value::Null)
            };
            keys().all(|key| is_same(&of(ours, key), &of(theirs, key)))
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| is_same(ours, theirs))
        }
        (Value::Number(ours), Value::Number(theirs)) => {
            let (ours, theirs) = (ours.as_f64().unwrap_or(f64::NAN), theirs.as_f64().unwrap_or(f64::NAN));
            (ours - theirs).abs() <= theirs.abs() * f64::EPSILON
        }
        _ => ours == theirs,
    }
}

/// Neither the order of XML attributes and of elements with different names matters, nor space around texts.
pub(crate) fn same_xml(ours: &str, theirs: &str) -> Outcome {
    let (our_tree, their_tree) = (Document::parse(ours)?, Document::parse(theirs)?);
    if Element::of(our_tree.root_element()) == Element::of(their_tree.root_element()) {
        return Ok(());
    }
    Err(format!("wrote {ours} instead of {theirs}").into())
}

#[derive(PartialEq)]
struct Element<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
    text: &'a str,
    children: Vec<Element<'a>>,
}

impl<'a> Element<'a> {
    fn of(node: Node<'a, 'a>) -> Self {
        let mut attributes: Vec<_> = node.attributes().map(|own| (own.name(), own.value())).collect();
        attributes.sort_unstable();
        let mut children: Vec<_> = node.children().filter(Node::is_element).map(Element::of).collect();
        children.sort_by_key(|child| child.name);
        let text = if children.is_empty() { node.text().unwrap_or_default().trim() } else { "" };
        Self { name: node.tag_name().name(), attributes, text, children }
    }
}
