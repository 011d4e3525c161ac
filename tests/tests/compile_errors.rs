//! What the compiler says to a mistake: one message for each, at the token at fault, with advice.
//!
//! The cases are filed by kind of mistake, those about a validation rule by the module of `tests/rules` about it. `TRYBUILD=overwrite cargo test --test compile_errors` writes the messages anew.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot read its cases fails")]

use std::fs;
use std::path::{Path, PathBuf};

/// The folders of `ui/`.
const KINDS: [&str; 12] = [
    "unrecognized",
    "duplicate",
    "conflict",
    "type",
    "shape",
    "value",
    "rules/lengths",
    "rules/limits",
    "rules/multiple",
    "rules/pattern",
    "rules/required",
    "rules/unique",
];

/// The cases with several mistakes, and how many they have.
const SEVERAL: [(&str, usize); 8] = [
    ("conflict/additional_with_two", 2),
    ("conflict/same_key_three_times", 2),
    ("conflict/two_contradictions", 2),
    ("shape/five_mistakes", 5),
    ("shape/mistake_in_xml", 2),
    ("shape/two_lifetimes", 2),
    ("type/forgotten_derive_two_fields", 2),
    ("type/two_rules_on_bool", 2),
];

/// Every case fails with exactly the messages in the file beside it.
#[test]
fn messages() {
    let cases = trybuild::TestCases::new();
    for kind in KINDS {
        cases.compile_fail(format!("ui/{kind}/*.rs"));
    }
}

/// The recorded messages are as many as the mistakes: an overwritten file cannot hide a second one.
#[test]
fn one_message_for_each_mistake() {
    for (case, text) in recorded() {
        let several = SEVERAL.iter().find(|(name, _)| *name == case);
        let mistakes = several.map_or(1, |(_, count)| *count);
        assert_eq!(headlines(&text).count(), mistakes, "messages of {case}");
    }
}

/// A message starts in lower case or with a name, has no full stop, and points into the user's file.
#[test]
fn messages_read_alike() {
    for (case, text) in recorded() {
        for headline in headlines(&text) {
            let first = headline.chars().next().unwrap();
            assert!(first.is_lowercase() || first == '`', "{case}: {headline}");
            assert!(!headline.ends_with('.'), "{case}: {headline}");
        }
        assert!(!text.contains("in this derive macro expansion"), "{case} points at the derive");
        // The help may show other types that derive it.
        let own = text.split("\nerror").map(|error| error.split("\nhelp: ").next().unwrap_or(error));
        for error in own {
            assert!(!error.contains("#[derive(Model)]\n  |          ^"), "{case} points at the derive");
        }
    }
}

/// Each folder has cases: a renamed folder would be tested no more.
#[test]
fn every_kind_has_cases() {
    for kind in KINDS {
        assert!(!files(kind).is_empty(), "no cases in ui/{kind}");
    }
}

fn headlines(text: &str) -> impl Iterator<Item = &str> {
    let errors = text.lines().filter(|line| line.starts_with("error") || line.starts_with("warning"));
    errors.map(|line| line.split_once(": ").unwrap().1)
}

/// The names and the messages of all cases.
fn recorded() -> Vec<(String, String)> {
    let cases = KINDS.iter().flat_map(|kind| files(kind).into_iter().map(move |file| (kind, file)));
    cases
        .map(|(kind, file)| {
            let name = file.file_stem().unwrap().to_string_lossy();
            let messages = fs::read_to_string(file.with_extension("stderr"));
            (format!("{kind}/{name}"), messages.unwrap_or_else(|_| panic!("no messages for {kind}/{name}")))
        })
        .collect()
}

fn files(kind: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui").join(kind);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}
