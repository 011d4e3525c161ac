//! `Box<T>`, for models that hold themselves, `Arc<T>` and `Rc<T>`, for values that are shared.

use std::rc::Rc;
use std::sync::Arc;

use crate::rest_type::{
    Incomplete, MapView, ObjectView, PayloadModel, Place, ReadSlot, RestType, SlotKind, ValueSink,
};
use crate::schema::{Content, Family, Format, JsonKinds, Polymorphic, Schema, TypeInfo};

macro_rules! pointers {
    ($($pointer:ident $({ $($kind:item)* })?;)*) => {$(
        impl<T: RestType> RestType for $pointer<T> {
            const TYPE_INFO: TypeInfo = T::TYPE_INFO;
            const FAMILY: Family = T::FAMILY;
            const JSON_KINDS: JsonKinds = T::JSON_KINDS;
            const HOLDS_MODELS: bool = T::HOLDS_MODELS;
            const ABSENT_VALUES: usize = T::ABSENT_VALUES;
            const FORMATS: &'static [&'static str] = T::FORMATS;

            #[inline]
            fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
                T::push_value(self, number, out);
            }

            #[inline]
            fn push_item(&self, number: usize, out: &mut dyn ValueSink) {
                T::push_item(self, number, out);
            }

            $($($kind)*)?

            #[inline]
            fn absent() -> Option<Self> {
                if T::ABSENT_VALUES > 0 { T::absent().map($pointer::new) } else { None }
            }

            #[inline]
            fn polymorphic() -> Option<&'static Polymorphic> {
                T::polymorphic()
            }

            #[inline]
            fn content(format: Format) -> Content {
                T::content(format)
            }

            #[inline]
            fn stage(format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
                match T::BOXED {
                    Some(build) => build(read).map($pointer::from),
                    None => build_small(format, read, $pointer::new),
                }
            }
        }

        impl<T: ObjectView> ObjectView for $pointer<T> {
            #[inline]
            fn model_schema(&self) -> &'static Schema {
                T::model_schema(self)
            }

            #[inline]
            fn push(&self, out: &mut dyn ValueSink) {
                ObjectView::push(&**self, out);
            }

            #[inline]
            fn additional(&self) -> Option<&dyn MapView> {
                T::additional(self)
            }

            #[inline]
            fn sends_additional(&self) -> bool {
                T::sends_additional(self)
            }
        }

        impl<T: PayloadModel> PayloadModel for $pointer<T> {}
    )*};
}

/// Builds a value on the stack: not called for a large one, which without optimisation would take room in the caller as well.
#[inline]
fn build_small<T: RestType, P>(
    format: Format,
    read: ReadSlot<'_>,
    pointer: impl FnOnce(T) -> P,
) -> Result<P, Incomplete> {
    let mut inner: Option<T> = None;
    read(T::kind(&mut inner, format))?;
    inner.map(pointer).ok_or(Incomplete::Null)
}

pointers! {
    Box {
        #[inline]
        fn kind<P: Place<Value = Self>>(place: &mut P, format: Format) -> SlotKind<'_> {
            T::boxed_kind(place, format)
        }
    };
    Arc;
    Rc;
}
