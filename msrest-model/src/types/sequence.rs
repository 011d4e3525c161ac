//! msrest's `[T]` in other collections than a `Vec`, which they are made of once it is whole.

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::hash::{BuildHasher, Hash};
use std::rc::Rc;
use std::sync::Arc;

use crate::rest_type::{ArrayView, Incomplete, Place, ReadSlot, RestType, SlotKind, ValueSink, View};
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

/// `$push` is how the collection pushes itself, `$make` what it makes of a `Vec`.
macro_rules! sequences {
    ($formats:ident, $push:expr, { $([$($generic:tt)*] $list:ty, $make:expr;)* }) => {$(
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
                stage(format, read, $make)
            }

            fn content(format: Format) -> Content {
                T::list_content(format)
            }
        }
    )*};
}

// What is one slice is written as a `Vec` is: bytes as base64, if they have that format.
sequences! { LIST_FORMATS, |list: &_, number, out| T::push_list(list, number, out), {
    [] Box<[T]>, |items| Ok(items.into());
    [] Arc<[T]>, |items| Ok(items.into());
    [] Rc<[T]>, |items| Ok(items.into());
    [, const N: usize] [T; N], |items| items.try_into().map_err(|items: Vec<T>| wrong_length(N, items.len()));
} }

// Equal items of a set count once.
sequences! { FORMATS, |list, number, out: &mut dyn ValueSink| out.view(number, &View::Array(list)), {
    [] VecDeque<T>, |items| Ok(items.into());
    [+ Ord] BTreeSet<T>, |items| Ok(items.into_iter().collect());
    [+ Eq + Hash, S: BuildHasher + Default + 'static] HashSet<T, S>, |items| Ok(items.into_iter().collect());
} }

// Equal items count once, in the order of the first of them.
#[cfg(feature = "indexmap")]
sequences! { FORMATS, |list, number, out: &mut dyn ValueSink| out.view(number, &View::Array(list)), {
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
