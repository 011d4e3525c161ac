//! A type of your own: what it writes, what it reads, and which rules make sense for it.

use std::error::Error;

use msrest_model::Model;
use msrest_model::extend::{
    Expected, Family, Format, Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink,
};

/// A temperature that travels as a number of tenths.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Celsius(f64);

impl RestType for Celsius {
    const FAMILY: Family = Family::Number;
    const HOLDS_MODELS: bool = false;

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.float(number, self.0 * 10.0);
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Scalar(place)
    }
}

impl Scalar for Celsius {
    fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
        input.as_f64().map(|tenths| Self(tenths / 10.0)).ok_or(Expected::new("a temperature in tenths"))
    }
}

#[derive(Debug, Model)]
struct Room {
    #[rest(maximum = 400)] // in what is written
    temperature: Option<Celsius>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let room = Room::deserialize(r#"{"temperature": 415}"#)?;
    println!("{room:?}");
    println!("{}", room.to_json()?);
    if let Err(errors) = room.check() {
        println!("{errors}");
    }
    if let Err(error) = Room::deserialize(r#"{"temperature": "hot"}"#) {
        println!("{error}");
    }
    Ok(())
}

// Prints:
// Room { temperature: Some(Celsius(41.5)) }
// {"temperature":415.0}
// 1 rule is broken:
// - temperature: Parameter 'Room.temperature' must be equal to or less than 400.
// temperature: expected a temperature in tenths, found the string "hot" at line 1 column 21
