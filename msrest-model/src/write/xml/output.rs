//! XML text that is written piece by piece.

use std::io;

use serde_json::Value;

use super::element::NO_TREE;
use super::escape::{Escape, escape};
use crate::error::SerializationErrorKind;
use crate::schema::Tag;
use crate::write::chunks::Chunks;

/// XML text that is being written.
pub(crate) struct Output<'sink> {
    chunks: Chunks<'sink>,
    /// The namespaces that are declared here, the innermost last.
    scope: Vec<Declared>,
    position: Position,
}

/// One `xmlns` or `xmlns:prefix`.
struct Declared {
    /// Empty for the default namespace.
    prefix: String,
    namespace: String,
}

/// Where the next piece goes.
#[derive(Clone, Copy, PartialEq)]
enum Position {
    /// Into a start tag that is not closed yet.
    Tag,
    /// Into the value of an attribute.
    Attribute,
    /// Between tags.
    Content,
}

/// The state at the start of an element, to which its end returns.
pub(super) struct Scope {
    declared: usize,
    /// How the element's own name is written.
    prefix: Option<String>,
}

const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XMLNS: &str = "http://www.w3.org/2000/xmlns/";

impl<'sink> Output<'sink> {
    pub(crate) fn new(sink: Option<&'sink mut dyn io::Write>, declaration: bool) -> Self {
        let mut chunks = Chunks::new(1024, sink);
        if declaration {
            chunks.text.push_str(r#"<?xml version="1.0" encoding="utf-8"?>"#);
        }
        Self { chunks, scope: Vec::new(), position: Position::Content }
    }

    /// What is left of the text, or why the sink took no more.
    pub(crate) fn finish(self, is_whole: bool) -> io::Result<String> {
        self.chunks.finish(is_whole)
    }

    /// `<name`, with a declaration of the namespace unless it is declared around.
    pub(super) fn open(&mut self, tag: Tag<'_>) -> Result<Scope, SerializationErrorKind> {
        self.leave_tag();
        let declared = self.scope.len();
        self.chunks.text.push('<');
        if tag.namespace.is_none() && self.scope.is_empty() {
            self.name(tag.local);
            self.position = Position::Tag;
            return Ok(Scope { declared, prefix: None });
        }
        let prefix = Self::element_prefix(tag);
        self.qualified(&prefix, tag.local);
        self.position = Position::Tag;
        self.declare(&prefix, tag.namespace.unwrap_or_default())?;
        Ok(Scope { declared, prefix: Some(prefix) })
    }

    /// `/>` or `</name>`
    pub(super) fn close(&mut self, tag: Tag<'_>, scope: Scope) {
        if self.position == Position::Tag {
            self.chunks.text.push_str("/>");
        } else {
            self.chunks.text.push_str("</");
            match &scope.prefix {
                Some(prefix) => self.qualified(prefix, tag.local),
                None => self.name(tag.local),
            }
            self.chunks.text.push('>');
        }
        self.position = Position::Content;
        self.scope.truncate(scope.declared);
        // `finish` has the error.
        let _ = self.chunks.end_piece();
    }

    /// ` name="`
    pub(super) fn begin_attribute(&mut self, tag: Tag<'_>) -> Result<(), SerializationErrorKind> {
        match tag.namespace {
            None => {
                self.chunks.text.push(' ');
                self.name(tag.local);
            }
            Some(namespace) => {
                let prefix = self.attribute_prefix(tag.prefix, namespace);
                self.declare(&prefix, namespace)?;
                self.chunks.text.push(' ');
                self.qualified(&prefix, tag.local);
            }
        }
        self.chunks.text.push_str("=\"");
        self.position = Position::Attribute;
        Ok(())
    }

    /// A prefix for the namespace, which is declared by ` xmlns:prefix="namespace"` unless it is already.
    pub(super) fn declared_prefix(&mut self, namespace: &str) -> Result<String, SerializationErrorKind> {
        let prefix = self.attribute_prefix(None, namespace);
        self.declare(&prefix, namespace)?;
        Ok(prefix)
    }

    /// `"`
    pub(super) fn end_attribute(&mut self) {
        self.chunks.text.push('"');
        self.position = Position::Tag;
    }

    /// Text that needs no escape.
    pub(super) fn unescaped(&mut self, text: &str) -> Result<(), SerializationErrorKind> {
        self.leave_tag();
        self.chunks.text.push_str(text);
        Ok(())
    }

    /// Any text.
    pub(super) fn text(&mut self, text: &str) -> Result<(), SerializationErrorKind> {
        if text.is_empty() {
            return Ok(());
        }
        self.leave_tag();
        let in_attribute = self.position == Position::Attribute;
        let mut rest = text;
        while let Some(length) = rest.bytes().position(|byte| escape(byte, in_attribute) != Escape::None)
            && let Some((plain, special)) = rest.split_at_checked(length)
        {
            self.chunks.text.push_str(plain);
            let mut characters = special.chars();
            let Some(character) = characters.next() else { break };
            match special.bytes().next().map_or(Escape::None, |byte| escape(byte, in_attribute)) {
                Escape::Reference(reference) => self.chunks.text.push_str(reference),
                Escape::Suspect if !matches!(character, '\u{fffe}' | '\u{ffff}') => {
                    self.chunks.text.push(character);
                }
                _ => {
                    return Err(SerializationErrorKind::Value(
                        "the text has a character that XML does not know; remove it or send it as base64",
                    ));
                }
            }
            rest = characters.as_str();
        }
        self.chunks.text.push_str(rest);
        Ok(())
    }

    /// The text of a JSON scalar.
    pub(super) fn json(&mut self, value: &Value) -> Result<(), SerializationErrorKind> {
        match value {
            Value::Null => Ok(()),
            Value::Bool(value) => self.unescaped(if *value { "true" } else { "false" }),
            Value::Number(number) => self.unescaped(&number.to_string()),
            Value::String(text) => self.text(text),
            Value::Array(_) | Value::Object(_) => Err(NO_TREE),
        }
    }

    #[inline]
    fn leave_tag(&mut self) {
        if self.position == Position::Tag {
            self.chunks.text.push('>');
            self.position = Position::Content;
        }
    }

    #[inline]
    fn name(&mut self, local: &[&str]) {
        let mut parts = local.iter();
        if let Some(first) = parts.next() {
            self.chunks.text.push_str(first);
        }
        for part in parts {
            self.chunks.text.push('.');
            self.chunks.text.push_str(part);
        }
    }

    fn qualified(&mut self, prefix: &str, local: &[&str]) {
        if !prefix.is_empty() {
            self.chunks.text.push_str(prefix);
            self.chunks.text.push(':');
        }
        self.name(local);
    }

    /// The namespace that a prefix stands for here.
    pub(super) fn bound(&self, prefix: &str) -> Option<&str> {
        let found = self.scope.iter().rev().find(|declared| declared.prefix == prefix);
        found.map(|declared| declared.namespace.as_str())
    }

    /// The prefix of an element: the one that it asks for, else the default namespace.
    fn element_prefix(tag: Tag<'_>) -> String {
        match (tag.prefix, tag.namespace) {
            (_, Some(XML)) => "xml".to_owned(),
            (Some(prefix), Some(_)) if prefix != "xml" => prefix.to_owned(),
            _ => String::new(),
        }
    }

    /// The prefix of an attribute, which needs one for a namespace: the one that it asks for, unless the element uses that for
    /// another namespace.
    fn attribute_prefix(&self, prefix: Option<&str>, namespace: &str) -> String {
        if namespace == XML {
            return "xml".to_owned();
        }
        let is_free =
            |prefix: &str| prefix != "xml" && self.bound(prefix).is_none_or(|bound| bound == namespace);
        if let Some(prefix) = prefix.filter(|prefix| is_free(prefix)) {
            return prefix.to_owned();
        }
        let known = self.scope.iter().rev().map(|declared| declared.prefix.as_str());
        let usable = known.filter(|prefix| !prefix.is_empty() && self.bound(prefix) == Some(namespace));
        let fresh =
            || (0..=self.scope.len()).map(|number| format!("ns{number}")).find(|prefix| is_free(prefix));
        usable.map(ToOwned::to_owned).next().or_else(fresh).unwrap_or_default()
    }

    /// ` xmlns:prefix="namespace"`, unless that is declared already.
    pub(super) fn declare(&mut self, prefix: &str, namespace: &str) -> Result<(), SerializationErrorKind> {
        if prefix == "xml" || self.bound(prefix).unwrap_or_default() == namespace {
            return Ok(());
        }
        if namespace == XMLNS {
            return Err(SerializationErrorKind::Value("no name can be in the namespace of `xmlns`"));
        }
        self.chunks.text.push_str(if prefix.is_empty() { " xmlns" } else { " xmlns:" });
        self.chunks.text.push_str(prefix);
        self.chunks.text.push_str("=\"");
        self.position = Position::Attribute;
        self.text(namespace)?;
        self.end_attribute();
        self.scope.push(Declared { prefix: prefix.to_owned(), namespace: namespace.to_owned() });
        Ok(())
    }
}
