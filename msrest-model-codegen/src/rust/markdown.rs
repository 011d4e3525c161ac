//! Descriptions as documentation: whatever stands in them, rustdoc and clippy have nothing to say about it.

use textwrap::{Options, WordSeparator, WordSplitter};

/// The width of a line with its indent and `/// `.
const WIDTH: usize = 108;

/// The lines of a documentation comment, each with the space in front. Paragraphs, code spans, links and addresses are
/// kept; all else is plain text.
pub(super) fn lines(text: &str, indent: usize) -> Vec<String> {
    let width = WIDTH - indent - "/// ".len();
    let options = Options::new(width)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation)
        .word_separator(WordSeparator::AsciiSpace);
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs(text) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let escaped = escaped(&paragraph);
        let wrapped = textwrap::wrap(&escaped, &options);
        lines.extend(wrapped.iter().map(|line| format!(" {}", start_escaped(line.trim()))));
    }
    lines
}

/// The paragraphs of a text with single spaces. HTML's breaks are those of paragraphs.
fn paragraphs(text: &str) -> Vec<String> {
    // Directions of text are nothing that code may have (rustc's text_direction_codepoint_in_comment).
    let is_direction =
        |character: char| matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut text = text.replace("\r\n", "\n").replace('\t', " ").replace(is_direction, "");
    for tag in ["<br>", "<br/>", "<br />", "<p>", "</p>", "<li>"] {
        text = text.replace(tag, "\n\n");
    }
    let paragraphs =
        text.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect()
}

/// A paragraph in which nothing is markup but code spans, links and addresses.
fn escaped(paragraph: &str) -> String {
    let mut out = String::with_capacity(paragraph.len());
    let mut rest = paragraph;
    while let Some(character) = rest.chars().next() {
        let whole = match character {
            '`' => code_span(rest),
            '[' => link(rest),
            'h' if !out.ends_with(|before: char| before.is_alphanumeric()) => address(rest),
            _ => None,
        };
        if let Some((markup, after)) = whole {
            out.push_str(&markup);
            rest = after;
            continue;
        }
        if "\\`*_[]<>#|~&$".contains(character) {
            out.push('\\');
        }
        if !character.is_control() {
            out.push(character);
        }
        rest = rest.split_at(character.len_utf8()).1;
    }
    out
}

/// A code span of single backticks.
fn code_span(text: &str) -> Option<(String, &str)> {
    let (code, after) = text.strip_prefix('`')?.split_once('`')?;
    let is_span = !code.trim().is_empty() && !after.starts_with('`');
    is_span.then(|| (format!("`{code}`"), after))
}

/// A link to an address: `[text](https://..)`.
fn link(text: &str) -> Option<(String, &str)> {
    let (label, after) = text.strip_prefix('[')?.split_once("](")?;
    let (target, after) = after.split_once(')')?;
    let is_plain = !label.is_empty() && !label.contains(['[', ']', '`', '<', '\\', '*', '_']);
    let is_address = target.starts_with("http://") || target.starts_with("https://");
    let is_whole = !target.contains([' ', '<', '>', '(', '`', '"', '\\']);
    (is_plain && is_address && is_whole).then(|| (format!("[{label}]({target})"), after))
}

/// A bare address, which rustdoc wants in angle brackets.
fn address(text: &str) -> Option<(String, &str)> {
    let after_scheme = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let end =
        after_scheme.find([' ', '<', '>', '"', '\'', '`', ')', ']', '}', '{', '|', '\\', '^', ',', ';']);
    let scheme = text.len() - after_scheme.len();
    let (address, _) = text.split_at(end.map_or(text.len(), |end| end + scheme));
    let address = address.trim_end_matches(['.', ':', '?', '!', '*', '_']);
    let is_address = address.len() > scheme && address.is_ascii();
    is_address.then(|| (format!("<{address}>"), text.split_at(address.len()).1))
}

/// A line whose beginning Markdown would take for a list, a heading or a rule.
fn start_escaped(line: &str) -> String {
    let digits = line.find(|character: char| !character.is_ascii_digit()).unwrap_or(line.len());
    let (number, rest) = line.split_at(digits);
    if line.starts_with(['-', '+', '=', ':']) {
        format!("\\{line}")
    } else if !number.is_empty() && rest.starts_with(['.', ')']) {
        format!("{number}\\{rest}")
    } else {
        line.to_owned()
    }
}
