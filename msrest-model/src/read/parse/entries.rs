//! What stands between brackets: items, keys and values.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use super::Parser;
use crate::error::Expected;
use crate::format::Format;
use crate::index::{LevelIndex, Row};
use crate::object::{ObjectSlot, Slot, Stop};
use crate::read::context::Context;
use crate::read::found::Found;
use crate::read::json::{EntryAccess, ItemAccess, read_attributes};
use crate::read::keys::{Level, Target};

/// The items of an array, or the entries of an object.
pub(super) struct Entries<'a, 'de> {
    pub(super) parser: &'a mut Parser<'de>,
    /// Whether an item or a key comes next.
    pub(super) has_more: bool,
}

impl<'de> Entries<'_, 'de> {
    /// What comes behind an item or a value.
    #[inline]
    pub(super) fn pass_comma(&mut self) {
        // Two ways, not a sum: where the next key begins must not wait for the byte to be read.
        if self.parser.peek() == Some(b',') {
            self.parser.at += 1;
        } else {
            self.has_more = false;
        }
    }

    /// The next key, once its colon is read too.
    pub(super) fn next_key(&mut self) -> Result<Option<Cow<'de, str>>, Stop> {
        if self.has_more { self.parser.key().map(Some) } else { Ok(None) }
    }
}

impl<'de> Parser<'de> {
    /// Passes over the key of a row, with its quotation marks and its colon, where it is next.
    #[inline]
    fn pass_key(&mut self, row: &Row, in_any_case: bool) -> bool {
        let Some(rest) = self.text.as_bytes().get(self.at..) else { return false };
        let is_there = row.quoted.starts(rest, in_any_case);
        if is_there {
            self.at += row.quoted.as_str().len();
        }
        is_there
    }

    fn key(&mut self) -> Result<Cow<'de, str>, Stop> {
        if self.peek() != Some(b'"') {
            return Err(Stop);
        }
        let key = self.string()?;
        self.expect(b':')?;
        Ok(key)
    }
}

impl<'de> EntryAccess<'de> for Entries<'_, 'de> {
    type Error = Stop;

    #[inline]
    fn expected(&mut self, level: &mut Level) -> Option<&'static Row> {
        if !self.has_more {
            return None;
        }
        self.parser.peek()?;
        level.expected(|row, in_any_case| self.parser.pass_key(row, in_any_case))
    }

    #[inline]
    fn target(&mut self, level: &mut Level, context: &mut Context<'_>) -> Result<Option<Target<'de>>, Stop> {
        if !self.has_more {
            return Ok(None);
        }
        let key = self.parser.key()?;
        Ok(Some(level.find(&key, context.extractors).unwrap_or(Target::Unknown(key))))
    }

    fn key(&mut self, _: &mut Context<'_>) -> Result<Option<Cow<'de, str>>, Stop> {
        self.next_key()
    }

    #[inline]
    fn value(&mut self, slot: &mut dyn Slot, format: Format, context: &mut Context<'_>) -> Result<(), Stop> {
        self.parser.value(slot, format, context)?;
        self.pass_comma();
        Ok(())
    }

    fn group(
        &mut self,
        object: &mut dyn ObjectSlot,
        index: &'static LevelIndex,
        context: &mut Context<'_>,
    ) -> Result<(), Stop> {
        if self.parser.peek() == Some(b'{') {
            self.parser.between(b'}', context, |entries, context| {
                read_attributes(object, index, entries, context)
            })?;
            self.pass_comma();
            return Ok(());
        }
        match self.any(context)? {
            Value::Null => Ok(()),
            other => Err(context.mismatch(Expected::new("an object"), &Found::of(&other))),
        }
    }

    fn any(&mut self, context: &mut Context<'_>) -> Result<Value, Stop> {
        let value = self.parser.any(context)?;
        self.pass_comma();
        Ok(value)
    }

    fn skip(&mut self) -> Result<(), Stop> {
        self.parser.skip()?;
        self.pass_comma();
        Ok(())
    }

    fn others(
        &mut self,
        object: &mut Map<String, Value>,
        context: &mut Context<'_>,
    ) -> Result<Option<Number>, Stop> {
        self.fill(object, context).map(|()| None)
    }
}

impl<'de> ItemAccess<'de> for Entries<'_, 'de> {
    type Error = Stop;

    #[inline]
    fn item(&mut self, slot: &mut dyn Slot, format: Format, context: &mut Context<'_>) -> Result<bool, Stop> {
        if !self.has_more {
            return Ok(false);
        }
        self.parser.value(slot, format, context)?;
        self.pass_comma();
        Ok(true)
    }

    fn others(&mut self, context: &mut Context<'_>) -> Result<Value, Stop> {
        self.all(context).map(Value::Array)
    }
}
