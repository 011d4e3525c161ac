//! The README stands at the root of the repository and, copied by cargo, where the registry shows it: there links to files are
//! broken, and the lines that rustdoc hides are shown. Its example runs with the documentation tests of this package.

use std::collections::BTreeSet;

use msrest_model_tests::sources::{read, words};

/// The chart, which a registry shows only if it knows the repository.
const CHART: &str = "benches/results.svg";

#[test]
fn links_lead_somewhere_from_everywhere() {
    let readme = read("../README.md");
    let pages = read("../msrest-model/src/guide/mod.rs");
    for target in prose(&readme).split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        if target == CHART {
            assert!(!read(format!("../{CHART}")).is_empty());
            continue;
        }
        assert!(target.starts_with("https://"), "a link to a file: {target}");
        if let Some((_, page)) = target.split_once("/guide/").filter(|(_, page)| !page.is_empty()) {
            let page = page.split('/').next().unwrap();
            assert!(pages.contains(&format!("pub mod {page} {{}}")), "no page of the guide: {target}");
        }
    }
    for link in prose(&readme).split("[`").skip(1) {
        let (name, after) = link.split_once("`]").unwrap();
        assert!(after.starts_with('('), "a link that only rustdoc knows: {name}");
    }
}

#[test]
fn examples_have_no_hidden_lines() {
    let readme = read("../README.md");
    let examples: Vec<&str> =
        readme.split("```rust").skip(1).map(|part| part.split("```").next().unwrap()).collect();
    assert!(!examples.is_empty());
    for line in examples.iter().flat_map(|example| example.lines()) {
        assert!(line != "#" && !line.starts_with("# "), "{line}");
    }
}

#[test]
fn features_and_rust_version_are_those_of_the_package() {
    let readme = read("../README.md");
    let lines = || readme.lines().filter(|line| line.starts_with("cargo add msrest-model"));
    let added = lines().filter_map(|line| line.split_once("--features ")?.1.split_whitespace().next());
    let added: BTreeSet<&str> = added.flat_map(|names| names.split(',')).collect();
    // The last line names the others in words.
    let named: BTreeSet<&str> = lines().flat_map(words).collect();
    let manifest = read("../msrest-model/Cargo.toml");
    let (_, features) = manifest.split_once("[features]").unwrap();
    let features = features.split("\n\n").next().unwrap().lines().filter_map(|line| line.split_once(" = "));
    let features: BTreeSet<&str> = features.map(|(name, _)| name).filter(|name| *name != "default").collect();
    assert!(added.is_subset(&features), "{added:?} of {features:?}");
    assert!(features.is_subset(&named), "{features:?} in {named:?}");

    let manifest = read("../Cargo.toml");
    let version = manifest.split("\nrust-version = \"").nth(1).unwrap().split('"').next().unwrap();
    assert!(readme.contains(&format!("\nRust {version} or newer.")), "rust-version is {version}");
}

/// A text without its blocks of code.
fn prose(text: &str) -> String {
    text.split("```").step_by(2).collect()
}
