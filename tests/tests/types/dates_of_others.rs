//! The dates, times and durations of jiff and time are read and written as those of chrono, whatever the text is.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta};
use jiff::{SignedDuration, Span, Timestamp, Zoned, civil};
use msrest_model::{Duration, DurationError, Model, RestType};
use msrest_model_tests::{One, cases, check_type};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::select;

#[derive(Debug, Clone, PartialEq, Model)]
struct DateTimes<T> {
    natural: Option<T>,
    #[rest(format = "rfc-1123")]
    web: Option<T>,
    #[rest(format = "unix-time")]
    unix: Option<T>,
}

#[derive(Debug, Clone, PartialEq, Model)]
struct Durations<T> {
    natural: Option<T>,
    #[rest(format = "timespan")]
    span: Option<T>,
    #[rest(format = "seconds")]
    seconds: Option<T>,
    #[rest(format = "milliseconds")]
    milliseconds: Option<T>,
}

/// What is written of a document that is read as this type, or the error.
fn outcome<T: RestType>(document: &str) -> Result<String, String> {
    let value: T = msrest_model::from_str(document).map_err(|error| error.to_string())?;
    msrest_model::to_string(&value).map_err(|error| error.to_string())
}

/// What is written of a value, or the error.
fn written<T: RestType + Clone>(value: &T) -> [Result<String, String>; 3] {
    let empty = DateTimes { natural: None, web: None, unix: None };
    let value = Some(value.clone());
    [
        DateTimes { natural: value.clone(), ..empty.clone() },
        DateTimes { web: value.clone(), ..empty.clone() },
        DateTimes { unix: value, ..empty },
    ]
    .map(|model| model.to_json().map_err(|error| error.to_string()))
}

const EDGES: [&str; 5] = [
    "9999-12-30T22:00:00Z",
    "9999-12-30T22:00:00.999999999Z",
    "9999-12-31T23:59:59Z",
    "0001-01-01T00:01:00+00:01",
    "9999-12-31T12:00:00-11:59",
];

/// Text that is of a form, nearly of a form, or anything.
fn date_time() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[0-9]{4}-[01][0-9]-[0-3][0-9][Tt][0-2][0-9]:[0-5][0-9]:[0-5][0-9]([.,][0-9]{1,10})?(Z|[+-][0-2][0-9]:?[0-5][0-9])?",
        4 => "(Mon, )?[0-3]?[0-9] (Jan|feb|December) [0-9]{2,4} [0-2][0-9]:[0-5][0-9](:[0-5][0-9])?( GMT| PST| -0830)?",
        1 => select(&EDGES[..]).prop_map(str::to_owned),
        1 => "[ -!#-\\[\\]-~]{0,30}",
    ]
}

fn date() -> impl Strategy<Value = String> {
    prop_oneof!["[0-9]{4}-?[01][0-9]-?[0-3][0-9]", "[0-9]{4}-?[0-3][0-9]{2}", "[ -!#-\\[\\]-~]{0,12}"]
}

fn time() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-2][0-9](:?[0-5][0-9](:?[0-5][0-9])?)?([.,][0-9]{1,10})?(Z|[+-][0-2][0-9]:?[0-5][0-9])?",
        "[ -!#-\\[\\]-~]{0,12}"
    ]
}

