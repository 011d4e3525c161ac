//! The secrets of the crate `secrecy`: read and written as the value in them, which is never quoted.

use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret, SecretBox, SecretString};

use crate::rest_type::{Incomplete, ReadSlot, RestType, ValueSink};
use crate::schema::{Content, Family, Format, JsonKinds};

/// Secret by its type, as if each field of it were marked `secret`.
impl<T: RestType + Zeroize> RestType for SecretBox<T> {
    const FAMILY: Family = T::FAMILY;
    const JSON_KINDS: JsonKinds = T::JSON_KINDS;
    const IS_SECRET: bool = true;
    const FORMATS: &'static [&'static str] = T::FORMATS;

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        self.expose_secret().push_value(number, out);
    }

    fn stage(format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
        T::inside(format, read).map(|value| Self::new(Box::new(value)))
    }

    fn content(format: Format) -> Content {
        Content { is_secret: true, ..T::content(format) }
    }
}

/// A text that is secret by its type.
impl RestType for SecretString {
    const FAMILY: Family = String::FAMILY;
    const IS_SECRET: bool = true;
    const FORMATS: &'static [&'static str] = String::FORMATS;

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.text(number, self.expose_secret());
    }

    fn stage(format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
        String::inside(format, read).map(Into::into)
    }
}
