//! The rule `pattern`: Python's `re.match` over `fancy-regex`.

use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::OnceLock;

use fancy_regex::Regex;

/// A pattern of a model: its text, and the expression, which is compiled when the first value is checked.
pub struct Pattern {
    text: &'static str,
    expression: &'static str,
    compiled: OnceLock<Box<Matcher>>,
}

/// Not a `Regex`, since the compiler would look through all that is in one for each model, to see that the schema is `Sync`
/// (`benches/compile`, `check`).
type Matcher = dyn Fn(&str) -> bool + Send + Sync + UnwindSafe + RefUnwindSafe;

impl Pattern {
    /// `expression` is the text in the syntax of `fancy-regex`: the derive translates it and sees that it compiles.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(text: &'static str, expression: &'static str) -> Self {
        Self { text, expression, compiled: OnceLock::new() }
    }

    /// The pattern as it was written.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.text
    }

    /// Whether the pattern matches at the start of the text. After a million steps of backtracking the answer is no: the value is
    /// refused in a fraction of a second, though Python would search on for hours.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        let matcher = self.compiled.get_or_init(|| match Regex::new(self.expression) {
            Ok(expression) => Box::new(move |text| expression.is_match(text).unwrap_or(false)),
            Err(_) => Box::new(|_| false),
        });
        matcher(text)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Pattern").field(&self.text).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn patterns_are_their_texts() {
        static LETTERS: Pattern = Pattern::new("[a-z]+", "(?-m)^[a-z]+");
        assert!(LETTERS == Pattern::new("[a-z]+", "") && LETTERS != Pattern::new("[a-z]", "(?-m)^[a-z]+"));
        assert_eq!(format!("{LETTERS:?}"), "Pattern(\"[a-z]+\")");
        assert!(LETTERS.matches("ab1") && !LETTERS.matches("1"));
    }
}
