//! The wire formats, by msrest's names of its types, or by our own if it has none.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use super::{JsonKind, JsonKinds};

/// How a value looks on the wire if its Rust type allows several forms.
///
/// `#[rest(format = "rfc-1123")]` chooses one for a field; it applies to the values inside `Vec`, maps and
/// `Option`. Without it every type has its [`Natural`](Format::Natural) form. A type of your own names the formats that
/// it looks at in [`RestType::FORMATS`](crate::extend::RestType::FORMATS).
///
/// ```
/// use msrest_model::extend::Format;
///
/// assert_eq!("rfc-1123".parse(), Ok(Format::Rfc1123));
/// assert_eq!(Format::Rfc1123.name(), Some("rfc-1123"));
/// assert_eq!("rfc1123".parse::<Format>().unwrap_err().to_string(), "unknown format \"rfc1123\"");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Format {
    /// The form of the Rust type itself: iso-8601 for a `DateTime`, an array of numbers for `Vec<u8>`.
    #[default]
    Natural,
    /// `str`: any text; an integer or decimal as its text, `"255486129307"`
    Str,
    /// `int`: an integer
    Int,
    /// `long`: an integer
    Long,
    /// `float`: a number
    Float,
    /// `bool`: `true` or `false`
    Bool,
    /// `iso-8601`: `2015-01-01T00:00:00.000Z`
    Iso8601,
    /// `rfc-1123`: `Fri, 31 Dec 1999 23:59:59 GMT`
    Rfc1123,
    /// `unix-time`: whole seconds since 1970
    UnixTime,
    /// `date`: `2018-12-27`
    Date,
    /// `time`: `11:22:33`
    Time,
    /// `duration`: `P1DT12H`
    Duration,
    /// `timespan`: .NET's `[-][d.]hh:mm:ss[.fffffff]`, `1.12:30:00`
    Timespan,
    /// `seconds`: a number of seconds
    Seconds,
    /// `milliseconds`: a number of milliseconds
    Milliseconds,
    /// `decimal`: a number with its digits
    Decimal,
    /// `bytearray`: standard base64 with padding
    ByteArray,
    /// `base64`: base64url without padding
    Base64,
    /// `object`: any JSON
    Object,
}

const NAMES: [(&str, Format); 18] = [
    ("str", Format::Str),
    ("int", Format::Int),
    ("long", Format::Long),
    ("float", Format::Float),
    ("bool", Format::Bool),
    ("iso-8601", Format::Iso8601),
    ("rfc-1123", Format::Rfc1123),
    ("unix-time", Format::UnixTime),
    ("date", Format::Date),
    ("time", Format::Time),
    ("duration", Format::Duration),
    ("timespan", Format::Timespan),
    ("seconds", Format::Seconds),
    ("milliseconds", Format::Milliseconds),
    ("decimal", Format::Decimal),
    ("bytearray", Format::ByteArray),
    ("base64", Format::Base64),
    ("object", Format::Object),
];

impl Format {
    /// The name of the format, msrest's if it has one; the natural one has none.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        NAMES.iter().find(|(_, format)| *format == self).map(|(name, _)| *name)
    }

    /// The kinds of JSON of a type in this format, if it has `natural` without one.
    #[doc(hidden)]
    #[must_use]
    pub const fn json_kinds(self, natural: JsonKinds) -> JsonKinds {
        match self {
            Self::UnixTime | Self::Seconds | Self::Milliseconds => JsonKinds::NUMBERS,
            Self::Str
            | Self::Iso8601
            | Self::Rfc1123
            | Self::Date
            | Self::Time
            | Self::Duration
            | Self::Timespan
            | Self::ByteArray
            | Self::Base64 => JsonKinds::of(JsonKind::Text),
            _ => natural,
        }
    }
}

/// A format by its name.
impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        let known = NAMES.iter().find(|(known, _)| *known == name);
        known.map(|(_, format)| *format).ok_or_else(|| UnknownFormat { name: name.to_owned() })
    }
}

/// The error for a name that no [`Format`] has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownFormat {
    name: String,
}

impl fmt::Display for UnknownFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "unknown format {:?}", self.name)
    }
}

impl Error for UnknownFormat {}

#[cfg(test)]
mod tests {
    use super::{Format, NAMES};
    use crate::schema::{JsonKind, JsonKinds};

    /// Times that are counted are numbers, all other formats of other types are texts; the rest leave the type as it is.
    #[test]
    fn a_format_decides_about_the_kind_of_json() {
        const ARRAY: JsonKinds = JsonKinds::of(JsonKind::Array);
        for (name, format) in NAMES {
            let expected = match name {
                "unix-time" | "seconds" | "milliseconds" => JsonKinds::NUMBERS,
                "int" | "long" | "float" | "bool" | "decimal" | "object" => ARRAY,
                _ => JsonKinds::of(JsonKind::Text),
            };
            assert_eq!(format.json_kinds(ARRAY), expected, "{name}");
            assert_eq!((name.parse(), format.name()), (Ok(format), Some(name)));
        }
        assert_eq!((Format::Natural.json_kinds(ARRAY), Format::Natural.name()), (ARRAY, None));
        assert_eq!("rfc1123".parse::<Format>().unwrap_err().to_string(), "unknown format \"rfc1123\"");
    }
}
