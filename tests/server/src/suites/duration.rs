//! Durations as bodies.

use msrest_model::Duration;

use super::values::parsed;
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    suite.get_nothing::<Duration>("getDurationNull", "/duration/null");
    suite.get_invalid::<Duration>("getDurationInvalid", "/duration/invalid");
    suite.get("getDurationPositive", "/duration/positiveduration", &parsed::<Duration>("P3Y6M4DT12H30M5S"));
    suite.put(
        "putDurationPositive",
        "/duration/positiveduration",
        &parsed::<Duration>("P123DT22H14M12.011S"),
    );
}
