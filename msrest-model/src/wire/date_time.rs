//! `iso-8601`: `2015-01-01T00:00:00.000Z`.

use chrono::{DateTime, FixedOffset, NaiveTime, Timelike, Utc};

use super::digits::{billionths, split_fraction};
use super::short_text::ShortText;
use super::{date, time, zone};

/// Reads `2015-01-01T00:00:00`, with a fraction (`.` or `,`, cut to nanoseconds) and a zone, UTC if there
/// is none (msrest `Deserializer.deserialize_iso`: its pattern leaves no other form of isodate's).
#[inline]
pub(crate) fn read(text: &str) -> Option<DateTime<FixedOffset>> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, b'T' | b't', rest @ ..] = text.as_bytes() else {
        return None;
    };
    let [h0, h1, b':', i0, i1, b':', s0, s1, rest @ ..] = rest else { return None };
    let date = date::day_of_month([*y0, *y1, *y2, *y3], [*m0, *m1], [*d0, *d1])?;
    let clock = time::clock([*h0, *h1], [*i0, *i1], [*s0, *s1])?;
    let (fraction, rest) = split_fraction(rest)?;
    zone::attach(date.and_time(clock.with_nanosecond(billionths(fraction))?), zone::read(rest)?)
}

/// Writes `2015-01-01T00:00:00.000Z`, with as many digits as the value has but at least three; `None` for a
/// year outside 1..=9999 (msrest `Serializer.serialize_iso`).
pub(crate) fn write(value: DateTime<Utc>) -> Option<ShortText> {
    let local = value.naive_utc();
    let [y0, y1, y2, y3, y4, m0, m1, m2, d0, d1] = date::digits(local.date())?;
    let [h0, h1, h2, i0, i1, i2, s0, s1] = time::digits(local.time());
    let (fraction, width) = fraction(local.time());
    let mut text = ShortText::from_ascii(&[
        y0, y1, y2, y3, y4, m0, m1, m2, d0, d1, b'T', h0, h1, h2, i0, i1, i2, s0, s1, b'.',
    ])?;
    if text.push_digits(fraction, width) && text.push_str("Z") { Some(text) } else { None }
}

/// The fraction of a second, and in how many digits to write it.
fn fraction(time: NaiveTime) -> (u32, usize) {
    let (mut fraction, mut width) = (time::subsecond(time), 9);
    if fraction % 1_000_000 == 0 {
        return (fraction / 1_000_000, 3);
    }
    while fraction % 10 == 0 {
        fraction /= 10;
        width -= 1;
    }
    (fraction, width)
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, Utc};

    use super::{read, write};

    /// msrest's answers, but for the two with seven and ten digits, which it cuts to six.
    #[test]
    fn reads_what_msrest_reads() {
        for (text, written) in [
            ("2015-01-01T00:00:00Z", "2015-01-01T00:00:00.000Z"),
            ("2015-01-01T00:00:00.000Z", "2015-01-01T00:00:00.000Z"),
            ("2015-01-01t00:00:00z", "2015-01-01T00:00:00.000Z"),
            ("2015-01-01T00:00:00", "2015-01-01T00:00:00.000Z"),
            ("2015-01-01T00:00:00.5", "2015-01-01T00:00:00.500Z"),
            ("2015-01-01T00:00:00,1234Z", "2015-01-01T00:00:00.1234Z"),
            ("2015-01-01T00:00:00.0000000Z", "2015-01-01T00:00:00.000Z"),
            ("2015-01-01T00:00:00.1234567Z", "2015-01-01T00:00:00.1234567Z"),
            ("2015-01-01T00:00:00.1234567899Z", "2015-01-01T00:00:00.123456789Z"),
            ("2015-01-01T00:00:00+05:30", "2014-12-31T18:30:00.000Z"),
            ("2015-01-01T00:00:00-0530", "2015-01-01T05:30:00.000Z"),
            ("2015-01-01T00:00:00+23", "2014-12-31T01:00:00.000Z"),
            ("2016-02-29T23:59:59.999999-23:59", "2016-03-01T23:58:59.999999Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"),
            ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
        ] {
            let value = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(write(value.to_utc()).unwrap().as_str(), written);
        }
    }

    /// msrest refuses all of these but the last two: it takes month 0 for January, and an offset's minutes
    /// over 59.
    #[test]
    fn refuses() {
        for text in [
            "",
            "2015-01-01",
            "2015-01-01T00:00Z",
            "20150101T000000Z",
            "2015-001T00:00:00Z",
            "2015-W01-1T00:00:00Z",
            "2015-01-01 00:00:00Z",
            " 2015-01-01T00:00:00Z",
            "2015-01-01T00:00:00Z ",
            "2015-01-01T00:00:00.Z",
            "2015-01-01T00:00:00ZZ",
            "2015-01-01T00:00:60Z",
            "2015-01-01T24:00:00Z",
            "2015-02-29T00:00:00Z",
            "2015-01-01T00:00:00+24:00",
            "0000-12-31T23:30:00-01:00",
            "0001-01-01T00:00:00+01:00",
            "9999-12-31T23:59:59-01:00",
            "\u{0662}015-01-01T00:00:00Z",
            "2015-00-01T00:00:00Z",
            "2015-01-01T00:00:00+01:60",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn holds_a_leap_second() {
        let day = NaiveDate::from_ymd_opt(2016, 12, 31).unwrap();
        let leap = day.and_hms_nano_opt(23, 59, 59, 1_000_000_000).unwrap().and_local_timezone(Utc).unwrap();
        assert_eq!(write(leap).unwrap().as_str(), "2016-12-31T23:59:59.999999999Z");
    }
}
