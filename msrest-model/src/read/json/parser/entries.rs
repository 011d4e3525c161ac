//! What is between two brackets: items, or keys and values.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use super::Parser;
use crate::keys::key_matcher::{KeyMatcher, Next, Target};
use crate::read::context::Context;
use crate::read::fallback::Fallback;
use crate::read::json::stream::{EntryAccess, ItemAccess};
use crate::rest_type::{Abort, Slot};
use crate::schema::Format;
use crate::schema::key_index::KeyEntry;

/// The items of an array, or the entries of an object.
pub(super) struct Entries<'a, 'de> {
    parser: &'a mut Parser<'de>,
    /// Whether an item or a key comes next.
    has_more: bool,
}

impl<'a, 'de> Entries<'a, 'de> {
    #[inline]
    pub(super) fn new(parser: &'a mut Parser<'de>, has_more: bool) -> Self {
        Self { parser, has_more }
    }

    /// Reads the next key and its colon; `None` at the end.
    #[inline]
    pub(super) fn next_key(&mut self) -> Result<Option<Cow<'de, str>>, Abort> {
        if self.has_more { self.parser.key().map(Some) } else { Ok(None) }
    }

    /// Reads the next item; `None` at the end.
    #[inline]
    pub(super) fn next_item<T>(
        &mut self,
        read: impl FnOnce(&mut Parser<'de>) -> Result<T, Abort>,
    ) -> Result<Option<T>, Abort> {
        if self.has_more { self.read(read).map(Some) } else { Ok(None) }
    }

    /// Reads an item or a value, and the comma behind it.
    #[inline]
    pub(super) fn read<T>(
        &mut self,
        read: impl FnOnce(&mut Parser<'de>) -> Result<T, Abort>,
    ) -> Result<T, Abort> {
        let value = read(self.parser)?;
        // A branch, and not `at += usize::from(..)`: the processor then goes on before it knows the byte.
        if self.parser.peek() == Some(b',') {
            self.parser.at += 1;
        } else {
            self.has_more = false;
        }
        Ok(value)
    }
}

impl<'de> Parser<'de> {
    /// Passes over the key of an entry, with its quotation marks and its colon, if that is what comes next.
    #[inline]
    fn pass_key(&mut self, entry: &KeyEntry, in_any_case: bool) -> bool {
        let Some(rest) = self.text.as_bytes().get(self.at..) else { return false };
        let is_there = entry.quoted.starts(rest, in_any_case);
        if is_there {
            self.at += entry.quoted.as_str().len();
        }
        is_there
    }

    pub(super) fn key(&mut self) -> Result<Cow<'de, str>, Abort> {
        if self.peek() != Some(b'"') {
            return Err(Abort);
        }
        let key = self.string()?;
        self.expect(b':')?;
        Ok(key)
    }
}

impl<'de> EntryAccess<'de> for Entries<'_, 'de> {
    type Error = Abort;

    #[inline]
    fn next(
        &mut self,
        matcher: &mut KeyMatcher,
        target: &mut Option<Target<'de>>,
        context: &mut Context<'_>,
    ) -> Result<Next, Abort> {
        if !self.has_more {
            return Ok(Next::End);
        }
        self.parser.peek().ok_or(Abort)?;
        if let Some(entry) = matcher.expected(|entry, in_any_case| self.parser.pass_key(entry, in_any_case)) {
            return Ok(Next::Entry(entry));
        }
        Fallback::OtherKey.count();
        let key = self.parser.key()?;
        if let Some(entry) = matcher.entry_of(&key) {
            return Ok(Next::Entry(entry));
        }
        Fallback::AnyKey.count();
        *target = Some(matcher.find(&key, context.extractors, None).unwrap_or(Target::Unknown(key)));
        Ok(Next::Other)
    }

    fn key(&mut self, _: &mut Context<'_>) -> Result<Option<Cow<'de, str>>, Abort> {
        self.next_key()
    }

    #[inline]
    fn value(&mut self, slot: &mut dyn Slot, format: Format, context: &mut Context<'_>) -> Result<(), Abort> {
        self.read(|parser| parser.value(slot, format, context))
    }

    fn text(&mut self) -> Option<&'de str> {
        if self.parser.peek() != Some(b'"') {
            return None;
        }
        self.read(|parser| parser.unescaped_string().ok_or(Abort)).ok()
    }

    fn any(&mut self, place: &mut Value, context: &mut Context<'_>) -> Result<(), Abort> {
        self.read(|parser| parser.any(place, context))
    }

    fn skip(&mut self) -> Result<(), Abort> {
        self.read(Parser::skip)
    }

    fn collect_rest(
        &mut self,
        object: &mut Map<String, Value>,
        context: &mut Context<'_>,
    ) -> Result<Option<Number>, Abort> {
        self.fill(object, context).map(|()| None)
    }
}

impl<'de> ItemAccess<'de> for Entries<'_, 'de> {
    type Error = Abort;

    #[inline]
    fn item(
        &mut self,
        slot: &mut dyn Slot,
        format: Format,
        context: &mut Context<'_>,
    ) -> Result<bool, Abort> {
        let item = self.next_item(|parser| parser.value(slot, format, context))?;
        Ok(item.is_some())
    }

    fn collect_rest(&mut self, context: &mut Context<'_>) -> Result<Value, Abort> {
        let mut array = Vec::new();
        self.append(&mut array, context).map(|()| Value::Array(array))
    }
}
