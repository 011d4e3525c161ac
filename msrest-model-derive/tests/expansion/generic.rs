// What the derive prints for this, the table and the doors:
//
//     struct Page<T> {
//         value: Option<Vec<T>>,
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
const __TYPE_INFO: __rest::TypeInfo = __rest::TypeInfo::new(
    "Page",
    &[__rest::Attribute::new(0usize, "value", &["value"])],
);
static __TABLE: __rest::Schema = __rest::Schema::new(&__TYPE_INFO);
#[automatically_derived]
impl<T> __rest::ObjectView for Page<T>
where
    T: __rest::RestType,
{
    fn model_schema(&self) -> &'static __rest::Schema {
        &__TABLE
    }
    fn push(&self, out: &mut dyn __rest::ValueSink) {
        <Vec<T> as __rest::RestType>::push_optional(&self.value, 0usize, out);
    }
}
#[automatically_derived]
impl<T> __rest::ObjectSlot for Page<T>
where
    T: __rest::RestType,
{
    fn model_schema(&self) -> &'static __rest::Schema {
        &__TABLE
    }
    fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
        match index {
            0usize => <Vec<T> as __rest::RestType>::slot(&mut self.value),
            _ => __rest::no_slot(),
        }
    }
}
__rest::model_impls! {
    [T :] [Page < T >] [where T : __rest::RestType,] { const IN_PLACE : __rest::InPlace <
    Self > = __rest::Filling::MODEL; }
}
#[automatically_derived]
impl<T> __rest::Structure for Page<T>
where
    T: __rest::RestType,
{
    type Stage = Self;
    fn start() -> Self::Stage {
        Self::Stage { value: __rest::None }
    }
}
__rest::serde_impls! {
    [T :] [Page < T >] [where T : __rest::RestType,]
}
