//! Readings of sensors: floats of 15 to 17 digits.

use super::random::Random;
use super::{Shape, array, joined};

pub(crate) struct Telemetry;

impl Shape for Telemetry {
    const NAME: &'static str = "telemetry";
    const COUNT: usize = 3000;
    const FEW: Option<usize> = Some(100);

    type Ours = Vec<ours::Reading>;
    type Theirs = Vec<for_serde::Reading>;

    fn text(count: usize) -> String {
        array(count, reading)
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

/// The floats and what they are about; around zero they have a sign, or an exponent.
const SCALES: [(&str, f64); 8] = [
    ("temperature", 21.0),
    ("pressure", 101_325.0),
    ("flow", 0.004),
    ("voltage", 230.0),
    ("current", -3.0),
    ("vibration", 0.000_02),
    ("latitude", 47.0),
    ("longitude", -122.0),
];

fn reading(number: usize) -> String {
    let mut random = Random::new(number);
    let floats = joined(SCALES.len(), |index| {
        let (key, scale) = SCALES.get(index).copied().unwrap_or_default();
        format!(r#""{key}":{:?}"#, scale * (0.5 + random.fraction()))
    });
    format!(r#"{{"deviceId":"pump-{}","sequence":{number},{floats}}}"#, number % 40)
}

models! {
    Reading {
        "deviceId" device_id: String,
        "sequence" sequence: i64,
        "temperature" temperature: f64,
        "pressure" pressure: f64,
        "flow" flow: f64,
        "voltage" voltage: f64,
        "current" current: f64,
        "vibration" vibration: f64,
        "latitude" latitude: f64,
        "longitude" longitude: f64,
    }
}
