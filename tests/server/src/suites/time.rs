//! Times of the day as bodies.

use chrono::NaiveTime;

use super::values::parsed;
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    suite.get("BodyTimeGet", "/time/get", &parsed::<NaiveTime>("11:34:56"));
    suite.put("BodyTimePut", "/time/put", &parsed::<NaiveTime>("08:07:56"));
}
