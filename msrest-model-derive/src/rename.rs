//! `#[rest(rename_all = "..")]`: the keys of fields, and the values of variants, that name none themselves.

/// The names of the rules, as serde has them.
#[rustfmt::skip]
pub(crate) const RULES: &[&str] = &[
    "lowercase", "UPPERCASE", "PascalCase", "camelCase", "snake_case", "SCREAMING_SNAKE_CASE", "kebab-case",
    "SCREAMING-KEBAB-CASE",
];

/// A Rust name, of a field or a variant, in the spelling of the rule.
pub(crate) fn rename(name: &str, rule: &str) -> String {
    let words = words(name);
    let capitals =
        |words: &[String]| words.iter().map(|word| with_first(word, str::to_uppercase)).collect::<String>();
    match rule {
        "lowercase" => words.concat(),
        "UPPERCASE" => words.concat().to_uppercase(),
        "PascalCase" => capitals(&words),
        "camelCase" => match words.split_first() {
            Some((first, others)) => format!("{first}{}", capitals(others)),
            None => String::new(),
        },
        "SCREAMING_SNAKE_CASE" => words.join("_").to_uppercase(),
        "kebab-case" => words.join("-"),
        "SCREAMING-KEBAB-CASE" => words.join("-").to_uppercase(),
        _ => words.join("_"),
    }
}

/// The words of `job_id` or `JobId`, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut spaced = String::new();
    for character in name.chars() {
        spaced.extend(character.is_uppercase().then_some('_'));
        spaced.push(character);
    }
    spaced.split('_').filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// The text with its first letter changed.
pub(crate) fn with_first(text: &str, change: impl Fn(&str) -> String) -> String {
    let (first, rest) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
    change(first) + rest
}
