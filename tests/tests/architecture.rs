//! Data flows one way: a file of the runtime imports from its own folder or from lower floors, as ARCHITECTURE.md says.

#![expect(clippy::unwrap_used, reason = "a test that cannot read the sources fails")]

use std::collections::BTreeSet;

use msrest_model_tests::sources::{files, read, words};

const SOURCE: &str = "../msrest-model/src";

/// The floors from the ground up; rooms on one floor do not import each other.
const FLOORS: &[&[&str]] = &[
    &["text", "wire", "depth"],
    &["schema"],
    &["error", "keys"],
    &["rest_type", "compile_checks"],
    &["types"],
    &["read", "write"],
    &["validate"],
    &["serializer", "deserializer"],
    &["model", "functions"],
    &["private", "guide", "lib"],
];

/// The only circle of imports among files: an attribute knows what may stand in it, which is a model with a schema of
/// attributes. It lies in the data.
const CIRCLE: &[&str] = &[
    "attribute",
    "attribute_path",
    "content",
    "key_index",
    "mod",
    "output_index",
    "polymorphic",
    "ruled",
    "search",
    "type_info",
    "xml",
];

/// All files, with their paths from the root of the sources.
fn all_files() -> Vec<(String, String)> {
    let found = files(SOURCE, "rs").into_iter().map(|path| path.to_str().unwrap().to_owned());
    let found: Vec<_> = found.map(|path| (path.clone(), read(format!("{SOURCE}/{path}")))).collect();
    assert!(found.len() > 80, "the sources moved");
    found
}

/// The room of a file: its folder at the root, or its own name there.
fn room(file: &str) -> &str {
    file.split('/').next().unwrap().trim_end_matches(".rs")
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default()
}

/// The code without the modules of tests, comments and documentation, by line number.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    without_tests(text).lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// The rooms that a line names by `crate::`.
fn rooms(line: &str) -> impl Iterator<Item = &str> {
    line.split("crate::").skip(1).filter_map(|rest| words(rest).next())
}

#[test]
fn a_floor_imports_no_higher_one() {
    let mut broken = Vec::new();
    for (file, text) in all_files() {
        let own = room(&file);
        let own_floor =
            floor(own).unwrap_or_else(|| panic!("{file}: the room `{own}` has no floor; give it one"));
        for (number, line) in code(&text) {
            for other in rooms(line).filter(|other| *other != own) {
                let place = format!("{file}:{}: `{}`", number + 1, line.trim());
                match floor(other) {
                    Some(other_floor) if other_floor < own_floor => {}
                    Some(_) => broken.push(format!("{place}: `{own}` stands no higher than `{other}`")),
                    // The macros for generated code are named from the root.
                    None if own == "lib" || own == "private" => {}
                    None => broken.push(format!("{place}: name the room of `{other}`, not the root")),
                }
            }
        }
    }
    assert!(broken.is_empty(), "imports that break the floors:\n{}", broken.join("\n"));
}

/// A dependency that a package chooses says what it is for, behind it or in the line above. Those of the workspace, whose
/// reason stands there, and of its folders need none.
#[test]
fn every_dependency_has_a_reason() {
    let workspace = read("../Cargo.toml");
    let members = workspace.lines().find_map(|line| line.strip_prefix("members = ")).unwrap();
    let members = members.split('"').skip(1).step_by(2).filter(|member| !member.contains('*'));
    let mut unexplained = Vec::new();
    for package in members.chain(["."]) {
        let text = read(format!("../{package}/Cargo.toml"));
        let (mut in_dependencies, mut above) = (false, "");
        for line in text.lines() {
            let is_chosen =
                line.contains(" = ") && !line.contains("workspace = true") && !line.contains("path = ");
            let is_explained = line.contains(" # ") || above.starts_with('#') || line.starts_with('#');
            if line.starts_with('[') {
                in_dependencies = line.ends_with("dependencies]");
            } else if in_dependencies && is_chosen && !is_explained {
                unexplained.push(format!("{package}: {line}"));
            }
            above = line;
        }
    }
    assert!(unexplained.is_empty(), "dependencies without a reason:\n{}", unexplained.join("\n"));
}

#[test]
fn few_files_lie_loose() {
    let loose = all_files().into_iter().filter(|(file, _)| !file.contains('/')).count();
    assert!(loose <= 4, "{loose} files at the root; each has a room");
}

#[test]
fn the_schema_has_one_circle() {
    let own = |file: &str| file.strip_prefix("schema/").map(|name| name.trim_end_matches(".rs").to_owned());
    let files: Vec<(String, String)> =
        all_files().into_iter().filter_map(|(file, text)| Some((own(&file)?, text))).collect();
    let mod_file = files.iter().find(|(name, _)| name == "mod").unwrap().1.clone();
    let edges: Vec<(String, BTreeSet<String>)> = files
        .iter()
        .map(|(name, text)| {
            let imports = if name == "mod" { used_exports(&mod_file) } else { imports(text, &mod_file) };
            (name.clone(), imports)
        })
        .collect();
    let in_circle = edges.iter().map(|(name, _)| name).filter(|name| reaches(name, name, &edges));
    assert_eq!(in_circle.collect::<Vec<_>>(), CIRCLE, "the files of `schema` that import each other");
}

/// The files of the folder that one of them imports from, also by what `mod.rs` exports again.
fn imports(text: &str, mod_file: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let text = text.replace("use crate::schema::", "use super::");
    let statements = without_tests(&text).split(';');
    for statement in statements.filter_map(|statement| statement.split("use super::").nth(1)) {
        for name in words(statement) {
            if mod_file.contains(&format!("mod {name};")) {
                found.insert(name.to_owned());
            } else if let Some(file) = exporter(name, mod_file) {
                found.insert(file);
            } else {
                found.insert("mod".to_owned());
            }
        }
    }
    found
}

/// The file whose item `mod.rs` exports under this name.
fn exporter(name: &str, mod_file: &str) -> Option<String> {
    let exports = mod_file.split(';').filter_map(|statement| statement.split("use self::").nth(1));
    let mut files = exports.filter_map(|export| export.split_once("::"));
    let found = files.find(|(_, items)| words(items).any(|word| word == name));
    found.map(|(file, _)| file.to_owned())
}

/// The files whose items `mod.rs` uses itself.
fn used_exports(mod_file: &str) -> BTreeSet<String> {
    let (uses, own) = mod_file.split_once("\n/// The attribute map").unwrap();
    let used: BTreeSet<&str> = words(own).collect();
    words(uses).filter(|name| used.contains(name)).filter_map(|name| exporter(name, uses)).collect()
}

fn reaches(from: &str, to: &str, edges: &[(String, BTreeSet<String>)]) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![from.to_owned()];
    while let Some(name) = next.pop() {
        let Some((_, imports)) = edges.iter().find(|(known, _)| *known == name) else { continue };
        for import in imports {
            if import == to {
                return true;
            }
            if seen.insert(import.clone()) {
                next.push(import.clone());
            }
        }
    }
    false
}
