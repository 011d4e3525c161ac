//! What the parser accepts and Python's ElementTree refuses. The parser has taken the text for well-formed, so that each `<` and
//! `&` begins one of the things that are named here.

use crate::read::Fallback;
use crate::text::xml_name::is_name;

/// The rest of the text from the fault on, and what is wrong there.
type Fault<'a> = (&'a str, &'static str);

type IsValid = fn(&str) -> bool;

/// The byte at which something is wrong, and what.
pub(super) fn fault(text: &str) -> Option<(usize, &'static str)> {
    let outcome =
        behind_declaration(text).and_then(|rest| if is_suspect(rest) { scan(rest) } else { Ok(()) });
    outcome.err().map(|(rest, message)| (text.len() - rest.len(), message))
}

/// Whether the scan could find something: each fault has one of these pairs of bytes. The loop has no early exit, so that the
/// compiler makes vector instructions of it.
fn is_suspect(text: &str) -> bool {
    let bytes = text.as_bytes();
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    let suspects = pairs.fold(0, |found, (&first, &second)| {
        let is_after = |second: bool, first: bool| u8::from(second) & u8::from(first);
        found
            | is_after(second == b'#', first == b'&')
            | is_after(second == b'?', first == b'<')
            | is_after(second == b':', (first <= b'/') | (first == b'<'))
            | is_after(second == b'm', first == b'x')
    });
    suspects != 0
}

fn scan(mut rest: &str) -> Result<(), Fault<'_>> {
    Fallback::Scan.count();
    while let Some(markup) = rest.find(['<', '&']).and_then(|start| rest.get(start..)) {
        rest = if let Some(comment) = markup.strip_prefix("<!--") {
            behind(comment, "-->")
        } else if let Some(section) = markup.strip_prefix("<![CDATA[") {
            behind(section, "]]>")
        } else if let Some(instruction) = markup.strip_prefix("<?") {
            behind_instruction(instruction)?
        } else if let Some(tag) = markup.strip_prefix("</") {
            behind(split_name(tag)?.1, ">")
        } else if let Some(tag) = markup.strip_prefix('<') {
            behind_tag(tag)?
        } else {
            behind_reference(markup)?
        };
    }
    Ok(())
}

/// `xml version="1.0" encoding=".." standalone=".."`
fn behind_declaration(text: &str) -> Result<&str, Fault<'_>> {
    let is_declaration = |rest: &&str| rest.starts_with(is_space);
    let Some(mut rest) = text.strip_prefix("<?xml").filter(is_declaration) else { return Ok(text) };
    let expected: [(&str, IsValid); 3] = [
        ("version", is_version),
        ("encoding", is_encoding),
        ("standalone", |value| matches!(value, "yes" | "no")),
    ];
    for (name, is_valid) in expected {
        match pseudo_attribute(rest, name) {
            Some((value, after)) if is_valid(value) => rest = after,
            None if name != "version" => {}
            _ => return Err((rest, "not an XML declaration")),
        }
    }
    rest.trim_start_matches(is_space).strip_prefix("?>").ok_or((rest, "not an XML declaration"))
}

/// The value of ` name = ".."`, and what follows.
fn pseudo_attribute<'a>(text: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let rest = text.strip_prefix(is_space)?.trim_start_matches(is_space).strip_prefix(name)?;
    let rest = rest.trim_start_matches(is_space).strip_prefix('=')?.trim_start_matches(is_space);
    let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    rest.strip_prefix(quote)?.split_once(quote)
}

fn is_version(text: &str) -> bool {
    text.chars().all(|character| character.is_ascii_alphanumeric() || "._-".contains(character))
}

fn is_encoding(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic()) && is_version(text)
}

fn behind_instruction(instruction: &str) -> Result<&str, Fault<'_>> {
    let end = instruction.find(|character| is_space(character) || character == '?').unwrap_or_default();
    let (target, rest) = instruction.split_at_checked(end).unwrap_or_default();
    let is_named = (is_name(target) || target == "xmlns") && !target.eq_ignore_ascii_case("xml");
    if is_named && (rest.starts_with(is_space) || rest.starts_with("?>")) {
        return Ok(behind(rest, "?>"));
    }
    Err((instruction, "not the name of a processing instruction"))
}

/// Checks the attributes of a start tag, from its name on.
fn behind_tag(tag: &str) -> Result<&str, Fault<'_>> {
    let (_, mut rest) = split_name(tag)?;
    let mut has_default = false;
    loop {
        let attribute = rest.trim_start_matches(is_space);
        if attribute.is_empty() || attribute.starts_with(['/', '>']) {
            return Ok(behind(attribute, ">"));
        }
        let (name, after) = split_name(attribute)?;
        let (is_empty, behind_value) = behind_value(after)?;
        if name == "xmlns" && std::mem::replace(&mut has_default, true) {
            return Err((attribute, "a second `xmlns` on one element"));
        }
        if name.strip_prefix("xmlns:").is_some_and(|prefix| is_empty || prefix == "xmlns") {
            return Err((attribute, "a prefix stands for no namespace"));
        }
        rest = behind_value;
    }
}

/// The name that a text begins with, and what follows.
fn split_name(text: &str) -> Result<(&str, &str), Fault<'_>> {
    if text.starts_with(':') {
        return Err((text, "a name begins with `:`"));
    }
    let is_end = |character| is_space(character) || matches!(character, '=' | '/' | '>');
    Ok(text.find(is_end).and_then(|end| text.split_at_checked(end)).unwrap_or((text, "")))
}

/// Whether the value in quotes is empty, and what follows.
fn behind_value(text: &str) -> Result<(bool, &str), Fault<'_>> {
    let quoted = text.trim_start_matches(|character| is_space(character) || character == '=');
    let Some(quote) = quoted.chars().next() else { return Ok((false, "")) };
    let value = quoted.strip_prefix(quote).unwrap_or_default();
    let mut rest = value;
    while let Some(found) = rest.find(['&', quote]).and_then(|start| rest.get(start..)) {
        if let Some(after) = found.strip_prefix(quote) {
            return Ok((value.len() == found.len(), after));
        }
        rest = behind_reference(found)?;
    }
    Ok((false, ""))
}

/// Refuses a reference such as `&#xD800;`, for which the parser puts another character.
fn behind_reference(reference: &str) -> Result<&str, Fault<'_>> {
    let Some((name, rest)) = reference.split_once(';') else { return Ok("") };
    let number = match (name.strip_prefix("&#x"), name.strip_prefix("&#")) {
        (Some(digits), _) => u32::from_str_radix(digits, 16),
        (None, Some(digits)) => digits.parse(),
        (None, None) => return Ok(rest),
    };
    match number.ok().and_then(char::from_u32) {
        Some(_) => Ok(rest),
        None => Err((reference, "a character reference to no character")),
    }
}

fn behind<'a>(text: &'a str, end: &str) -> &'a str {
    text.split_once(end).map(|(_, rest)| rest).unwrap_or_default()
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\r' | '\n')
}
