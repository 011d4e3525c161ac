//! msrest's `decimal`.

use rust_decimal::Decimal;

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink};
use crate::schema::{Family, Format};
use crate::types::digits;
use crate::wire::decimal::Scaled;
use crate::wire::short_text::ShortText;

/// Written as the number with exactly these digits, or in the format `str` as their text. `serde_json` keeps more than
/// fifteen digits of a number only with its `arbitrary_precision` feature: without it such a decimal is refused rather
/// than rounded.
impl RestType for Decimal {
    const HOLDS_MODELS: bool = false;
    const IS_SCALAR: bool = true;
    const FAMILY: Family = Family::Number;
    const FORMATS: &'static [&'static str] = &["decimal", "str"];

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        digits::push(ShortText::of(self).as_str(), number, out);
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Scalar(place)
    }
}

/// The digits of the number or text (msrest `Deserializer.deserialize_decimal`, there through a binary float).
impl Scalar for Decimal {
    fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
        const EXPECTED: Expected = Expected::new("a decimal number of at most 28 digits");
        match input {
            ScalarInput::Bool(value) => Ok(u8::from(value).into()),
            ScalarInput::Structure => Err(EXPECTED),
            number => from_text(&number.digits()?).ok_or(EXPECTED),
        }
    }
}

/// The number with these digits, with as many places as it was written with if a decimal holds them.
fn from_text(text: &str) -> Option<Decimal> {
    // The longest of 28 digits, with zeros and an exponent.
    const LONGEST: usize = 64;
    let number = if text.len() <= LONGEST { Scaled::read(text)? } else { return None };
    let places = number.places().min(Decimal::MAX_SCALE);
    (0..=places).rev().find_map(|places| {
        let digits = number.signed(number.at(places)?)?;
        Decimal::try_from_i128_with_scale(digits, places).ok()
    })
}
