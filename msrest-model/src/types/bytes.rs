//! msrest's `bytearray` and `base64`: `Vec<u8>` with a format. Without one it is a list of numbers.

#[cfg(feature = "bytes")]
use ::bytes::Bytes;

use crate::error::Expected;
#[cfg(feature = "bytes")]
use crate::rest_type::RestType;
use crate::rest_type::{Place, Scalar, ScalarInput, SlotKind, ValueSink, View};
use crate::schema::{Content, Format, Shape};
#[cfg(feature = "bytes")]
use crate::schema::{JsonKind, JsonKinds};
use crate::wire::base64;

/// How a `Vec<u8>` is written; [`kind`] is how it is read.
pub(crate) fn push(list: &[u8], number: usize, out: &mut dyn ValueSink) {
    let format = out.format(number);
    match format {
        Format::ByteArray | Format::Base64 => out.view(number, &View::Bytes(list, format)),
        _ => out.view(number, &View::Array(&list)),
    }
}

pub(crate) fn kind<P: Place<Value = Vec<u8>>>(place: &mut P, format: Format) -> SlotKind<'_> {
    match format {
        Format::ByteArray | Format::Base64 => SlotKind::Scalar(place),
        _ => SlotKind::Array(place.begin(Vec::new)),
    }
}

pub(crate) fn content(byte: Content, format: Format) -> Content {
    match format {
        Format::ByteArray | Format::Base64 => byte,
        _ => Content { shape: Shape::List, ..byte },
    }
}

/// The text of bytes in the alphabet of the format.
pub(crate) fn encode(bytes: &[u8], format: Format) -> String {
    match format {
        Format::Base64 => base64::write_url_safe(bytes),
        _ => base64::write_standard(bytes),
    }
}

impl Scalar for Vec<u8> {
    fn read(input: ScalarInput<'_>, format: Format) -> Result<Self, Expected> {
        const EXPECTED: Expected = Expected::new("base64 text");
        let ScalarInput::Text(text) = input else { return Err(EXPECTED) };
        let bytes = match format {
            Format::Base64 => base64::read_either(text),
            _ => base64::read_standard(text),
        };
        bytes.ok_or(EXPECTED)
    }
}

/// In the formats `bytearray` (the natural one) and `base64`; never a list of numbers.
#[cfg(feature = "bytes")]
impl RestType for Bytes {
    const HOLDS_MODELS: bool = false;
    const JSON_KINDS: JsonKinds = JsonKinds::of(JsonKind::Text);
    const FORMATS: &'static [&'static str] = &["bytearray", "base64"];

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.view(number, &View::Bytes(self, out.format(number)));
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Scalar(place)
    }
}

#[cfg(feature = "bytes")]
impl Scalar for Bytes {
    fn read(input: ScalarInput<'_>, format: Format) -> Result<Self, Expected> {
        Vec::read(input, format).map(Into::into)
    }
}
