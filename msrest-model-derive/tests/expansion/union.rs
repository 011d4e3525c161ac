// What the derive prints for this, the impls:
//
//     enum Seconds {
//         Value(i32),
//         Expression(Expression),
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
use __rest::RestType as __RestType;
const _: () = __rest::assert_union(&[], ("Value", <i32 as __RestType>::JSON_KINDS));
const _: () = __rest::assert_union(
    &[("Value", <i32 as __RestType>::JSON_KINDS)],
    ("Expression", <Expression as __RestType>::JSON_KINDS),
);
#[automatically_derived]
impl __rest::RestType for Seconds {
    const JSON_KINDS: __rest::JsonKinds = __rest::JsonKinds::UNKNOWN
        .or(<i32 as __RestType>::JSON_KINDS)
        .or(<Expression as __RestType>::JSON_KINDS);
    fn push_value(&self, number: __rest::usize, out: &mut dyn __rest::ValueSink) {
        match self {
            Self::Value(value) => <i32 as __RestType>::push_item(value, number, out),
            Self::Expression(value) => {
                <Expression as __RestType>::push_item(value, number, out)
            }
        }
    }
    fn stage_found(
        found: __rest::JsonKind,
        format: __rest::Format,
        read: __rest::ReadSlot<'_>,
    ) -> __rest::Result<Self, __rest::Incomplete> {
        __rest::read_union(found, format, read)
    }
}
#[automatically_derived]
impl __rest::UnionType for Seconds {
    const VARIANTS: &'static [__rest::JsonKinds] = &[
        <i32 as __RestType>::JSON_KINDS,
        <Expression as __RestType>::JSON_KINDS,
    ];
    const CONTENTS: &'static [__rest::AnyContent] = &[
        <i32 as __RestType>::CONTENT,
        <Expression as __RestType>::CONTENT,
    ];
    fn select(
        variant: __rest::usize,
        format: __rest::Format,
        read: __rest::ReadSlot<'_>,
    ) -> __rest::Result<Self, __rest::Incomplete> {
        __rest::Result::Ok(
            match variant {
                0usize => Self::Value(<i32 as __RestType>::inside(format, read)?),
                1usize => {
                    Self::Expression(<Expression as __RestType>::inside(format, read)?)
                }
                _ => return __rest::Result::Err(__rest::Incomplete::Null),
            },
        )
    }
}
__rest::serde_impls! {
    [] [Seconds] []
}
