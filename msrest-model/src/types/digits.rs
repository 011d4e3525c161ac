//! Writing and reading numbers by their digits.

use serde_json::Number;

use crate::rest_type::{ScalarInput, ValueSink, View};
use crate::schema::Format;
use crate::text::json_number::KEEPS_DIGITS;
use crate::types::text::json_text;
use crate::wire::decimal_digits::Digits;
use crate::wire::short_text::ShortText;

/// Pushes the number with exactly these digits. `serde_json` keeps more than fifteen of them only with its
/// `arbitrary_precision` feature: without it more are refused rather than rounded, unless they are written as text.
pub(crate) fn push(digits: &str, number: usize, out: &mut dyn ValueSink) {
    const REASON: &str =
        "the decimal has more digits than a JSON number keeps; enable serde_json's arbitrary_precision";
    if *KEEPS_DIGITS || out.format(number) == Format::Str {
        return out.view(number, &View::Digits(digits, None));
    }
    let json: Option<Number> = digits.parse().ok();
    let exact = json.filter(|json| are_equal(ShortText::of(json).as_str(), digits));
    out.view(number, &exact.map_or(View::Digits(digits, Some(REASON)), View::Number));
}

/// Reads the digits of a number, or a text of digits.
pub(crate) fn read<T>(input: ScalarInput<'_>, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    match input {
        ScalarInput::Text(digits) | ScalarInput::Digits(digits) => read(digits.trim()),
        ScalarInput::Bool(_) | ScalarInput::Structure => None,
        number => read(&json_text(number)),
    }
}

fn are_equal(left: &str, right: &str) -> bool {
    let both = Digits::read(left).zip(Digits::read(right));
    both.is_some_and(|(left, right)| left.compare(&right).is_eq())
}
