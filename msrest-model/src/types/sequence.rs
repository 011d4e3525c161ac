//! msrest's `[T]` in other collections than a `Vec`. They are read as a `Vec` first.

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::hash::{BuildHasher, Hash};
use std::rc::Rc;
use std::sync::Arc;

use crate::rest_type::{
    Acceptance, ArraySlot, ArrayView, Incomplete, Place, ReadSlot, RestType, ScalarInput, Slot, SlotKind,
    ValueSink, View,
};
use crate::schema::{Content, Family, Format};

/// Reads the items into a `Vec`, and makes the collection of it.
fn stage<T: RestType, L>(
    format: Format,
    read: ReadSlot<'_>,
    make: impl FnOnce(Vec<T>) -> Result<L, Incomplete>,
) -> Result<L, Incomplete> {
    let mut items: Option<Vec<T>> = None;
    read(T::list_kind(&mut items, format))?;
    make(items.ok_or(Incomplete::Null)?)
}

/// Reads the items of an array, which is none without one of them.
fn stage_whole<T: RestType, L>(
    format: Format,
    read: ReadSlot<'_>,
    make: impl FnOnce(Vec<T>) -> Result<L, Incomplete>,
) -> Result<L, Incomplete> {
    let read_whole = &mut |kind: SlotKind<'_>| match kind {
        SlotKind::Array(list) => read(SlotKind::Array(&mut Whole(list))),
        other => read(other),
    };
    stage(format, read_whole, make)
}

/// A list from which no item may be left out.
struct Whole<'a>(&'a mut dyn ArraySlot);

impl Slot for Whole<'_> {
    fn null(&mut self) -> Result<(), Incomplete> {
        self.0.null()
    }

    fn kind(&mut self, format: Format) -> SlotKind<'_> {
        self.0.kind(format)
    }

    fn accept(&mut self, input: ScalarInput<'_>, format: Format) -> Acceptance {
        self.0.accept(input, format)
    }

    #[cfg(feature = "xml")]
    fn content(&self, format: Format) -> Content {
        self.0.content(format)
    }
}

impl ArraySlot for Whole<'_> {
    fn reserve(&mut self, items: usize) {
        self.0.reserve(items);
    }

    fn truncate(&mut self, items: usize) {
        self.0.truncate(items);
    }

    fn needs_all(&self) -> bool {
        true
    }

    fn item_content(&self) -> Option<fn(Format) -> Content> {
        self.0.item_content()
    }
}

/// `$stage` is how the items are read, `$push` is how the collection pushes itself, `$make` what it makes of a `Vec`.
macro_rules! sequences {
    ($stage:ident, $formats:ident, $push:expr, { $([$($generic:tt)*] $list:ty, $make:expr;)* }) => {$(
        impl<T: RestType $($generic)*> RestType for $list {
            const FAMILY: Family = Family::List;
            const HOLDS_MODELS: bool = T::HOLDS_MODELS;
            const FORMATS: &'static [&'static str] = T::$formats;

            fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
                $push(self, number, out);
            }

            fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
                SlotKind::Staged(place)
            }

            fn stage(format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
                $stage(format, read, $make)
            }

            fn content(format: Format) -> Content {
                T::list_content(format)
            }
        }
    )*};
}

// Written as a `Vec` is: bytes as base64, if they have that format.
sequences! { stage, LIST_FORMATS, |list: &_, number, out| T::push_list(list, number, out), {
    [] Box<[T]>, |items| Ok(items.into());
    [] Arc<[T]>, |items| Ok(items.into());
    [] Rc<[T]>, |items| Ok(items.into());
} }
sequences! { stage_whole, LIST_FORMATS, |list: &_, number, out| T::push_list(list, number, out), {
    [, const N: usize] [T; N], |items| items.try_into().map_err(|items: Vec<T>| wrong_length(N, items.len()));
} }

// Of equal items a set keeps one.
sequences! { stage, FORMATS, |list, number, out: &mut dyn ValueSink| out.view(number, &View::Array(list)), {
    [] VecDeque<T>, |items| Ok(items.into());
    [+ Ord] BTreeSet<T>, |items| Ok(items.into_iter().collect());
    [+ Eq + Hash, S: BuildHasher + Default + 'static] HashSet<T, S>, |items| Ok(items.into_iter().collect());
} }

// Of equal items the first is kept, in its place.
#[cfg(feature = "indexmap")]
sequences! { stage, FORMATS, |list, number, out: &mut dyn ValueSink| out.view(number, &View::Array(list)), {
    [+ Eq + Hash, S: BuildHasher + Default + 'static] indexmap::IndexSet<T, S>, |items| Ok(items.into_iter().collect());
} }

#[cold]
pub(super) fn wrong_length(expected: usize, found: usize) -> Incomplete {
    Incomplete::refused(format!("expected an array of {expected} items, found one of {found}"))
}

macro_rules! views {
    ($([$($generic:tt)*] $list:ty;)*) => {$(
        impl<T: RestType $($generic)*> ArrayView for $list {
            fn len(&self) -> usize {
                self.len()
            }

            fn push(&self, out: &mut dyn ValueSink) {
                for (index, item) in self.iter().enumerate() {
                    item.push_item(index, out);
                }
            }
        }
    )*};
}

views! {
    [] VecDeque<T>;
    [] BTreeSet<T>;
    [, S: BuildHasher] HashSet<T, S>;
}

#[cfg(feature = "indexmap")]
views! {
    [, S: BuildHasher] indexmap::IndexSet<T, S>;
}