fn duration() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "-?P([0-9]{1,5}(\\.[0-9])?Y)?([0-9]{1,3}M)?([0-9]{1,5}D)?(T([0-9]{1,3}H)?([0-9]{1,3}M)?([0-9]{1,3}(\\.[0-9]{1,9})?S)?)?",
        2 => "-?([0-9]{1,5}\\.)?[0-2][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,7})?",
        2 => "-?[0-9]{1,19}(\\.[0-9]{1,9})?",
        1 => "[ -!#-\\[\\]-~]{0,12}",
    ]
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn date_times_are_those_of_chrono(text in date_time(), seconds in any::<i64>(), shift in 0..64_u8) {
        let documents = [
            format!(r#"{{"natural": "{text}"}}"#),
            format!(r#"{{"web": "{text}"}}"#),
            format!(r#"{{"unix": "{text}"}}"#),
            format!(r#"{{"unix": {}}}"#, seconds >> shift),
            format!(r#"{{"unix": {}.5}}"#, seconds >> shift),
        ];
        for document in &documents {
            let expected = outcome::<DateTimes<DateTime<FixedOffset>>>(document);
            let others = [
                outcome::<DateTimes<time::OffsetDateTime>>(document),
                outcome::<DateTimes<time::UtcDateTime>>(document),
                outcome::<DateTimes<time::PrimitiveDateTime>>(document),
                outcome::<DateTimes<civil::DateTime>>(document),
            ];
            prop_assert!(others.iter().all(|other| *other == expected), "{} {:?} {:?}", document, expected, others);
            for other in [outcome::<DateTimes<Timestamp>>(document), outcome::<DateTimes<Zoned>>(document)] {
                let is_beyond = other.as_ref().is_err_and(|error| error.contains("a date-time up to 9999-12-30T22:00:00Z"));
                let may_be_beyond = document.contains("9999-12-3") || document.contains("2534022");
                prop_assert!(other == expected || is_beyond && may_be_beyond, "{} {:?} {:?}", document, expected, other);
            }
        }
    }

    /// Of all years that the types have.
    #[test]
    fn date_times_are_written_as_those_of_chrono(
        seconds in Timestamp::MIN.as_second()..=Timestamp::MAX.as_second(), nanosecond in 0..1_000_000_000_u32
    ) {
        let chrono = DateTime::from_timestamp(seconds, nanosecond).unwrap();
        let expected = written(&chrono);
        let nanoseconds = i128::from(seconds) * 1_000_000_000 + i128::from(nanosecond);
        let jiff = Timestamp::from_nanosecond(nanoseconds).unwrap();
        prop_assert_eq!(&written(&jiff), &expected);
        prop_assert_eq!(&written(&jiff.to_zoned(jiff::tz::TimeZone::UTC)), &expected);
        prop_assert_eq!(&written(&jiff::tz::Offset::UTC.to_datetime(jiff)), &expected);
        if let Ok(time) = time::UtcDateTime::from_unix_timestamp_nanos(nanoseconds) {
            prop_assert_eq!(&written(&time), &expected);
            prop_assert_eq!(&written(&time::OffsetDateTime::from(time)), &expected);
        }
        let (date, clock) = (chrono.date_naive(), chrono.time());
        let parts = jiff::tz::Offset::UTC.to_datetime(jiff);
        let text = |result: Result<String, msrest_model::SerializationError>| result.map_err(|error| error.to_string());
        prop_assert_eq!(text(msrest_model::to_string(&parts.date())), text(msrest_model::to_string(&date)));
        prop_assert_eq!(text(msrest_model::to_string(&parts.time())), text(msrest_model::to_string(&clock)));
    }

    #[test]
    fn dates_and_times_are_those_of_chrono(date in date(), time in time()) {
        let (date, time) = (format!("\"{date}\""), format!("\"{time}\""));
        let expected = outcome::<NaiveDate>(&date);
        prop_assert_eq!(&outcome::<civil::Date>(&date), &expected);
        prop_assert_eq!(&outcome::<time::Date>(&date), &expected);
        let expected = outcome::<NaiveTime>(&time);
        prop_assert_eq!(&outcome::<civil::Time>(&time), &expected);
        prop_assert_eq!(&outcome::<time::Time>(&time), &expected);
    }

    #[test]
    fn durations_are_those_of_chrono(text in duration()) {
        for document in ["natural", "span", "seconds", "milliseconds"].map(|name| format!(r#"{{"{name}": "{text}"}}"#)) {
            let expected = outcome::<Durations<TimeDelta>>(&document);
            prop_assert_eq!(&outcome::<Durations<SignedDuration>>(&document), &expected, "{}", &document);
            prop_assert_eq!(&outcome::<Durations<time::Duration>>(&document), &expected, "{}", &document);
            let (expected, span) = (outcome::<Durations<Duration>>(&document), outcome::<Durations<Span>>(&document));
            let has_span = |duration: Duration| duration.subyear_nanos() == 0 && duration.years().abs() <= 19_998;
            match text.parse::<Duration>() {
                Ok(duration) if document.contains("natural") && !has_span(duration) => prop_assert!(span.is_err()),
                // Beyond the 631 billion seconds of a span.
                _ if document.contains("seconds") && text.len() >= 12 && span.is_err() => {}
                _ => prop_assert_eq!(span.is_ok().then_some(&span), expected.is_ok().then_some(&expected), "{}", &document),
            }
        }
    }
}

/// The offset of the text is kept, and what a type has no place for is an error.
#[test]
fn each_keeps_what_it_can() {
    let text = r#""2015-01-01T00:00:00.5+05:30""#;
    let zoned: Zoned = msrest_model::from_str(text).unwrap();
    assert_eq!(zoned.to_string(), "2015-01-01T00:00:00.5+05:30[+05:30]");
    let time: time::OffsetDateTime = msrest_model::from_str(text).unwrap();
    assert_eq!(time.offset().whole_seconds(), 19_800);
    let last = msrest_model::from_str::<time::OffsetDateTime>(r#""9999-12-31T23:30:00Z""#).unwrap();
    assert_eq!((last.year(), last.hour()), (9999, 23));
    check_type::<One<Timestamp>>(&[(
        r#""9999-12-31T23:59:59Z""#,
        Err(r#"expected a date-time up to 9999-12-30T22:00:00Z, found the string "9999-12-31T23:59:59Z""#),
    )]);
    let span = Span::try_from("P1Y18M8DT36H0.5S".parse::<Duration>().unwrap()).unwrap();
    assert_eq!(Duration::try_from(span).unwrap().to_string(), "P1Y18M9DT12H0.5S");
    let refused = |text: &str| Span::try_from(text.parse::<Duration>().unwrap()).map(Span::fieldwise);
    assert_eq!(refused("P0.5Y"), Err(DurationError::Fraction));
    assert_eq!(refused("P19999Y"), Err(DurationError::OutOfRange));
    assert_eq!(Duration::try_from(SignedDuration::MAX), Err(DurationError::OutOfRange));
    assert_eq!(Duration::try_from(time::Duration::MIN), Err(DurationError::OutOfRange));
}
