//! What the code of a module refers to: names to import, and features of `msrest-model`.

use std::collections::BTreeSet;

use crate::module::Item;

/// The names that are written without a path, and where they come from.
const IMPORTS: [(&str, &[&str]); 4] = [
    ("std::collections", &["BTreeMap"]),
    ("chrono", &["DateTime", "NaiveDate", "NaiveTime", "Utc"]),
    ("msrest_model", &["Duration", "Model", "OneOrMany", "RestEnum", "RestType"]),
    ("serde_json", &["Map", "Value"]),
];

/// The crates whose types have a feature of `msrest-model`.
const CRATES: [(&str, &str); 5] =
    [("jiff", "jiff"), ("rust_decimal", "decimal"), ("time", "time"), ("url", "url"), ("uuid", "uuid")];

/// One `use` for each crate: those of the standard library, and the others.
pub(super) fn imports<'m>(items: impl Iterator<Item = &'m Item>) -> [String; 2] {
    let used: BTreeSet<&str> = items.flat_map(Item::paths).collect();
    let [standard, others @ ..] = IMPORTS.map(|(path, names)| {
        let names: Vec<_> = names.iter().copied().filter(|name| used.contains(name)).collect();
        match names.as_slice() {
            [] => String::new(),
            [one] => format!("use {path}::{one};\n"),
            several => format!("use {path}::{{{}}};\n", several.join(", ")),
        }
    });
    [standard, others.concat()]
}

/// The features that the code needs.
pub(super) fn features(items: &[Item]) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    for item in items {
        let of_crates = item.paths().filter_map(|path| {
            let (name, _) = path.split_once("::")?;
            CRATES.iter().find(|(known, _)| *known == name).map(|(_, feature)| *feature)
        });
        found.extend(of_crates);
        let attributes = item.members().iter().map(|member| &member.attributes).chain([&item.attributes]);
        for words in attributes {
            found.extend(["pattern", "xml"].into_iter().filter(|word| words.has(word)));
        }
    }
    found
}
