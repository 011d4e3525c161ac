//! JSON text. Table keys are written as they stand in the table's index, texts in one copy up to what needs an escape.

use std::fmt::Write as _;
use std::io;

use serde_json::{Number, Value};

use super::output::Output;
use crate::rest_type::Abort;
use crate::text::json_escapes::{is_unescaped, unescaped_length};

/// Text on its way out: to `sink`, or all of it in `buffer`. A comma stands behind every value until the next piece comes.
pub(crate) struct Text<'a> {
    buffer: String,
    sink: Option<&'a mut dyn io::Write>,
    /// Why the sink took no more.
    error: Option<io::Error>,
}

/// A usual response fits without growth.
const START: usize = 2048;
/// A sink gets pieces of about this size.
const PIECE: usize = 16 * 1024;

impl<'a> Text<'a> {
    pub(crate) fn new(sink: Option<&'a mut dyn io::Write>) -> Self {
        Self { buffer: String::with_capacity(START), sink, error: None }
    }

    /// What is left of the text, or why the sink took no more. The rest of a text that is not whole is not written.
    pub(crate) fn finish(mut self, is_whole: bool) -> io::Result<String> {
        if is_whole {
            self.drop_comma();
            let _ = self.flush();
        }
        self.error.map_or(Ok(self.buffer), Err)
    }

    fn flush(&mut self) -> Result<(), Abort> {
        let Some(sink) = &mut self.sink else { return Ok(()) };
        if self.error.is_some() {
            self.buffer.clear();
            return Err(Abort);
        }
        let written = sink.write_all(self.buffer.as_bytes());
        self.buffer.clear();
        written.map_err(|error| {
            self.error = Some(error);
            Abort
        })
    }

    #[inline]
    fn drop_comma(&mut self) {
        if self.buffer.ends_with(',') {
            self.buffer.pop();
        }
    }

    /// A string and what stands behind it.
    #[inline]
    fn string(&mut self, text: &str, behind: &str) {
        self.buffer.reserve(text.len() + 3);
        self.buffer.push('"');
        if is_unescaped(text.as_bytes()) {
            self.buffer.push_str(text);
        } else {
            self.escaped(text);
        }
        self.buffer.push_str(behind);
    }

    #[inline]
    fn value(&mut self, text: &str) {
        self.buffer.push_str(text);
        self.buffer.push(',');
    }

    #[cold]
    fn escaped(&mut self, text: &str) {
        let mut rest = text;
        while let Some((plain, next)) = rest.split_at_checked(unescaped_length(rest.as_bytes())) {
            self.buffer.push_str(plain);
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
                let _ = write!(self.buffer, "\\u{:04x}", u32::from(control));
                return;
            }
        };
        self.buffer.push('\\');
        self.buffer.push(short);
    }
}

impl Output for Text<'_> {
    fn null(&mut self) {
        self.buffer.push_str("null,");
    }

    fn bool(&mut self, value: bool) {
        self.buffer.push_str(if value { "true," } else { "false," });
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
            None => drop(write!(self.buffer, "{number},")),
        }
    }

    fn text(&mut self, text: &str) {
        self.string(text, "\",");
    }

    fn unescaped(&mut self, text: &str) {
        self.buffer.reserve(text.len() + 3);
        self.buffer.push('"');
        self.buffer.push_str(text);
        self.buffer.push_str("\",");
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
        self.buffer.push(if is_object { '{' } else { '[' });
    }

    fn key(&mut self, key: &str) {
        self.string(key, "\":");
    }

    fn quoted_key(&mut self, _: &str, quoted: &str) {
        self.buffer.push_str(quoted);
    }

    fn close(&mut self, is_object: bool) -> Result<(), Abort> {
        self.drop_comma();
        self.buffer.push(if is_object { '}' } else { ']' });
        if self.buffer.len() >= PIECE {
            self.flush()?;
        }
        self.buffer.push(',');
        Ok(())
    }
}
