//! msrest's `{T}`, and the map of the additional properties.

use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use serde_json::{Map, Value};

use crate::rest_type::{Abort, Incomplete, MapSlot, MapView, Place, ReadEntry, RestType, SlotKind, View};
use crate::schema::{Content, Family, Format, Shape};

macro_rules! maps {
    ($([$($generic:tt)*] $map:ty, $value:ty;)*) => {$(
        impl<$($generic)*> RestType for $map {
            const FAMILY: Family = Family::Map;
            const HOLDS_MODELS: bool = <$value>::HOLDS_MODELS;
            const FORMATS: &'static [&'static str] = <$value>::FORMATS;

            fn view(&self, _: Format) -> View<'_> {
                View::Map(self)
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

            fn visit(
                &self,
                format: Format,
                visit: &mut dyn FnMut(&str, View<'_>) -> Result<(), Abort>,
            ) -> Result<(), Abort> {
                self.iter().try_for_each(|(key, value)| visit(key, value.view(format)))
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
