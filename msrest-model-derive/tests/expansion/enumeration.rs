// What the derive prints for this, the values:
//
//     #[rest(rename_all = "camelCase")]
//     enum Status {
//         Running,
//         #[rest(value = "done")]
//         Completed,
//         #[rest(unknown)]
//         Other(String),
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
use __rest::RestType as __RestType;
#[automatically_derived]
impl __rest::RestEnum for Status {
    type Value = __rest::str;
    const VALUES: &'static [&'static __rest::str] = &["running", "done"];
    #[inline]
    fn value(&self) -> &__rest::str {
        match self {
            Self::Running => "running",
            Self::Completed => "done",
            Self::Other(value) => {
                <String as __rest::UnknownValue<__rest::str>>::value(value)
            }
        }
    }
    #[inline]
    fn from_index(index: __rest::usize) -> __rest::Option<Self> {
        match index {
            0usize => __rest::Some(Self::Running),
            1usize => __rest::Some(Self::Completed),
            _ => __rest::None,
        }
    }
    #[inline]
    fn unknown(value: &__rest::str) -> __rest::Option<Self> {
        __rest::Some(
            Self::Other(<String as __rest::UnknownValue<__rest::str>>::keep(value)),
        )
    }
    #[inline]
    fn is_unknown(&self) -> __rest::bool {
        if let Self::Other(_) = self { true } else { false }
    }
}
#[automatically_derived]
impl __rest::RestType for Status {
    const FAMILY: __rest::Family = __rest::Family::Text;
    const IS_SCALAR: __rest::bool = true;
    #[inline]
    fn push_value(&self, number: __rest::usize, out: &mut dyn __rest::ValueSink) {
        out.text(number, __rest::RestEnum::value(self))
    }
    fn kind<__P: __rest::Place<Value = Self>>(
        place: &mut __P,
        _: __rest::Format,
    ) -> __rest::SlotKind<'_> {
        __rest::SlotKind::Scalar(place)
    }
}
__rest::serde_impls! {
    [] [Status] []
}
