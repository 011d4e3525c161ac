//! msrest's `[T]`.

use crate::rest_type::{
    Acceptance, ArraySlot, ArrayView, Incomplete, Place, RestType, ScalarInput, Slot, SlotKind, ValueSink,
    accept,
};
use crate::schema::{Content, Family, Format};

impl<T: RestType> RestType for Vec<T> {
    const FAMILY: Family = Family::List;
    const HOLDS_MODELS: bool = T::HOLDS_MODELS;
    const FORMATS: &'static [&'static str] = T::LIST_FORMATS;

    #[inline]
    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        T::push_list(self, number, out);
    }

    #[inline]
    fn kind<P: Place<Value = Self>>(place: &mut P, format: Format) -> SlotKind<'_> {
        T::list_kind(place, format)
    }

    fn content(format: Format) -> Content {
        T::list_content(format)
    }
}

impl<T: RestType> ArrayView for &[T] {
    fn len(&self) -> usize {
        <[T]>::len(self)
    }

    fn push(&self, out: &mut dyn ValueSink) {
        for (index, item) in self.iter().enumerate() {
            item.push_item(index, out);
        }
    }
}

impl<T: RestType> ArraySlot for Vec<T> {
    fn reserve(&mut self, items: usize) {
        Vec::reserve(self, items);
    }

    fn truncate(&mut self, items: usize) {
        Vec::truncate(self, items);
    }

    fn item_content(&self) -> Option<fn(Format) -> Content> {
        T::CONTENT
    }
}

impl<T: RestType> Slot for Vec<T> {
    fn null(&mut self) -> Result<(), Incomplete> {
        match T::null() {
            Some(value) => {
                self.push(value);
                Ok(())
            }
            None => Err(Incomplete::Null),
        }
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
