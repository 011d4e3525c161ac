//! Any number of JSON.

use serde_json::Number;

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink, View};
use crate::schema::{Family, Format};
use crate::text::json_number::json_number;

/// With all digits if `serde_json` keeps them (`arbitrary_precision`), else with those of a float.
impl RestType for Number {
    const HOLDS_MODELS: bool = false;
    const IS_SCALAR: bool = true;
    const FAMILY: Family = Family::Number;
    const FORMATS: &'static [&'static str] = &["float"];

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.view(number, &View::Number(self.clone()));
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Scalar(place)
    }
}

impl Scalar for Number {
    fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
        let value = match input {
            ScalarInput::Integer(value) => Some(value.into()),
            ScalarInput::Unsigned(value) => Some(value.into()),
            ScalarInput::Float(value) => Self::from_f64(value),
            ScalarInput::Digits(digits) => json_number(digits),
            ScalarInput::Text(text) => text.trim().parse().ok(),
            ScalarInput::Bool(_) | ScalarInput::Structure => None,
        };
        value.ok_or(Expected::new("a number"))
    }
}
