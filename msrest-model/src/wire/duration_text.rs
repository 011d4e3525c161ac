//! `duration`: its text (isodate's `parse_duration`, which msrest `Deserializer.deserialize_duration` calls).

use core::str::FromStr;

use chrono::{Datelike, NaiveTime, TimeDelta};

use super::digits::{Fraction, number, part_of, split_fraction};
use super::duration::{Duration, DurationError};
use super::{date, time};

const BILLION: u64 = 1_000_000_000;
const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// A whole number and its fraction.
type Number = (u64, Fraction);

/// Reads every form of isodate's: a sign, weeks beside other parts, a fraction of any part with `.` or `,`,
/// and the alternative forms `P0003-06-04T12:30:05`, `P00030604T123005`, `P0003-156T12:30:05` and
/// `P0003156T123005`.
///
/// ```
/// use msrest_model::Duration;
///
/// assert_eq!("-PT36H".parse::<Duration>()?.to_string(), "-P1DT12H");
/// assert_eq!("P1,5W".parse::<Duration>()?.to_string(), "P10DT12H");
/// assert_eq!("P0003-06-04T12:30:05".parse::<Duration>()?.to_string(), "P3Y6M4DT12H30M5S");
/// # Ok::<(), msrest_model::DurationError>(())
/// ```
impl FromStr for Duration {
    type Err = DurationError;

    fn from_str(text: &str) -> Result<Self, DurationError> {
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let body = unsigned.strip_prefix('P').filter(|body| !body.is_empty()).ok_or(DurationError::Syntax)?;
        let (date, time) = body.split_once('T').unwrap_or((body, ""));
        if date.ends_with(|last: char| last.is_ascii_digit()) && unsigned == text {
            return alternative(date, time);
        }
        let [years, months, weeks, days] = numbers(date, *b"YMWD")?;
        let [hours, minutes, seconds] = numbers(time, *b"HMS")?;
        let parts = [(weeks, 7 * DAY), (days, DAY), (hours, HOUR), (minutes, MINUTE), (seconds, 1)];
        Self::from_sizes(text.starts_with('-'), [years, months], sum(&parts)?)
    }
}

/// A date and a time whose fields are the parts. isodate reads them as a calendar date, so neither the month
/// nor the day can be zero, and the day of a year becomes a month and a day.
fn alternative(date: &str, time: &str) -> Result<Duration, DurationError> {
    let (date, time) = date::read(date).zip(time::read(time)).ok_or(DurationError::Syntax)?;
    let rest = TimeDelta::days(date.day().into()) + (time - NaiveTime::MIN);
    Duration::from_sizes(false, [(date.year().unsigned_abs().into(), 0), (date.month().into(), 0)], rest)
}

/// The numbers before these designators, each of which may be left out, but none twice or out of order.
fn numbers<const N: usize>(text: &str, designators: [u8; N]) -> Result<[Number; N], DurationError> {
    let mut numbers = [(0, 0); N];
    let mut text = text.as_bytes();
    for (slot, designator) in numbers.iter_mut().zip(designators) {
        if let Some((digits, rest)) = split_at_designator(text, designator) {
            *slot = read_number(digits)?;
            text = rest;
        }
    }
    if text.is_empty() { Ok(numbers) } else { Err(DurationError::Syntax) }
}

/// What stands before the first letter and what follows it, if this letter is the designator.
fn split_at_designator(text: &[u8], designator: u8) -> Option<(&[u8], &[u8])> {
    let length = text.iter().position(u8::is_ascii_alphabetic)?;
    let (digits, rest) = text.split_at_checked(length)?;
    Some((digits, rest.strip_prefix(&[designator])?))
}

fn read_number(text: &[u8]) -> Result<Number, DurationError> {
    let length = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    match text.split_at_checked(length) {
        Some((digits @ [_, ..], rest)) => match split_fraction(rest) {
            Some((fraction, [])) => Ok((number(digits).ok_or(DurationError::OutOfRange)?, fraction)),
            _ => Err(DurationError::Syntax),
        },
        _ => Err(DurationError::Syntax),
    }
}

