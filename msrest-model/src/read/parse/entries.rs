//! What stands between brackets: items, keys and values.

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::{Malformed, Outcome, Parser};
use crate::fold;

/// The items of an array, or the entries of an object.
pub(super) struct Entries<'a, 'de> {
    parser: &'a mut Parser<'de>,
    next: Next,
}

/// What has to come before the next item, key or value.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    First,
    Comma,
    Colon,
    /// A value whose colon was read with its key.
    Value,
}

impl<'a, 'de> Entries<'a, 'de> {
    #[inline]
    pub(super) fn new(parser: &'a mut Parser<'de>) -> Self {
        Self { parser, next: Next::First }
    }

    /// The first byte of the next item or key, which stays; nothing where the closing bracket comes.
    #[inline]
    fn first_byte(&mut self, close: u8) -> Outcome<Option<u8>> {
        let mut byte = self.parser.peek();
        if byte == Some(close) {
            return Ok(None);
        }
        if self.next != Next::First {
            if byte != Some(b',') {
                return Err(Malformed);
            }
            self.parser.at += 1;
            byte = self.parser.peek();
        }
        byte.ok_or(Malformed).map(Some)
    }
}

impl<'de> SeqAccess<'de> for Entries<'_, 'de> {
    type Error = Malformed;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Outcome<Option<S::Value>> {
        if self.first_byte(b']')?.is_none() {
            return Ok(None);
        }
        self.next = Next::Comma;
        seed.deserialize(&mut *self.parser).map(Some)
    }
}

impl<'de> MapAccess<'de> for Entries<'_, 'de> {
    type Error = Malformed;

    #[inline]
    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Outcome<Option<S::Value>> {
        match self.first_byte(b'}')? {
            None => Ok(None),
            Some(b'"') => seed.deserialize(Key(self)).map(Some),
            Some(_) => Err(Malformed),
        }
    }

    #[inline]
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Outcome<S::Value> {
        if self.next == Next::Colon {
            self.parser.expect(b':')?;
        }
        self.next = Next::Comma;
        seed.deserialize(&mut *self.parser)
    }
}

/// The key whose quotation mark is next.
struct Key<'a, 'b, 'de>(&'a mut Entries<'b, 'de>);

impl<'de> Key<'_, '_, 'de> {
    #[inline]
    fn expected<V: Visitor<'de>>(self, length: usize, is_there: bool, visitor: V) -> Outcome<V::Value> {
        if !is_there {
            return self.deserialize_any(visitor);
        }
        self.0.parser.at += length;
        self.0.next = Next::Value;
        visitor.visit_unit()
    }
}

impl<'de> Deserializer<'de> for Key<'_, '_, 'de> {
    type Error = Malformed;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Outcome<V::Value> {
        self.0.next = Next::Colon;
        self.0.parser.string(visitor)
    }

    /// The key that is expected, with its quotation marks and its colon, without a look at its bytes one by one.
    #[inline]
    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        expected: &'static str,
        visitor: V,
    ) -> Outcome<V::Value> {
        let is_there = self.0.parser.rest(0).starts_with(expected.as_bytes());
        self.expected(expected.len(), is_there, visitor)
    }

    /// The same in any case: the pattern of a name of so many bytes.
    #[inline(never)]
    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        expected: &'static str,
        length: usize,
        visitor: V,
    ) -> Outcome<V::Value> {
        let found = self.0.parser.rest(0).get(..length);
        let is_there = found.is_some_and(|found| fold::is_like(expected.as_bytes(), found));
        self.expected(length, is_there, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        newtype_struct seq tuple map struct enum identifier ignored_any
    }
}
