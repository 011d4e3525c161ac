//! `time`: `11:22:33`, `11:22:33.000444`.

use chrono::{NaiveTime, Timelike};

use super::digits::{of_pair, pair, part_of, split_fraction};
use super::short_text::ShortText;
use super::zone;

const SECOND: u64 = 1_000_000_000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;

/// Reads `11:22:33`, `11:22`, `112233`, `1122` and `11`, each with a fraction of its last part (`11:22.5` is
/// 11:22:30) and a zone, which is dropped (msrest `Deserializer.deserialize_time`).
pub(crate) fn read(text: &str) -> Option<NaiveTime> {
    let [h0, h1, rest @ ..] = text.as_bytes() else { return None };
    let (hours, colons) = ([*h0, *h1], rest.starts_with(b":"));
    let Some((minutes, rest)) = split_pair(rest, colons) else {
        return with_fraction(clock(hours, *b"00", *b"00")?, rest, HOUR);
    };
    let Some((seconds, rest)) = split_pair(rest, colons) else {
        return with_fraction(clock(hours, minutes, *b"00")?, rest, MINUTE);
    };
    with_fraction(clock(hours, minutes, seconds)?, rest, SECOND)
}

/// Writes `11:22:33`, with six fraction digits if there is a fraction, and nine if six would lose some
/// of it.
///
/// msrest writes 444 microseconds as `.444`, which reads as milliseconds.
pub(crate) fn write(time: NaiveTime) -> Option<ShortText> {
    let mut text = ShortText::from_ascii(&digits(time))?;
    let written = match subsecond(time) {
        0 => true,
        fraction if fraction % 1000 == 0 => text.push_str(".") && text.push_digits(fraction / 1000, 6),
        fraction => text.push_str(".") && text.push_digits(fraction, 9),
    };
    written.then_some(text)
}

/// `11:22:33`
#[inline]
pub(crate) fn digits(time: NaiveTime) -> [u8; 8] {
    let ([h0, h1], [m0, m1], [s0, s1]) = (pair(time.hour()), pair(time.minute()), pair(time.second()));
    [h0, h1, b':', m0, m1, b':', s0, s1]
}

/// Nanoseconds of the second; chrono's leap second is held at the end of second 59, since no form has a
/// second 60.
pub(crate) fn subsecond(time: NaiveTime) -> u32 {
    time.nanosecond().min(999_999_999)
}

/// The time of day that these digits spell, if there is one.
#[inline]
pub(crate) fn clock(hours: [u8; 2], minutes: [u8; 2], seconds: [u8; 2]) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(of_pair(hours)?, of_pair(minutes)?, of_pair(seconds)?)
}

/// The next two digits, after a colon in the extended form.
fn split_pair(bytes: &[u8], colons: bool) -> Option<([u8; 2], &[u8])> {
    let digits = if colons { bytes.strip_prefix(b":")? } else { bytes };
    match digits {
        [tens, ones, rest @ ..] if tens.is_ascii_digit() => Some(([*tens, *ones], rest)),
        _ => None,
    }
}

/// Adds the fraction of `unit` that `rest` starts with, and checks that nothing but a zone follows it.
fn with_fraction(time: NaiveTime, rest: &[u8], unit: u64) -> Option<NaiveTime> {
    let (fraction, rest) = split_fraction(rest)?;
    zone::read(rest)?;
    let nanoseconds = part_of(fraction, unit);
    let seconds = u32::try_from(nanoseconds / SECOND).ok()?;
    let subsecond = u32::try_from(nanoseconds % SECOND).ok()?;
    let start = time.num_seconds_from_midnight();
    NaiveTime::from_num_seconds_from_midnight_opt(start + seconds, subsecond)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::{read, write};

    /// msrest's answers, but for the last three: it refuses `Z`, and cuts after six digits.
    #[test]
    fn reads_what_msrest_reads() {
        for (text, written) in [
            ("11:22:33", "11:22:33"),
            ("112233", "11:22:33"),
            ("11:22", "11:22:00"),
            ("1122", "11:22:00"),
            ("11", "11:00:00"),
            ("11:22:33.5", "11:22:33.500000"),
            ("112233,000444", "11:22:33.000444"),
            ("11:22.5", "11:22:30"),
            ("1122,25", "11:22:15"),
            ("11.5", "11:30:00"),
            ("11:22:33+01:00", "11:22:33"),
            ("11:22-0130", "11:22:00"),
            ("11+01", "11:00:00"),
            ("11:22:33Z", "11:22:33"),
            ("11:22:33.1234567", "11:22:33.123456700"),
            ("11:22:33.99999999999999999999", "11:22:33.999999999"),
        ] {
            let time = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(write(time).unwrap().as_str(), written);
        }
    }

    /// msrest refuses all of these but the last two, whose zones no clock has.
    #[test]
    fn refuses() {
        for text in [
            "",
            "1",
            "24:00",
            "11:60",
            "11:22:60",
            "11:22:33.",
            "11:2233",
            "1122:33",
            " 11:22",
            "11:22 ",
            "T11:22:33",
            "11:22:33.5.5",
            "11:2",
            "11:22:3",
            "11:22:33ZZ",
            "1\u{0661}",
            "11:22:33+25:00",
            "11:22:33+01:60",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn holds_a_leap_second() {
        let leap = NaiveTime::from_hms_nano_opt(23, 59, 59, 1_500_000_000).unwrap();
        assert_eq!(write(leap).unwrap().as_str(), "23:59:59.999999999");
    }
}
