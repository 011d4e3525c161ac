//! msrest's `bool`.

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink, View};
use crate::schema::{Format, JsonKind, JsonKinds};

impl RestType for bool {
    const HOLDS_MODELS: bool = false;
    const IS_SCALAR: bool = true;
    const JSON_KINDS: JsonKinds = JsonKinds::of(JsonKind::Boolean);
    const FORMATS: &'static [&'static str] = &["bool"];

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.view(number, &View::Bool(*self));
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Scalar(place)
    }
}

/// `true`, `false`, 0, 1 and their texts in any case (msrest `Deserializer.deserialize_basic`).
impl Scalar for bool {
    #[inline]
    fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
        let value = match input {
            ScalarInput::Bool(value) => Some(value),
            ScalarInput::Text(text) => from_text(text),
            number => number.as_f64().and_then(from_number),
        };
        value.ok_or(Expected::new("true or false"))
    }
}

fn from_text(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") || text == "1" {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") || text == "0" {
        Some(false)
    } else {
        None
    }
}

fn from_number(number: f64) -> Option<bool> {
    if number == 1.0 {
        Some(true)
    } else if number == 0.0 {
        Some(false)
    } else {
        None
    }
}
