//! The entries of a `serde_json::Map`, as the loops of one pass read them.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use super::{copy_any, read};
use crate::keys::key_matcher::{Found, KeyMatcher, Target};
use crate::read::context::Context;
use crate::read::json::stream::{EntryAccess, read_attributes};
use crate::rest_type::{Abort, ObjectSlot, Slot};
use crate::schema::Format;
use crate::schema::key_index::{KeyEntry, KeyIndex};
use crate::text::case_folding::is_same;

/// Reads the attributes of a model in one pass over the keys.
pub(super) fn read_in_one_pass(
    object: &mut dyn ObjectSlot,
    index: &'static KeyIndex,
    entries: &Map<String, Value>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let mut rest = entries.iter();
    let next = rest.next();
    let mut entries = Entries { whole: entries, entries: rest, next, value: &Value::Null };
    read_attributes(object, index, &mut entries, context)
}

struct Entries<'v> {
    whole: &'v Map<String, Value>,
    entries: serde_json::map::Iter<'v>,
    next: Option<(&'v String, &'v Value)>,
    /// That of the last key.
    value: &'v Value,
}

impl<'v> Entries<'v> {
    #[inline]
    fn pass_key(&mut self) -> Option<&'v String> {
        let (key, value) = self.next?;
        self.value = value;
        self.next = self.entries.next();
        Some(key)
    }
}

impl<'v> EntryAccess<'v> for Entries<'v> {
    type Error = Abort;

    #[inline]
    fn expected(&mut self, matcher: &mut KeyMatcher) -> Option<&'static KeyEntry> {
        let (key, _) = self.next?;
        let entry = matcher.expected(|entry, _| is_same(entry.key, key))?;
        self.pass_key();
        Some(entry)
    }

    fn target(
        &mut self,
        matcher: &mut KeyMatcher,
        context: &mut Context<'_>,
    ) -> Result<Option<Found<'v>>, Abort> {
        let Some(key) = self.pass_key() else { return Ok(None) };
        // Competing keys are worth a warning.
        let whole = (!context.warns).then_some(self.whole);
        let target = matcher.find(key, context.extractors, whole);
        Ok(Some(Found::Target(target.unwrap_or(Target::Unknown(Cow::Borrowed(key))))))
    }

    fn key(&mut self, _: &mut Context<'_>) -> Result<Option<Cow<'v, str>>, Abort> {
        Ok(self.pass_key().map(|key| Cow::Borrowed(key.as_str())))
    }

    #[inline]
    fn value(&mut self, slot: &mut dyn Slot, format: Format, context: &mut Context<'_>) -> Result<(), Abort> {
        read(slot, self.value, format, context)
    }

    fn any(&mut self, place: &mut Value, context: &mut Context<'_>) -> Result<(), Abort> {
        *place = copy_any(self.value, context)?;
        Ok(())
    }

    fn skip(&mut self) -> Result<(), Abort> {
        Ok(())
    }

    fn collect_rest(
        &mut self,
        object: &mut Map<String, Value>,
        context: &mut Context<'_>,
    ) -> Result<Option<Number>, Abort> {
        while let Some(key) = self.pass_key() {
            object.insert(key.clone(), copy_any(self.value, context)?);
        }
        Ok(None)
    }
}
