//! msrest's `str`.

use std::borrow::Cow;
use std::fmt::{Display, Write as _};
use std::rc::Rc;
use std::sync::Arc;

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink};
use crate::schema::{Family, Format};
use crate::text::json_number::json_number;
use crate::wire::short_text::ShortText;

macro_rules! texts {
    ($($text:ty),*) => {$(
        impl RestType for $text {
            const HOLDS_MODELS: bool = false;
            const IS_SCALAR: bool = true;
            const FAMILY: Family = Family::Text;
            const FORMATS: &'static [&'static str] = &["str"];

            #[inline]
            fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
                out.text(number, self);
            }

            fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
                SlotKind::Scalar(place)
            }
        }
    )*};
}

texts!(String, Box<str>, Arc<str>, Rc<str>, Cow<'static, str>);

macro_rules! made_of_string {
    ($($text:ty),*) => {$(
        impl Scalar for $text {
            #[inline]
            fn read(input: ScalarInput<'_>, format: Format) -> Result<Self, Expected> {
                String::read(input, format).map(Into::into)
            }
        }
    )*};
}

made_of_string!(Box<str>, Arc<str>, Rc<str>, Cow<'static, str>);

/// A number or a boolean becomes its JSON text (msrest `Deserializer.deserialize_unicode`).
impl Scalar for String {
    #[inline]
    fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
        Ok(match input {
            ScalarInput::Text(text) => text.to_owned(),
            ScalarInput::Structure => return Err(Expected::new("a string, number or boolean")),
            // As a boxed text it is a pointer and a length: the text above stays in registers then.
            other => json_text(other).into_boxed_str().into_string(),
        })
    }
}

/// Pushes the text of a value: made on the stack if it fits there.
pub(crate) fn push_displayed(value: &impl Display, number: usize, out: &mut dyn ValueSink) {
    let mut text = ShortText::new();
    match write!(text, "{value}") {
        Ok(()) => out.text(number, text.as_str()),
        Err(_) => out.text(number, &value.to_string()),
    }
}

/// The JSON text of a scalar that is not a string.
pub(crate) fn json_text(input: ScalarInput<'_>) -> String {
    let mut text = String::new();
    // Writing to a `String` cannot fail.
    let _ = match input {
        ScalarInput::Bool(value) => write!(text, "{value}"),
        ScalarInput::Integer(value) => write!(text, "{value}"),
        ScalarInput::Unsigned(value) => write!(text, "{value}"),
        ScalarInput::Float(value) => write!(text, "{}", serde_json::Value::from(value)),
        // As a `Value` writes it, which may have another form of the exponent.
        ScalarInput::Digits(digits) => match json_number(digits) {
            Some(number) => write!(text, "{number}"),
            None => write!(text, "{digits}"),
        },
        ScalarInput::Text(value) => write!(text, "{value}"),
        ScalarInput::Structure => Ok(()),
    };
    text
}
