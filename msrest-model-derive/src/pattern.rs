//! Patterns, from the syntax of Python's `re` to that of `fancy-regex`.

use fancy_regex::{CompileError, Error, Regex};

use crate::rename::with_first;

/// The expression that matches if Python's `re.match` does: from the start of the text. `$` is its very end only. The error is
/// the parser's.
pub(crate) fn expression(pattern: &str) -> Result<String, String> {
    let translated = translate(pattern);
    // First without the anchor, so that positions in errors count from the start of the user's text.
    Regex::new(&translated).map_err(|error| reason(&error))?;
    let expression = format!(r"\A(?:{translated})");
    Regex::new(&expression).map(|_| expression).map_err(|error| reason(&error))
}

/// The last line of the innermost error: `opening parenthesis without closing parenthesis at position 2`.
fn reason(error: &Error) -> String {
    let text = match error {
        Error::ParseError(position, error) => {
            format!("{} at position {position}", with_first(&error.to_string(), str::to_lowercase))
        }
        Error::CompileError(error) => match &**error {
            CompileError::InnerError(error) => {
                error.syntax_error().map_or_else(|| error.to_string(), ToString::to_string)
            }
            error => error.to_string(),
        },
        other => other.to_string(),
    };
    let line = text.lines().last().unwrap_or_default();
    with_first(line.strip_prefix("error: ").unwrap_or(line), str::to_lowercase)
}

/// Whether an expression that [`expression`] made matches the text.
pub(crate) fn matches(expression: &str, text: &str) -> bool {
    Regex::new(expression).is_ok_and(|expression| expression.is_match(text).unwrap_or(false))
}

/// Rewrites what `fancy-regex` understands otherwise: the end `\Z`, words and spaces, and in a class the characters that are
/// nested classes and set operations there.
fn translate(pattern: &str) -> String {
    let mut expression = String::with_capacity(pattern.len());
    let mut characters = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('Z') if !in_class => expression.push_str(r"\z"),
                Some(class @ ('w' | 'W' | 's' | 'S')) => expression.push_str(&members(class, in_class)),
                escaped => expression.extend(['\\'].into_iter().chain(escaped)),
            },
            '[' if !in_class => {
                in_class = true;
                expression.push('[');
                expression.extend(characters.next_if_eq(&'^'));
                // A bracket at the start of a class is one of its characters.
                if characters.next_if_eq(&']').is_some() {
                    expression.push_str(r"\]");
                }
            }
            ']' => {
                in_class = false;
                expression.push(']');
            }
            '[' | '&' | '~' if in_class => expression.extend(['\\', character]),
            other => expression.push(other),
        }
    }
    expression
}

/// Python's `\w` has all kinds of numbers, and no combining accents; its `\s` has the separators of ASCII.
fn members(class: char, in_class: bool) -> String {
    let members = if class.eq_ignore_ascii_case(&'w') { r"_\p{L}\p{N}" } else { r"\x1c-\x1f\s" };
    match (class.is_ascii_uppercase(), in_class) {
        (true, _) => format!("[^{members}]"),
        (false, true) => members.to_owned(),
        (false, false) => format!("[{members}]"),
    }
}
