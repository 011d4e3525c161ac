//! Any JSON of a text.

use serde_json::{Map, Value};

use super::Parser;
use super::entries::Entries;
use crate::object::Stop;
use crate::read::context::Context;

impl Parser<'_> {
    /// The next value.
    pub(crate) fn any(&mut self, context: &mut Context<'_>) -> Result<Value, Stop> {
        Ok(match self.peek().ok_or(Stop)? {
            b'"' => Value::String(self.string()?.into_owned()),
            b'{' => Value::Object(self.between(b'}', context, |entries, context| {
                let mut object = Map::new();
                entries.fill(&mut object, context).map(|()| object)
            })?),
            b'[' => Value::Array(self.between(b']', context, |items, context| items.all(context))?),
            b'n' => self.literal("null").map(|()| Value::Null)?,
            b't' => self.literal("true").map(|()| Value::Bool(true))?,
            b'f' => self.literal("false").map(|()| Value::Bool(false))?,
            _ => match self.integer() {
                Some(value) => Value::from(value),
                None => Value::Number(self.number()?),
            },
        })
    }
}

impl Entries<'_, '_> {
    /// The items that are left.
    pub(super) fn all(&mut self, context: &mut Context<'_>) -> Result<Vec<Value>, Stop> {
        let mut items = Vec::new();
        while let Some(item) = self.next_item(|parser| parser.any(context))? {
            items.push(item);
        }
        Ok(items)
    }

    /// The entries that are left. Of equal keys the last counts.
    pub(super) fn fill(
        &mut self,
        object: &mut Map<String, Value>,
        context: &mut Context<'_>,
    ) -> Result<(), Stop> {
        while let Some(key) = self.next_key()? {
            object.insert(key.into_owned(), self.read(|parser| parser.any(context))?);
        }
        Ok(())
    }
}
