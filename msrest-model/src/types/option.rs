//! Values that may be missing: `Option<T>` for an attribute that may be absent or an item that may be `null`,
//! `Option<Option<T>>` for an attribute of which `null` and absent are not the same.

use crate::rest_type::{
    Acceptance, Incomplete, Place, RestType, ScalarInput, Slot, SlotKind, ValueSink, View, accept, clear,
};
#[cfg(feature = "xml")]
use crate::schema::Content;
use crate::schema::{Family, Format, JsonKinds};

impl<T: RestType> RestType for Option<T> {
    const FAMILY: Family = T::FAMILY;
    const JSON_KINDS: JsonKinds = T::JSON_KINDS;
    // `ABSENT_VALUES` is asked for here, as every use of the type needs this constant: so a third `Option` is refused, also under
    // another name.
    const HOLDS_MODELS: bool = Self::ABSENT_VALUES > 0 && T::HOLDS_MODELS;
    const IS_SCALAR: bool = T::IS_SCALAR;
    const ABSENT_VALUES: usize = {
        assert!(
            T::ABSENT_VALUES < 2,
            "`null` is told from absent by two `Option`s, and a third is written like the second; remove one"
        );
        T::ABSENT_VALUES + 1
    };
    const FORMATS: &'static [&'static str] = T::FORMATS;

    #[inline]
    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        T::push_optional(self, number, out);
    }

    #[inline]
    fn push_item(&self, number: usize, out: &mut dyn ValueSink) {
        match self {
            Some(value) => value.push_item(number, out),
            None => out.view(number, &View::Null),
        }
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, format: Format) -> SlotKind<'_> {
        T::kind(place.begin(|| None), format)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn content(format: Format) -> crate::schema::Content {
        T::content(format)
    }
}

impl<T: RestType> Slot for Option<T> {
    fn null(&mut self) -> Result<(), Incomplete> {
        if Self::ABSENT_VALUES > 1 {
            *self = T::absent();
        } else if self.is_some() {
            clear(self);
        }
        Ok(())
    }

    fn clear(&mut self) {
        clear(self);
    }

    fn kind(&mut self, format: Format) -> SlotKind<'_> {
        T::kind(self, format)
    }

    fn accept(&mut self, input: ScalarInput<'_>, format: Format) -> Acceptance {
        accept::<T>(self, input, format)
    }

    #[cfg(feature = "xml")]
    fn content(&self, format: Format) -> Content {
        T::content(format)
    }
}
