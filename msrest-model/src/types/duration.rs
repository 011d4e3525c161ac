//! msrest's `duration`, and what services send in its place: .NET's `timespan`, `seconds`, `milliseconds`.

use std::time;

use chrono::TimeDelta;

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink, View};
use crate::schema::{Format, JsonKind, JsonKinds};
use crate::types::digits;
use crate::types::text::push_displayed;
use crate::wire::duration::Duration;
use crate::wire::{seconds, timespan};

macro_rules! durations {
    ($($type:ty: $($expected:literal),*;)*) => {$(
        /// In the formats `duration` (the natural one: `P1DT12H`), `timespan` (`1.12:00:00`), `seconds` and `milliseconds`.
        impl RestType for $type {
            const HOLDS_MODELS: bool = false;
            const IS_SCALAR: bool = true;
            const JSON_KINDS: JsonKinds = JsonKinds::of(JsonKind::Text);
            const FORMATS: &'static [&'static str] = &["duration", "timespan", "seconds", "milliseconds"];

            fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
                push(Duration::try_from(*self).ok(), number, out);
            }

            fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
                SlotKind::Scalar(place)
            }
        }

        impl Scalar for $type {
            fn read(input: ScalarInput<'_>, format: Format) -> Result<Self, Expected> {
                let value = read(input, format).and_then(|value| Self::try_from(value).ok());
                value.ok_or(expected(format, [$($expected),*]))
            }
        }
    )*};
}

/// For types that are exact and have a sign.
macro_rules! exact_durations {
    ($($type:ty),*) => {
        durations! {$(
            $type:
                "an iso-8601 duration of days, hours, minutes and seconds, such as P1DT12H",
                "a timespan such as 1.12:30:00",
                "a number of seconds",
                "a number of milliseconds";
        )*}
    };
}

exact_durations!(TimeDelta);
#[cfg(feature = "jiff")]
exact_durations!(jiff::SignedDuration);
#[cfg(feature = "time")]
exact_durations!(::time::Duration);

#[cfg(feature = "jiff")]
durations! {
    jiff::Span:
        "an iso-8601 duration of whole years and months within 19,998 years, such as P1DT12H",
        "a timespan such as 1.12:30:00",
        "a number of seconds",
        "a number of milliseconds";
}

durations! {
    Duration:
        "an iso-8601 duration such as P1DT12H",
        "a timespan such as 1.12:30:00",
        "a number of seconds",
        "a number of milliseconds";
    time::Duration:
        "an iso-8601 duration of days, hours, minutes and seconds that is not negative, such as P1DT12H",
        "a timespan that is not negative, such as 1.12:30:00",
        "a number of seconds that is not negative",
        "a number of milliseconds that is not negative";
}

fn expected(format: Format, [iso, timespan, seconds, milliseconds]: [&'static str; 4]) -> Expected {
    Expected::new(match format {
        Format::Timespan => timespan,
        Format::Seconds => seconds,
        Format::Milliseconds => milliseconds,
        _ => iso,
    })
}

/// How many decimal places of the unit a nanosecond takes.
const OF_SECONDS: u32 = 9;
const OF_MILLISECONDS: u32 = 6;

fn push(value: Option<Duration>, number: usize, out: &mut dyn ValueSink) {
    const TOO_LONG: &str = "the duration is longer than 292 million years";
    const CALENDAR: &str = "years and months have no fixed length; only the format `duration` holds them";
    const TICKS: &str = "a timespan has ticks of 100 nanoseconds; round the duration to them";
    let Some(value) = value else { return out.view(number, &View::Invalid(TOO_LONG)) };
    let (format, exact) = (out.format(number), TimeDelta::try_from(value).map_err(|_| CALENDAR));
    match (format, exact) {
        (Format::Timespan, exact) => {
            let write = || timespan::write(exact?).ok_or(TICKS);
            out.view(number, &View::Short(&write));
        }
        (Format::Seconds, Ok(exact)) => digits::push(seconds::write(exact, OF_SECONDS).as_str(), number, out),
        (Format::Milliseconds, Ok(exact)) => {
            digits::push(seconds::write(exact, OF_MILLISECONDS).as_str(), number, out)
        }
        (Format::Seconds | Format::Milliseconds, Err(reason)) => out.view(number, &View::Invalid(reason)),
        _ => push_displayed(&value, number, out),
    }
}

fn read(input: ScalarInput<'_>, format: Format) -> Option<Duration> {
    match (format, input) {
        (Format::Seconds, input) => {
            digits::read(input, |text| seconds::read(text, OF_SECONDS)).map(Into::into)
        }
        (Format::Milliseconds, input) => {
            digits::read(input, |text| seconds::read(text, OF_MILLISECONDS)).map(Into::into)
        }
        (Format::Timespan, ScalarInput::Text(text)) => timespan::read(text).map(Into::into),
        (_, ScalarInput::Text(text)) => text.parse().ok(),
        _ => None,
    }
}
