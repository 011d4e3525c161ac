//! msrest's `duration`.

use chrono::TimeDelta;
use msrest_model::{Duration, DurationError};
use msrest_model_tests::{One, check_reads, check_type, check_type_vectors, check_writes};

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

#[test]
fn an_exact_duration_is_a_time_delta() {
    let delta = TimeDelta::hours(36);
    check_writes(&One { value: Some(Duration::from(delta)) }, r#"{"value": "P1DT12H"}"#);
    assert_eq!(TimeDelta::try_from(Duration::from(delta)), Ok(delta));
    check_writes(&One { value: Some(Duration::default()) }, r#"{"value": "P0D"}"#);
}
