//! Conversions between the types of the crate `time` and those of `chrono`, which the text forms are for.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcDateTime, UtcOffset};

use super::duration::{Duration, DurationError};
use super::duration_conversions::{of_parts, parts};
use super::instant;

/// With the offset of the text, or in UTC if the year there would be 10000.
pub(crate) fn offset_date_time(value: DateTime<FixedOffset>) -> Option<OffsetDateTime> {
    let utc = OffsetDateTime::from_unix_timestamp_nanos(instant::nanoseconds(value)).ok()?;
    let offset = UtcOffset::from_whole_seconds(value.offset().local_minus_utc()).ok()?;
    Some(utc.checked_to_offset(offset).unwrap_or(utc))
}

pub(crate) fn offset_date_time_to_utc(value: &OffsetDateTime) -> DateTime<Utc> {
    instant::utc(value.unix_timestamp_nanos())
}

pub(crate) fn utc_date_time(value: DateTime<FixedOffset>) -> Option<UtcDateTime> {
    UtcDateTime::from_unix_timestamp_nanos(instant::nanoseconds(value)).ok()
}

pub(crate) fn utc_date_time_to_utc(value: &UtcDateTime) -> DateTime<Utc> {
    instant::utc(value.unix_timestamp_nanos())
}

/// In UTC.
pub(crate) fn date_time(value: DateTime<FixedOffset>) -> Option<PrimitiveDateTime> {
    let utc = value.naive_utc();
    Some(PrimitiveDateTime::new(date(utc.date())?, time(utc.time())?))
}

pub(crate) fn date_time_to_utc(value: &PrimitiveDateTime) -> DateTime<Utc> {
    NaiveDateTime::new(date_to_chrono(value.date()), time_to_chrono(value.time())).and_utc()
}

pub(crate) fn date(value: NaiveDate) -> Option<Date> {
    let month = Month::try_from(u8::try_from(value.month()).ok()?).ok()?;
    Date::from_calendar_date(value.year(), month, u8::try_from(value.day()).ok()?).ok()
}

/// A date in a year that has no text form if chrono does not have the year.
pub(crate) fn date_to_chrono(value: Date) -> NaiveDate {
    let (month, day) = (u8::from(value.month()).into(), value.day().into());
    NaiveDate::from_ymd_opt(value.year(), month, day).unwrap_or(NaiveDate::MAX)
}

pub(crate) fn time(value: NaiveTime) -> Option<Time> {
    let [hour, minute, second] = [value.hour(), value.minute(), value.second()].map(u8::try_from);
    Time::from_hms_nano(hour.ok()?, minute.ok()?, second.ok()?, value.nanosecond()).ok()
}

pub(crate) fn time_to_chrono(value: Time) -> NaiveTime {
    let [hour, minute, second] = [value.hour(), value.minute(), value.second()].map(Into::into);
    // chrono has all times of the crate.
    NaiveTime::from_hms_nano_opt(hour, minute, second, value.nanosecond()).unwrap_or_default()
}

impl TryFrom<time::Duration> for Duration {
    type Error = DurationError;

    fn try_from(duration: time::Duration) -> Result<Self, DurationError> {
        of_parts(duration.whole_seconds(), duration.subsec_nanoseconds())
    }
}

impl TryFrom<Duration> for time::Duration {
    type Error = DurationError;

    fn try_from(duration: Duration) -> Result<Self, DurationError> {
        let (seconds, nanoseconds) = parts(duration.try_into()?);
        Ok(Self::new(seconds, nanoseconds))
    }
}
