//! Azure/azure-rest-api-specs issue 2307: times of seven digits come back as other times.

use chrono::{DateTime, Utc};
use msrest_model_tests::{One, check_type};

/// MEND: msrest cuts after six, so that a GET-modify-PUT moves the time.
#[test]
fn a_time_of_seven_digits_is_written_as_it_came() {
    check_type::<One<DateTime<Utc>>>(&[
        (r#""2018-01-23T18:04:19.6218767Z""#, Ok(r#""2018-01-23T18:04:19.6218767Z""#)),
        (r#""9999-12-31T23:59:59.9999999Z""#, Ok(r#""9999-12-31T23:59:59.9999999Z""#)),
    ]);
}
