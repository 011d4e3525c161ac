// What the derive prints for this, the tables:
//
//     #[rest(discriminator = "kind")]
//     enum Pet {
//         #[rest(value = "dog")]
//         Dog(Dog),
//         #[rest(base)]
//         Other(Other),
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
use __rest::RestType as __RestType;
const __DISCRIMINATOR: __rest::Attribute = __rest::Attribute::new(
        0usize,
        "kind",
        &["kind"],
    )
    .with_xml_from(<Other as __rest::PayloadModel>::OWN.attributes);
const __TYPE_INFO: __rest::TypeInfo = __rest::TypeInfo::new(
        "Pet",
        <Other as __rest::PayloadModel>::OWN.attributes,
    )
    .with_discriminator(__DISCRIMINATOR.path(), __rest::None)
    .polymorphic();
static __VARIANTS: __rest::Polymorphic = __rest::Polymorphic::new(
    "Pet",
    __DISCRIMINATOR,
    &[
        __rest::Variant::new(
            __rest::Some("dog"),
            {
                const PAYLOAD: __rest::TypeInfo = <Dog as __rest::PayloadModel>::OWN;
                const ROW: &[__rest::Attribute] = &[__DISCRIMINATOR.always("dog")];
                const ROWS: &[__rest::Attribute] = &__rest::variant_table::<
                    { __rest::variant_count(&PAYLOAD, ROW) },
                >(&PAYLOAD, ROW);
                static TABLE: __rest::Schema = __rest::Schema::of_variant(&PAYLOAD, ROWS)
                    .or_xml(__TYPE_INFO.xml);
                &TABLE
            },
            <Dog as __rest::PayloadModel>::variants,
        ),
        __rest::Variant::new(
            __rest::None,
            {
                const PAYLOAD: __rest::TypeInfo = <Other as __rest::PayloadModel>::OWN;
                const ROW: &[__rest::Attribute] = &[];
                const ROWS: &[__rest::Attribute] = &__rest::variant_table::<
                    { __rest::variant_count(&PAYLOAD, ROW) },
                >(&PAYLOAD, ROW);
                static TABLE: __rest::Schema = __rest::Schema::of_variant(&PAYLOAD, ROWS)
                    .or_xml(__TYPE_INFO.xml);
                &TABLE
            },
            <Other as __rest::PayloadModel>::variants,
        ),
    ],
    1usize,
);
const _: () = __rest::assert_variant(
    &<Dog as __rest::PayloadModel>::OWN,
    &__DISCRIMINATOR,
    __rest::Some("dog"),
    false,
);
const _: () = __rest::assert_variant(
    &<Other as __rest::PayloadModel>::OWN,
    &__DISCRIMINATOR,
    __rest::None,
    true,
);
__rest::model_impls! {
    [] [Pet] [where for < '__all > Dog : __rest::PayloadModel, for < '__all > Other :
    __rest::PayloadModel,] { const TYPE_INFO : __rest::TypeInfo = __TYPE_INFO; fn kind <
    __P : __rest::Place < Value = Self >> (place : & mut __P, _ : __rest::Format) ->
    __rest::SlotKind < '_ > { __rest::SlotKind::Polymorphic(place) } #[inline] fn
    polymorphic() -> __rest::Option < & 'static __rest::Polymorphic > { __rest::Some(&
    __VARIANTS) } }
}
__rest::serde_impls! {
    [] [Pet] [where for < '__all > Dog : __rest::PayloadModel, for < '__all > Other :
    __rest::PayloadModel,]
}
