//! What models are read from: a JSON text, a `Value`, or a format that serde reads.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use crate::keys::key_matcher::{KeyMatcher, Next, Target};
use crate::read::context::Context;
use crate::rest_type::{Abort, Slot};
use crate::schema::Format;

/// The entries of an object that are not read yet: as serde's `MapAccess`, with what a reader of models needs beside it.
pub(crate) trait EntryAccess<'de> {
    /// An error of the format, or the mark that `context` has one of ours.
    type Error: From<Abort>;

    /// Reads the next key; for [any other](Next::Other) than that of an entry, `target` is set to where it leads.
    fn next(
        &mut self,
        matcher: &mut KeyMatcher,
        target: &mut Option<Target<'de>>,
        context: &mut Context<'_>,
    ) -> Result<Next, Self::Error>;

    /// Reads the next key as it is; `None` at the end.
    fn key(&mut self, context: &mut Context<'_>) -> Result<Option<Cow<'de, str>>, Self::Error>;

    /// Reads the value of the last key.
    fn value(
        &mut self,
        slot: &mut dyn Slot,
        format: Format,
        context: &mut Context<'_>,
    ) -> Result<(), Self::Error>;

    /// Reads the value of the last key, if it is a text that need not be copied; else reads nothing.
    fn text(&mut self) -> Option<&'de str> {
        None
    }

    /// Reads any value into a place.
    fn any(&mut self, place: &mut Value, context: &mut Context<'_>) -> Result<(), Self::Error>;

    /// Passes over a value.
    fn skip(&mut self) -> Result<(), Self::Error>;

    /// Reads all entries that are left, or the number that is handed over as an object.
    fn collect_rest(
        &mut self,
        object: &mut Map<String, Value>,
        context: &mut Context<'_>,
    ) -> Result<Option<Number>, Self::Error>;

    /// The digits of a number that is handed over as an object.
    fn digits(&mut self) -> Result<Option<String>, Self::Error> {
        Ok(None)
    }
}

/// The items of an array that are not read yet: serde's `SeqAccess`.
pub(crate) trait ItemAccess<'de> {
    /// As [`EntryAccess::Error`].
    type Error: From<Abort>;

    /// Reads the next item; false at the end.
    fn item(
        &mut self,
        slot: &mut dyn Slot,
        format: Format,
        context: &mut Context<'_>,
    ) -> Result<bool, Self::Error>;

    /// Reads all items that are left.
    fn collect_rest(&mut self, context: &mut Context<'_>) -> Result<Value, Self::Error>;

    /// How many items follow, if that is known.
    fn len(&self) -> usize {
        0
    }
}
