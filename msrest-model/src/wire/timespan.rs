//! `timespan`: `[-][d.]hh:mm:ss[.fffffff]`, the constant form of .NET's `TimeSpan`.

use chrono::{NaiveTime, TimeDelta};

use super::digits::{billionths, number, split_fraction};
use super::short_text::ShortText;
use super::time;

/// A tick of .NET, in nanoseconds: seven digits of a second.
const TICK: u32 = 100;

/// Reads `12:30:00`, `1.12:30:00` and `-00:00:01.5`: days, a time of day, and up to seven digits of a second.
pub(crate) fn read(text: &str) -> Option<TimeDelta> {
    let size = text.strip_prefix('-').unwrap_or(text);
    let (days_and_hours, minutes_and_seconds) = size.split_once(':')?;
    let (days, hours) = days_and_hours.split_once('.').unwrap_or(("0", days_and_hours));
    let [m0, m1, b':', s0, s1, fraction @ ..] = minutes_and_seconds.as_bytes() else { return None };
    let clock = time::clock(hours.as_bytes().try_into().ok()?, [*m0, *m1], [*s0, *s1])?;
    if fraction.len() > ".1234567".len() || fraction.starts_with(b",") {
        return None;
    }
    let (fraction, []) = split_fraction(fraction)? else { return None };
    let days = TimeDelta::try_days(number(days.as_bytes())?)?;
    let within_day = clock - NaiveTime::MIN + TimeDelta::nanoseconds(billionths(fraction).into());
    let size = days.checked_add(&within_day)?;
    Some(if text.starts_with('-') { -size } else { size })
}

/// Writes `1.12:30:00`, with seven digits of a second if it is not whole; `None` for a value between two ticks.
pub(crate) fn write(value: TimeDelta) -> Option<ShortText> {
    let (size, sign) = if value < TimeDelta::zero() { (-value, "-") } else { (value, "") };
    let (seconds, nanoseconds) = (size.num_seconds(), size.subsec_nanos().unsigned_abs());
    let mut text = ShortText::of(sign);
    let days = seconds / 86_400;
    let is_whole = days == 0 || text.push_str(ShortText::of(days).as_str()) && text.push_str(".");
    let within_day = NaiveTime::MIN + TimeDelta::seconds(seconds % 86_400);
    let ticks = nanoseconds / TICK;
    let is_whole = is_whole
        && nanoseconds % TICK == 0
        && text.push_ascii(&time::digits(within_day))
        && (ticks == 0 || text.push_str(".") && text.push_digits(ticks, 7));
    is_whole.then_some(text)
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::{read, write};

    #[test]
    fn reads_what_dotnet_writes() {
        for (text, seconds, written) in [
            ("00:00:00", 0.0, "00:00:00"),
            ("-00:00:00", 0.0, "00:00:00"),
            ("23:59:59", 86_399.0, "23:59:59"),
            ("1.00:00:00", 86_400.0, "1.00:00:00"),
            ("0.00:30:00", 1800.0, "00:30:00"),
            ("-7.01:02:03", -608_523.0, "-7.01:02:03"),
            ("00:00:00.5", 0.5, "00:00:00.5000000"),
            ("-00:00:00.0000001", -1e-7, "-00:00:00.0000001"),
        ] {
            let value = read(text).unwrap_or_else(|| panic!("{text}"));
            let nanoseconds = value.num_nanoseconds().unwrap();
            assert_eq!(nanoseconds, (seconds * 1e9) as i64, "{text}");
            assert_eq!(write(value).unwrap().as_str(), written);
        }
    }

    /// .NET refuses these too, but for the spaces and what leaves parts out.
    #[test]
    fn refuses() {
        for text in [
            "",
            "-",
            "5",
            "12:30",
            "1:00:00",
            "24:00:00",
            "00:60:00",
            "00:00:60",
            "1.24:00:00",
            "00:00:00.",
            "1.",
            "00:00:00,5",
            "00:00:00.12345678",
            "+00:00:01",
            "--00:00:01",
            "1.-01:00:00",
            ".01:00:00",
            " 00:00:01",
            "00:00:01 ",
            "1:00:00:00",
            "1.2.00:00:00",
            "P1D",
            "\u{661}.00:00:00",
            "106751991168.00:00:00",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn extremes_come_back_and_what_lies_between_ticks_does_not() {
        for value in [TimeDelta::MIN, TimeDelta::MAX] {
            assert_eq!(read(write(value).unwrap().as_str()), Some(value));
        }
        assert!(write(TimeDelta::nanoseconds(50)).is_none());
    }
}
