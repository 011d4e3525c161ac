//! A JSON text: what well-formed documents are made of, at little cost; what is rare in them is left to `serde_json`.
//!
//! It only has to know that something is wrong: `serde_json` then says what and where.

mod any_value;
mod entries;
mod number;

use std::borrow::Cow;

use serde::de::IgnoredAny;
use serde_json::Value;

use self::entries::Entries;
use crate::read::context::Context;
use crate::read::json::stream::{read_array, read_object};
use crate::read::json::{scalar, value};
use crate::rest_type::{Abort, ScalarInput, Slot};
use crate::schema::Format;
use crate::text::json_escapes::unescaped_length;

/// The text that is not read yet.
pub(crate) struct Parser<'de> {
    text: &'de str,
    at: usize,
}

impl<'de> Parser<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        Self { text, at: 0 }
    }

    /// Reads the next value into `slot`. Where `context` knows no error, the text is not JSON.
    #[inline]
    pub(crate) fn value(
        &mut self,
        slot: &mut dyn Slot,
        format: Format,
        context: &mut Context<'_>,
    ) -> Result<(), Abort> {
        match self.peek().ok_or(Abort)? {
            b'"' => match self.unescaped_string() {
                Some(text) => scalar::take(slot, || ScalarInput::Text(text), format, context),
                None => self.other_value(slot, format, context),
            },
            b'-' | b'0'..=b'9' => match self.integer() {
                Some(value) => scalar::take(slot, || ScalarInput::Integer(value), format, context),
                None => match self.decimal() {
                    Some(value) => scalar::take(slot, || ScalarInput::Float(value), format, context),
                    None => self.other_value(slot, format, context),
                },
            },
            b'{' => self.between(b'}', context, |entries, context| {
                read_object(slot.kind(format), entries, format, context)
            }),
            b'[' => self.between(b']', context, |items, context| {
                read_array(slot.kind(format), items, format, context)
            }),
            b'n' => self.literal("null").and_then(|()| context.null(slot)),
            _ => self.other_value(slot, format, context),
        }
    }

    /// Nothing but whitespace may follow the document.
    pub(crate) fn end(&mut self) -> Result<(), Abort> {
        if self.peek().is_none() { Ok(()) } else { Err(Abort) }
    }

    /// A string with escapes, a long number, or a boolean.
    #[inline(never)]
    fn other_value(
        &mut self,
        slot: &mut dyn Slot,
        format: Format,
        context: &mut Context<'_>,
    ) -> Result<(), Abort> {
        let mut value = Value::Null;
        self.any(&mut value, context)?;
        value::read(slot, &value, format, context)
    }

    /// Reads what stands between brackets, of which the first is next.
    #[inline]
    fn between<T>(
        &mut self,
        close: u8,
        context: &mut Context<'_>,
        read: impl FnOnce(&mut Entries<'_, 'de>, &mut Context<'_>) -> Result<T, Abort>,
    ) -> Result<T, Abort> {
        context.enter()?;
        self.at += 1;
        let has_more = self.peek() != Some(close);
        let value = read(&mut Entries::new(self, has_more), context)?;
        self.expect(close)?;
        context.leave();
        Ok(value)
    }

    /// What starts at the place, or so many bytes behind it.
    #[inline]
    fn rest(&self, offset: usize) -> &'de [u8] {
        self.text.as_bytes().get(self.at + offset..).unwrap_or_default()
    }

    /// The next byte that is no whitespace; it stays.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.at) {
            Some(byte) if *byte > b' ' => Some(*byte),
            Some(_) => self.peek_behind_space(),
            None => None,
        }
    }

    fn peek_behind_space(&mut self) -> Option<u8> {
        let is_space = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'\t' | b'\r');
        self.at += self.rest(0).iter().take_while(is_space).count();
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn expect(&mut self, byte: u8) -> Result<(), Abort> {
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(Abort)
        }
    }

    #[inline]
    fn literal(&mut self, literal: &str) -> Result<(), Abort> {
        if !self.rest(0).starts_with(literal.as_bytes()) {
            return Err(Abort);
        }
        self.at += literal.len();
        Ok(())
    }

    /// The text of so many bytes from here on.
    fn take(&mut self, length: usize) -> Result<&'de str, Abort> {
        let start = self.at;
        self.at += length;
        self.text.get(start..self.at).ok_or(Abort)
    }

    /// The string whose quotation mark is next.
    fn string(&mut self) -> Result<Cow<'de, str>, Abort> {
        match self.unescaped_string() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped_string().map(Cow::Owned),
        }
    }

    /// The same, where it has no escapes.
    #[inline]
    fn unescaped_string(&mut self) -> Option<&'de str> {
        let start = self.at + 1;
        let rest = self.text.as_bytes().get(start..)?;
        let length = unescaped_length(rest);
        if rest.get(length) != Some(&b'"') {
            return None;
        }
        let end = start + length;
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// The same with its escapes decoded.
    #[cold]
    fn escaped_string(&mut self) -> Result<String, Abort> {
        let mut length = 1;
        while let Some(byte) = self.rest(length).first() {
            match byte {
                b'\\' => length += 2,
                b'"' => return serde_json::from_str(self.take(length + 1)?).map_err(|_| Abort),
                _ => length += 1,
            }
        }
        Err(Abort)
    }

    /// Passes over a value; `serde_json` does it without recursion.
    fn skip(&mut self) -> Result<(), Abort> {
        let rest = self.text.get(self.at..).ok_or(Abort)?;
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        values.next().ok_or(Abort)?.map_err(|_| Abort)?;
        self.at += values.byte_offset();
        Ok(())
    }
}
