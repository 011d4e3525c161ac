//! DIFFERENCES.md and the conformance kit speak of the same rules.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot read its lists fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

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
    let generator: String = sources("conformance", "py").concat();
    let allowances = sources("conformance/runner/src/allowances", "rs").concat();
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

/// The texts of the files in a folder of this package, without those in folders below.
fn sources(folder: &str, extension: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|found| found == extension));
    files.map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
