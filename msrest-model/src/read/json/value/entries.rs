//! The entries of a `serde_json::Map`, for the readers of `stream`.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use super::{copy_any, read};
use crate::keys::key_matcher::{KeyMatcher, Next, Target};
use crate::read::context::Context;
use crate::read::fallback::Fallback;
use crate::read::json::stream::{EntryAccess, read_attributes};
use crate::rest_type::{Abort, ModelSlot, Slot};
use crate::schema::Format;
use crate::schema::key_index::KeyIndex;
use crate::text::case_folding::is_same;

/// Reads the attributes of a model in one pass over the keys.
pub(super) fn read_in_one_pass(
    model: ModelSlot<'_>,
    index: &'static KeyIndex,
    entries: &Map<String, Value>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let mut entries = Entries { whole: entries, rest: entries.iter(), value: &Value::Null };
    read_attributes(model, index, &mut entries, context)
}

struct Entries<'v> {
    whole: &'v Map<String, Value>,
    rest: serde_json::map::Iter<'v>,
    /// The value of the last key.
    value: &'v Value,
}

impl<'v> Entries<'v> {
    #[inline]
    fn pass_key(&mut self) -> Option<&'v String> {
        let (key, value) = self.rest.next()?;
        self.value = value;
        Some(key)
    }
}

impl<'v> EntryAccess<'v> for Entries<'v> {
    type Error = Abort;

    #[inline]
    fn next(
        &mut self,
        matcher: &mut KeyMatcher,
        target: &mut Option<Target<'v>>,
        context: &mut Context<'_>,
    ) -> Result<Next, Abort> {
        let Some(key) = self.pass_key() else { return Ok(Next::End) };
        let expected = matcher.expected(|entry, _| is_same(entry.key, key));
        let look_up = || {
            Fallback::OtherKey.count();
            matcher.entry_of(key)
        };
        if let Some(entry) = expected.or_else(look_up) {
            return Ok(Next::Entry(entry));
        }
        Fallback::AnyKey.count();
        // If warnings are wanted, competing keys have to be seen together, to warn of them.
        let whole = (!context.warns).then_some(self.whole);
        let found = matcher.find(key, context.extractors, whole);
        *target = Some(found.unwrap_or(Target::Unknown(Cow::Borrowed(key))));
        Ok(Next::Other)
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

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::Entries;
    use crate::read::Options;
    use crate::read::context::Context;
    use crate::read::json::stream::EntryAccess;

    /// One after the other, or all that are left at once.
    #[test]
    fn entries_come_in_the_order_of_the_map() {
        let whole = json!({"a": 1, "b": [2], "c": null});
        let whole = whole.as_object().unwrap();
        let mut context = Context::new(Options::PLAIN);
        let mut entries = Entries { whole, rest: whole.iter(), value: &Value::Null };
        assert_eq!(entries.key(&mut context).unwrap().as_deref(), Some("a"));
        let mut value = Value::Null;
        entries.any(&mut value, &mut context).unwrap();
        assert_eq!(value, json!(1));
        let mut rest = Map::new();
        assert!(entries.collect_rest(&mut rest, &mut context).unwrap().is_none());
        assert_eq!(Value::Object(rest), json!({"b": [2], "c": null}));
        assert!(entries.key(&mut context).unwrap().is_none());
    }
}
