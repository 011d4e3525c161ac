//! A document as a tree that keeps the order of its keys.

use std::fmt;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use crate::place::unescaped;

/// One value of a document. `serde_json::Value` sorts keys, and generated attributes stand in the document's order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    Scalar(Value),
    List(Vec<Node>),
    /// Of a repeated key the last value counts.
    Object(IndexMap<String, Node>),
}

impl Node {
    /// The value at an RFC 6901 pointer.
    pub(crate) fn at(&self, pointer: &str) -> Option<&Self> {
        pointer.split('/').skip(1).try_fold(self, |node, part| match node {
            Self::List(items) => items.get(part.parse::<usize>().ok()?),
            Self::Object(entries) => entries.get(&unescaped(part)),
            Self::Scalar(_) => None,
        })
    }

    /// Brings in what YAML's `<<` names, unless an object says it itself.
    pub(crate) fn merge_keys(&mut self) {
        match self {
            Self::Object(entries) => {
                while let Some(merged) = entries.shift_remove("<<") {
                    let sources = if let Self::List(several) = merged { several } else { vec![merged] };
                    for (key, value) in sources.into_iter().filter_map(Self::into_entries).flatten() {
                        entries.entry(key).or_insert(value);
                    }
                }
                entries.values_mut().for_each(Self::merge_keys);
            }
            Self::List(items) => items.iter_mut().for_each(Self::merge_keys),
            Self::Scalar(_) => {}
        }
    }

    fn into_entries(self) -> Option<IndexMap<String, Self>> {
        if let Self::Object(entries) = self { Some(entries) } else { None }
    }

    /// A text, number or boolean as text: YAML writes versions without quotes.
    pub(crate) fn text(&self) -> Option<String> {
        if let Self::Scalar(value) = self { Some(text(value)) } else { None }
    }

    /// The same as a JSON value, which models are read from.
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Scalar(value) => value.clone(),
            Self::List(items) => items.iter().map(Self::to_value).collect(),
            Self::Object(entries) => {
                entries.iter().map(|(key, node)| (key.clone(), node.to_value())).collect()
            }
        }
    }
}

/// A text as it is, and whatever else in JSON.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON or YAML value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Scalar(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    /// YAML's integers past 64 bits are floats, as in JSON.
    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Node, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Node, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node, E> {
        let number = Number::from_f64(value).ok_or_else(|| E::custom("a number that JSON does not have"))?;
        Ok(Node::Scalar(number.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<Node, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(sequence)).map(Node::List)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = IndexMap::new();
        // YAML has keys that are no text, such as the `200` of a response.
        while let Some(key) = map.next_key::<Node>()? {
            let no_text = || de::Error::custom("a key is a text, and not a list or an object");
            entries.insert(key.text().ok_or_else(no_text)?, map.next_value()?);
        }
        Ok(Node::Object(entries))
    }
}
