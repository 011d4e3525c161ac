//! Integers and Unix times as bodies.

use super::values::at;
use crate::formats::UnixTime;
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    suite.get_nothing::<i32>("getIntegerNull", "/int/null");
    suite.get_invalid::<i32>("getIntegerInvalid", "/int/invalid");
    suite.get_invalid::<i32>("getIntegerOverflow", "/int/overflowint32");
    suite.get_invalid::<i32>("getIntegerUnderflow", "/int/underflowint32");
    suite.get_invalid::<i64>("getLongOverflow", "/int/overflowint64");
    suite.get_invalid::<i64>("getLongUnderflow", "/int/underflowint64");
    suite.put("putIntegerMax", "/int/max/32", &i32::MAX);
    suite.put("putIntegerMin", "/int/min/32", &i32::MIN);
    suite.put("putLongMax", "/int/max/64", &i64::MAX);
    suite.put("putLongMin", "/int/min/64", &i64::MIN);

    let noon = UnixTime(at("2016-04-13T00:00:00Z"));
    suite.get_and_put(["getUnixTime", "putUnixTime"], "/int/unixtime", &noon);
    suite.get_invalid::<UnixTime>("getInvalidUnixTime", "/int/invalidunixtime");
    suite.get_nothing::<UnixTime>("getNullUnixTime", "/int/nullunixtime");
}
