//! Types whose text is that of `Display` and `FromStr`: what `#[rest(text)]` asks for.

use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;

use super::{Incomplete, ReadSlot, RestType, ValueSink};
use crate::schema::Format;

/// A type whose text is that of `Display` and `FromStr`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no text of its own",
    label = "lacks `Display` or `FromStr`",
    note = "`#[rest(text)]` takes a type with `Display` and `FromStr`, whose errors have `Display` too; hold a type with serde's traits in a `ViaSerde<..>`"
)]
pub trait OwnText: Sized {
    fn text(&self) -> Cow<'_, str>;

    fn parse(text: &str) -> Result<Self, Incomplete>;

    fn push(&self, number: usize, out: &mut dyn ValueSink) {
        out.text(number, &self.text());
    }

    fn read(format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
        Self::parse(&String::inside(format, read)?)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Display + FromStr<Err: Display>> OwnText for T {
    fn text(&self) -> Cow<'_, str> {
        self.to_string().into()
    }

    fn parse(text: &str) -> Result<Self, Incomplete> {
        text.parse().map_err(|error: T::Err| Incomplete::refused(error.to_string()))
    }
}
