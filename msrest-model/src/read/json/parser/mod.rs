//! The parser of JSON texts. What is rare in well-formed documents is left to `serde_json`, and so are the messages: this
//! parser only finds that something is wrong.

mod any_value;
mod entries;
mod number;
mod position;
mod string;

use std::borrow::Cow;

use serde_core::de::IgnoredAny;

use self::entries::Entries;
pub(crate) use self::position::{locate_recovered, with_position};
use crate::read::context::Context;
use crate::read::json::scalar;
use crate::read::json::stream::{read_array, read_object};
use crate::rest_type::{Abort, ScalarInput, Slot};
use crate::schema::Format;

/// The text that is not read yet.
pub(crate) struct Parser<'de> {
    text: &'de str,
    at: usize,
    /// The buffer for strings with escapes.
    decoded: String,
    /// Whether the text is not JSON.
    is_broken: bool,
}

impl<'de> Parser<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        Self { text, at: 0, decoded: String::new(), is_broken: false }
    }

    /// Reads the next value into `slot`. If `context` knows no error, the text is not JSON.
    #[inline]
    pub(crate) fn value(
        &mut self,
        slot: &mut dyn Slot,
        format: Format,
        context: &mut Context<'_>,
    ) -> Result<(), Abort> {
        match self.peek().ok_or(Abort)? {
            b'"' => match self.unescaped_string() {
                Some(text) => scalar::accept_scalar(slot, || ScalarInput::Text(text), format, context),
                None => self.escaped_text(slot, format, context),
            },
            b'-' | b'0'..=b'9' => match self.short_integer() {
                Some(value) => scalar::accept_scalar(slot, || ScalarInput::Integer(value), format, context),
                None => {
                    let number = self.long_number()?;
                    scalar::accept_scalar(slot, || number, format, context)
                }
            },
            b'{' => self.between(b'}', context, |entries, context| {
                read_object(slot.kind(format), entries, format, context)
            }),
            b'[' => self.between(b']', context, |items, context| {
                read_array(slot.kind(format), items, format, context)
            }),
            b'n' => self.literal("null").and_then(|()| context.null(slot)),
            b't' => self.literal("true").and_then(|()| boolean(slot, true, format, context)),
            _ => self.literal("false").and_then(|()| boolean(slot, false, format, context)),
        }
    }

    /// Nothing but whitespace may follow the document.
    pub(crate) fn end(&mut self) -> Result<(), Abort> {
        if self.peek().is_none() { Ok(()) } else { Err(Abort) }
    }

    /// How many bytes are read.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// Whether something other than white space follows.
    pub(crate) fn has_more(&mut self) -> bool {
        self.peek().is_some()
    }

    #[inline(never)]
    fn escaped_text(
        &mut self,
        slot: &mut dyn Slot,
        format: Format,
        context: &mut Context<'_>,
    ) -> Result<(), Abort> {
        let mut decoded = std::mem::take(&mut self.decoded);
        self.escaped_string(&mut decoded)?;
        let outcome = scalar::accept_scalar(slot, || ScalarInput::Text(&decoded), format, context);
        self.decoded = decoded;
        outcome
    }

    /// Reads what is between two brackets, from the first one on.
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

    /// The bytes that are not read yet, from `offset` on.
    #[inline]
    fn rest(&self, offset: usize) -> &'de [u8] {
        self.text.as_bytes().get(self.at + offset..).unwrap_or_default()
    }

    /// The next byte other than white space, which stays.
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

    /// Takes the next bytes as text.
    fn take(&mut self, length: usize) -> Result<&'de str, Abort> {
        let start = self.at;
        self.at += length;
        self.text.get(start..self.at).ok_or(Abort)
    }

    /// The string whose quotation mark is next.
    pub(crate) fn string(&mut self) -> Result<Cow<'de, str>, Abort> {
        if let Some(text) = self.unescaped_string() {
            return Ok(Cow::Borrowed(text));
        }
        let mut decoded = String::new();
        self.escaped_string(&mut decoded).map(|()| Cow::Owned(decoded))
    }

    /// Passes over a value, by `serde_json`, which does that without recursion.
    fn skip(&mut self) -> Result<(), Abort> {
        let rest = self.text.get(self.at..).ok_or(Abort)?;
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        values.next().ok_or(Abort)?.map_err(|_| Abort)?;
        self.at += values.byte_offset();
        Ok(())
    }
}

fn boolean(slot: &mut dyn Slot, value: bool, format: Format, context: &mut Context<'_>) -> Result<(), Abort> {
    scalar::accept_scalar(slot, || ScalarInput::Bool(value), format, context)
}
