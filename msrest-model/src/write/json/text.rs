//! JSON text. The keys of attributes are copied from the schema's index with their quotation marks, texts up to the next
//! character that needs an escape.

use std::fmt::Write as _;
use std::io;

use serde_json::{Number, Value};

use super::output::Output;
use crate::rest_type::Abort;
use crate::text::json_escapes::{is_unescaped, unescaped_length};
use crate::write::chunks::Chunks;

/// JSON text. Each value is written with a comma behind it, which the end of the object or array removes.
pub(crate) struct Text<'a> {
    chunks: Chunks<'a>,
}

/// The first capacity, enough for most documents.
const START: usize = 2048;

impl<'a> Text<'a> {
    pub(crate) fn new(sink: Option<&'a mut dyn io::Write>) -> Self {
        Self { chunks: Chunks::new(START, sink) }
    }

    /// What is left of the text, or why the sink took no more.
    pub(crate) fn finish(mut self, is_whole: bool) -> io::Result<String> {
        self.drop_comma();
        self.chunks.finish(is_whole)
    }

    #[inline]
    fn drop_comma(&mut self) {
        if self.chunks.text.ends_with(',') {
            self.chunks.text.pop();
        }
    }

    /// Writes a string, and `behind` it, which begins with the closing quotation mark.
    #[inline]
    fn string(&mut self, text: &str, behind: &str) {
        self.chunks.text.reserve(text.len() + 3);
        self.chunks.text.push('"');
        if is_unescaped(text.as_bytes()) {
            self.chunks.text.push_str(text);
        } else {
            self.escaped(text);
        }
        self.chunks.text.push_str(behind);
    }

    #[inline]
    fn value(&mut self, text: &str) {
        self.chunks.text.push_str(text);
        self.chunks.text.push(',');
    }

    #[cold]
    fn escaped(&mut self, text: &str) {
        let mut rest = text;
        while let Some((plain, next)) = rest.split_at_checked(unescaped_length(rest.as_bytes())) {
            self.chunks.text.push_str(plain);
            let mut letters = next.chars();
            let Some(letter) = letters.next() else { return };
            self.escape(letter);
            rest = letters.as_str();
        }
    }

    fn escape(&mut self, letter: char) {
        let short = match letter {
            '"' | '\\' => letter,
            '\u{8}' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\u{c}' => 'f',
            '\r' => 'r',
            control => {
                // Writing to a `String` cannot fail.
                let _ = write!(self.chunks.text, "\\u{:04x}", u32::from(control));
                return;
            }
        };
        self.chunks.text.push('\\');
        self.chunks.text.push(short);
    }
}

impl Output for Text<'_> {
    fn null(&mut self) {
        self.chunks.text.push_str("null,");
    }

    fn bool(&mut self, value: bool) {
        self.chunks.text.push_str(if value { "true," } else { "false," });
    }

    fn integer(&mut self, value: i64) {
        self.value(itoa::Buffer::new().format(value));
    }

    fn unsigned(&mut self, value: u64) {
        self.value(itoa::Buffer::new().format(value));
    }

    fn float(&mut self, value: f64) {
        self.value(zmij::Buffer::new().format_finite(value));
    }

    fn number(&mut self, number: &Number) {
        match number.as_u64() {
            Some(value) => self.unsigned(value),
            // Writing to a `String` cannot fail.
            None => drop(write!(self.chunks.text, "{number},")),
        }
    }

    fn text(&mut self, text: &str) {
        self.string(text, "\",");
    }

    fn unescaped(&mut self, text: &str) {
        self.chunks.text.reserve(text.len() + 3);
        self.chunks.text.push('"');
        self.chunks.text.push_str(text);
        self.chunks.text.push_str("\",");
    }

    fn json(&mut self, value: &Value) -> Result<(), Abort> {
        match value {
            Value::Null => self.null(),
            Value::Bool(value) => self.bool(*value),
            Value::Number(number) => self.number(number),
            Value::String(text) => self.text(text),
            Value::Array(items) => {
                self.open(false, items.len());
                items.iter().try_for_each(|item| self.json(item))?;
                return self.close(false);
            }
            Value::Object(entries) => {
                self.open(true, entries.len());
                for (key, value) in entries {
                    self.key(key);
                    self.json(value)?;
                }
                return self.close(true);
            }
        }
        Ok(())
    }

    fn open(&mut self, is_object: bool, _: usize) {
        self.chunks.text.push(if is_object { '{' } else { '[' });
    }

    fn key(&mut self, key: &str) {
        self.string(key, "\":");
    }

    fn quoted_key(&mut self, _: &str, quoted: &str) {
        self.chunks.text.push_str(quoted);
    }

    fn close(&mut self, is_object: bool) -> Result<(), Abort> {
        self.drop_comma();
        self.chunks.text.push(if is_object { '}' } else { ']' });
        let outcome = self.chunks.end_piece();
        self.chunks.text.push(',');
        outcome
    }
}
