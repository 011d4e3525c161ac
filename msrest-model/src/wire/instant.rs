//! Points in time as nanoseconds since 1970, for the conversions to other crates.

use chrono::{DateTime, FixedOffset, Utc};

const SECOND: i128 = 1_000_000_000;

/// The nanoseconds from 1970 to a point in time.
pub(crate) fn nanoseconds(value: DateTime<FixedOffset>) -> i128 {
    i128::from(value.timestamp()) * SECOND + i128::from(value.timestamp_subsec_nanos())
}

/// The point in time; one in a year that has no text form if chrono does not have the year.
pub(crate) fn utc(nanoseconds: i128) -> DateTime<Utc> {
    let seconds = i64::try_from(nanoseconds.div_euclid(SECOND)).ok();
    let rest = u32::try_from(nanoseconds.rem_euclid(SECOND)).unwrap_or_default();
    seconds.and_then(|seconds| DateTime::from_timestamp(seconds, rest)).unwrap_or(DateTime::<Utc>::MAX_UTC)
}
