//! What the compiler says to a mistake: one message for each, at the token at fault, with advice.
//!
//! The cases are filed by kind of mistake, those about a validation rule by the module of `tests/rules` about it.
//! `TRYBUILD=overwrite cargo test --test compile_errors` writes the messages anew.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its cases fails")]

use std::path::PathBuf;

use msrest_model_tests::sources::{files, read};

/// The cases with several mistakes, and how many they have.
const SEVERAL: &[(&str, usize)] = &[
    ("conflict/additional_with_two", 2),
    ("conflict/choice_same_key", 2),
    ("conflict/discriminator_below_attribute", 3),
    ("conflict/discriminator_beside_constant", 2),
    ("conflict/same_key_three_times", 2),
    ("conflict/serde_derive", 2),
    ("conflict/text_with_format", 2),
    ("conflict/two_contradictions", 2),
    ("conflict/xml_discriminator", 2),
    ("conflict/xml_list_and_model", 2),
    ("foreign/other_places", 8),
    ("foreign/others", 63),
    ("shape/attributes_inside", 5),
    ("shape/choice_payloads", 3),
    ("shape/five_mistakes", 5),
    ("shape/integer_beside_field", 2),
    ("shape/mistake_in_xml", 2),
    ("shape/newtype_in_itself", 3),
    ("shape/two_lifetimes", 2),
    ("shape/union_without_value", 2),
    ("type/choice_payload", 2),
    ("type/forgotten_derive_two_fields", 2),
    ("type/format_on_additional", 2),
    ("type/newtype_format", 2),
    ("type/not_rest_map_key", 2),
    ("type/payload_discriminator_number", 2),
    ("type/two_rules_on_bool", 2),
    ("unrecognized/choice_words", 4),
    ("unrecognized/newtype_word", 3),
    ("value/serde_true", 2),
    ("value/xml_discriminator_no_name", 2),
    ("value/xml_key_no_name", 2),
];

/// Every case fails with exactly the messages in the file beside it.
#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("ui/**/*.rs");
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
        // Constants that the one at fault stands in.
        let own = own.map(|error| error.split("\nnote: erroneous constant").next().unwrap_or(error));
        for error in own {
            assert!(!error.contains("#[derive(Model)]\n  |          ^"), "{case} points at the derive");
        }
    }
}

fn headlines(text: &str) -> impl Iterator<Item = &str> {
    let errors = text.lines().filter(|line| line.starts_with("error") || line.starts_with("warning"));
    errors.map(|line| line.split_once(": ").unwrap().1)
}

/// The names and the messages of all cases.
fn recorded() -> Vec<(String, String)> {
    let cases = files("ui", "rs");
    assert!(cases.len() > 100, "the cases moved");
    let name = |path: PathBuf| path.with_extension("").to_str().unwrap().to_owned();
    cases.into_iter().map(name).map(|name| (name.clone(), read(format!("ui/{name}.stderr")))).collect()
}
