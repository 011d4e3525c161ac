// What the derive prints for this, the conversions:
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

#[automatically_derived]
impl __rest::fmt::Display for Status {
    #[inline]
    fn fmt(&self, formatter: &mut __rest::fmt::Formatter<'_>) -> __rest::fmt::Result {
        __rest::fmt::Display::fmt(__rest::RestEnum::value(self), formatter)
    }
}
#[automatically_derived]
impl __rest::AsRef<__rest::str> for Status {
    #[inline]
    fn as_ref(&self) -> &__rest::str {
        __rest::RestEnum::value(self)
    }
}
#[automatically_derived]
impl __rest::PartialEq<__rest::str> for Status {
    #[inline]
    fn eq(&self, other: &__rest::str) -> __rest::bool {
        __rest::RestEnum::value(self) == other
    }
}
#[automatically_derived]
impl __rest::PartialEq<&__rest::str> for Status {
    #[inline]
    fn eq(&self, other: &&__rest::str) -> __rest::bool {
        __rest::RestEnum::value(self) == *other
    }
}
#[automatically_derived]
impl __rest::From<&__rest::str> for Status {
    #[inline]
    fn from(value: &__rest::str) -> Self {
        match __rest::RestEnum::from_value(value) {
            __rest::Some(known) => known,
            __rest::None => {
                Self::Other(<String as __rest::UnknownValue<__rest::str>>::keep(value))
            }
        }
    }
}
#[automatically_derived]
impl __rest::From<__rest::String> for Status {
    #[inline]
    fn from(value: __rest::String) -> Self {
        __rest::from_string(value)
    }
}
#[automatically_derived]
impl __rest::FromStr for Status {
    type Err = __rest::Infallible;
    #[inline]
    fn from_str(value: &__rest::str) -> __rest::Result<Self, Self::Err> {
        __rest::Result::Ok(<Self as __rest::From<&__rest::str>>::from(value))
    }
}
__rest::serde_impls! {
    [] [Status] []
}
