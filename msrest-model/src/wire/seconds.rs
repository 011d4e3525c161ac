//! `seconds` and `milliseconds`: a length of time as one number.

use chrono::TimeDelta;

use super::decimal::Scaled;
use super::short_text::ShortText;

const BILLION: i128 = 1_000_000_000;

/// Reads a number of units. A nanosecond is the last of `places` decimal places of the unit: nine for seconds, six for
/// milliseconds. Further places are cut.
pub(crate) fn read(text: &str, places: u32) -> Option<TimeDelta> {
    let number = Scaled::read(text)?;
    let nanoseconds = number.signed(number.cut_at(places)?)?;
    let seconds = i64::try_from(nanoseconds.div_euclid(BILLION)).ok()?;
    TimeDelta::new(seconds, u32::try_from(nanoseconds.rem_euclid(BILLION)).ok()?)
}

/// Writes the number of units, with as many digits as the value has.
pub(crate) fn write(value: TimeDelta, places: u32) -> ShortText {
    let nanoseconds = i128::from(value.num_seconds()) * BILLION + i128::from(value.subsec_nanos());
    let (sign, size, unit) =
        (if nanoseconds < 0 { "-" } else { "" }, nanoseconds.unsigned_abs(), 10_u128.pow(places));
    let (whole, mut fraction, mut width) = (size / unit, size % unit, places as usize);
    if fraction == 0 {
        return ShortText::of(format_args!("{sign}{whole}"));
    }
    while fraction % 10 == 0 {
        fraction /= 10;
        width -= 1;
    }
    ShortText::of(format_args!("{sign}{whole}.{fraction:0width$}"))
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::{read, write};

    #[test]
    fn what_is_written_is_read() {
        let odd = TimeDelta::seconds(-90) + TimeDelta::nanoseconds(1);
        for (value, seconds, milliseconds) in [
            (TimeDelta::zero(), "0", "0"),
            (TimeDelta::milliseconds(1500), "1.5", "1500"),
            (TimeDelta::milliseconds(-1), "-0.001", "-1"),
            (odd, "-89.999999999", "-89999.999999"),
            (TimeDelta::MAX, "9223372036854775.807", "9223372036854775807"),
            (TimeDelta::MIN, "-9223372036854775.807", "-9223372036854775807"),
        ] {
            for (text, places) in [(seconds, 9), (milliseconds, 6)] {
                assert_eq!(write(value, places).as_str(), text);
                assert_eq!(read(text, places), Some(value), "{text}");
            }
        }
    }

    #[test]
    fn takes_numbers_within_the_range() {
        assert_eq!(read("1e-10", 9), Some(TimeDelta::zero()));
        assert_eq!(read("1.5e3", 9), Some(TimeDelta::seconds(1500)));
        for text in ["", "PT1S", "00:00:01", "9223372036854776", "1e30", "1e300"] {
            assert_eq!(read(text, 9), None, "{text}");
        }
    }
}
