//! Values that may be missing: `Option<T>` for an attribute that may be absent or an item that may be `null`,
//! `Option<Option<T>>` for an attribute where absent, `null` and a value are three things.

use crate::family::Family;
use crate::format::Format;
use crate::object::{Kind, RestType, View};

impl<T: RestType> RestType for Option<T> {
    const FAMILY: Family = T::FAMILY;
    const HOLDS_MODELS: bool = T::HOLDS_MODELS;
    const FORMATS: &'static [&'static str] = T::FORMATS;

    // Compiled once for each type, not once for each attribute.
    #[inline(never)]
    fn view(&self, format: Format) -> View<'_> {
        match self {
            None => View::Absent,
            Some(value) => match value.view(format) {
                View::Absent => View::Null,
                view => view,
            },
        }
    }

    fn kind(place: &mut Option<Self>, format: Format) -> Kind<'_> {
        T::kind(place.insert(None), format)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn content(format: Format) -> crate::object::Content {
        T::content(format)
    }
}
