//! `Box<T>`, for models that hold themselves.

use crate::description::Description;
use crate::family::Family;
use crate::format::Format;
use crate::object::{Kind, MapView, ObjectView, ReadKind, RestType, Unfinished, View};
use crate::polymorphic::Polymorphic;
use crate::schema::Schema;

impl<T: RestType> RestType for Box<T> {
    const DESCRIPTION: Description = T::DESCRIPTION;
    const FAMILY: Family = T::FAMILY;
    const HOLDS_MODELS: bool = T::HOLDS_MODELS;
    const FORMATS: &'static [&'static str] = T::FORMATS;

    fn view(&self, format: Format) -> View<'_> {
        T::view(self, format)
    }

    fn kind(place: &mut Option<Self>, format: Format) -> Kind<'_> {
        let _ = format;
        Kind::Staged(place)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Box::new)
    }

    fn polymorphic() -> Option<&'static Polymorphic> {
        T::polymorphic()
    }

    fn content(format: Format) -> crate::object::Content {
        T::content(format)
    }

    fn stage(place: &mut Option<Self>, format: Format, read: ReadKind<'_>) -> Result<(), Unfinished> {
        let mut inner: Option<T> = None;
        read(T::kind(&mut inner, format))?;
        *place = inner.map(Box::new);
        Ok(())
    }
}

impl<T: ObjectView> ObjectView for Box<T> {
    fn table(&self) -> &'static Schema {
        T::table(self)
    }

    fn attribute(&self, index: usize, format: Format) -> View<'_> {
        T::attribute(self, index, format)
    }

    fn additional(&self) -> Option<&dyn MapView> {
        T::additional(self)
    }

    fn sends_additional(&self) -> bool {
        T::sends_additional(self)
    }
}
