// What the derive prints for this, the values:
//
//     #[rest(integer)]
//     #[repr(i64)]
//     enum Level {
//         Low = 1,
//         #[rest(value = -1)]
//         Off,
//         #[rest(unknown)]
//         Other(i64),
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
use __rest::RestType as __RestType;
#[automatically_derived]
impl __rest::RestEnum for Level {
    type Value = __rest::i64;
    const VALUES: &'static [&'static __rest::i64] = &[&1, &-1];
    #[inline]
    fn value(&self) -> &__rest::i64 {
        match self {
            Self::Low => &1,
            Self::Off => &-1,
            Self::Other(value) => {
                <i64 as __rest::UnknownValue<__rest::i64>>::value(value)
            }
        }
    }
    #[inline]
    fn from_index(index: __rest::usize) -> __rest::Option<Self> {
        match index {
            0usize => __rest::Some(Self::Low),
            1usize => __rest::Some(Self::Off),
            _ => __rest::None,
        }
    }
    #[inline]
    fn unknown(value: &__rest::i64) -> __rest::Option<Self> {
        __rest::Some(
            Self::Other(<i64 as __rest::UnknownValue<__rest::i64>>::keep(value)),
        )
    }
    #[inline]
    fn is_unknown(&self) -> __rest::bool {
        if let Self::Other(_) = self { true } else { false }
    }
}
#[automatically_derived]
impl __rest::From<Level> for __rest::i64 {
    #[inline]
    fn from(value: Level) -> Self {
        *__rest::RestEnum::value(&value)
    }
}
#[automatically_derived]
impl __rest::From<__rest::i64> for Level {
    #[inline]
    fn from(value: __rest::i64) -> Self {
        let value = &value;
        match __rest::RestEnum::from_value(value) {
            __rest::Some(known) => known,
            __rest::None => {
                Self::Other(<i64 as __rest::UnknownValue<__rest::i64>>::keep(value))
            }
        }
    }
}
__rest::serde_impls! {
    [] [Level] []
}
