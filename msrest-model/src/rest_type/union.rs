//! Unions: enums whose variants the kind of JSON tells apart.

use super::{Incomplete, ReadSlot, RestType, SlotKind};
use crate::schema::{AnyContent, Format, JsonKind, JsonKinds, Wanted};

/// What the derive emits for a union.
#[doc(hidden)]
pub trait UnionType: RestType {
    /// The kinds of each variant.
    const VARIANTS: &'static [JsonKinds];
    /// What may stand in each of them.
    const CONTENTS: &'static [AnyContent];

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
        Some(variant) => T::select(variant, format, read).map_err(|incomplete| {
            let is_scalar = !matches!(found, JsonKind::Array | JsonKind::Object);
            let holds_secrets = || T::CONTENTS.iter().any(|content| Wanted::Secrets.is_in_content(*content));
            if is_scalar && holds_secrets() { Incomplete::AroundSecret(found) } else { incomplete }
        }),
        None => {
            read(SlotKind::Refused(T::JSON_KINDS))?;
            Err(Incomplete::Null)
        }
    }
}
