//! Enums of numbers.

use minreq::Method::Put;
use server_models::non_string_enum::{FloatEnum, IntEnum};

use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let thanks = |kind: &str| format!("Nice job posting {kind} enum");
    suite.get("NonStringEnumsGetInt", "/nonStringEnums/int/get", &IntEnum::N429);
    suite.exchange(
        "NonStringEnumsPostInt",
        (Put, "/nonStringEnums/int/put"),
        &IntEnum::N200,
        &thanks("an int"),
    );
    suite.get::<FloatEnum>("NonStringEnumsGetFloat", "/nonStringEnums/float/get", &429.1);
    let path = "/nonStringEnums/float/put";
    suite.exchange::<FloatEnum, _>("NonStringEnumsPostFloat", (Put, path), &200.4, &thanks("a float"));
}
