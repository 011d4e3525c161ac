//! Tuples: arrays of a fixed length whose items have types of their own.

use serde_json::Value;

use super::sequence::wrong_length;
use crate::error::{DeserializationError, DeserializationErrorKind};
use crate::rest_type::{
    ArraySlot, ArrayView, Incomplete, ReadSlot, RestType, Slot, SlotKind, ValueSink, View,
};
use crate::schema::{Content, Family, Format, Shape};

/// A tuple that is being read.
#[derive(Default)]
struct Stage<T> {
    items: T,
    /// How many items came.
    count: usize,
    /// Takes the items that are too many.
    extra: Option<Value>,
}

impl<T> Stage<T> {
    /// The number of the item that comes next.
    fn next(&mut self) -> usize {
        self.count += 1;
        self.count - 1
    }
}

macro_rules! tuples {
    ($($length:literal: $($index:tt $item:ident),*;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($item: RestType),*> RestType for ($($item,)*) {
            const FAMILY: Family = Family::List;
            const HOLDS_MODELS: bool = $($item::HOLDS_MODELS)||*;

            fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
                out.view(number, &View::Array(self));
            }

            fn stage(_: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
                let mut stage = Stage::<($(Option<$item>,)*)>::default();
                read(SlotKind::Array(&mut stage))?;
                match stage.count {
                    $length => Ok(($(stage.items.$index.ok_or(Incomplete::Null)?,)*)),
                    count => Err(wrong_length($length, count)),
                }
            }

            fn content(_: Format) -> Content {
                Content { shape: Shape::List, ..Content::ANY }
            }
        }

        impl<$($item: RestType),*> ArrayView for ($($item,)*) {
            fn len(&self) -> usize {
                $length
            }

            fn push(&self, out: &mut dyn ValueSink) {
                $(self.$index.push_item($index, out);)*
            }
        }

        impl<$($item: RestType),*> Slot for Stage<($(Option<$item>,)*)> {
            fn null(&mut self) -> Result<(), Incomplete> {
                match self.next() {
                    $($index => self.items.$index = Some($item::null().ok_or_else(missing)?),)*
                    _ => {}
                }
                Ok(())
            }

            fn kind(&mut self, format: Format) -> SlotKind<'_> {
                match self.next() {
                    $($index => $item::kind(&mut self.items.$index, format),)*
                    _ => SlotKind::Json(&mut self.extra),
                }
            }
        }

        impl<$($item: RestType),*> ArraySlot for Stage<($(Option<$item>,)*)> {
            fn reserve(&mut self, _: usize) {}

            fn truncate(&mut self, items: usize) {
                self.count = items;
            }

            fn needs_all(&self) -> bool {
                true
            }

            fn item_content(&self) -> Option<fn(Format) -> Content> {
                <($($item,)*)>::CONTENT
            }
        }
    )*};
}

tuples! {
    1: 0 A;
    2: 0 A, 1 B;
    3: 0 A, 1 B, 2 C;
    4: 0 A, 1 B, 2 C, 3 D;
}

/// Of an item that is `null` though a value is needed.
#[cold]
fn missing() -> Incomplete {
    DeserializationError::new(DeserializationErrorKind::Missing).into()
}
