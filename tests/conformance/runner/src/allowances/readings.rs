//! The values that a document has noteworthy readings of, down to the single values inside lists and maps.

use serde_json::Value;

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
        let [attribute, rest, last] = &self.at;
        match spelling {
            Spelling::Attribute => attribute,
            Spelling::Rest => rest,
            Spelling::Last => last,
        }
    }

    /// Whether a path of one of our errors leads here.
    pub(crate) fn is_at(&self, path: &str) -> bool {
        self.elements
            .map_or_else(|| same_place(self.pointer(Spelling::Rest), path), |elements| elements == path)
    }
}

/// Whether a pointer and a path such as `properties.jobs[3].startTime` mean the same place.
pub(crate) fn same_place(pointer: &str, path: &str) -> bool {
    plain(&decoded(pointer)) == plain(path)
}

fn decoded(pointer: &str) -> String {
    pointer.replace("~1", "/").replace("~0", "~")
}

/// The text without what separates the steps of pointers and paths.
fn plain(text: &str) -> String {
    text.replace(['/', '.', '[', ']', '"', '\\'], "")
}

/// All readings at a door.
pub(crate) fn readings(vector: &Vector, door: Door) -> Vec<Reading<'_>> {
    let mut found = Vec::new();
    for feature in &vector.features {
        // The enum reads these as msrest does; a constant keeps its own value.
        if ["wrong-case-enum", "index-as-enum", "wrong-constant"].contains(&feature.name.as_str()) {
            continue;
        }
        let is_here = !feature.is_of_one_door() || feature.keys.iter().any(|key| key == door.name());
        if is_here && !feature.type_name.is_empty() {
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
    let step = step.replace('~', "~0").replace('/', "~1");
    at.each_ref().map(|pointer| format!("{pointer}/{step}"))
}

/// Whether a pointer leads below another.
pub(crate) fn is_below(pointer: &str, above: &str) -> bool {
    pointer.strip_prefix(above).is_some_and(|rest| rest.starts_with('/'))
}

/// Whether one of a pointer and a path of our errors leads through the other.
pub(crate) fn same_beginning(pointer: &str, path: &str) -> bool {
    let (pointer, path) = (plain(&decoded(pointer)), plain(path));
    pointer.starts_with(&path) || path.starts_with(&pointer)
}

/// The last step of a pointer.
pub(crate) fn step(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or_default()
}
