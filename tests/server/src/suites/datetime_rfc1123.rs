//! Points in time as HTTP writes them.

use super::values::at;
use crate::formats::Rfc1123;
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let (latest, earliest) = (Rfc1123(at("9999-12-31T23:59:59Z")), Rfc1123(at("0001-01-01T00:00:00Z")));
    suite.get_nothing::<Rfc1123>("getDateTimeRfc1123Null", "/datetimerfc1123/null");
    suite.get_invalid::<Rfc1123>("getDateTimeRfc1123Invalid", "/datetimerfc1123/invalid");
    suite.get_invalid::<Rfc1123>("getDateTimeRfc1123Overflow", "/datetimerfc1123/overflow");
    suite.get_invalid::<Rfc1123>("getDateTimeRfc1123Underflow", "/datetimerfc1123/underflow");
    suite.put("putDateTimeRfc1123Max", "/datetimerfc1123/max", &latest);
    suite.get_unusual("getDateTimeRfc1123MaxUtcLowercase", "/datetimerfc1123/max/lowercase", &latest);
    suite.get_unusual("getDateTimeRfc1123MaxUtcUppercase", "/datetimerfc1123/max/uppercase", &latest);
    suite.get_and_put(
        ["getDateTimeRfc1123MinUtc", "putDateTimeRfc1123Min"],
        "/datetimerfc1123/min",
        &earliest,
    );
}
