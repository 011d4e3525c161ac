// What the derive prints for this, the impls:
//
//     #[rest(format = "rfc-1123")]
//     struct HttpDate(DateTime<Utc>);
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
use __rest::RestType as __RestType;
#[automatically_derived]
impl __rest::RestType for HttpDate {
    const JSON_KINDS: __rest::JsonKinds = __rest::Format::Rfc1123
        .json_kinds(<DateTime<Utc> as __RestType>::JSON_KINDS);
    const HOLDS_MODELS: __rest::bool = false;
    const IS_SCALAR: __rest::bool = true;
    const IS_SECRET: __rest::bool = <DateTime<Utc> as __RestType>::IS_SECRET;
    fn push_value(&self, number: __rest::usize, out: &mut dyn __rest::ValueSink) {
        <DateTime<
            Utc,
        > as __rest::FormattedScalar>::push_as(
            &self.0,
            __rest::Format::Rfc1123,
            number,
            out,
        )
    }
    fn kind<__P: __rest::Place<Value = Self>>(
        place: &mut __P,
        _: __rest::Format,
    ) -> __rest::SlotKind<'_> {
        __rest::SlotKind::Scalar(place)
    }
}
#[automatically_derived]
impl __rest::Scalar for HttpDate {
    fn read(
        input: __rest::ScalarInput<'_>,
        _: __rest::Format,
    ) -> __rest::Result<Self, __rest::Expected> {
        __rest::Result::map(
            <DateTime<
                Utc,
            > as __rest::FormattedScalar>::read_as(__rest::Format::Rfc1123, input),
            Self,
        )
    }
}
const _: () = __rest::assert_format(<DateTime<Utc> as __RestType>::FORMATS, "rfc-1123");
__rest::serde_impls! {
    [] [HttpDate] []
}
