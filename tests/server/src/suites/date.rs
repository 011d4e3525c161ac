//! Dates as bodies.

use chrono::NaiveDate;

use super::values::day;
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    suite.get_and_put(["getDateMax", "putDateMax"], "/date/max", &day("9999-12-31"));
    suite.get_and_put(["getDateMin", "putDateMin"], "/date/min", &day("0001-01-01"));
    suite.get_nothing::<NaiveDate>("getDateNull", "/date/null");
    suite.get_invalid::<NaiveDate>("getDateInvalid", "/date/invaliddate");
    suite.get_invalid::<NaiveDate>("getDateOverflow", "/date/overflowdate");
    suite.get_invalid::<NaiveDate>("getDateUnderflow", "/date/underflowdate");
}
