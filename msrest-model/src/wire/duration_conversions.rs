//! `duration`: conversions from and to other types.

use std::time;

use chrono::TimeDelta;

use super::duration::{Duration, DurationError};

impl From<TimeDelta> for Duration {
    fn from(rest: TimeDelta) -> Self {
        Self { rest, ..Self::default() }
    }
}

impl TryFrom<Duration> for TimeDelta {
    type Error = DurationError;

    fn try_from(duration: Duration) -> Result<Self, DurationError> {
        if duration.years == 0 && duration.months == 0 {
            Ok(duration.rest)
        } else {
            Err(DurationError::Calendar)
        }
    }
}

/// ```
/// use msrest_model::Duration;
///
/// let minute = std::time::Duration::from_secs(60);
/// assert_eq!(Duration::try_from(minute)?.to_string(), "PT1M");
/// # Ok::<(), msrest_model::DurationError>(())
/// ```
impl TryFrom<time::Duration> for Duration {
    type Error = DurationError;

    fn try_from(duration: time::Duration) -> Result<Self, DurationError> {
        TimeDelta::from_std(duration).map(Self::from).map_err(|_| DurationError::OutOfRange)
    }
}

impl TryFrom<Duration> for time::Duration {
    type Error = DurationError;

    fn try_from(duration: Duration) -> Result<Self, DurationError> {
        TimeDelta::try_from(duration)?.to_std().map_err(|_| DurationError::Negative)
    }
}

/// The duration of seconds and nanoseconds that have the same sign.
#[cfg(any(feature = "jiff", feature = "time"))]
pub(super) fn of_parts(seconds: i64, nanoseconds: i32) -> Result<Duration, DurationError> {
    let delta = TimeDelta::try_seconds(seconds);
    let delta = delta.and_then(|delta| delta.checked_add(&TimeDelta::nanoseconds(nanoseconds.into())));
    delta.map(Duration::from).ok_or(DurationError::OutOfRange)
}

/// The seconds and nanoseconds, which have the same sign.
#[cfg(any(feature = "jiff", feature = "time"))]
pub(super) fn parts(delta: TimeDelta) -> (i64, i32) {
    (delta.num_seconds(), delta.subsec_nanos())
}

#[cfg(test)]
mod tests {
    use std::time;

    use chrono::TimeDelta;

    use super::{Duration, DurationError};

    #[test]
    fn only_an_exact_duration_is_a_time_delta() {
        let hours = TimeDelta::hours(-36);
        assert_eq!(TimeDelta::try_from(Duration::from(hours)), Ok(hours));
        let month = Duration::new(0, -1, hours).unwrap();
        assert_eq!(TimeDelta::try_from(month), Err(DurationError::Calendar));
    }

    #[test]
    fn a_duration_of_std_is_neither_negative_nor_endless() {
        let hour = time::Duration::from_secs(3600);
        assert_eq!(Duration::try_from(hour).and_then(time::Duration::try_from), Ok(hour));
        let back = Duration::from(TimeDelta::hours(-1));
        assert_eq!(time::Duration::try_from(back), Err(DurationError::Negative));
        assert_eq!(Duration::try_from(time::Duration::MAX), Err(DurationError::OutOfRange));
    }
}
