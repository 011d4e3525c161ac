//! Unions: enums whose variants the kind of JSON tells apart.

use super::{Incomplete, ReadSlot, RestType, SlotKind};
use crate::schema::{Format, JsonKind, JsonKinds};

/// What the derive knows of a union, and how it builds each of its variants.
#[doc(hidden)]
pub trait UnionType: RestType {
    /// The kinds of each variant.
    const VARIANTS: &'static [JsonKinds];

    fn select(variant: usize, format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete>;
}

/// Reads the variant that takes a value of this kind.
#[doc(hidden)]
pub fn read_union<T: UnionType>(
    found: JsonKind,
    format: Format,
    read: ReadSlot<'_>,
) -> Result<T, Incomplete> {
    match JsonKinds::choose(T::VARIANTS, found) {
        Some(variant) => T::select(variant, format, read),
        None => {
            read(SlotKind::Refused(T::JSON_KINDS))?;
            Err(Incomplete::Null)
        }
    }
}
