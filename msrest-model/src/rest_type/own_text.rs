//! Types that have a text of their own: what `#[rest(text)]` asks for.

use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;

use super::{Incomplete, ReadSlot, RestType, ValueSink};
use crate::schema::Format;

/// Reads a text that the type parses itself.
#[doc(hidden)]
pub fn read_text<T: FromStr<Err: Display>>(format: Format, read: ReadSlot<'_>) -> Result<T, Incomplete> {
    parse_text(&String::inside(format, read)?)
}

/// The value with this text.
#[doc(hidden)]
pub fn parse_text<T: FromStr<Err: Display>>(text: &str) -> Result<T, Incomplete> {
    text.parse().map_err(|error: T::Err| Incomplete::refused(error.to_string()))
}

/// Pushes the text that the type has of itself.
#[doc(hidden)]
pub fn push_text(value: &impl Display, number: usize, out: &mut dyn ValueSink) {
    out.text(number, &text_of(value));
}

/// The text that the type has of itself.
#[doc(hidden)]
pub fn text_of(value: &impl Display) -> Cow<'_, str> {
    value.to_string().into()
}
