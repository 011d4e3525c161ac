//! Types that have a text of their own: what `#[rest(text)]` asks for.

use std::fmt::Display;
use std::str::FromStr;

use super::{Incomplete, ReadSlot, RestType, ValueSink};
use crate::schema::Format;

/// Reads a text that the type parses itself.
#[doc(hidden)]
pub fn read_text<T: FromStr<Err: Display>>(format: Format, read: ReadSlot<'_>) -> Result<T, Incomplete> {
    let text = String::inside(format, read)?;
    text.parse().map_err(|error: T::Err| Incomplete::refused(error.to_string()))
}

/// Pushes the text that the type has of itself.
#[doc(hidden)]
pub fn push_text(value: &impl Display, number: usize, out: &mut dyn ValueSink) {
    out.text(number, &value.to_string());
}
