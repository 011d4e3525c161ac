//! msrest's `iso-8601`, `rfc-1123`, `unix-time`, `date` and `time`.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Utc};
use msrest_model::{Model, Serializer};
use msrest_model_tests::{One, check_reads, check_type, check_type_vectors, check_unwritable, check_writes};

#[derive(Debug, PartialEq, Model)]
struct Rfc1123<T: msrest_model::RestType> {
    #[rest(format = "rfc-1123")]
    value: Option<T>,
}

#[derive(Debug, PartialEq, Model)]
struct UnixTime {
    #[rest(format = "unix-time")]
    value: Option<DateTime<Utc>>,
}

#[derive(Debug, PartialEq, Model)]
struct Nested {
    #[rest(format = "unix-time")]
    value: Option<Vec<Option<DateTime<Utc>>>>,
}

const ISO: &str = "expected an iso-8601 date-time such as 2015-01-01T00:00:00Z, found";
const RFC: &str = "expected an rfc-1123 date-time such as Fri, 31 Dec 1999 23:59:59 GMT, found";
const UNIX: &str = "expected a unix time: seconds since 1970-01-01, such as 1460505600, found";

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_type_vectors::<One<DateTime<Utc>>>("iso-8601");
    check_type_vectors::<One<DateTime<FixedOffset>>>("iso-8601");
    check_type_vectors::<Rfc1123<DateTime<Utc>>>("rfc-1123");
    check_type_vectors::<Rfc1123<DateTime<FixedOffset>>>("rfc-1123");
    check_type_vectors::<UnixTime>("unix-time");
    check_type_vectors::<One<NaiveDate>>("date");
    check_type_vectors::<One<NaiveTime>>("time");
}

