//! msrest's `duration`.

use std::fmt::Debug;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::time;

use chrono::TimeDelta;
use msrest_model::{Duration, DurationError, Model, RestType, Serializer};
use msrest_model_tests::{One, check_reads, check_type, check_type_vectors, check_unwritable, check_writes};

#[derive(Debug, PartialEq, Model)]
struct Timespan<T: RestType> {
    #[rest(format = "timespan")]
    value: Option<T>,
}

#[derive(Debug, PartialEq, Model)]
struct Seconds<T: RestType> {
    #[rest(format = "seconds")]
    value: Option<T>,
}

#[derive(Debug, PartialEq, Model)]
struct Milliseconds<T: RestType> {
    #[rest(format = "milliseconds")]
    value: Option<T>,
}

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_type_vectors::<One<Duration>>("duration");
}

#[test]
fn reads_all_forms_of_isodate() {
    check_type::<One<Duration>>(&[
        (r#""P1Y2M3W4DT5H6M7.8S""#, Ok(r#""P1Y2M25DT5H6M7.8S""#)),
        (r#""PT1,5S""#, Ok(r#""PT1.5S""#)),
        (r#""P0.5Y""#, Ok(r#""P0.5Y""#)),
        (r#""-P1Y1D""#, Ok(r#""-P1Y1D""#)),
        (r#""P00030604T123005""#, Ok(r#""P3Y6M4DT12H30M5S""#)),
        (r#""PT0.000000001S""#, Ok(r#""PT0.000000001S""#)),
    ]);
}

/// MEND: msrest ends at 999,999,999 days, and writes the zeros of a fraction.
#[test]
fn has_the_range_of_its_parts() {
    check_type::<One<Duration>>(&[
        (r#""P99999999999D""#, Ok(r#""P99999999999D""#)),
        (r#""P2147483647Y2147483647M""#, Ok(r#""P2147483647Y2147483647M""#)),
        (r#""P1.50Y""#, Ok(r#""P1.5Y""#)),
    ]);
    for text in ["P2147483648Y", "P2147483648M", "P999999999999999D", "-PT99999999999999999999S"] {
        let message = format!("expected an iso-8601 duration such as P1DT12H, found the string {text:?}");
        check_type::<One<Duration>>(&[(&format!("{text:?}"), Err(&message))]);
    }
}

#[test]
fn refuses_other_texts() {
    for text in ["", "P", "p1d", " P1D", "P1D ", "P1H", "PT1D", "P1D1Y", "P-1D", "00:00:10", "P99999999999Y"]
    {
        let message = format!("expected an iso-8601 duration such as P1DT12H, found the string {text:?}");
        check_type::<One<Duration>>(&[(&format!("{text:?}"), Err(&message))]);
    }
    check_type::<One<Duration>>(&[(
        "10",
        Err("expected an iso-8601 duration such as P1DT12H, found the number 10"),
    )]);
}

#[test]
fn years_and_months_stay_apart_from_days() {
    let duration = Duration::new(3, 6, TimeDelta::days(4)).unwrap();
    check_reads(r#"{"value": "P3Y6M4D"}"#, &One { value: Some(duration) });
    assert_eq!(TimeDelta::try_from(duration), Err(DurationError::Calendar));
}

/// isodate counts a year as twelve months, and compares those and the rest.
#[test]
fn equal_durations_have_equal_months_and_an_equal_rest() {
    let read = |text: &str| text.parse::<Duration>().unwrap();
    let hash = |text: &str| BuildHasherDefault::<DefaultHasher>::default().hash_one(read(text));
    for (left, right) in
        [("P1Y", "P12M"), ("P1Y2M", "P14M"), ("P1.5Y", "P18M"), ("P7D", "P1W"), ("PT36H", "P1DT12H")]
    {
        assert_eq!(read(left), read(right));
        assert_eq!(hash(left), hash(right), "{left} {right}");
    }
    for (left, right) in
        [("P1Y", "P1M"), ("P1M", "P30D"), ("P1Y", "-P1Y"), ("PT1S", "PT1.5S"), ("P1YT1S", "P1YT2S")]
    {
        assert_ne!(read(left), read(right));
        assert_ne!(hash(left), hash(right), "{left} {right}");
    }
}

#[test]
fn an_error_says_what_the_duration_lacks() {
    let message = |text: &str| text.parse::<Duration>().unwrap_err().to_string();
    assert_eq!(message("1 day"), "not an ISO 8601 duration");
    assert_eq!(message("P2147483648Y"), "a duration out of range");
    let mixed = Duration::new(1, -1, TimeDelta::zero()).unwrap_err();
    assert_eq!(mixed.to_string(), "a duration with both positive and negative parts");
    let calendar = TimeDelta::try_from(Duration::new(0, 1, TimeDelta::zero()).unwrap()).unwrap_err();
    assert_eq!(calendar.to_string(), "a duration in years or months, which have no fixed length");
    let negative = time::Duration::try_from(Duration::from(TimeDelta::seconds(-1))).unwrap_err();
    assert_eq!(negative.to_string(), "a negative duration");
}

#[test]
fn an_exact_duration_is_a_time_delta() {
    let delta = TimeDelta::hours(36);
    check_writes(&One { value: Some(Duration::from(delta)) }, r#"{"value": "P1DT12H"}"#);
    assert_eq!(TimeDelta::try_from(Duration::from(delta)), Ok(delta));
    check_writes(&One { value: Some(Duration::default()) }, r#"{"value": "P0D"}"#);
}

/// What all types of durations read and write alike.
fn check_lengths<T: RestType + Debug + PartialEq>() {
    check_type::<One<T>>(&[(r#""PT36H""#, Ok(r#""P1DT12H""#)), (r#""PT0.5S""#, Ok(r#""PT0.5S""#))]);
    check_type::<Timespan<T>>(&[
        (r#""1.12:30:00""#, Ok(r#""1.12:30:00""#)),
        (r#""00:00:00""#, Ok(r#""00:00:00""#)),
        (r#""0.23:59:59.25""#, Ok(r#""23:59:59.2500000""#)),
        (r#""10675199.02:48:05.4775807""#, Ok(r#""10675199.02:48:05.4775807""#)),
    ]);
    check_type::<Seconds<T>>(&[
        ("30", Ok("30")),
        ("0.5", Ok("0.5")),
        ("1e3", Ok("1000")),
        (r#"" 90 ""#, Ok("90")),
        (r#""1.25""#, Ok("1.25")),
        ("0.0000000019", Ok("0.000000001")),
    ]);
    check_type::<Milliseconds<T>>(&[
        ("1500", Ok("1500")),
        ("0.25", Ok("0.25")),
        (r#""7""#, Ok("7")),
        ("5.0", Ok("5")),
    ]);
}

/// MEND: msrest has no name for what .NET's services send.
#[test]
fn every_type_of_durations_has_the_formats_of_services() {
    check_lengths::<Duration>();
    check_lengths::<TimeDelta>();
    check_lengths::<time::Duration>();
    check_type::<Timespan<Duration>>(&[(r#""-1.00:00:00.0000001""#, Ok(r#""-1.00:00:00.0000001""#))]);
    check_type::<Seconds<TimeDelta>>(&[("-1.5", Ok("-1.5"))]);
    check_type::<Milliseconds<Vec<TimeDelta>>>(&[("[-1, 2]", Ok("[-1, 2]"))]);
}

#[test]
fn the_formats_of_services_say_what_they_want() {
    const SPAN: &str = "expected a timespan such as 1.12:30:00, found";
    for text in ["12:30", "24:00:00", "1:00:00", "00:00:00.12345678", "P1D", "-", " 00:00:01", "1.2.00:00:00"]
    {
        check_type::<Timespan<TimeDelta>>(&[(
            &format!("{text:?}"),
            Err(&format!("{SPAN} the string {text:?}")),
        )]);
    }
    check_type::<Timespan<Duration>>(&[
        ("5", Err(&format!("{SPAN} the number 5"))),
        ("{}", Err(&format!("{SPAN} an object"))),
    ]);
    check_type::<Seconds<Duration>>(&[
        (r#""PT1S""#, Err(r#"expected a number of seconds, found the string "PT1S""#)),
        (r#""00:00:01""#, Err(r#"expected a number of seconds, found the string "00:00:01""#)),
        ("true", Err("expected a number of seconds, found true")),
        ("1e300", Err("expected a number of seconds, found the number 1e+300")),
        ("[1]", Err("expected a number of seconds, found an array")),
    ]);
    check_type::<Milliseconds<TimeDelta>>(&[
        (r#""1s""#, Err(r#"expected a number of milliseconds, found the string "1s""#)),
        (
            "9223372036854775808",
            Err("expected a number of milliseconds, found the number 9223372036854775808"),
        ),
    ]);
}

#[test]
fn what_a_type_of_durations_cannot_hold_is_refused() {
    const EXACT: &str = "expected an iso-8601 duration of days, hours, minutes and seconds";
    check_type::<One<TimeDelta>>(&[
        (r#""-PT1H""#, Ok(r#""-PT1H""#)),
        (r#""P1M""#, Err(&format!("{EXACT}, such as P1DT12H, found the string \"P1M\""))),
    ]);
    let message = format!("{EXACT} that is not negative, such as P1DT12H, found the string");
    check_type::<One<time::Duration>>(&[
        (r#""P1Y""#, Err(&format!("{message} \"P1Y\""))),
        (r#""-PT1H""#, Err(&format!("{message} \"-PT1H\""))),
    ]);
    check_type::<Timespan<time::Duration>>(&[(
        r#""-00:00:01""#,
        Err("expected a timespan that is not negative, such as 1.12:30:00, found the string \"-00:00:01\""),
    )]);
    check_type::<Seconds<time::Duration>>(&[(
        "-1",
        Err("expected a number of seconds that is not negative, found the number -1"),
    )]);
    check_type::<Milliseconds<time::Duration>>(&[(
        "-1",
        Err("expected a number of milliseconds that is not negative, found the number -1"),
    )]);
}

#[test]
fn what_a_format_cannot_hold_is_not_written() {
    let month = Duration::new(0, 1, TimeDelta::zero()).ok();
    let message = "value: years and months have no fixed length; only the format `duration` holds them";
    check_unwritable(&Serializer::new(), &Timespan { value: month }, message);
    check_unwritable(&Serializer::new(), &Seconds { value: month }, message);
    check_unwritable(&Serializer::new(), &Milliseconds { value: month }, message);
    let message = "value: a timespan has ticks of 100 nanoseconds; round the duration to them";
    check_unwritable(&Serializer::new(), &Timespan { value: Some(TimeDelta::nanoseconds(50)) }, message);
    let message = "value: the duration is longer than 292 million years";
    check_unwritable(&Serializer::new(), &One { value: Some(time::Duration::MAX) }, message);
}
