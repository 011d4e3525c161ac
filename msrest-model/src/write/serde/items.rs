//! The items of a list and the entries of a map.

use serde_core::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{Pushed, within};
use crate::error::Path;
use crate::rest_type::{ArrayView, MapView, ValueSink, View};
use crate::schema::Format;
use crate::write::context::Context;
use crate::write::visit::key_at;

/// Takes values one after the other: serde's `SerializeSeq` or `SerializeMap`.
trait Values {
    type Error;

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error>;

    /// The key of the next value, if values have keys.
    fn key(&mut self, key: &str) -> Result<(), Self::Error>;
}

struct Items<S>(S);

impl<S: SerializeSeq> Values for Items<S> {
    type Error = S::Error;

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
        self.0.serialize_element(value)
    }

    fn key(&mut self, _: &str) -> Result<(), S::Error> {
        Ok(())
    }
}

struct Entries<M>(M);

impl<M: SerializeMap> Values for Entries<M> {
    type Error = M::Error;

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), M::Error> {
        self.0.serialize_value(value)
    }

    fn key(&mut self, key: &str) -> Result<(), M::Error> {
        self.0.serialize_key(key)
    }
}

#[inline(never)]
pub(super) fn serialize_items<S: Serializer>(
    array: &dyn ArrayView,
    format: Format,
    context: &Context<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    within(context, || {
        let mut items = Items(serializer.serialize_seq(Some(array.len()))?);
        put_all(
            &mut items,
            format,
            context,
            |out| array.push(out),
            |path, number| path.prepend_index(number),
        )?;
        items.0.end()
    })
}

#[inline(never)]
pub(super) fn serialize_entries<S: Serializer>(
    map: &dyn MapView,
    format: Format,
    context: &Context<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    within(context, || {
        let mut entries = Entries(serializer.serialize_map(Some(map.len()))?);
        let in_key = |path: &mut Path, number| path.prepend_key(&key_at(map, number));
        put_all(&mut entries, format, context, |out| map.push(out), in_key)?;
        entries.0.end()
    })
}

fn put_all<V: Values>(
    values: &mut V,
    format: Format,
    context: &Context<'_>,
    push: impl FnOnce(&mut dyn ValueSink),
    note_place: impl FnOnce(&mut Path, usize),
) -> Result<(), V::Error> {
    let mut sink = Sink { values, format, context, failed: None };
    push(&mut sink);
    let Some((number, error)) = sink.failed else { return Ok(()) };
    if context.has_stopped() {
        context.below(|path| note_place(path, number));
    }
    Err(error)
}

struct Sink<'a, V: Values> {
    values: &'a mut V,
    format: Format,
    context: &'a Context<'a>,
    /// The number of the first value that could not be written, and the error, after which nothing more is written.
    failed: Option<(usize, V::Error)>,
}

impl<V: Values> Sink<'_, V> {
    #[inline]
    fn put<P>(&mut self, number: usize, value: P)
    where
        for<'a> Pushed<'a, P>: Serialize,
    {
        if self.failed.is_none() {
            let pushed = Pushed { value, format: self.format, context: self.context };
            if let Err(error) = self.values.value(&pushed) {
                self.failed = Some((number, error));
            }
        }
    }
}

impl<V: Values> ValueSink for Sink<'_, V> {
    fn format(&self, _: usize) -> Format {
        self.format
    }

    fn text(&mut self, number: usize, value: &str) {
        self.put(number, value);
    }

    fn integer(&mut self, number: usize, value: i64) {
        self.put(number, value);
    }

    fn float(&mut self, number: usize, value: f64) {
        self.put(number, value);
    }

    fn view(&mut self, number: usize, view: &View<'_>) {
        self.put(number, view);
    }

    fn key(&mut self, key: &str) {
        if self.failed.is_none()
            && let Err(error) = self.values.key(key)
        {
            // An error at a key is the format's own, for which the number does not matter.
            self.failed = Some((0, error));
        }
    }
}
