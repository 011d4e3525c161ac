//! From paths to trees: reading, and following `$ref` from file to file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::node::Node;
use crate::error::Error;
use crate::place::Place;
use serde_json::Value;

/// The name of a file: its path with `/`, without `.` and without `..` that can be resolved.
pub(super) fn name(path: &Path) -> Arc<str> {
    let mut parts = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(parts.components().next_back(), Some(Component::Normal(_))) => {
                parts.pop();
            }
            component => parts.push(component),
        }
    }
    parts.to_string_lossy().replace('\\', "/").into()
}

/// The place that a `$ref` leads to, whether something stands there or not.
pub(crate) fn target(reference: &str, from: &Place) -> Place {
    let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let pointer = decoded(fragment);
    let pointer =
        if pointer.is_empty() || pointer.starts_with('/') { pointer } else { format!("/{pointer}") };
    if file.is_empty() {
        return Place::new(from.shared_file(), pointer);
    }
    let folder = Path::new(from.file()).parent().unwrap_or(Path::new(""));
    Place::new(name(&folder.join(decoded(file))), pointer)
}

/// Files, and the places of what refers from them.
#[derive(Default)]
pub(super) struct Loader {
    pub(super) files: BTreeMap<Arc<str>, Node>,
    pub(super) references: Vec<(String, Place)>,
}

impl Loader {
    /// Reads a file, and those that it refers to, unless they are there.
    pub(super) fn load(&mut self, file: &Arc<str>, from: Option<&Place>) -> Result<(), Error> {
        if self.files.contains_key(file) {
            return Ok(());
        }
        let bytes = fs::read(&**file).map_err(|cause| match from {
            Some(place) => Error::document(place, format!("`$ref` to the file {file}: {cause}")),
            None => Error::Read { file: file.to_string(), cause },
        })?;
        let from = self.references.len();
        self.add(file, &bytes)?;
        for (reference, place) in self.references.iter().skip(from).cloned().collect::<Vec<_>>() {
            if reference.contains("://") {
                let message = "which is not fetched; download it, and refer to the file by its path";
                return Err(Error::document(&place, format!("`$ref` to {reference}, {message}")));
            }
            self.load(&target(&reference, &place).shared_file(), Some(&place))?;
        }
        Ok(())
    }

    /// Adds a file that has been read.
    pub(super) fn add(&mut self, file: &Arc<str>, bytes: &[u8]) -> Result<(), Error> {
        let node = parse(file, bytes)?;
        collect_references(&node, &Place::new(Arc::clone(file), String::new()), &mut self.references);
        self.files.insert(Arc::clone(file), node);
        Ok(())
    }
}

/// The tree of a file: JSON if it looks like that or its name says so, else YAML.
fn parse(file: &str, bytes: &[u8]) -> Result<Node, Error> {
    let syntax = |message: String| Error::Syntax { file: file.to_owned(), message };
    let text = std::str::from_utf8(bytes);
    let text = text.map_err(|error| syntax(format!("{error}; write the file in UTF-8")))?;
    let text = text.trim_start_matches('\u{feff}');
    let node: Node = if file.ends_with(".json") || text.trim_start().starts_with('{') {
        serde_json::from_str(text).map_err(|error| syntax(error.to_string()))?
    } else {
        let mut node: Node = serde_norway::from_str(text).map_err(|error| syntax(error.to_string()))?;
        node.merge_keys();
        node
    };
    match node {
        Node::Object(_) => Ok(node),
        _ => Err(syntax("not a Swagger or OpenAPI document; it has to be an object".to_owned())),
    }
}

/// All `$ref` of a tree, but those to examples and in values.
fn collect_references(node: &Node, place: &Place, found: &mut Vec<(String, Place)>) {
    const NAMED: [&str; 6] =
        ["properties", "definitions", "schemas", "responses", "parameters", "requestBodies"];
    const VALUES: [&str; 6] = ["x-ms-examples", "examples", "example", "default", "enum", "const"];
    match node {
        Node::Scalar(_) => {}
        Node::List(items) => {
            for (index, item) in items.iter().enumerate() {
                collect_references(item, &place.child(index), found);
            }
        }
        Node::Object(entries) => {
            if let Some(Node::Scalar(Value::String(reference))) = entries.get("$ref") {
                found.push((reference.clone(), place.clone()));
            }
            // `default` is also a response.
            let is_named = NAMED.contains(&place.last().as_str());
            for (key, value) in entries {
                if is_named || !VALUES.contains(&key.as_str()) {
                    collect_references(value, &place.child(key), found);
                }
            }
        }
    }
}

/// The text with `%20` and its like as characters.
fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}
