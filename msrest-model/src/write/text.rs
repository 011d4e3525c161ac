//! JSON text. Table keys are written as they stand in the table's index, texts in one copy up to what needs an escape.

use std::fmt::Write as _;
use std::io;

use serde_json::{Number, Value};

use super::output::{Output, Scalar};
use crate::index::Row;
use crate::object::Stop;
use crate::plain::{is_plain, plain_length};

/// Text on its way out: to `sink`, or all of it in `buffer`.
pub(crate) struct Text<'a> {
    buffer: String,
    sink: Option<&'a mut dyn io::Write>,
    /// Why the sink took no more.
    error: Option<io::Error>,
    /// A value stands before the place.
    needs_comma: bool,
}

/// A usual response fits without growth.
const START: usize = 1024;
/// A sink gets pieces of about this size.
const PIECE: usize = 16 * 1024;

impl<'a> Text<'a> {
    pub(crate) fn new(sink: Option<&'a mut dyn io::Write>) -> Self {
        Self { buffer: String::with_capacity(START), sink, error: None, needs_comma: false }
    }

    /// What is left of the text, or why it could not be written.
    pub(crate) fn finish(mut self) -> io::Result<String> {
        let _ = self.flush();
        self.error.map_or(Ok(self.buffer), Err)
    }

    pub(crate) fn take_error(&mut self) -> Option<io::Error> {
        self.error.take()
    }

    fn flush(&mut self) -> Result<(), Stop> {
        let Some(sink) = &mut self.sink else { return Ok(()) };
        let written = sink.write_all(self.buffer.as_bytes());
        self.buffer.clear();
        written.map_err(|error| {
            self.error = Some(error);
            Stop
        })
    }

    #[inline]
    fn separate(&mut self) {
        if self.needs_comma {
            self.buffer.push(',');
        }
    }

    #[inline]
    fn string(&mut self, text: &str) {
        self.buffer.reserve(text.len() + 4);
        self.buffer.push('"');
        if is_plain(text.as_bytes()) {
            self.buffer.push_str(text);
        } else {
            self.escaped(text);
        }
        self.buffer.push('"');
    }

    #[cold]
    fn escaped(&mut self, text: &str) {
        let mut rest = text;
        while let Some((plain, next)) = rest.split_at_checked(plain_length(rest.as_bytes())) {
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

    fn number(&mut self, number: &Number) {
        // Writing to a `String` cannot fail.
        let _ = write!(self.buffer, "{number}");
    }
}

impl Output for Text<'_> {
    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<(), Stop> {
        self.separate();
        self.needs_comma = true;
        match scalar {
            Scalar::Text(text) => self.string(text),
            Scalar::Integer(value) => self.buffer.push_str(itoa::Buffer::new().format(value)),
            Scalar::Unsigned(value) => self.buffer.push_str(itoa::Buffer::new().format(value)),
            Scalar::Null => self.buffer.push_str("null"),
            Scalar::Bool(true) => self.buffer.push_str("true"),
            Scalar::Bool(false) => self.buffer.push_str("false"),
            Scalar::Float(value) => Number::from_f64(value).iter().for_each(|number| self.number(number)),
            Scalar::Number(number) => self.number(number),
        }
        Ok(())
    }

    fn json(&mut self, value: &Value) -> Result<(), Stop> {
        match value {
            Value::Null => self.scalar(Scalar::Null),
            Value::Bool(value) => self.scalar(Scalar::Bool(*value)),
            Value::Number(number) => self.scalar(Scalar::Number(number)),
            Value::String(text) => self.scalar(Scalar::Text(text)),
            Value::Array(items) => {
                self.open(false, items.len());
                items.iter().try_for_each(|item| self.json(item))?;
                self.close(false)
            }
            Value::Object(entries) => {
                self.open(true, entries.len());
                for (key, value) in entries {
                    self.key(key);
                    self.json(value)?;
                }
                self.close(true)
            }
        }
    }

    fn open(&mut self, is_object: bool, _: usize) {
        self.separate();
        self.buffer.push(if is_object { '{' } else { '[' });
        self.needs_comma = false;
    }

    fn key(&mut self, key: &str) {
        self.separate();
        self.string(key);
        self.buffer.push(':');
        self.needs_comma = false;
    }

    fn row_key(&mut self, row: &Row) {
        self.separate();
        self.buffer.push_str(&row.quoted);
        self.needs_comma = false;
    }

    fn close(&mut self, is_object: bool) -> Result<(), Stop> {
        self.buffer.push(if is_object { '}' } else { ']' });
        self.needs_comma = true;
        if self.buffer.len() >= PIECE { self.flush() } else { Ok(()) }
    }
}
