//! msrest's `int` and `long` without zero.

use std::num::NonZero;

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink};
use crate::schema::{Family, Format, JsonKind, JsonKinds};

macro_rules! integers {
    ($($integer:ty: $expected:literal;)*) => {$(
        /// In the formats of the integer itself.
        impl RestType for NonZero<$integer> {
            const HOLDS_MODELS: bool = false;
            const IS_SCALAR: bool = true;
            const FAMILY: Family = Family::Number;
            const JSON_KINDS: JsonKinds = JsonKinds::of(JsonKind::Integer);
            const FORMATS: &'static [&'static str] = <$integer>::FORMATS;

            #[inline]
            fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
                self.get().push_value(number, out);
            }

            fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
                SlotKind::Scalar(place)
            }
        }

        impl Scalar for NonZero<$integer> {
            #[inline]
            fn read(input: ScalarInput<'_>, format: Format) -> Result<Self, Expected> {
                let value = <$integer>::read(input, format).ok().and_then(Self::new);
                value.ok_or(Expected::new($expected))
            }
        }
    )*};
}

integers! {
    i8: "an integer from -128 to 127 other than 0";
    i16: "an integer from -32768 to 32767 other than 0";
    i32: "an integer of 32 bits other than 0";
    i64: "an integer of 64 bits other than 0";
    i128: "an integer of 128 bits other than 0";
    isize: "an integer of 64 bits other than 0";
    u8: "an integer from 1 to 255";
    u16: "an integer from 1 to 65535";
    u32: "a positive integer of 32 bits";
    u64: "a positive integer of 64 bits";
    u128: "a positive integer of 128 bits";
    usize: "a positive integer of 64 bits";
}
