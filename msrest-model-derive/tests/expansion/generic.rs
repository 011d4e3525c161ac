// What the derive prints for this, the table and the doors:
//
//     struct Page<T> {
//         value: Option<Vec<T>>,
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
use __rest::RestType as __RestType;
#[automatically_derived]
impl<T> __rest::ObjectView for Page<T>
where
    T: __RestType,
{
    fn model_schema(&self) -> &'static __rest::Schema {
        <Self as __rest::Model>::schema()
    }
    fn push(&self, out: &mut dyn __rest::ValueSink) {
        <Vec<T> as __RestType>::push_optional(&self.value, 0usize, out);
    }
}
#[automatically_derived]
impl<T> __rest::ObjectSlot for Page<T>
where
    T: __RestType,
{
    fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
        match index {
            0usize => <Vec<T> as __RestType>::slot(&mut self.value),
            _ => __rest::no_slot(),
        }
    }
}
__rest::model_impls! {
    [T :] [Page < T >] [where T : __RestType,] { const TYPE_INFO : __rest::TypeInfo =
    __rest::TypeInfo::new("Page", & [__rest::Attribute::new(0usize, "value", &
    ["value"]),]); fn in_place() -> __rest::InPlace < Self > { __rest::fill_in_place() }
    }
}
#[automatically_derived]
impl<T> __rest::Structure for Page<T>
where
    T: __RestType,
{
    type Stage = Self;
    fn start() -> Self::Stage {
        Self::Stage { value: __rest::None }
    }
}
__rest::serde_impls! {
    [T :] [Page < T >] [where T : __RestType,]
}
