//! msrest's `iso-8601`, `rfc-1123`, `unix-time`, `date` and `time`.

use std::convert::identity;

use chrono::{DateTime, Datelike as _, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink, View};
use crate::schema::{Format, JsonKind, JsonKinds};
use crate::wire;
#[cfg(feature = "jiff")]
use crate::wire::jiff_conversions;
#[cfg(feature = "time")]
use crate::wire::time_conversions;

/// `$to_utc` gives the point in time of a value, `$from_local` the value of a date-time that was read, if the type has it.
macro_rules! date_times {
    ($($type:ty: $to_utc:expr, $from_local:expr;)*) => {$(
        /// In the formats `iso-8601` (the natural one), `rfc-1123` and `unix-time`, of the years 1 to 9999.
        impl RestType for $type {
            const HOLDS_MODELS: bool = false;
            const IS_SCALAR: bool = true;
            const JSON_KINDS: JsonKinds = JsonKinds::of(JsonKind::Text);
            const FORMATS: &'static [&'static str] = &["iso-8601", "rfc-1123", "unix-time"];

            #[inline]
            fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
                push_date_time($to_utc(self), number, out);
            }

            fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
                SlotKind::Scalar(place)
            }
        }

        impl Scalar for $type {
            #[inline]
            fn read(input: ScalarInput<'_>, format: Format) -> Result<Self, Expected> {
                read_date_time(input, format).and_then(|value| $from_local(value).ok_or(BEYOND))
            }
        }
    )*};
}

date_times! {
    DateTime<Utc>: DateTime::to_utc, |value: DateTime<_>| Some(value.to_utc());
    DateTime<FixedOffset>: DateTime::to_utc, Some;
    // Without a zone it is UTC, as in msrest.
    NaiveDateTime: NaiveDateTime::and_utc, |value: DateTime<_>| Some(value.naive_utc());
}

#[cfg(feature = "jiff")]
date_times! {
    jiff::Timestamp: jiff_conversions::timestamp_to_utc, jiff_conversions::timestamp;
    jiff::Zoned: jiff_conversions::zoned_to_utc, jiff_conversions::zoned;
    jiff::civil::DateTime: jiff_conversions::date_time_to_utc, jiff_conversions::date_time;
}

#[cfg(feature = "time")]
date_times! {
    time::OffsetDateTime: time_conversions::offset_date_time_to_utc, time_conversions::offset_date_time;
    time::UtcDateTime: time_conversions::utc_date_time_to_utc, time_conversions::utc_date_time;
    time::PrimitiveDateTime: time_conversions::date_time_to_utc, time_conversions::date_time;
}

/// `$to` converts to chrono's type, `$from` from it.
macro_rules! plain_texts {
    ($($type:ty, $module:ident, $to:expr, $from:expr, $expected:literal;)*) => {$(
        impl RestType for $type {
            const HOLDS_MODELS: bool = false;
            const IS_SCALAR: bool = true;
            const JSON_KINDS: JsonKinds = JsonKinds::of(JsonKind::Text);
            const FORMATS: &'static [&'static str] = &[stringify!($module)];

            #[inline]
            fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
                out.view(number, &View::Short(&|| wire::$module::write($to(*self)).ok_or(OUT_OF_RANGE)));
            }

            fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
                SlotKind::Scalar(place)
            }
        }

        impl Scalar for $type {
            #[inline]
            fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
                let ScalarInput::Text(text) = input else { return Err(Expected::new($expected)) };
                wire::$module::read(text).and_then($from).ok_or(Expected::new($expected))
            }
        }
    )*};
}

plain_texts! {
    NaiveDate, date, identity, Some, "a date such as 2018-12-27";
    NaiveTime, time, identity, Some, "a time such as 11:22:33";
}

#[cfg(feature = "jiff")]
plain_texts! {
    jiff::civil::Date, date, jiff_conversions::date_to_chrono, jiff_conversions::date, "a date such as 2018-12-27";
    jiff::civil::Time, time, jiff_conversions::time_to_chrono, jiff_conversions::time, "a time such as 11:22:33";
}

#[cfg(feature = "time")]
plain_texts! {
    time::Date, date, time_conversions::date_to_chrono, time_conversions::date, "a date such as 2018-12-27";
    time::Time, time, time_conversions::time_to_chrono, time_conversions::time, "a time such as 11:22:33";
}

/// Only types of jiff end before the year 10000 does.
const BEYOND: Expected = Expected::new("a date-time up to 9999-12-30T22:00:00Z");
const OUT_OF_RANGE: &str = "the year is not within 1 to 9999";

fn push_date_time(value: DateTime<Utc>, number: usize, out: &mut dyn ValueSink) {
    let write = match out.format(number) {
        Format::UnixTime if is_in_range(value) => return out.integer(number, value.timestamp()),
        Format::UnixTime => return out.view(number, &View::Invalid(OUT_OF_RANGE)),
        Format::Rfc1123 => wire::rfc1123::write,
        _ => wire::date_time::write,
    };
    out.view(number, &View::Short(&|| write(value).ok_or(OUT_OF_RANGE)));
}

fn read_date_time(input: ScalarInput<'_>, format: Format) -> Result<DateTime<FixedOffset>, Expected> {
    let text = match input {
        ScalarInput::Text(text) => Some(text),
        _ => None,
    };
    match format {
        Format::UnixTime => {
            unix_time(input).ok_or(Expected::new("a unix time: seconds since 1970-01-01, such as 1460505600"))
        }
        Format::Rfc1123 => text
            .and_then(wire::rfc1123::read)
            .ok_or(Expected::new("an rfc-1123 date-time such as Fri, 31 Dec 1999 23:59:59 GMT")),
        _ => text
            .and_then(wire::date_time::read)
            .ok_or(Expected::new("an iso-8601 date-time such as 2015-01-01T00:00:00Z")),
    }
}

/// Whole seconds, or seconds with a fraction, of the years 1 to 9999 (msrest `Deserializer.deserialize_unix`).
fn unix_time(input: ScalarInput<'_>) -> Option<DateTime<FixedOffset>> {
    let value = match input {
        ScalarInput::Integer(seconds) => DateTime::from_timestamp(seconds, 0),
        ScalarInput::Text(text) => match text.trim().parse() {
            Ok(seconds) => DateTime::from_timestamp(seconds, 0),
            Err(_) => f64::read(input, Format::Natural).ok().and_then(fractional),
        },
        ScalarInput::Bool(value) => DateTime::from_timestamp(value.into(), 0),
        number => number.as_f64().and_then(fractional),
    };
    value.filter(|value| is_in_range(*value)).map(Into::into)
}

/// Whether the year is one that the other formats can write.
fn is_in_range(value: DateTime<Utc>) -> bool {
    wire::zone::YEARS.contains(&value.year())
}

/// An `f64` of seconds holds microseconds at most, as in msrest.
fn fractional(seconds: f64) -> Option<DateTime<Utc>> {
    const LARGEST: f64 = 253_402_300_800.0;
    #[expect(clippy::cast_possible_truncation, reason = "the range was checked")]
    (seconds.abs() <= LARGEST)
        .then(|| (seconds * 1e6).round_ties_even() as i64)
        .and_then(DateTime::from_timestamp_micros)
}
