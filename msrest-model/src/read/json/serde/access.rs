//! serde's `MapAccess` and `SeqAccess`, as the readers of `stream` take them.

use std::borrow::Cow;

use serde_core::de::{Error, IgnoredAny, MapAccess, SeqAccess};
use serde_json::{Map, Number, Value};

use super::any_value::{AnyJson, is_digits_key};
use super::key::{AnyKey, Key};
use super::{Read, stopped};
use crate::error::Expected;
use crate::keys::key_matcher::{KeyMatcher, Next, Target};
use crate::read::context::Context;
use crate::read::json::stream::{EntryAccess, ItemAccess};
use crate::read::unexpected::Unexpected;
use crate::rest_type::{Abort, Slot};
use crate::schema::Format;

/// The entries of an object or the items of an array, in any format.
pub(super) struct Access<A>(pub(super) A);

/// An error of the format; `None` if the error is ours, which `context` has.
pub(super) struct FormatError<E>(Option<E>);

impl<E> From<Abort> for FormatError<E> {
    fn from(_: Abort) -> Self {
        Self(None)
    }
}

impl<E: Error> FormatError<E> {
    fn of(error: E) -> Self {
        Self(Some(error))
    }

    pub(super) fn into_error(self) -> E {
        self.0.unwrap_or_else(|| stopped(Abort))
    }
}

impl<'de, A: MapAccess<'de>> EntryAccess<'de> for Access<A> {
    type Error = FormatError<A::Error>;

    #[inline]
    fn next(
        &mut self,
        matcher: &mut KeyMatcher,
        target: &mut Option<Target<'de>>,
        context: &mut Context<'_>,
    ) -> Result<Next, Self::Error> {
        let key = Key { matcher, target };
        let next = self.0.next_key_seed(key).map_err(FormatError::of)?.unwrap_or(Next::End);
        if let (Next::Other, Some(Target::Unknown(key))) = (next, &*target)
            && is_digits_key(key)
        {
            return Err(not_an_object(context).into());
        }
        Ok(next)
    }

    fn key(&mut self, context: &mut Context<'_>) -> Result<Option<Cow<'de, str>>, Self::Error> {
        match self.0.next_key_seed(AnyKey).map_err(FormatError::of)? {
            Some(key) if is_digits_key(&key) => Err(not_an_object(context).into()),
            key => Ok(key),
        }
    }

    fn value(
        &mut self,
        slot: &mut dyn Slot,
        format: Format,
        context: &mut Context<'_>,
    ) -> Result<(), Self::Error> {
        self.0.next_value_seed(Read { slot, format, context }).map_err(FormatError::of)
    }

    fn any(&mut self, place: &mut Value, context: &mut Context<'_>) -> Result<(), Self::Error> {
        *place = any(context, context.levels_left(), |any| self.0.next_value_seed(any))?;
        Ok(())
    }

    fn skip(&mut self) -> Result<(), Self::Error> {
        self.0.next_value::<IgnoredAny>().map(drop).map_err(FormatError::of)
    }

    fn collect_rest(
        &mut self,
        object: &mut Map<String, Value>,
        context: &mut Context<'_>,
    ) -> Result<Option<Number>, Self::Error> {
        any_here(context, |any| any.entries(&mut self.0, object))
    }

    fn digits(&mut self) -> Result<Option<String>, Self::Error> {
        match self.0.next_key_seed(AnyKey).map_err(FormatError::of)? {
            Some(key) if is_digits_key(&key) => self.0.next_value().map(Some).map_err(FormatError::of),
            _ => Ok(None),
        }
    }
}

impl<'de, A: SeqAccess<'de>> ItemAccess<'de> for Access<A> {
    type Error = FormatError<A::Error>;

    fn item(
        &mut self,
        slot: &mut dyn Slot,
        format: Format,
        context: &mut Context<'_>,
    ) -> Result<bool, Self::Error> {
        let item = self.0.next_element_seed(Read { slot, format, context }).map_err(FormatError::of)?;
        Ok(item.is_some())
    }

    fn collect_rest(&mut self, context: &mut Context<'_>) -> Result<Value, Self::Error> {
        any_here(context, |any| any.array(&mut self.0))
    }

    fn len(&self) -> usize {
        self.0.size_hint().unwrap_or_default()
    }
}

/// The error about a number that `serde_json` handed over as an object.
#[cold]
fn not_an_object(context: &mut Context<'_>) -> Abort {
    context.mismatch(Expected::new("an object"), &Unexpected::Number)
}

/// Reads any JSON of at most `levels` levels.
fn any<'options, T, E: Error>(
    context: &mut Context<'options>,
    levels: usize,
    read: impl FnOnce(AnyJson<'_, 'options>) -> Result<T, E>,
) -> Result<T, FormatError<E>> {
    let value = read(AnyJson { levels, context });
    value.map_err(|error| if context.has_failed() { Abort.into() } else { FormatError::of(error) })
}

/// Reads the rest of the array or object that was just begun: its own level is counted already.
fn any_here<'options, T, E: Error>(
    context: &mut Context<'options>,
    read: impl FnOnce(AnyJson<'_, 'options>) -> Result<T, E>,
) -> Result<T, FormatError<E>> {
    any(context, context.levels_left() + 1, read)
}
