//! `duration`: the value, and how it is written.

use core::fmt;
use core::hash::{Hash, Hasher};

use chrono::TimeDelta;

use super::digits::{Fraction, billionths};

const BILLION: i64 = 1_000_000_000;

/// A length of time as ISO 8601 writes it (`P3Y6M4DT12H30M5S`), msrest's `duration`.
///
/// Years and months have no fixed length, so they stay apart from the exact rest. All parts point in the same
/// direction, since the text has one sign. Two durations are equal if their months, twelve to a year, and
/// their rests are.
///
/// ```
/// use msrest_model::Duration;
///
/// let duration: Duration = "P1Y2M10DT2H30M".parse()?;
/// assert_eq!((duration.years(), duration.months()), (1, 2));
/// assert_eq!(duration.time_delta().num_hours(), 242);
/// assert_eq!(duration.to_string(), "P1Y2M10DT2H30M");
/// # Ok::<(), msrest_model::DurationError>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Duration {
    // In billionths: text may hold a fraction, such as `P0.5Y`.
    pub(super) years: i64,
    pub(super) months: i64,
    pub(super) rest: TimeDelta,
}

/// Why a text or value has no [`Duration`], or a [`Duration`] no [`TimeDelta`], [`std::time::Duration`] or value of another crate.
///
/// ```
/// use msrest_model::{Duration, DurationError};
///
/// assert_eq!("00:00:10".parse::<Duration>(), Err(DurationError::Syntax));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurationError {
    /// The text is not an ISO 8601 duration.
    Syntax,
    /// The years or months exceed `i32`, or the rest exceeds [`TimeDelta`].
    OutOfRange,
    /// One part is positive and another negative.
    MixedSigns,
    /// Years and months have no fixed length.
    Calendar,
    /// A [`std::time::Duration`] is not negative.
    Negative,
    /// A `jiff::Span` has whole years and months.
    Fraction,
}

impl Duration {
    /// The duration of `years`, `months` and `rest`, which all point in the same direction.
    ///
    /// ```
    /// use chrono::TimeDelta;
    /// use msrest_model::{Duration, DurationError};
    ///
    /// assert_eq!(Duration::new(1, 6, TimeDelta::zero())?.to_string(), "P1Y6M");
    /// assert_eq!(Duration::new(-1, 0, TimeDelta::hours(-3))?.to_string(), "-P1YT3H");
    /// assert_eq!(Duration::new(1, -6, TimeDelta::zero()), Err(DurationError::MixedSigns));
    /// # Ok::<(), DurationError>(())
    /// ```
    pub fn new(years: i32, months: i32, rest: TimeDelta) -> Result<Self, DurationError> {
        let signs = [years.signum(), months.signum(), rest.cmp(&TimeDelta::zero()) as i32];
        if signs.contains(&1) && signs.contains(&-1) {
            return Err(DurationError::MixedSigns);
        }
        Ok(Self { years: i64::from(years) * BILLION, months: i64::from(months) * BILLION, rest })
    }

    /// The whole years; [`subyear_nanos`](Self::subyear_nanos) has what is left.
    ///
    /// ```
    /// assert_eq!("-P2.5Y".parse::<msrest_model::Duration>()?.years(), -2);
    /// # Ok::<(), msrest_model::DurationError>(())
    /// ```
    pub fn years(&self) -> i32 {
        whole(self.years)
    }

    /// The billionths of a year beyond [`years`](Self::years), with the same sign.
    ///
    /// ```
    /// assert_eq!("-P2.5Y".parse::<msrest_model::Duration>()?.subyear_nanos(), -500_000_000);
    /// # Ok::<(), msrest_model::DurationError>(())
    /// ```
    pub fn subyear_nanos(&self) -> i32 {
        below_whole(self.years)
    }

    /// The whole months beside the years; [`submonth_nanos`](Self::submonth_nanos) has what is left.
    ///
    /// ```
    /// assert_eq!("P1Y18M".parse::<msrest_model::Duration>()?.months(), 18);
    /// # Ok::<(), msrest_model::DurationError>(())
    /// ```
    pub fn months(&self) -> i32 {
        whole(self.months)
    }

    /// The billionths of a month beyond [`months`](Self::months), with the same sign.
    ///
    /// ```
    /// assert_eq!("P0.25M".parse::<msrest_model::Duration>()?.submonth_nanos(), 250_000_000);
    /// # Ok::<(), msrest_model::DurationError>(())
    /// ```
    pub fn submonth_nanos(&self) -> i32 {
        below_whole(self.months)
    }

    /// The exact rest: weeks, days, hours, minutes and seconds.
    ///
    /// ```
    /// assert_eq!("P1YT1M30S".parse::<msrest_model::Duration>()?.time_delta().num_seconds(), 90);
    /// # Ok::<(), msrest_model::DurationError>(())
    /// ```
    pub fn time_delta(&self) -> TimeDelta {
        self.rest
    }

