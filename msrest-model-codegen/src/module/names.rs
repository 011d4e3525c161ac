//! From the document's names to those of Rust (RFC 430).

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Names that generated code uses itself, or that every module knows.
#[rustfmt::skip]
pub(crate) const TAKEN_TYPES: [&str; 29] = [
    "BTreeMap", "Box", "Clone", "Copy", "DateTime", "Debug", "Default", "Duration", "Eq", "Err", "Map",
    "Model", "NaiveDate", "NaiveTime", "None", "Ok", "OneOrMany", "Option", "PartialEq", "RestEnum", "RestType", "Result", "Self",
    "Some", "String", "Utc", "Value", "Vec", "XmlElement",
];

/// The names that are taken in one scope.
pub(crate) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// The scope of a module.
    pub(crate) fn of_types() -> Self {
        Self { taken: TAKEN_TYPES.iter().map(ToString::to_string).collect() }
    }

    /// The scope of a struct or an enum.
    pub(crate) fn empty() -> Self {
        Self { taken: BTreeSet::from(["Self".to_owned()]) }
    }

    /// The first of the names that is free, else the last one with the first number that is; from now on it is taken.
    pub(crate) fn take(&mut self, names: &[&str]) -> String {
        let free = names.iter().find(|name| !self.taken.contains(**name)).map(ToString::to_string);
        let last = names.last().copied().unwrap_or_default();
        let name = free.unwrap_or_else(|| {
            let mut numbered = (2_usize..).map(|number| format!("{last}{number}"));
            numbered.find(|name| !self.taken.contains(name)).unwrap_or_default()
        });
        self.taken.insert(name.clone());
        name
    }
}

/// The field of an attribute: `jobId` is `job_id`, `type` is `r#type`.
pub(crate) fn field(name: &str) -> String {
    let snake = plain_acronyms(name).to_snake_case();
    let name = match snake.chars().next() {
        None => "value".to_owned(),
        Some(first) if first.is_numeric() => format!("n{snake}"),
        Some(_) => snake,
    };
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        // `gen` is a keyword since edition 2024.
        "gen" => "r#gen".to_owned(),
        _ if syn::parse_str::<syn::Ident>(&name).is_err() => format!("r#{name}"),
        _ => name,
    }
}

/// The type of a definition, or the variant of a value: `iot-hub` is `IotHub`, `2.0` is `N2_0`.
pub(crate) fn type_name(name: &str) -> String {
    let camel = cut_between_digits(&plain_acronyms(name))
        .split('\0')
        .map(|part| part.to_upper_camel_case())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("_");
    match camel.chars().next() {
        None if name.is_empty() => "Empty".to_owned(),
        None => "Value".to_owned(),
        Some(first) if first.is_numeric() => format!("N{camel}"),
        Some(_) if camel == "Self" => "SelfValue".to_owned(),
        Some(_) => camel,
    }
}

/// msrest's name of a class: `smart_salmon` is `SmartSalmon`, and `IPTag` stays.
pub(crate) fn class_name(name: &str) -> String {
    name.split(|character: char| !character.is_alphanumeric()).map(crate::resolve::capitalized).collect()
}

/// `userIDs` as `userIds`: the plural of an acronym is one word.
fn plain_acronyms(name: &str) -> String {
    let plain = name.char_indices().map(|(index, character)| {
        let (before, from_here) = name.split_at(index);
        let is_inside = before.ends_with(char::is_uppercase) && character.is_uppercase();
        let plural = from_here.trim_start_matches(char::is_uppercase).strip_prefix('s');
        let is_plural = plural.is_some_and(|after| !after.starts_with(char::is_lowercase));
        if is_inside && is_plural { character.to_ascii_lowercase() } else { character }
    });
    plain.collect()
}

/// A text with a zero for what stands between two digits: a `2.0` and a `20` are two names.
fn cut_between_digits(text: &str) -> String {
    let is_digit = |character: char| character.is_ascii_digit();
    let cut = text.char_indices().map(|(index, character)| {
        let (before, from_here) = text.split_at(index);
        let is_between = before.ends_with(is_digit) && from_here.chars().nth(1).is_some_and(is_digit);
        if is_between && !character.is_alphanumeric() { '\0' } else { character }
    });
    cut.collect()
}

/// One of the spellings of `rename_all`.
pub(crate) type Spelling = Option<&'static str>;

/// The spellings of `rename_all`, as the derive has them.
#[rustfmt::skip]
const SPELLINGS: [&str; 8] = [
    "camelCase", "PascalCase", "lowercase", "UPPERCASE", "snake_case", "SCREAMING_SNAKE_CASE", "kebab-case",
    "SCREAMING-KEBAB-CASE",
];

/// A name without the `r#` of a keyword.
pub(crate) fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// What a field or a variant is on the wire, under `rename_all` if there is a spelling.
pub(crate) fn renamed(name: &str, spelling: Spelling) -> String {
    let name = plain(name);
    let Some(spelling) = spelling else { return name.to_owned() };
    let words = words(name);
    let capitals = |words: &[String]| words.iter().map(|word| crate::resolve::capitalized(word)).collect();
    match (spelling, words.as_slice()) {
        ("PascalCase", words) => capitals(words),
        ("camelCase", [first, others @ ..]) => format!("{first}{}", capitals(others) as String),
        ("lowercase", words) => words.concat(),
        ("UPPERCASE", words) => words.concat().to_uppercase(),
        ("SCREAMING_SNAKE_CASE", words) => words.join("_").to_uppercase(),
        ("kebab-case", words) => words.join("-"),
        ("SCREAMING-KEBAB-CASE", words) => words.join("-").to_uppercase(),
        (_, words) => words.join("_"),
    }
}

fn words(name: &str) -> Vec<String> {
    let mut spaced = String::new();
    for character in name.chars() {
        spaced.extend(character.is_uppercase().then_some('_'));
        spaced.push(character);
    }
    spaced.split('_').filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// The spelling that leaves the fewest keys or values to write, and none if no spelling saves any.
pub(crate) fn best_spelling<'n>(names: impl Iterator<Item = (&'n str, &'n str)> + Clone) -> Spelling {
    let saved = |spelling: &Spelling| {
        let is_right = |(name, key): &(&str, &str)| renamed(name, *spelling) == *key;
        names.clone().filter(is_right).count()
    };
    // Backwards, as the last of equal ones is the greatest.
    std::iter::once(None).chain(SPELLINGS.map(Some)).rev().max_by_key(saved).flatten()
}
