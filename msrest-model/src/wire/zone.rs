//! Zone offsets, and the range of years that has a text form.

use core::ops::RangeInclusive;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime, Offset, Utc};

use super::digits::number;

/// The years of Python's `datetime`, and of a four-digit year.
pub(crate) const YEARS: RangeInclusive<i32> = 1..=9999;

/// Reads `Z`, `+hh:mm`, `+hhmm` or `+hh`; no zone at all is UTC.
pub(crate) fn read(bytes: &[u8]) -> Option<FixedOffset> {
    match bytes {
        [] | [b'Z' | b'z'] => Some(Utc.fix()),
        [sign, h0, h1] => signed(*sign, &[*h0, *h1], b"00"),
        [sign, h0, h1, m0, m1] | [sign, h0, h1, b':', m0, m1] => signed(*sign, &[*h0, *h1], &[*m0, *m1]),
        _ => None,
    }
}

/// An offset of at most 23:59 either way.
pub(crate) fn offset(west: bool, hours: u32, minutes: u32) -> Option<FixedOffset> {
    if hours > 23 || minutes > 59 {
        return None;
    }
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    FixedOffset::east_opt(if west { -seconds } else { seconds })
}

/// Puts a local time into its zone; `None` if the year in UTC has no text form.
#[inline(always)]
pub(crate) fn attach(local: NaiveDateTime, zone: FixedOffset) -> Option<DateTime<FixedOffset>> {
    // Most zones are UTC.
    let utc = if zone.local_minus_utc() == 0 { local } else { local.checked_sub_offset(zone)? };
    if YEARS.contains(&utc.year()) { Some(DateTime::from_naive_utc_and_offset(utc, zone)) } else { None }
}

fn signed(sign: u8, hours: &[u8], minutes: &[u8]) -> Option<FixedOffset> {
    let west = match sign {
        b'+' => false,
        b'-' => true,
        _ => return None,
    };
    offset(west, number(hours)?, number(minutes)?)
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, Utc};

    use super::read;
    use crate::wire::{date_time, rfc1123};

    /// msrest's answers; it also takes minutes over 59, a difference that the documentation lists.
    #[test]
    fn reads_the_zones_of_isodate() {
        for (text, seconds) in [
            ("", Some(0)),
            ("Z", Some(0)),
            ("-00:00", Some(0)),
            ("+05", Some(18_000)),
            ("-0530", Some(-19_800)),
            ("+23:59", Some(86_340)),
            ("+24:00", None),
            ("+01:60", None),
            ("+1", None),
            ("+1:00", None),
            ("01:00", None),
            ("ZZ", None),
        ] {
            assert_eq!(read(text.as_bytes()).map(|zone| zone.local_minus_utc()), seconds, "{text}");
        }
    }

    #[test]
    fn only_years_of_four_digits_are_written() {
        for (year, written) in [(0, false), (1, true), (9999, true), (10_000, false)] {
            let day = NaiveDate::from_ymd_opt(year, 7, 1).unwrap();
            let value = day.and_hms_opt(0, 0, 0).unwrap().and_local_timezone(Utc).unwrap();
            for write in [date_time::write, rfc1123::write] {
                assert_eq!(write(value).is_some(), written, "{year}");
            }
        }
    }
}