    /// From sizes without a sign, and the sign of all; years and months are whole numbers with their fractions.
    pub(crate) fn from_sizes(
        negative: bool,
        [years, months]: [(u64, Fraction); 2],
        rest: TimeDelta,
    ) -> Result<Self, DurationError> {
        let rest = if negative { -rest } else { rest };
        Ok(Self { years: fixed_point(negative, years)?, months: fixed_point(negative, months)?, rest })
    }

    fn all_months(&self) -> i128 {
        i128::from(self.years) * 12 + i128::from(self.months)
    }

    fn write_rest(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, nanos) =
            (self.rest.num_seconds().unsigned_abs(), self.rest.subsec_nanos().unsigned_abs());
        write_part(f, seconds / 86_400, 0, 'D')?;
        if seconds % 86_400 > 0 || nanos > 0 {
            f.write_str("T")?;
        }
        write_part(f, seconds / 3600 % 24, 0, 'H')?;
        write_part(f, seconds / 60 % 60, 0, 'M')?;
        write_part(f, seconds % 60, nanos, 'S')
    }
}

/// The form of isodate's `duration_isoformat`; numbers have no trailing zeros.
impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let zero = TimeDelta::zero();
        if (self.years, self.months, self.rest) == (0, 0, zero) {
            return f.write_str("P0D");
        }
        f.write_str(if self.years < 0 || self.months < 0 || self.rest < zero { "-P" } else { "P" })?;
        write_part(f, self.years().unsigned_abs().into(), self.subyear_nanos().unsigned_abs(), 'Y')?;
        write_part(f, self.months().unsigned_abs().into(), self.submonth_nanos().unsigned_abs(), 'M')?;
        self.write_rest(f)
    }
}

impl PartialEq for Duration {
    fn eq(&self, other: &Self) -> bool {
        self.all_months() == other.all_months() && self.rest == other.rest
    }
}

impl Eq for Duration {}

impl Hash for Duration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.all_months().hash(state);
        self.rest.hash(state);
    }
}

impl fmt::Display for DurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Syntax => "not an ISO 8601 duration",
            Self::OutOfRange => "a duration out of range",
            Self::MixedSigns => "a duration with both positive and negative parts",
            Self::Calendar => "a duration in years or months, which have no fixed length",
            Self::Negative => "a negative duration",
            Self::Fraction => "a fraction of a year or month",
        })
    }
}

impl core::error::Error for DurationError {}

fn fixed_point(negative: bool, (whole, fraction): (u64, Fraction)) -> Result<i64, DurationError> {
    let size = i128::from(whole) * i128::from(BILLION) + i128::from(billionths(fraction));
    let value = i64::try_from(if negative { -size } else { size }).map_err(|_| DurationError::OutOfRange)?;
    i32::try_from(value / BILLION).map(|_| value).map_err(|_| DurationError::OutOfRange)
}

/// All ways into a [`Duration`] check that this fits.
fn whole(value: i64) -> i32 {
    i32::try_from(value / BILLION).unwrap_or_default()
}

fn below_whole(value: i64) -> i32 {
    i32::try_from(value % BILLION).unwrap_or_default()
}

fn write_part(f: &mut fmt::Formatter<'_>, whole: u64, billionths: u32, designator: char) -> fmt::Result {
    if billionths > 0 {
        let (mut fraction, mut width) = (billionths, 9);
        while fraction % 10 == 0 {
            fraction /= 10;
            width -= 1;
        }
        write!(f, "{whole}.{fraction:0width$}{designator}")
    } else if whole > 0 {
        write!(f, "{whole}{designator}")
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use chrono::TimeDelta;

    use super::{Duration, DurationError};

    #[test]
    fn twelve_months_equal_a_year() {
        let year = Duration::new(1, 0, TimeDelta::zero()).unwrap();
        let months = Duration::new(0, 12, TimeDelta::zero()).unwrap();
        assert_eq!(year, months);
        assert_eq!(HashSet::from([year, months]).len(), 1);
        assert_eq!((year.to_string(), months.to_string()), ("P1Y".to_owned(), "P12M".to_owned()));
    }

    /// The sign stands before all of it, whichever part it is of.
    #[test]
    fn negative_durations_have_one_sign() {
        for (years, months, seconds, text) in [
            (-1, 0, 0, "-P1Y"),
            (0, -1, 0, "-P1M"),
            (0, 0, -1, "-PT1S"),
            (-1, -2, -3, "-P1Y2MT3S"),
            (0, 0, 0, "P0D"),
        ] {
            let duration = Duration::new(years, months, TimeDelta::seconds(seconds)).unwrap();
            assert_eq!(duration.to_string(), text);
            assert_eq!(text.parse(), Ok(duration));
        }
    }

    #[test]
    fn extremes_are_written_and_read() {
        for rest in [TimeDelta::MIN, TimeDelta::MAX] {
            let years = if rest == TimeDelta::MIN { i32::MIN } else { i32::MAX };
            let duration = Duration::new(years, years, rest).unwrap();
            assert_eq!(duration.to_string().parse(), Ok(duration));
        }
        assert_eq!(Duration::new(0, 1, TimeDelta::MIN), Err(DurationError::MixedSigns));
    }
}
