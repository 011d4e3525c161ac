//! `rfc-1123`: `Fri, 31 Dec 1999 23:59:59 GMT`.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Utc};

use super::digits::number;
use super::short_text::ShortText;
use super::{time, zone};

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Hours west of Greenwich; the empty name is a zone left out.
const ZONES: [(&str, u32); 15] = [
    ("", 0),
    ("GMT", 0),
    ("UTC", 0),
    ("UT", 0),
    ("Z", 0),
    ("ADT", 3),
    ("AST", 4),
    ("EDT", 4),
    ("EST", 5),
    ("CDT", 5),
    ("CST", 6),
    ("MDT", 6),
    ("MST", 7),
    ("PDT", 7),
    ("PST", 8),
];

/// Reads the three date forms of HTTP and the mail dates that Python's `email.utils.parsedate_tz` takes, as
/// msrest `Deserializer.deserialize_rfc` does; the weekday is not checked.
pub(crate) fn read(text: &str) -> Option<DateTime<FixedOffset>> {
    let [day, month, year, clock, zone] = fields(text)?;
    let (day, month) = match month_number(month) {
        Some(month) => (day, month),
        None => (month, month_number(day)?),
    };
    let (year, clock) = if year.find(':') > Some(0) { (clock, year) } else { (year, clock) };
    let year = without_comma(year);
    let (year, zone) =
        if year.starts_with(|first: char| first.is_ascii_digit()) { (year, zone) } else { (zone, year) };
    let date = NaiveDate::from_ymd_opt(full_year(year)?, month, number(without_comma(day).as_bytes())?)?;
    zone::attach(date.and_time(time_of_day(without_comma(clock))?), zone_offset(zone)?)
}

/// Writes `Fri, 31 Dec 1999 23:59:59 GMT`; `None` for a year outside 1..=9999 (msrest
/// `Serializer.serialize_rfc`).
pub(crate) fn write(value: DateTime<Utc>) -> Option<ShortText> {
    let local = value.naive_utc();
    let mut text = ShortText::new();
    let written = zone::YEARS.contains(&local.year())
        && text.push_str(WEEKDAYS.get(usize::try_from(local.weekday().num_days_from_monday()).ok()?)?)
        && text.push_str(", ")
        && text.push_digits(local.day(), 2)
        && text.push_str(" ")
        && text.push_str(MONTHS.get(usize::try_from(local.month0()).ok()?)?.get(..3)?)
        && text.push_str(" ")
        && text.push_digits(local.year().unsigned_abs(), 4)
        && text.push_str(" ")
        && text.push_ascii(&time::digits(local.time()))
        && text.push_str(" GMT");
    written.then_some(text)
}

/// Day, month, year, time and zone, in the order of RFC 1123; [`read`] puts the other orders right.
fn fields(text: &str) -> Option<[&str; 5]> {
    let mut words = text.split_whitespace();
    let first = words.next().filter(|word| !is_weekday(word)).and_then(|word| word.rsplit(',').next());
    // What follows the zone is a comment, such as `+0000 (UTC)`.
    let words: Vec<&str> = first.into_iter().chain(words).take(5).collect();
    match *words.as_slice() {
        [date, clock, zone] => {
            let mut parts = date.split('-');
            let fields = [parts.next()?, parts.next()?, parts.next()?, clock, zone];
            parts.next().is_none().then_some(fields)
        }
        [day, month, year, last] => {
            let sign = last.find('+').or_else(|| last.find('-')).filter(|position| *position > 0);
            let (clock, zone) =
                sign.and_then(|position| last.split_at_checked(position)).unwrap_or((last, ""));
            Some([day, month, year, clock, zone])
        }
        [day, month, year, clock, zone] => Some([day, month, year, clock, zone]),
        _ => None,
    }
}

fn is_weekday(word: &str) -> bool {
    word.ends_with(',') || WEEKDAYS.iter().any(|name| name.eq_ignore_ascii_case(word))
}

fn without_comma(word: &str) -> &str {
    word.strip_suffix(',').unwrap_or(word)
}

/// 1..=12 for a month's name or its first three letters.
fn month_number(word: &str) -> Option<u32> {
    let is_word = |name: &str| name.eq_ignore_ascii_case(word);
    (1..)
        .zip(MONTHS)
        .find_map(|(number, name)| (is_word(name) || name.get(..3).is_some_and(is_word)).then_some(number))
}

