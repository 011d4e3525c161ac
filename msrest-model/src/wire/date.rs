//! `date`: `2018-12-27`.

use chrono::{Datelike, NaiveDate};

use super::digits::{number, of_pair, pair};
use super::short_text::ShortText;
use super::zone::YEARS;

/// Reads `2018-12-27`, `20181227` and the ordinal `2018-361`, `2018361` (msrest
/// `Deserializer.deserialize_date`, which refuses letters, so week dates never pass).
pub(crate) fn read(text: &str) -> Option<NaiveDate> {
    match text.as_bytes() {
        [y0, y1, y2, y3, b'-', d0, d1, d2] | [y0, y1, y2, y3, d0, d1, d2] => {
            NaiveDate::from_yo_opt(year([*y0, *y1, *y2, *y3])?, number(&[*d0, *d1, *d2])?)
        }
        [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] | [y0, y1, y2, y3, m0, m1, d0, d1] => {
            day_of_month([*y0, *y1, *y2, *y3], [*m0, *m1], [*d0, *d1])
        }
        _ => None,
    }
}

/// Writes `2018-12-27`; `None` for a year outside 1..=9999.
pub(crate) fn write(date: NaiveDate) -> Option<ShortText> {
    ShortText::from_ascii(&digits(date)?)
}

/// `2018-12-27`; `None` for a year outside 1..=9999.
#[inline]
pub(crate) fn digits(date: NaiveDate) -> Option<[u8; 10]> {
    let year = date.year();
    if !YEARS.contains(&year) {
        return None;
    }
    let [y0, y1] = pair(year.unsigned_abs() / 100);
    let [y2, y3] = pair(year.unsigned_abs() % 100);
    let ([m0, m1], [d0, d1]) = (pair(date.month()), pair(date.day()));
    Some([y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1])
}

/// The date that these digits spell, if there is one.
#[inline]
pub(crate) fn day_of_month(years: [u8; 4], months: [u8; 2], days: [u8; 2]) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year(years)?, of_pair(months)?, of_pair(days)?)
}

#[inline]
fn year([y0, y1, y2, y3]: [u8; 4]) -> Option<i32> {
    let year = of_pair([y0, y1])? * 100 + of_pair([y2, y3])?;
    i32::try_from(year).ok().filter(|year| YEARS.contains(year))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{read, write};

    #[test]
    fn reads_what_msrest_reads() {
        for (text, written) in [
            ("2018-12-27", "2018-12-27"),
            ("20181227", "2018-12-27"),
            ("2018-361", "2018-12-27"),
            ("2018361", "2018-12-27"),
            ("2020-366", "2020-12-31"),
            ("0001-01-01", "0001-01-01"),
            ("9999-12-31", "9999-12-31"),
        ] {
            let date = read(text).unwrap();
            assert_eq!(write(date).unwrap().as_str(), written);
        }
    }

    /// msrest refuses all of these but the last three, which it moves into another year.
    #[test]
    fn refuses() {
        for text in [
            "",
            "20",
            "2018",
            "2018-12",
            "201812",
            "2018-00-01",
            "2018-02-29",
            "2018-12-27 ",
            "2018-12-27Z",
            "2018-W52-4",
            "+018-12-27",
            "0000-01-01",
            "2018-1227",
            "２018-12-27",
            "2018-000",
            "2018-366",
            "2018999",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn writes_only_four_digit_years() {
        for year in [-1, 0, 10_000] {
            let date = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
            assert!(write(date).is_none(), "{year}");
        }
    }
}
