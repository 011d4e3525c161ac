//! Conversions between the types of `jiff` and those of `chrono`, which the text forms are for.

use chrono::{
    DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc,
};
use jiff::civil::{self, Date, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Span, Timestamp, Zoned};

use super::duration::{Duration, DurationError};
use super::duration_conversions::{of_parts, parts};
use super::instant;

/// Not after 9999-12-30T22:00:00Z.
pub(crate) fn timestamp(value: DateTime<FixedOffset>) -> Option<Timestamp> {
    Timestamp::from_nanosecond(instant::nanoseconds(value)).ok()
}

pub(crate) fn timestamp_to_utc(value: &Timestamp) -> DateTime<Utc> {
    instant::utc(value.as_nanosecond())
}

/// In a zone with the offset of the text.
pub(crate) fn zoned(value: DateTime<FixedOffset>) -> Option<Zoned> {
    let offset = Offset::from_seconds(value.offset().local_minus_utc()).ok()?;
    Some(timestamp(value)?.to_zoned(TimeZone::fixed(offset)))
}

pub(crate) fn zoned_to_utc(value: &Zoned) -> DateTime<Utc> {
    timestamp_to_utc(&value.timestamp())
}

/// In UTC.
pub(crate) fn date_time(value: DateTime<FixedOffset>) -> Option<civil::DateTime> {
    let utc = value.naive_utc();
    Some(civil::DateTime::from_parts(date(utc.date())?, time(utc.time())?))
}

pub(crate) fn date_time_to_utc(value: &civil::DateTime) -> DateTime<Utc> {
    NaiveDateTime::new(date_to_chrono(value.date()), time_to_chrono(value.time())).and_utc()
}

pub(crate) fn date(value: NaiveDate) -> Option<Date> {
    let (year, month, day) = (value.year().try_into(), value.month().try_into(), value.day().try_into());
    Date::new(year.ok()?, month.ok()?, day.ok()?).ok()
}

pub(crate) fn date_to_chrono(value: Date) -> NaiveDate {
    let [month, day] = [value.month(), value.day()].map(|part| part.unsigned_abs().into());
    // chrono has all years of jiff.
    NaiveDate::from_ymd_opt(value.year().into(), month, day).unwrap_or(NaiveDate::MAX)
}

pub(crate) fn time(value: NaiveTime) -> Option<Time> {
    let [hour, minute, second] = [value.hour(), value.minute(), value.second()].map(i8::try_from);
    Time::new(hour.ok()?, minute.ok()?, second.ok()?, value.nanosecond().try_into().ok()?).ok()
}

pub(crate) fn time_to_chrono(value: Time) -> NaiveTime {
    let [hour, minute, second] =
        [value.hour(), value.minute(), value.second()].map(|part| part.unsigned_abs().into());
    let nanosecond = value.subsec_nanosecond().unsigned_abs();
    // chrono has all times of jiff.
    NaiveTime::from_hms_nano_opt(hour, minute, second, nanosecond).unwrap_or_default()
}

/// ```
/// use jiff::{Span, ToSpan};
/// use msrest_model::Duration;
///
/// assert_eq!(Duration::try_from(1.year().weeks(1).hours(36))?.to_string(), "P1Y8DT12H");
/// let span = Span::try_from("-P1Y18MT90S".parse::<Duration>()?)?;
/// assert_eq!(span.fieldwise(), (-1).year().months(18).minutes(1).seconds(30));
/// # Ok::<(), msrest_model::DurationError>(())
/// ```
impl TryFrom<Span> for Duration {
    type Error = DurationError;

    fn try_from(span: Span) -> Result<Self, DurationError> {
        const OUT_OF_RANGE: DurationError = DurationError::OutOfRange;
        let rest = [
            TimeDelta::try_weeks(span.get_weeks().into()),
            TimeDelta::try_days(span.get_days().into()),
            TimeDelta::try_hours(span.get_hours().into()),
            TimeDelta::try_minutes(span.get_minutes()),
            TimeDelta::try_seconds(span.get_seconds()),
            TimeDelta::try_milliseconds(span.get_milliseconds()),
            Some(TimeDelta::microseconds(span.get_microseconds())),
            Some(TimeDelta::nanoseconds(span.get_nanoseconds())),
        ];
        let add = |sum: TimeDelta, part: Option<TimeDelta>| sum.checked_add(&part?);
        let rest = rest.into_iter().try_fold(TimeDelta::zero(), add).ok_or(OUT_OF_RANGE)?;
        Self::new(span.get_years().into(), span.get_months(), rest)
    }
}

/// In years, months, days, hours, minutes, seconds and nanoseconds, without weeks.
impl TryFrom<Duration> for Span {
    type Error = DurationError;

    fn try_from(duration: Duration) -> Result<Self, DurationError> {
        if duration.subyear_nanos() != 0 || duration.submonth_nanos() != 0 {
            return Err(DurationError::Fraction);
        }
        let (seconds, nanoseconds) = parts(duration.time_delta());
        let span = Self::new().try_years(duration.years());
        span.and_then(|span| span.try_months(duration.months()))
            .and_then(|span| span.try_days(seconds / 86_400))
            .and_then(|span| span.try_hours(seconds / 3600 % 24))
            .and_then(|span| span.try_minutes(seconds / 60 % 60))
            .and_then(|span| span.try_seconds(seconds % 60))
            .and_then(|span| span.try_nanoseconds(nanoseconds))
            .map_err(|_| DurationError::OutOfRange)
    }
}

impl TryFrom<SignedDuration> for Duration {
    type Error = DurationError;

    fn try_from(duration: SignedDuration) -> Result<Self, DurationError> {
        of_parts(duration.as_secs(), duration.subsec_nanos())
    }
}

impl TryFrom<Duration> for SignedDuration {
    type Error = DurationError;

    fn try_from(duration: Duration) -> Result<Self, DurationError> {
        let (seconds, nanoseconds) = parts(duration.try_into()?);
        Ok(Self::new(seconds, nanoseconds))
    }
}
