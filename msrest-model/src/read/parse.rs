//! A JSON text as a `serde::Deserializer`: what well-formed documents are made of, at less cost than `serde_json` asks;
//! what is rare in them is handed on to `serde_json`.
//!
//! It only has to know that something is wrong: the text is then read again by `serde_json`, for its message, line and
//! column.

mod entries;

use std::fmt;

use serde::de::{self, Deserializer, IgnoredAny, Visitor};
use serde::forward_to_deserialize_any;

use self::entries::Entries;
use crate::plain::plain_length;

/// The text that is not read yet.
pub(crate) struct Parser<'de> {
    text: &'de str,
    at: usize,
}

/// The text is not JSON, or the reader stopped.
#[derive(Debug)]
pub(crate) struct Malformed;

impl fmt::Display for Malformed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not JSON")
    }
}

impl std::error::Error for Malformed {}

impl de::Error for Malformed {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Outcome<T> = Result<T, Malformed>;

impl<'de> Parser<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        Self { text, at: 0 }
    }

    /// Nothing but whitespace may follow the document.
    pub(crate) fn end(&mut self) -> Outcome<()> {
        if self.peek().is_none() { Ok(()) } else { Err(Malformed) }
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
    fn expect(&mut self, byte: u8) -> Outcome<()> {
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(Malformed)
        }
    }

    #[inline]
    fn literal(&mut self, literal: &str) -> Outcome<()> {
        let is_there = self.rest(0).starts_with(literal.as_bytes());
        self.at += literal.len();
        if is_there { Ok(()) } else { Err(Malformed) }
    }

    /// The text of so many bytes from here on.
    fn take(&mut self, length: usize) -> Outcome<&'de str> {
        let start = self.at;
        self.at += length;
        self.text.get(start..self.at).ok_or(Malformed)
    }

    /// The string whose quotation mark is next.
    #[inline]
    fn string<V: Visitor<'de>>(&mut self, visitor: V) -> Outcome<V::Value> {
        let start = self.at + 1;
        let rest = self.rest(1);
        let length = plain_length(rest);
        if rest.get(length) != Some(&b'"') {
            return self.escaped_string(length + 1, visitor);
        }
        let end = start + length;
        self.at = end + 1;
        visitor.visit_borrowed_str(self.text.get(start..end).ok_or(Malformed)?)
    }

    /// A string with escapes, of which so many bytes are known to have none.
    #[cold]
    fn escaped_string<V: Visitor<'de>>(&mut self, mut length: usize, visitor: V) -> Outcome<V::Value> {
        while let Some(byte) = self.rest(0).get(length) {
            match byte {
                b'\\' => length += 2,
                b'"' => {
                    let text = serde_json::from_str(self.take(length + 1)?).map_err(|_| Malformed)?;
                    return visitor.visit_string(text);
                }
                _ => length += 1,
            }
        }
        Err(Malformed)
    }

    #[inline]
    fn number<V: Visitor<'de>>(&mut self, visitor: V) -> Outcome<V::Value> {
        // A u64 holds nineteen digits and an i64 eighteen, whichever they are.
        const SAFE: usize = 18;
        let is_negative = self.rest(0).first() == Some(&b'-');
        let digits = self.rest(usize::from(is_negative));
        let (mut value, mut length) = (0, 0);
        while let Some(digit @ b'0'..=b'9') = digits.get(length) {
            if length == SAFE {
                return self.other_number(visitor);
            }
            value = value * 10 + i64::from(digit - b'0');
            length += 1;
        }
        let is_plain = length == 1 || (length > 1 && digits.first() != Some(&b'0'));
        if !is_plain || (is_negative && value == 0) || matches!(digits.get(length), Some(b'.' | b'e' | b'E'))
        {
            return self.other_number(visitor);
        }
        self.at += length + usize::from(is_negative);
        visitor.visit_i64(if is_negative { -value } else { value })
    }

    /// A number with a fraction or an exponent, or a long one.
    fn other_number<V: Visitor<'de>>(&mut self, visitor: V) -> Outcome<V::Value> {
        let is_part = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
        let length = self.rest(0).iter().take_while(|byte| is_part(byte)).count();
        let mut number = serde_json::Deserializer::from_str(self.take(length)?);
        let value = number.deserialize_any(visitor).map_err(|_| Malformed)?;
        number.end().map(|()| value).map_err(|_| Malformed)
    }
}

impl<'de> Deserializer<'de> for &mut Parser<'de> {
    type Error = Malformed;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Outcome<V::Value> {
        match self.peek().ok_or(Malformed)? {
            b'"' => self.string(visitor),
            b'-' | b'0'..=b'9' => self.number(visitor),
            b'{' => {
                self.at += 1;
                let value = visitor.visit_map(Entries::new(self))?;
                self.expect(b'}')?;
                Ok(value)
            }
            b'[' => {
                self.at += 1;
                let value = visitor.visit_seq(Entries::new(self))?;
                self.expect(b']')?;
                Ok(value)
            }
            b'n' => self.literal("null").and_then(|()| visitor.visit_unit()),
            b't' => self.literal("true").and_then(|()| visitor.visit_bool(true)),
            b'f' => self.literal("false").and_then(|()| visitor.visit_bool(false)),
            _ => Err(Malformed),
        }
    }

    /// `serde_json` skips a value without recursion.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Outcome<V::Value> {
        let rest = self.text.get(self.at..).ok_or(Malformed)?;
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        values.next().ok_or(Malformed)?.map_err(|_| Malformed)?;
        self.at += values.byte_offset();
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier
    }
}
