// What the derive prints for this, the table and the doors:
//
//     struct Page<T> {
//         value: Option<Vec<T>>,
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
const __OWN: &[__rest::Attribute] = &[
    __rest::Attribute::new(0usize, "value", &["value"]),
];
const __TYPE_INFO: __rest::TypeInfo = __rest::TypeInfo::new("Page", __OWN);
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
#[automatically_derived]
impl<T> __rest::RestType for Page<T>
where
    T: __rest::RestType,
{
    const TYPE_INFO: __rest::TypeInfo = __TYPE_INFO;
    fn push_value(&self, number: __rest::usize, out: &mut dyn __rest::ValueSink) {
        out.view(number, &__rest::View::Object(self));
    }
    const IN_PLACE: __rest::Option<__rest::InPlace<Self>> = __rest::InPlace::MODEL;
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
    fn finish(__stage: Self::Stage) -> __rest::Result<Self, __rest::Incomplete> {
        __rest::Result::Ok(__stage)
    }
}