/// The sum of numbers of units of so many seconds, cut to whole nanoseconds.
fn sum(parts: &[(Number, u64)]) -> Result<TimeDelta, DurationError> {
    let nanoseconds: u128 = parts
        .iter()
        .map(|((whole, fraction), unit)| {
            u128::from(*whole) * u128::from(unit * BILLION) + u128::from(part_of(*fraction, unit * BILLION))
        })
        .sum();
    let (seconds, rest) = (nanoseconds / u128::from(BILLION), nanoseconds % u128::from(BILLION));
    let exact = i64::try_from(seconds).ok().zip(u32::try_from(rest).ok());
    exact.and_then(|(seconds, rest)| TimeDelta::new(seconds, rest)).ok_or(DurationError::OutOfRange)
}

#[cfg(test)]
mod tests {
    use super::{Duration, DurationError};

    /// What msrest writes after reading, but for the last group, in which it is less exact (or writes `P1.50Y`).
    #[test]
    fn reads_what_msrest_reads() {
        for (text, written) in [
            ("P1D", "P1D"),
            ("PT10S", "PT10S"),
            ("P3Y6M4DT12H30M5S", "P3Y6M4DT12H30M5S"),
            ("+P1Y", "P1Y"),
            ("-PT1S", "-PT1S"),
            ("-P1Y1D", "-P1Y1D"),
            ("P0D", "P0D"),
            ("PT0S", "P0D"),
            ("-PT0S", "P0D"),
            ("PT", "P0D"),
            ("P1DT", "P1D"),
            ("PT36H", "P1DT12H"),
            ("P7D", "P7D"),
            ("P1W", "P7D"),
            ("P1Y2M3W4DT5H6M7.8S", "P1Y2M25DT5H6M7.8S"),
            ("PT1.500S", "PT1.5S"),
            ("PT1,000001S", "PT1.000001S"),
            ("P1.5W", "P10DT12H"),
            ("PT0.1H", "PT6M"),
            ("P0.5Y", "P0.5Y"),
            ("P1,25M", "P1.25M"),
            ("P1YT1M", "P1YT1M"),
            ("P0M1D", "P1D"),
            ("P0003-06-04T12:30:05", "P3Y6M4DT12H30M5S"),
            ("P00030604T123005.5", "P3Y6M4DT12H30M5.5S"),
            ("P0003-156T12:30", "P3Y6M5DT12H30M"),
            ("P0003156T123005", "P3Y6M5DT12H30M5S"),
            ("PT0.1234567S", "PT0.1234567S"),
            ("PT0.0000000019S", "PT0.000000001S"),
            ("P0.333333333333333333W", "P2DT7H59M59.999999999S"),
            ("P1.50Y", "P1.5Y"),
        ] {
            let duration: Duration = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(duration.to_string(), written, "{text}");
            assert_eq!(written.parse(), Ok(duration), "{text}");
        }
    }

    /// msrest refuses the first group. In the second it takes a missing month or day for 1, and a trailing
    /// newline.
    #[test]
    fn refuses() {
        let bad = [
            "",
            "P",
            "-P",
            "1D",
            "00:00:10",
            "P1",
            "PT1",
            "p1d",
            "P1d",
            " P1D",
            "P1D ",
            "--P1D",
            "P-1D",
            "PT-1H",
            "P1S",
            "PT1D",
            "P1D1W",
            "P1DT1HT1M",
            "PT1M1H",
            "P1Y1Y",
            "P1.D",
            "P.5D",
            "P1.2.3D",
            "P1E5D",
            "PT1_0S",
            "P0003-06-04",
            "-P0003-06-04T12:30:05",
            "P0000-06-04T12:30:05",
            "P0003-13-04T12:30:05",
            "P0003-06-04T24:00:00",
            "P\u{0661}D",
        ];
        let incomplete = ["P0003-06T12:30:05", "P0003T12:30", "P03T12", "P0003-00-04T12:30:05", "P1D\n"];
        for text in bad.into_iter().chain(incomplete) {
            assert_eq!(text.parse::<Duration>(), Err(DurationError::Syntax), "{text}");
        }
    }

    #[test]
    fn out_of_range_is_an_error() {
        for text in [
            "P2147483648Y",
            "P2147483648M",
            "P99999999999999999999D",
            "P18446744073709551615W",
            "PT9999999999999999S",
        ] {
            assert_eq!(text.parse::<Duration>(), Err(DurationError::OutOfRange), "{text}");
        }
    }
}
