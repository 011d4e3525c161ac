//! msrest's `decimal` with any number of digits.

use bigdecimal::BigDecimal;

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink};
use crate::schema::{Family, Format};
use crate::types::digits;
use crate::wire::decimal_digits::Digits;

/// Written and read as `rust_decimal`'s `Decimal` is, with up to 10,000 characters.
impl RestType for BigDecimal {
    const HOLDS_MODELS: bool = false;
    const FAMILY: Family = Family::Number;
    const FORMATS: &'static [&'static str] = &["decimal", "str"];

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        digits::push(&self.to_string(), number, out);
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Scalar(place)
    }
}

impl Scalar for BigDecimal {
    fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
        const EXPECTED: Expected = Expected::new("a decimal number of at most 10,000 characters");
        match input {
            ScalarInput::Bool(value) => Ok(u8::from(value).into()),
            ScalarInput::Structure => Err(EXPECTED),
            number => from_text(&number.digits()?).ok_or(EXPECTED),
        }
    }
}

/// The time that digits take grows with their square.
const LONGEST: usize = 10_000;

fn from_text(text: &str) -> Option<BigDecimal> {
    let is_number = text.len() <= LONGEST && Digits::read(text).is_some();
    if is_number { text.parse().ok() } else { None }
}
