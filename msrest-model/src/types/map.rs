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
