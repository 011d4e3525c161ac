//! Enums with values that are newer than the document.

use minreq::Method::Post;
use server_models::extensible_enums_swagger::{DaysOfWeekExtensibleEnum as Day, IntEnum, Pet};

use super::values::text;
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let pet = |name, day, number| Pet { name: text(name), days_of_week: Some(day), int_enum: Some(number) };
    let other = |value: &str| IntEnum::Other(value.to_owned());
    let path = "/extensibleEnums/pet";
    suite.get("expectedEnum", &format!("{path}/tommy"), &pet("Tommy Tomson", Day::Monday, IntEnum::N1));
    let weekend = Day::Other("Weekend".to_owned());
    suite.get("unexpectedEnum", &format!("{path}/casper"), &pet("Casper Ghosty", weekend, IntEnum::N2));
    suite.get(
        "allowedValueEnum",
        &format!("{path}/scooby"),
        &pet("Scooby Scarface", Day::Thursday, other("2.1")),
    );
    let retriever = pet("Retriever", Day::Other("Someday".to_owned()), IntEnum::N3);
    suite.exchange("roundTripEnum", (Post, &format!("{path}/addPet")), &retriever, &retriever);
}
