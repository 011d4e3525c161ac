//! DIFFERENCES.md and the conformance kit speak of the same rules.

use std::collections::BTreeSet;
use std::path::Path;

use msrest_model_tests::sources::{files, read};

/// Where the differences are listed: a part of the published documentation.
const LIST: &str = "../msrest-model/DIFFERENCES.md";

#[test]
fn every_difference_is_listed_once_with_both_sides() {
    let list = read(LIST);
    let mut names = BTreeSet::new();
    for row in rows(&list) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [name, theirs, ours] = cells.as_slice() else { panic!("not a row of three cells: {row}") };
        assert!(!theirs.is_empty() && !ours.is_empty(), "{row}");
        assert!(names.insert(*name), "{name} is listed twice");
    }
    assert!(names.len() > 50, "only {} differences are found in {LIST}", names.len());
}

/// The texts of `allowances/` with a hyphen are rules, or what the generator of the documents calls features and types.
#[test]
fn every_allowance_is_a_listed_difference() {
    let list = read(LIST);
    let listed: BTreeSet<&str> = rows(&list).map(|row| row.split('`').nth(1).unwrap()).collect();
    let generator = texts("conformance", "py");
    let allowances = texts("conformance/runner/src/allowances", "rs");
    let is_name = |text: &&str| {
        text.contains('-') && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    };
    let names: BTreeSet<&str> = allowances.split('"').filter(is_name).collect();
    let is_generated = |name: &str| generator.contains(&format!("\"{name}\""));
    // The spelling of a key is a feature: "wrong-case" gives "wrong-case-key".
    let is_known = |name: &str| {
        listed.contains(name) || is_generated(name) || name.strip_suffix("-key").is_some_and(is_generated)
    };
    let unlisted: Vec<_> = names.iter().filter(|name| !is_known(name)).collect();
    assert!(unlisted.is_empty(), "not in {LIST}: {unlisted:?}");
    assert!(names.intersection(&listed).count() > 30, "no rules are found in {allowances}");
}

/// The rows of the list.
fn rows(list: &str) -> impl Iterator<Item = &str> {
    list.lines().filter(|line| line.starts_with("| `"))
}

/// The texts of the files in a folder of this package.
fn texts(folder: &str, extension: &str) -> String {
    files(folder, extension).iter().map(|path| read(Path::new(folder).join(path))).collect()
}
