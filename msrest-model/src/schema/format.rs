//! The wire formats, by the names of msrest's types.

/// How a value looks on the wire where its Rust type allows several forms.
///
/// `#[rest(format = "rfc-1123")]` chooses one for a field; it applies to the values inside `Vec`, maps and
/// `Option`. Without it every type has its [`Natural`](Format::Natural) form. A type of your own names the formats that
/// it looks at in [`RestType::FORMATS`](crate::RestType::FORMATS).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Format {
    /// The form of the Rust type itself: iso-8601 for a `DateTime`, an array of numbers for `Vec<u8>`.
    #[default]
    Natural,
    /// `iso-8601`: `2015-01-01T00:00:00.000Z`
    Iso8601,
    /// `rfc-1123`: `Fri, 31 Dec 1999 23:59:59 GMT`
    Rfc1123,
    /// `unix-time`: whole seconds since 1970
    UnixTime,
    /// `bytearray`: standard base64 with padding
    ByteArray,
    /// `base64`: base64url without padding
    Base64,
}

impl Format {
    /// The form that a name of msrest's asks for; the natural one where the Rust type has no other.
    #[doc(hidden)]
    #[must_use]
    pub const fn named(name: &str) -> Self {
        match name.as_bytes() {
            b"iso-8601" => Self::Iso8601,
            b"rfc-1123" => Self::Rfc1123,
            b"unix-time" => Self::UnixTime,
            b"bytearray" => Self::ByteArray,
            b"base64" => Self::Base64,
            _ => Self::Natural,
        }
    }
}
