// What the derive prints for this, without serde's traits:
//
//     struct JobId(String);
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
#[automatically_derived]
impl __rest::RestType for JobId {
    const TYPE_INFO: __rest::TypeInfo = <String as __rest::RestType>::TYPE_INFO;
    const FAMILY: __rest::Family = <String as __rest::RestType>::FAMILY;
    const JSON_KINDS: __rest::JsonKinds = <String as __rest::RestType>::JSON_KINDS;
    const HOLDS_MODELS: __rest::bool = <String as __rest::RestType>::HOLDS_MODELS;
    const ABSENT_VALUES: __rest::usize = <String as __rest::RestType>::ABSENT_VALUES;
    const FORMATS: &'static [&'static __rest::str] = <String as __rest::RestType>::FORMATS;
    fn push_value(&self, number: __rest::usize, out: &mut dyn __rest::ValueSink) {
        <String as __rest::RestType>::push_value(&self.0, number, out)
    }
    fn push_item(&self, number: __rest::usize, out: &mut dyn __rest::ValueSink) {
        <String as __rest::RestType>::push_item(&self.0, number, out)
    }
    fn absent() -> __rest::Option<Self> {
        __rest::Option::map(<String as __rest::RestType>::absent(), Self)
    }
    fn null() -> __rest::Option<Self> {
        __rest::Option::map(<String as __rest::RestType>::null(), Self)
    }
    fn content(format: __rest::Format) -> __rest::Content {
        <String as __rest::RestType>::content(format)
    }
    fn stage(
        format: __rest::Format,
        read: __rest::ReadSlot<'_>,
    ) -> __rest::Result<Self, __rest::Incomplete> {
        __rest::Result::map(<String as __rest::RestType>::inside(format, read), Self)
    }
}
#[diagnostic::do_not_recommend]
#[automatically_derived]
impl __rest::RestKey for JobId
where
    for<'__all> String: __rest::RestKey,
{
    fn key(&self) -> __rest::Cow<'_, __rest::str> {
        <String as __rest::RestKey>::key(&self.0)
    }
    fn from_key(key: &__rest::str) -> __rest::Result<Self, __rest::Incomplete> {
        __rest::Result::map(<String as __rest::RestKey>::from_key(key), Self)
    }
}
