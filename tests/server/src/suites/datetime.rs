//! Points in time as bodies.

use chrono::{DateTime, Utc};

use super::values::at;
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let (latest, earliest) = (at("9999-12-31T23:59:59.999Z"), at("0001-01-01T00:00:00Z"));
    suite.get_nothing::<DateTime<Utc>>("getDateTimeNull", "/datetime/null");
    suite.get_invalid::<DateTime<Utc>>("getDateTimeInvalid", "/datetime/invalid");
    suite.get_invalid::<DateTime<Utc>>("getDateTimeOverflow", "/datetime/overflow");
    suite.get_invalid::<DateTime<Utc>>("getDateTimeUnderflow", "/datetime/underflow");

    suite.put("putDateTimeMaxUtc", "/datetime/max/utc", &latest);
    suite.get("getDateTimeMaxUtcUppercase", "/datetime/max/utc/uppercase", &latest);
    suite.get_unusual("getDateTimeMaxUtcLowercase", "/datetime/max/utc/lowercase", &latest);
    suite.get_unusual("getDateTimeMinUtc", "/datetime/min/utc", &earliest);
    suite.put("putDateTimeMinUtc", "/datetime/min/utc", &earliest);
    suite.get_unusual("getDateTimeMinLocalNoOffset", "/datetime/min/localnooffset", &earliest);

    let latest_tick = at("9999-12-31T23:59:59.9999999Z");
    suite.put("putDateTimeMaxUtc7MS", "/datetime/max/utc7ms", &latest_tick);
    suite.get("getDateTimeMaxUtc7MSUppercase", "/datetime/max/utc7ms/uppercase", &latest_tick);

    let latest_at_14 = at("9999-12-31T09:59:59.999Z");
    let path = "/datetime/max/localpositiveoffset";
    suite.get_unusual(
        "getDateTimeMaxLocalPositiveOffsetLowercase",
        &format!("{path}/lowercase"),
        &latest_at_14,
    );
    suite.get_unusual(
        "getDateTimeMaxLocalPositiveOffsetUppercase",
        &format!("{path}/uppercase"),
        &latest_at_14,
    );
    suite.put("putDateTimeMaxLocalPositiveOffset", path, &latest_at_14);
    let earliest_at_14 = at("0001-01-01T14:00:00Z");
    suite.get_unusual(
        "getDateTimeMinLocalNegativeOffset",
        "/datetime/min/localnegativeoffset",
        &earliest_at_14,
    );

    suite.put("putDateTimeMinLocalNegativeOffset", "/datetime/min/localnegativeoffset", &earliest_at_14);

    // In UTC these are in the years 10000 and 0, which msrest does not have either.
    let path = "/datetime/max/localnegativeoffset";
    suite.get_invalid::<DateTime<Utc>>(
        "getDateTimeMaxLocalNegativeOffsetLowercase",
        &format!("{path}/lowercase"),
    );
    suite.get_invalid::<DateTime<Utc>>(
        "getDateTimeMaxLocalNegativeOffsetUppercase",
        &format!("{path}/uppercase"),
    );
    suite.get_invalid::<DateTime<Utc>>(
        "getDateTimeMinLocalPositiveOffset",
        "/datetime/min/localpositiveoffset",
    );
}
