//! msrest's `[T]`.

use crate::family::Family;
use crate::format::Format;
use crate::object::{ArraySlot, ArrayView, Kind, ReadItem, RestType, Unfinished, View};

impl<T: RestType> RestType for Vec<T> {
    const FAMILY: Family = Family::List;
    const HOLDS_MODELS: bool = T::HOLDS_MODELS;
    const FORMATS: &'static [&'static str] = T::LIST_FORMATS;

    fn view(&self, format: Format) -> View<'_> {
        T::view_list(self, format)
    }

    fn kind(place: &mut Option<Self>, format: Format) -> Kind<'_> {
        T::list_kind(place, format)
    }

    fn content(format: Format) -> crate::object::Content {
        T::list_content(format)
    }
}

impl<T: RestType> ArrayView for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize, format: Format) -> View<'_> {
        self.get(index).map_or(View::Absent, |item| item.view(format))
    }
}

impl<T: RestType> ArraySlot for Vec<T> {
    fn reserve(&mut self, items: usize) {
        Vec::reserve(self, items);
    }

    fn item(&mut self, read: ReadItem<'_>) -> Result<bool, Unfinished> {
        let mut place: Option<T> = None;
        if !read(&mut place)? {
            return Ok(false);
        }
        self.push(place.or_else(T::null).ok_or(Unfinished::Null)?);
        Ok(true)
    }
}
