//! msrest's `{T}`, and the map of the additional properties.

use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use serde_json::{Map, Value};

use crate::rest_type::{Incomplete, MapSlot, MapView, Place, ReadEntry, RestType, SlotKind, ValueSink, View};
use crate::schema::{Content, Family, Format, Shape};

macro_rules! maps {
    ($([$($generic:tt)*] $map:ty, $value:ty;)*) => {$(
        impl<$($generic)*> RestType for $map {
            const FAMILY: Family = Family::Map;
            const HOLDS_MODELS: bool = <$value>::HOLDS_MODELS;
            const FORMATS: &'static [&'static str] = <$value>::FORMATS;

            fn push(&self, number: usize, out: &mut dyn ValueSink) {
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
                    out.key(key);
                    value.push_item(number, out);
                }
            }

            fn json(&self, key: &str) -> Option<&Value> {
                <dyn Any>::downcast_ref(self.get(key)?)
            }
        }

        impl<$($generic)*> MapSlot for $map {
            fn entry(&mut self, key: &str, read: ReadEntry<'_>) -> Result<(), Incomplete> {
                let mut place: Option<$value> = None;
                read(&mut place)?;
                let Some(value) = place.or_else(RestType::null) else { return Err(Incomplete::Null) };
                self.insert(key.to_owned(), value);
                Ok(())
            }

            fn value_content(&self) -> Option<fn(Format) -> Content> {
                <$value>::CONTENT
            }

            fn leftover(&mut self, parents: &[&str], key: &str) -> Option<&mut Value> {
                let (first, parents) = parents.split_first()?;
                if !self.contains_key(*first) {
                    self.insert((*first).to_owned(), empty_object()?);
                }
                let mut place: &mut Value = <dyn Any>::downcast_mut(self.get_mut(*first)?)?;
                for parent in parents {
                    let below = place.as_object_mut()?.entry(*parent);
                    place = below.or_insert_with(|| Value::Object(Map::new()));
                }
                Some(place.as_object_mut()?.entry(key).or_insert(Value::Null))
            }

            #[cfg(feature = "xml")]
            fn contains(&self, key: &str) -> bool {
                self.contains_key(key)
            }

            fn clear(&mut self) {
                Self::clear(self);
            }

            fn forget_leftovers(&mut self, parents: &[&str]) {
                let Some((last, around)) = parents.split_last() else { return };
                let Some((first, between)) = around.split_first() else {
                    self.remove(*last);
                    return;
                };
                let top = self.get_mut(*first).and_then(|value| <dyn Any>::downcast_mut::<Value>(value));
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
    [T: RestType] BTreeMap<String, T>, T;
    [T: RestType, S: BuildHasher + Default + 'static] HashMap<String, T, S>, T;
    [] Map<String, Value>, Value;
}

/// An object without keys, if the type is any JSON.
fn empty_object<T: RestType>() -> Option<T> {
    let mut place: Option<T> = None;
    match T::kind(&mut place, Format::Natural) {
        SlotKind::Json(json) => json.put(Value::Object(Map::new())),
        _ => return None,
    }
    place
}
