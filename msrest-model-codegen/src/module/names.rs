//! From the document's names to those of Rust (RFC 430).

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

#[rustfmt::skip]
const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

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
        keyword if KEYWORDS.contains(&keyword) => format!("r#{keyword}"),
        _ => name,
    }
}

/// The type of a definition, or the variant of a value: `iot-hub` is `IotHub`, `2.0` is `N2_0`.
pub(crate) fn type_name(name: &str) -> String {
    let camel = split_between_digits(&plain_acronyms(name))
        .iter()
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
    let characters: Vec<char> = name.chars().collect();
    let is = |index: Option<usize>, test: fn(&char) -> bool| {
        index.and_then(|index| characters.get(index)).is_some_and(test)
    };
    let lowered = characters.iter().enumerate().map(|(index, character)| {
        let run = characters.iter().skip(index).take_while(|next| next.is_uppercase()).count();
        let ends = is(Some(index + run), |next| *next == 's')
            && !is(Some(index + run + 1), |next| next.is_lowercase());
        let follows = is(index.checked_sub(1), |before| before.is_uppercase());
        if run > 0 && ends && follows { character.to_ascii_lowercase() } else { *character }
    });
    lowered.collect()
}

/// The parts of a text, cut at what stands between two digits: a `2.0` and a `20` are two names.
fn split_between_digits(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut characters = text.chars().peekable();
    let mut before = ' ';
    while let Some(character) = characters.next() {
        let next_is_digit = characters.peek().is_some_and(|next| next.is_ascii_digit());
        if before.is_ascii_digit() && !character.is_alphanumeric() && next_is_digit {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(character);
        }
        before = character;
    }
    parts
}

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
pub(crate) fn renamed(name: &str, spelling: Option<&str>) -> String {
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
pub(crate) fn best_spelling<'n>(
    names: impl Iterator<Item = (&'n str, &'n str)> + Clone,
) -> Option<&'static str> {
    let saved = |spelling: Option<&str>| {
        let is_right = |(name, key): &(&str, &str)| renamed(name, spelling) == *key;
        names.clone().filter(is_right).count()
    };
    let mut best = (None, saved(None));
    for spelling in SPELLINGS.map(Some) {
        let count = saved(spelling);
        if count > best.1 {
            best = (spelling, count);
        }
    }
    best.0
}
