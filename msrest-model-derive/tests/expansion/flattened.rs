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
const __TYPE_INFO: __rest::TypeInfo = __rest::TypeInfo::new(
    "Disk",
    &[
        __rest::Attribute::new(0usize, "sku", &["properties", "sku", "name"])
            .readonly()
            .with_content(<String as __rest::RestType>::OPTIONAL_CONTENT),
        __rest::Attribute::new(1usize, "kind", &["properties", "odata.type"])
            .with_content(<Kind as __rest::RestType>::OPTIONAL_CONTENT),
    ],
);
static __TABLE: __rest::Schema = __rest::Schema::new(&__TYPE_INFO);
#[automatically_derived]
impl __rest::ObjectView for Disk {
    #[inline]
    fn model_schema(&self) -> &'static __rest::Schema {
        &__TABLE
    }
    #[inline]
    fn push(&self, out: &mut dyn __rest::ValueSink) {
        <String as __rest::RestType>::push_optional(&self.sku, 0usize, out);
        <Kind as __rest::RestType>::push_optional(&self.kind, 1usize, out);
    }
}
#[automatically_derived]
impl __rest::ObjectSlot for Disk {
    #[inline]
    fn model_schema(&self) -> &'static __rest::Schema {
        &__TABLE
    }
    #[inline]
    fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
        match index {
            0usize => <String as __rest::RestType>::slot(&mut self.sku),
            1usize => <Kind as __rest::RestType>::slot(&mut self.kind),
            _ => __rest::no_slot(),
        }
    }
}
__rest::model_impls! {
    [] [Disk] [] { const IN_PLACE : __rest::InPlace < Self > = __rest::Filling::MODEL; }
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
