//! The values that a document has noteworthy readings of, down to the single values inside lists and maps.

use serde_json::Value;

use crate::places::{self, pointer};
use crate::vector::{Door, Spelling, Vector, entry};

/// One value that is read as one type.
pub(crate) struct Reading<'a> {
    /// The pointers in the three spellings.
    at: [String; 3],
    pub(crate) type_name: &'a str,
    pub(crate) value: &'a Value,
    /// In XML: the path of element names.
    elements: Option<&'a str>,
}

impl Reading<'_> {
    pub(crate) fn pointer(&self, spelling: Spelling) -> &str {
        spelling.of(&self.at)
    }

    /// Whether a path of one of our errors leads here.
    pub(crate) fn is_at(&self, path: &str) -> bool {
        match self.elements {
            Some(elements) => elements == path,
            None => self.pointer(Spelling::Rest) == pointer(path),
        }
    }
}

/// All readings at a door.
pub(crate) fn readings(vector: &Vector, door: Door) -> Vec<Reading<'_>> {
    let mut found = Vec::new();
    for feature in &vector.features {
        // The enum reads these as msrest does; a constant keeps its own value.
        if ["wrong-case-enum", "index-as-enum", "wrong-constant"].contains(&feature.name.as_str()) {
            continue;
        }
        if feature.is_at_door(door) && !feature.type_name.is_empty() {
            let before = found.len();
            add(&feature.at, &feature.type_name, feature.input(), &mut found);
            let elements = feature.elements.as_deref();
            found.iter_mut().skip(before).for_each(|reading| reading.elements = elements);
        }
    }
    found
}

fn add<'a>(at: &[String; 3], type_name: &'a str, value: &'a Value, found: &mut Vec<Reading<'a>>) {
    let inner = |open, close| type_name.strip_prefix(open).and_then(|rest: &str| rest.strip_suffix(close));
    match (inner('[', ']'), inner('{', '}'), value) {
        (Some(item), _, Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                add(&below(at, &index.to_string()), item, value, found);
            }
        }
        (_, Some(item), Value::Object(entries)) => {
            for (key, value) in entries {
                add(&below(at, key), item, value, found);
            }
        }
        (_, Some(item), Value::Array(pairs)) => {
            for pair in pairs {
                if let (Some(key), Some(value)) = (entry(pair, "key").as_str(), pair.get("value")) {
                    add(&below(at, key), item, value, found);
                }
            }
        }
        _ => found.push(Reading { at: at.clone(), type_name, value, elements: None }),
    }
}

fn below(at: &[String; 3], step: &str) -> [String; 3] {
    at.each_ref().map(|pointer| places::below(pointer, step))
}
