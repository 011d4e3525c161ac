//! msrest's `duration`.

use std::fmt::Write as _;

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink, View};
use crate::schema::Format;
use crate::wire::duration::Duration;
use crate::wire::short_text::ShortText;

impl RestType for Duration {
    const HOLDS_MODELS: bool = false;
    const FORMATS: &'static [&'static str] = &["duration"];

    fn push(&self, number: usize, out: &mut dyn ValueSink) {
        let mut text = ShortText::new();
        let fits = write!(text, "{self}").is_ok();
        let view = if fits { View::Text(text.as_str()) } else { View::Owned(self.to_string()) };
        out.view(number, &view);
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Scalar(place)
    }
}

impl Scalar for Duration {
    fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
        const EXPECTED: Expected = Expected::new("an iso-8601 duration such as P1DT12H");
        let ScalarInput::Text(text) = input else { return Err(EXPECTED) };
        text.parse().map_err(|_| EXPECTED)
    }
}