/// MEND: Azure's ticks have seven digits; msrest cuts after six.
#[test]
fn iso_keeps_nanoseconds_and_cuts_the_rest() {
    check_type::<One<DateTime<Utc>>>(&[
        (r#""2015-01-01T00:00:00.1234567Z""#, Ok(r#""2015-01-01T00:00:00.1234567Z""#)),
        (r#""2015-01-01T00:00:00.123456789Z""#, Ok(r#""2015-01-01T00:00:00.123456789Z""#)),
        (r#""2015-01-01T00:00:00.1234567899Z""#, Ok(r#""2015-01-01T00:00:00.123456789Z""#)),
        (r#""2015-01-01T00:00:00.1230000Z""#, Ok(r#""2015-01-01T00:00:00.123Z""#)),
    ]);
}

/// MEND: msrest takes an offset's minutes over 59, and month 0.
#[test]
fn iso_refuses_what_no_clock_or_calendar_has() {
    check_type::<One<DateTime<Utc>>>(&[
        (r#""2015-01-01T00:00:00+01:60""#, Err(&format!("{ISO} the string \"2015-01-01T00:00:00+01:60\""))),
        (r#""2015-00-01T00:00:00Z""#, Err(&format!("{ISO} the string \"2015-00-01T00:00:00Z\""))),
        ("5", Err(&format!("{ISO} the number 5"))),
        ("{}", Err(&format!("{ISO} an object"))),
    ]);
}

#[test]
fn an_offset_is_kept_in_the_model_and_written_in_utc() {
    let local = DateTime::parse_from_rfc3339("2015-01-01T01:00:00+05:30").unwrap();
    let model = One { value: Some(local) };
    check_reads(r#"{"value": "2015-01-01T01:00:00+0530"}"#, &model);
    let read = One::<DateTime<FixedOffset>>::deserialize(r#"{"value": "2015-01-01T01:00:00+0530"}"#).unwrap();
    assert_eq!(read.value.unwrap().offset().local_minus_utc(), 19_800);
    check_writes(&model, r#"{"value": "2014-12-31T19:30:00.000Z"}"#);
}

/// MEND: an error instead of a text that cannot be read again.
#[test]
fn years_beyond_four_digits_are_not_written() {
    let message = "value: the year is not within 1 to 9999";
    let late = NaiveDate::from_ymd_opt(10_000, 1, 1).unwrap();
    let time = late.and_time(NaiveTime::MIN).and_utc();
    check_unwritable(&Serializer::new(), &One { value: Some(late) }, message);
    check_unwritable(&Serializer::new(), &One { value: Some(time) }, message);
    check_unwritable(&Serializer::new(), &Rfc1123 { value: Some(time) }, message);
    check_unwritable(&Serializer::new(), &UnixTime { value: Some(time) }, message);
    let edge = DateTime::parse_from_rfc3339("9999-12-31T23:30:00-01:00").unwrap();
    check_unwritable(&Serializer::new(), &One { value: Some(edge) }, message);
}

/// MEND: msrest takes an unknown zone for UTC, which moves the time.
#[test]
fn rfc_1123_refuses_unknown_zones() {
    for text in ["Fri, 31 Dec 1999 23:59:59 CET", "Fri, 31 Dec 1999 23:59:59 ABC"] {
        let message = format!("{RFC} the string {text:?}");
        check_type::<Rfc1123<DateTime<Utc>>>(&[(&format!("{text:?}"), Err(&message))]);
    }
}

/// MEND: msrest refuses text.
#[test]
fn unix_time_reads_text() {
    check_type::<UnixTime>(&[
        (r#""1460505600""#, Ok("1460505600")),
        (r#"" -1 ""#, Ok("-1")),
        (r#""1460505600.25""#, Ok("1460505600")),
        (r#""soon""#, Err(&format!("{UNIX} the string \"soon\""))),
        ("253402300800", Err(&format!("{UNIX} the number 253402300800"))),
        ("9223372036854775807", Err(&format!("{UNIX} the number 9223372036854775807"))),
        ("18446744073709551615", Err(&format!("{UNIX} the number 18446744073709551615"))),
    ]);
}

/// The years of the other formats, in both directions.
#[test]
fn unix_time_has_the_years_1_to_9999() {
    for (text, written) in [("253402300799", "253402300799"), ("-62135596800", "-62135596800")] {
        check_type::<UnixTime>(&[(text, Ok(written))]);
    }
    check_type::<UnixTime>(&[("-62135596801", Err(&format!("{UNIX} the number -62135596801")))]);
    let before = DateTime::from_timestamp(-62_135_596_801, 0);
    let message = "value: the year is not within 1 to 9999";
    check_unwritable(&Serializer::new(), &UnixTime { value: before }, message);
}

/// KEEP: as msrest answers.
#[test]
fn unix_time_reads_booleans_as_one_and_zero() {
    check_type::<UnixTime>(&[("true", Ok("1")), ("false", Ok("0"))]);
}

#[test]
fn unix_time_keeps_a_fraction_in_the_model() {
    let half = DateTime::from_timestamp(0, 0).unwrap() - TimeDelta::milliseconds(1500);
    check_reads(r#"{"value": -1.5}"#, &UnixTime { value: Some(half) });
}

/// The format belongs to the values inside lists, maps and options.
#[test]
fn a_format_reaches_the_leaves() {
    check_type::<Nested>(&[(r#"[0, null, "60", 3600.0]"#, Ok("[0, null, 60, 3600]"))]);
    let error = Nested::deserialize(r#"{"value": [0, "1970-01-01T00:00:00Z"]}"#).unwrap_err();
    assert_eq!(error.path().to_string(), "value[1]");
}

/// MEND: msrest writes 444 microseconds as `.444`, and refuses `Z`.
#[test]
fn time_keeps_its_fraction_and_drops_any_zone() {
    check_type::<One<NaiveTime>>(&[
        (r#""11:22:33.000444""#, Ok(r#""11:22:33.000444""#)),
        (r#""11:22:33,5""#, Ok(r#""11:22:33.500000""#)),
        (r#""11:22:33Z""#, Ok(r#""11:22:33""#)),
        (r#""11:22:33+01:00""#, Ok(r#""11:22:33""#)),
        (r#""11h""#, Err(r#"expected a time such as 11:22:33, found the string "11h""#)),
        ("11", Err("expected a time such as 11:22:33, found the number 11")),
    ]);
}

/// MEND: msrest moves day 366 of a common year into the next year.
#[test]
fn a_date_stays_in_its_year() {
    check_type::<One<NaiveDate>>(&[
        (r#""2020-366""#, Ok(r#""2020-12-31""#)),
        (r#""2018-366""#, Err(r#"expected a date such as 2018-12-27, found the string "2018-366""#)),
    ]);
}

/// MEND: msrest takes the four digits of the years 1 to 99 for two, and reads 2001 where it has written 1.
#[test]
fn rfc_1123_reads_the_years_that_it_writes() {
    for year in [1, 68, 69, 99, 100, 9999] {
        let time = NaiveDate::from_ymd_opt(year, 1, 1).unwrap().and_time(NaiveTime::MIN).and_utc();
        let model = Rfc1123 { value: Some(time) };
        check_reads(&Model::to_json(&model).unwrap(), &model);
    }
    check_type::<Rfc1123<DateTime<Utc>>>(&[
        (r#""Fri, 31 Dec 99 23:59:59 GMT""#, Ok(r#""Fri, 31 Dec 1999 23:59:59 GMT""#)),
        (
            r#""Fri, 31 Dec 0000 23:59:59 GMT""#,
            Err(&format!("{RFC} the string \"Fri, 31 Dec 0000 23:59:59 GMT\"")),
        ),
    ]);
}
