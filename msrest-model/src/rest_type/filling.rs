//! How a value of a type comes into being while it is read.

use super::{Incomplete, ReadSlot, SlotKind};

/// How a value is built aside on the heap.
#[doc(hidden)]
pub type Boxed<T> = Option<fn(ReadSlot<'_>) -> Result<Box<T>, Incomplete>>;

/// How a value is filled in its place, without being built aside first, if it is.
#[doc(hidden)]
pub type InPlace<T> = Option<Filling<T>>;

/// How a value is filled in its place.
#[doc(hidden)]
#[derive(Debug)]
pub struct Filling<T> {
    /// The value to be filled.
    pub empty: fn() -> T,
    /// How it is filled.
    pub kind: fn(&mut T) -> SlotKind<'_>,
}
