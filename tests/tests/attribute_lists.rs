//! One name in four places: what the parser takes, the README lists, a compile-error case shows and a behaviour test uses.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot read its lists fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The lists of `input.rs`, and what the second column of the README's table calls their place.
const LISTS: [(&str, &str); 8] = [
    ("MODEL", "model"),
    ("FIELD", "field"),
    ("POLYMORPHIC", "polymorphic enum"),
    ("SUBTYPE", "its variant"),
    ("ENUM", "enum of strings"),
    ("VARIANT", "its value"),
    ("XML_TYPE", "xml of a type"),
    ("XML_FIELD", "xml of a field"),
];

/// The tests that speak about attributes without using them.
const NO_BEHAVIOUR: [&str; 2] = ["attribute_lists.rs", "compile_errors.rs"];

/// `(place, attribute)`
type Names = BTreeSet<(String, String)>;

#[test]
fn the_readme_lists_what_the_parser_takes() {
    let (parsed, listed) = (parsed(), listed());
    let missing: Vec<_> = parsed.difference(&listed).collect();
    let invented: Vec<_> = listed.difference(&parsed).collect();
    assert!(missing.is_empty(), "not in the README's table: {missing:?}");
    assert!(invented.is_empty(), "in the README's table, but not in input.rs: {invented:?}");
}

#[test]
fn every_list_of_the_parser_is_known_here() {
    let source = read("../msrest-model-derive/src/input.rs");
    let lists = source.split("pub(crate) const ").skip(1).filter(|item| item.contains(": &[&str] ="));
    let names: BTreeSet<&str> = lists.map(|item| item.split_once(':').unwrap().0).collect();
    let known: BTreeSet<&str> = LISTS.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        names.into_iter().filter(|name| !name.contains(char::is_lowercase)).collect::<BTreeSet<_>>(),
        known
    );
}

#[test]
fn every_attribute_has_a_compile_error_case() {
    let cases = sources("ui", &[]);
    assert_used("case in tests/ui", &cases);
}

#[test]
fn every_attribute_has_a_behaviour_test() {
    let tests = [sources("tests", &NO_BEHAVIOUR), sources("hygiene", &[])].concat();
    assert_used("behaviour test in tests/tests or tests/hygiene", &tests);
}

/// Fails with the list of the attributes that stand in no `#[rest(..)]` of these sources.
fn assert_used(what: &str, sources: &[String]) {
    let used: BTreeSet<Word> = sources.iter().flat_map(|source| used(source)).collect();
    let words: BTreeSet<Word> =
        parsed().into_iter().map(|(place, name)| (place.starts_with("xml of"), name)).collect();
    let missing: Vec<_> = words.difference(&used).collect();
    assert!(missing.is_empty(), "attributes (true: in `xml(..)`) without a {what}: {missing:?}");
}

/// Whether it stands in `xml(..)`, and the name.
type Word = (bool, String);

/// The words of every `#[rest(..)]`, without what stands in quotes.
fn used(source: &str) -> Vec<Word> {
    let attributes = source.split("#[rest(").skip(1).map(|rest| {
        let unquoted: Vec<&str> = rest.split('"').step_by(2).collect();
        unquoted.join(" ").split(")]").next().unwrap_or_default().to_owned() + ")"
    });
    let words = attributes.flat_map(|attribute| {
        let mut parts = attribute.split("xml(");
        let outside = words(parts.next().unwrap_or_default(), false);
        let others = parts.flat_map(|part| {
            let (inside, outside) = part.split_once(')').unwrap_or((part, ""));
            [words(inside, true), words(outside, false)].concat()
        });
        outside
            .into_iter()
            .chain(others)
            .chain(attribute.contains("xml(").then(|| (false, "xml".to_owned())))
            .collect::<Vec<_>>()
    });
    words.collect()
}

fn words(text: &str, in_xml: bool) -> Vec<Word> {
    let names = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    names.map(|name| (in_xml, name.to_owned())).collect()
}

/// What `input.rs` takes.
fn parsed() -> Names {
    let source = read("../msrest-model-derive/src/input.rs");
    let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let list = |name: &str| {
        let start = format!("const {name}: &[&str] = &[");
        let (_, rest) = source.split_once(&start).unwrap_or_else(|| panic!("no list {name} in input.rs"));
        let names = rest.split_once("];").unwrap().0.split('"').skip(1).step_by(2);
        names.map(ToOwned::to_owned).collect::<Vec<_>>()
    };
    let lists = LISTS.iter().flat_map(|(name, place)| list(name).into_iter().map(move |item| (*place, item)));
    lists.map(|(place, item)| (place.to_owned(), item)).collect()
}

/// What the README's table has: names in its first column, places in its second.
fn listed() -> Names {
    let readme = read("../README.md");
    let (_, rest) = readme
        .split_once("<!-- attributes -->")
        .unwrap_or_else(|| panic!("no `<!-- attributes -->` in README.md"));
    let (table, _) = rest
        .split_once("<!-- /attributes -->")
        .unwrap_or_else(|| panic!("no `<!-- /attributes -->` in README.md"));
    let rows = table.lines().filter(|line| line.starts_with('|')).skip(2);
    rows.flat_map(|row| {
        let mut cells = row.split('|').skip(1);
        let names: Vec<&str> = cells.next().unwrap_or("").split('`').skip(1).step_by(2).map(word).collect();
        let places: Vec<&str> = cells.next().unwrap_or("").split(',').map(str::trim).collect();
        let pairs = names
            .iter()
            .flat_map(|name| places.iter().map(|place| ((*place).to_owned(), (*name).to_owned())));
        pairs.collect::<Vec<_>>()
    })
    .collect()
}

/// The name at the start of `minimum_ex = 0`.
fn word(text: &str) -> &str {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or(text)
}

/// The Rust sources in a folder of this package and the folders in it.
fn sources(folder: &str, without: &[&str]) -> Vec<String> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".rs") && !without.contains(&&*name) {
                sources.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    sources
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The lists are told apart: a word in quotes or in `xml(..)` does not stand for an attribute of its name.
#[test]
fn what_counts_as_used() {
    let words: Vec<String> =
        used(r#"#[rest(key = "name", xml(attr, ns = "urn:text"), unique)] x: "pattern" "#)
            .into_iter()
            .filter(|(_, name)| !name.is_empty())
            .map(|(in_xml, name)| format!("{}{name}", if in_xml { "xml " } else { "" }))
            .collect();
    assert_eq!(words, ["key", "xml attr", "xml ns", "unique", "xml"]);
}
