//! msrest's `{T}`, and the map of the additional properties.

use std::any::{Any, TypeId};
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

use serde_json::{Map, Value};

use crate::depth::LARGE_VALUE;
use crate::rest_type::{
    Incomplete, MapSlot, MapView, Place, ReadEntry, RestKey, RestType, SlotKind, ValueSink, View,
};
use crate::schema::{Content, Family, Format, Shape};

/// Runs what moves a large value about in a stack frame of its own, which is not there while the value is read.
#[inline(never)]
fn apart<T>(put: impl FnOnce() -> T) -> T {
    put()
}

/// `$remove` takes an entry out and keeps the order of the others, if the map has one.
macro_rules! maps {
    ($([$($generic:tt)*] $map:ty, $key:ty, $value:ty, $remove:ident;)*) => {$(
        impl<$($generic)*> RestType for $map {
            const FAMILY: Family = Family::Map;
            const HOLDS_MODELS: bool = <$value>::HOLDS_MODELS;
            const FORMATS: &'static [&'static str] = <$value>::FORMATS;

            fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
                out.view(number, &View::Map(self));
            }

            fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
                SlotKind::Map(place.begin(Self::default))
            }

            fn content(format: Format) -> Content {
                Content { shape: Shape::Map, ..<$value>::content(format) }
            }
        }

        impl<$($generic)*> MapView for $map {
            fn len(&self) -> usize {
                self.len()
            }

            fn push(&self, out: &mut dyn ValueSink) {
                for (number, (key, value)) in self.iter().enumerate() {
                    out.key(&key.key());
                    value.push_item(number, out);
                }
            }

            fn json(&self, key: &str) -> Option<&Value> {
                <dyn Any>::downcast_ref(self.get(&key_of_json::<$key, $value>(key)?)?)
            }
        }

        impl<$($generic)*> MapSlot for $map {
            fn entry(&mut self, key: &str, read: ReadEntry<'_>) -> Result<(), Incomplete> {
                let mut place: Option<$value> = None;
                read(&mut place)?;
                let mut put = || {
                    let value = place.take().or_else(RestType::null).ok_or(Incomplete::Null)?;
                    self.insert(<$key>::from_key(key)?, value);
                    Ok(())
                };
                if size_of::<$value>() < LARGE_VALUE { put() } else { apart(put) }
            }

            fn value_content(&self) -> Option<fn(Format) -> Content> {
                <$value>::CONTENT
            }

            fn leftover(&mut self, parents: &[&str], key: &str) -> Option<&mut Value> {
                let (first, parents) = parents.split_first()?;
                let top = self.entry(key_of_json::<$key, $value>(first)?).or_insert(empty_object()?);
                let mut place: &mut Value = <dyn Any>::downcast_mut(top)?;
                for parent in parents {
                    let below = place.as_object_mut()?.entry(*parent);
                    place = below.or_insert_with(|| Value::Object(Map::new()));
                }
                Some(place.as_object_mut()?.entry(key).or_insert(Value::Null))
            }

            #[cfg(feature = "xml")]
            fn contains(&self, key: &str) -> bool {
                <$key>::from_key(key).is_ok_and(|key| self.contains_key(&key))
            }

            fn clear(&mut self) {
                Self::clear(self);
            }

            fn forget_leftovers(&mut self, parents: &[&str]) {
                let Some((last, around)) = parents.split_last() else { return };
                let first = around.first().unwrap_or(last);
                let Some(first) = key_of_json::<$key, $value>(first) else { return };
                let Some((_, between)) = around.split_first() else {
                    self.$remove(&first);
                    return;
                };
                let top = self.get_mut(&first).and_then(|value| <dyn Any>::downcast_mut::<Value>(value));
                let parent = between.iter().try_fold(top, |value, key| Some(value?.get_mut(*key)));
                if let Some(object) = parent.flatten().and_then(Value::as_object_mut) {
                    object.remove(*last);
                }
            }

            fn values(&mut self) -> Option<&mut Map<String, Value>> {
                <dyn Any>::downcast_mut(self)
            }
        }
    )*};
}

maps! {
    [K: RestKey + Ord, T: RestType] BTreeMap<K, T>, K, T, remove;
    [K: RestKey + Eq + Hash, T: RestType, S: BuildHasher + Default + 'static] HashMap<K, T, S>, K, T, remove;
    [] Map<String, Value>, String, Value, remove;
}

#[cfg(feature = "indexmap")]
maps! {
    [K: RestKey + Eq + Hash, T: RestType, S: BuildHasher + Default + 'static]
        indexmap::IndexMap<K, T, S>, K, T, shift_remove;
}

/// The key with this text, in a map whose values are any JSON.
fn key_of_json<K: RestKey, T: 'static>(key: &str) -> Option<K> {
    if TypeId::of::<T>() == TypeId::of::<Value>() { K::from_key(key).ok() } else { None }
}

/// An empty object, if the type is any JSON.
fn empty_object<T: RestType>() -> Option<T> {
    let mut place: Option<T> = None;
    match T::kind(&mut place, Format::Natural) {
        SlotKind::Json(json) => json.put(Value::Object(Map::new())),
        _ => return None,
    }
    place
}
