// What the derive prints for this, the table and the doors:
//
//     struct Disk {
//         #[rest(key = "properties.sku.name", readonly)]
//         sku: Option<String>,
//         #[rest(key = "properties.odata\\.type")]
//         kind: Option<Kind>,
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
use __rest::RestType as __RestType;
#[automatically_derived]
impl __rest::ObjectView for Disk {
    #[inline]
    fn model_schema(&self) -> &'static __rest::Schema {
        <Self as __rest::Model>::schema()
    }
    #[inline]
    fn push(&self, out: &mut dyn __rest::ValueSink) {
        <String as __RestType>::push_optional(&self.sku, 0usize, out);
        <Kind as __RestType>::push_optional(&self.kind, 1usize, out);
    }
}
#[automatically_derived]
impl __rest::ObjectSlot for Disk {
    #[inline]
    fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
        match index {
            0usize => <String as __RestType>::slot(&mut self.sku),
            1usize => <Kind as __RestType>::slot(&mut self.kind),
            _ => __rest::no_slot(),
        }
    }
}
__rest::model_impls! {
    [] [Disk] [] { const TYPE_INFO : __rest::TypeInfo = __rest::TypeInfo::new("Disk", &
    [__rest::Attribute::of_field(0usize, "sku", & ["properties", "sku", "name"], < String
    as __RestType > ::OPTIONAL_FIELD).readonly(), __rest::Attribute::of_field(1usize,
    "kind", & ["properties", "odata.type"], < Kind as __RestType > ::OPTIONAL_FIELD),]);
    #[inline] fn in_place() -> __rest::InPlace < Self > { __rest::fill_in_place() } }
}
#[automatically_derived]
impl __rest::Structure for Disk {
    type Stage = Self;
    #[inline]
    fn start() -> Self::Stage {
        Self::Stage {
            sku: __rest::None,
            kind: __rest::None,
        }
    }
}
__rest::serde_impls! {
    [] [Disk] []
}
