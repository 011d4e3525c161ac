//! Any JSON of a text, as a `Value`.

use serde_json::{Map, Value};

use super::Parser;
use super::entries::Entries;
use crate::read::context::Context;
use crate::read::json::unreadable;
use crate::rest_type::{Abort, Place};

impl Parser<'_> {
    /// Reads the next value into a place.
    pub(crate) fn any(&mut self, place: &mut Value, context: &mut Context<'_>) -> Result<(), Abort> {
        let (start, depth) = (self.at, context.depth());
        self.any_readable(place, context).or_else(|_| self.stand_in(start, depth, place, context))
    }

    /// Fills `place`, as returning a value costs more.
    #[inline]
    fn any_readable(&mut self, place: &mut Value, context: &mut Context<'_>) -> Result<(), Abort> {
        match self.peek().ok_or(Abort)? {
            b'"' => *place = Value::String(self.string()?.into_owned()),
            b'{' => {
                let mut object = Map::new();
                self.between(b'}', context, |entries, context| entries.fill(&mut object, context))?;
                *place = Value::Object(object);
            }
            b'[' => {
                let mut array = Vec::new();
                self.between(b']', context, |items, context| items.append(&mut array, context))?;
                *place = Value::Array(array);
            }
            b'n' => *place = self.literal("null").map(|()| Value::Null)?,
            b't' => *place = self.literal("true").map(|()| Value::Bool(true))?,
            b'f' => *place = self.literal("false").map(|()| Value::Bool(false))?,
            _ => *place = self.any_number(context)?,
        }
        Ok(())
    }

    /// Passes over something that a `Value` cannot hold, and puts a stand-in there, if a model is read from the `Value` later: it
    /// is an error only if an attribute asks for it.
    #[cold]
    fn stand_in(
        &mut self,
        start: usize,
        depth: usize,
        place: &mut Value,
        context: &mut Context<'_>,
    ) -> Result<(), Abort> {
        if !context.is_buffering || self.is_broken {
            return Err(Abort);
        }
        self.at = start;
        if self.skip().is_err() {
            self.is_broken = true;
            return Err(Abort);
        }
        let text = self.text.get(start..self.at).unwrap_or_default().trim_start();
        *place = unreadable::stand_in(text, context.take_problem(depth).is_some());
        context.rounded.has_unreadable = true;
        Ok(())
    }
}

impl Entries<'_, '_> {
    /// Reads the items that are left.
    pub(super) fn append(&mut self, array: &mut Vec<Value>, context: &mut Context<'_>) -> Result<(), Abort> {
        while self.next_item(|parser| parser.any(array.begin(|| Value::Null), context))?.is_some() {
            context.count_items(1)?;
        }
        Ok(())
    }

    /// Reads the entries that are left. If keys are equal, the last one counts.
    pub(super) fn fill(
        &mut self,
        object: &mut Map<String, Value>,
        context: &mut Context<'_>,
    ) -> Result<(), Abort> {
        while let Some(key) = self.next_key()? {
            let mut value = Value::Null;
            context.count_items(1)?;
            self.read(|parser| parser.any(&mut value, context))?;
            object.insert(key.into_owned(), value);
        }
        Ok(())
    }
}
