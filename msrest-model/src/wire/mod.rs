//! The text forms of msrest's types: each file reads and writes one of them.
//!
//! Reading answers `None` for text that is not of the form, never a guess; writing answers `None` for a value
//! that the form cannot hold (a year outside 1..=9999).

/// `bytearray` and `base64`.
pub(crate) mod base64;
/// `date`.
pub(crate) mod date;
/// `iso-8601`.
pub(crate) mod date_time;
/// Decimal numbers that fit into integers, exactly.
pub(crate) mod decimal;
/// Decimal numbers of any size: their grammar, and how they compare.
pub(crate) mod decimal_digits;
/// Digits and fractions, which every form is made of.
pub(crate) mod digits;
/// `duration`: the value.
pub(crate) mod duration;
/// `duration`: other types of durations.
mod duration_conversions;
/// `duration`: its text.
pub(crate) mod duration_text;
/// Points in time, for the types of other crates.
#[cfg(any(feature = "jiff", feature = "time"))]
mod instant;
/// The types of `jiff`.
#[cfg(feature = "jiff")]
pub(crate) mod jiff_conversions;
/// `rfc-1123`.
pub(crate) mod rfc1123;
/// `seconds` and `milliseconds`.
pub(crate) mod seconds;
/// A stack buffer that dates and times are written into.
pub(crate) mod short_text;
/// `time`.
pub(crate) mod time;
/// The types of the crate `time`.
#[cfg(feature = "time")]
pub(crate) mod time_conversions;
/// `timespan`.
pub(crate) mod timespan;
/// Zone offsets, and the range of years that has a text form.
pub(crate) mod zone;