/// Years of one or two digits lie in 1969..=2068, as POSIX has it.
fn full_year(word: &str) -> Option<i32> {
    let year = number(word.as_bytes())?;
    match year {
        0..=68 if word.len() < 4 => Some(year + 2000),
        69..=99 if word.len() < 4 => Some(year + 1900),
        _ => Some(year).filter(|year| zone::YEARS.contains(year)),
    }
}

/// `23:59:59`, `23:59`, `23.59.59` and `23.59`.
fn time_of_day(word: &str) -> Option<NaiveTime> {
    let mut parts = word.split(if word.contains(':') { ':' } else { '.' });
    let (hours, minutes, seconds) = (parts.next()?, parts.next()?, parts.next().unwrap_or("0"));
    if parts.next().is_some() {
        return None;
    }
    NaiveTime::from_hms_opt(
        number(hours.as_bytes())?,
        number(minutes.as_bytes())?,
        number(seconds.as_bytes())?,
    )
}

/// A known name or a number such as `-0800`. msrest takes any other zone for UTC, which moves the time.
fn zone_offset(word: &str) -> Option<FixedOffset> {
    if let Some((_, west)) = ZONES.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)) {
        return zone::offset(true, *west, 0);
    }
    let (west, digits) = match word.as_bytes() {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] | digits => (false, digits),
    };
    let hours_and_minutes: u32 = number(digits)?;
    zone::offset(west, hours_and_minutes / 100, hours_and_minutes % 100)
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn reads_what_msrest_reads() {
        for (text, written) in [
            ("Fri, 31 Dec 1999 23:59:59 GMT", "Fri, 31 Dec 1999 23:59:59 GMT"),
            ("Mon,  1 january 2020 01:02:03 gmt", "Wed, 01 Jan 2020 01:02:03 GMT"),
            ("Fri,31 Dec 99 23:59 GMT", "Fri, 31 Dec 1999 23:59:00 GMT"),
            ("31 Dec 1999 23:59:59", "Fri, 31 Dec 1999 23:59:59 GMT"),
            ("31 Dec 68 23.59.59 Z", "Mon, 31 Dec 2068 23:59:59 GMT"),
            ("31 Dec 69 23.59 UT", "Wed, 31 Dec 1969 23:59:00 GMT"),
            ("Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ("Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ("Sun Nov 6 08:49:37 PST 1994", "Sun, 06 Nov 1994 16:49:37 GMT"),
            ("December 31, 1999, 23:59:59, EDT", "Sat, 01 Jan 2000 03:59:59 GMT"),
            ("Fri, 31 Dec 1999 23:59:59 -0800", "Sat, 01 Jan 2000 07:59:59 GMT"),
            ("Fri, 31 Dec 1999 23:59:59+0530", "Fri, 31 Dec 1999 18:29:59 GMT"),
            ("Fri, 31 Dec 1999 23:59:59 -0000 (UTC)", "Fri, 31 Dec 1999 23:59:59 GMT"),
            ("Fri, 31 Dec 0101 23:59:59 GMT", "Sat, 31 Dec 0101 23:59:59 GMT"),
        ] {
            let value = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(write(value.to_utc()).unwrap().as_str(), written);
        }
    }

    /// msrest refuses the first group; it takes the second for UTC, and the third gives it a value that it
    /// cannot write.
    #[test]
    fn refuses() {
        for text in [
            "",
            "Fri,",
            "Friday 31 Dec 1999 23:59:59 GMT",
            "Fri, 31 Dez 1999 23:59:59 GMT",
            "Fri, 31 Dec 1999",
            "Fri, 31 Dec 1999 GMT",
            "Fri, 31 Dec 1999 24:00:00 GMT",
            "Fri, 31 Dec 1999 23:59:60 GMT",
            "Fri, 31 Dec 1999 23:59:59.5 GMT",
            "Fri, 32 Dec 1999 23:59:59 GMT",
            "Fri, 31 Dec 10000 23:59:59 GMT",
            "2015-01-01T00:00:00Z",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        for zone in ["CET", "+05:30", "GMT+1", "(UTC)"] {
            assert_eq!(read(&format!("Fri, 31 Dec 1999 23:59:59 {zone}")), None, "{zone}");
        }
        for text in ["Fri, 31 Dec 1999 23:59:59 +2400", "Fri, 31 Dec 9999 23:59:59 PST"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
