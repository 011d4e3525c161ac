//! msrest's `int`, `long` and `float`.

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink, View};
use crate::schema::{Family, Format, JsonKind, JsonKinds};
use crate::text::json_number::KEEPS_DIGITS;
use crate::types::bytes;
use crate::wire::decimal::Scaled;
use crate::wire::short_text::ShortText;

const NO_NUMBER: &str = "an integer beyond 64 bits is not a JSON number; use a String";
/// Said of a large float of a `Value`, which may stand for any integer nearby.
const ROUNDED: &str = "an integer with all its digits, which a `serde_json::Value` keeps up to 64 bits (read the text, or enable `arbitrary_precision` of serde_json)";

macro_rules! integers {
    ($($integer:ty: $expected:literal $({ $($list_doors:item)* })?,)*) => {$(
        /// In the formats `int` and `long` a number, in the format `str` its text: `"255486129307"`.
        impl RestType for $integer {
            const HOLDS_MODELS: bool = false;
            const IS_SCALAR: bool = true;
            const FAMILY: Family = Family::Number;
            const JSON_KINDS: JsonKinds = JsonKinds::of(JsonKind::Integer);
            const FORMATS: &'static [&'static str] = &["int", "long", "str"];

            #[inline]
            fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
                match (i64::try_from(*self).ok(), u64::try_from(*self).ok()) {
                    (Some(value), _) => out.integer(number, value),
                    (None, Some(value)) => out.view(number, &View::Unsigned(value)),
                    (None, None) => push_large(ShortText::of(*self).as_str(), number, out),
                }
            }

            fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
                SlotKind::Scalar(place)
            }

            $($($list_doors)*)?
        }

        impl Scalar for $integer {
            #[inline]
            fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
                let value = match input {
                    ScalarInput::Integer(value) => Self::try_from(value).ok(),
                    other => match whole(other) {
                        Some(Whole::Signed(value)) => Self::try_from(value).ok(),
                        Some(Whole::Large(value)) => Self::try_from(value).ok(),
                        None => None,
                    },
                };
                value.ok_or_else(|| expected(input, Self::BITS, $expected))
            }
        }
    )*};
}

/// What an integer expected: its digits, if it has more bits than the float kept.
#[cold]
fn expected(input: ScalarInput<'_>, bits: u32, what: &'static str) -> Expected {
    match input {
        ScalarInput::Float(value) if bits > 64 && value.fract() == 0.0 && value.abs() <= u128::MAX as f64 => {
            Expected::new(ROUNDED)
        }
        _ => Expected::new(what),
    }
}

integers! {
    i8: "an integer from -128 to 127",
    i16: "an integer from -32768 to 32767",
    i32: "an integer of 32 bits",
    i64: "an integer of 64 bits",
    i128: "an integer of 128 bits",
    isize: "an integer of 64 bits",
    u8: "an integer from 0 to 255" {
        const LIST_FORMATS: &'static [&'static str] = &["bytearray", "base64", "int", "long", "str"];

        fn push_list(list: &[Self], number: usize, out: &mut dyn ValueSink) {
            bytes::push(list, number, out);
        }

        fn list_kind<P: Place<Value = Vec<Self>>>(place: &mut P, format: Format) -> SlotKind<'_> {
            bytes::kind(place, format)
        }

        fn list_content(format: Format) -> crate::schema::Content {
            bytes::content(Self::content(format), format)
        }
    },
    u16: "an integer from 0 to 65535",
    u32: "an integer of 32 bits that is not negative",
    u64: "an integer of 64 bits that is not negative",
    u128: "an integer of 128 bits that is not negative",
    usize: "an integer of 64 bits that is not negative",
}

macro_rules! floats {
    ($($float:ty, $widen:expr;)*) => {$(
        impl RestType for $float {
            const HOLDS_MODELS: bool = false;
            const IS_SCALAR: bool = true;
            const FAMILY: Family = Family::Number;
            const FORMATS: &'static [&'static str] = &["float"];

            fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
                out.float(number, $widen(*self));
            }

            fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
                SlotKind::Scalar(place)
            }
        }

        impl Scalar for $float {
            #[inline]
            fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
                let value: Option<Self> = match input {
                    ScalarInput::Text(text) => decimal_text(text).and_then(|text| text.parse().ok()),
                    ScalarInput::Bool(value) => Some(Self::from(u8::from(value))),
                    #[allow(clippy::cast_possible_truncation, trivial_numeric_casts, reason = "an f32 takes the nearest value")]
                    number => number.as_f64().map(|value| value as Self),
                };
                value.filter(|value| value.is_finite()).ok_or(Expected::new("a number"))
            }
        }
    )*};
}

floats! {
    f64, core::convert::identity;
    f32, shortest;
}

/// An `f32` as the `f64` with the same shortest decimal text: `1.1` stays `1.1`.
fn shortest(value: f32) -> f64 {
    if value.is_finite() { value.to_string().parse().unwrap_or_else(|_| value.into()) } else { value.into() }
}

/// `serde_json` keeps an integer beyond 64 bits only with its `arbitrary_precision`.
#[cold]
fn push_large(digits: &str, number: usize, out: &mut dyn ValueSink) {
    out.view(number, &View::Digits(digits, (!*KEEPS_DIGITS).then_some(NO_NUMBER)));
}

/// An integer of any type.
enum Whole {
    Signed(i128),
    /// Above `i128::MAX`.
    Large(u128),
}

/// The whole number in a text, a boolean or a float without a fraction (msrest's `int(..)`).
#[cold]
fn whole(input: ScalarInput<'_>) -> Option<Whole> {
    match input {
        ScalarInput::Integer(value) => Some(Whole::Signed(value.into())),
        ScalarInput::Unsigned(value) => Some(Whole::Signed(value.into())),
        ScalarInput::Bool(value) => Some(Whole::Signed(value.into())),
        ScalarInput::Float(value) => whole_float(value),
        ScalarInput::Digits(digits) => whole_digits(digits),
        ScalarInput::Text(text) => whole_text(text.trim()),
        ScalarInput::Structure => None,
    }
}

fn whole_text(text: &str) -> Option<Whole> {
    text.parse().map(Whole::Signed).or_else(|_| text.parse().map(Whole::Large)).ok()
}

/// `5.0` and `1e3` are whole too.
fn whole_digits(digits: &str) -> Option<Whole> {
    let number = Scaled::read(digits)?;
    let size = number.at(0)?;
    match number.signed(size) {
        Some(value) => Some(Whole::Signed(value)),
        None => (!number.is_negative).then_some(Whole::Large(size)),
    }
}

/// Beyond 2^53 an `f64` no longer tells which integer was meant.
fn whole_float(value: f64) -> Option<Whole> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "the value is whole and within 2^53")]
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(Whole::Signed(value as i128))
}

/// The trimmed text, if it is a decimal number and not a name such as `inf`, which Rust parses, too.
fn decimal_text(text: &str) -> Option<&str> {
    let text = text.trim();
    text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte)).then_some(text)
}
