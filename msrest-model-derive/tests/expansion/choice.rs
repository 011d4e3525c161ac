// What the derive prints for this, the table and the doors:
//
//     #[rest(xml(choice))]
//     enum Block {
//         Latest(String),
//         #[rest(key = "committed", format = "bytearray")]
//         Committed(Vec<u8>),
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
use __rest::RestType as __RestType;
const __TYPE_INFO: __rest::TypeInfo = __rest::TypeInfo::new(
        "Block",
        &[
            __rest::Attribute::of_field(
                0usize,
                "Latest",
                &["Latest"],
                <String as __RestType>::NEEDED_FIELD,
            ),
            __rest::Attribute::of_field(
                    1usize,
                    "Committed",
                    &["committed"],
                    <Vec<u8> as __RestType>::NEEDED_FIELD,
                )
                .with_format(__rest::Format::ByteArray),
        ],
    )
    .choice();
static __TABLE: __rest::Schema = __rest::Schema::new(&__TYPE_INFO);
const _: () = __rest::assert_format(<Vec<u8> as __RestType>::FORMATS, "bytearray");
#[automatically_derived]
impl __rest::ObjectView for Block {
    fn model_schema(&self) -> &'static __rest::Schema {
        &__TABLE
    }
    fn push(&self, out: &mut dyn __rest::ValueSink) {
        match self {
            Self::Latest(value) => <String as __RestType>::push_item(value, 0usize, out),
            Self::Committed(value) => {
                <Vec<u8> as __RestType>::push_item(value, 1usize, out)
            }
        }
    }
}
__rest::object_impl! {
    [] [Block] [] { const TYPE_INFO : __rest::TypeInfo = __TYPE_INFO; fn stage(_ :
    __rest::Format, read : __rest::ReadSlot < '_ >) -> __rest::Result < Self,
    __rest::Incomplete > { struct __Stage(__rest::Option < String >, __rest::Option < Vec
    < u8 > >); impl __rest::ObjectSlot for __Stage { fn slot(& mut self, index :
    __rest::usize) -> & mut dyn __rest::Slot { match index { 0usize => < String as
    __RestType > ::slot(& mut self.0), 1usize => < Vec < u8 > as __RestType > ::slot(&
    mut self.1), _ => __rest::no_slot(), } } } let mut stage = __Stage(__rest::None,
    __rest::None); read(__rest::SlotKind::Object(__rest::ModelSlot::new(& mut stage, &
    __TABLE))) ?; __rest::only([stage.0.map(Self::Latest), stage.1.map(Self::Committed)],
    & ["Latest", "committed"]) } }
}
__rest::serde_impls! {
    [] [Block] []
}
