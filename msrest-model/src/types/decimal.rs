//! msrest's `decimal`.

use rust_decimal::Decimal;
use serde_json::Number;

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink, View};
use crate::schema::{Family, Format};
use crate::text::json_number::KEEPS_DIGITS;
use crate::types::text::json_text;
use crate::wire::short_text::ShortText;

/// Written as the number with exactly these digits. `serde_json` keeps more than fifteen of them only with its
/// `arbitrary_precision` feature: without it such a decimal is refused rather than rounded.
impl RestType for Decimal {
    const HOLDS_MODELS: bool = false;
    const FAMILY: Family = Family::Number;
    const FORMATS: &'static [&'static str] = &["decimal"];

    fn push(&self, number: usize, out: &mut dyn ValueSink) {
        const REASON: &str =
            "the decimal has more digits than a JSON number keeps; enable serde_json's arbitrary_precision";
        let digits = ShortText::of(self);
        if *KEEPS_DIGITS {
            return out.view(number, &View::Digits(digits, None));
        }
        let json: Option<Number> = digits.as_str().parse().ok();
        let exact = json.filter(|json| from_text(ShortText::of(json).as_str()) == Some(*self));
        out.view(number, &exact.map_or(View::Digits(digits, Some(REASON)), View::Number));
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Scalar(place)
    }
}

/// The digits of the number or text (msrest `Deserializer.deserialize_decimal`, there through a binary float).
impl Scalar for Decimal {
    fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
        let value = match input {
            ScalarInput::Text(text) | ScalarInput::Digits(text) => from_text(text.trim()),
            ScalarInput::Bool(value) => Some(u8::from(value).into()),
            number => from_text(&json_text(number)),
        };
        value.ok_or(Expected::new("a decimal number of at most 28 digits"))
    }
}

fn from_text(text: &str) -> Option<Decimal> {
    // `rust_decimal` calls itself for each digit: a text that is too long for a decimal would end the stack.
    const LONGEST: usize = 64;
    if text.len() > LONGEST {
        return None;
    }
    if text.contains(['e', 'E']) {
        Decimal::from_scientific(text).ok()
    } else {
        Decimal::from_str_exact(text).ok()
    }
}
