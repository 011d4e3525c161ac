//! What a number of `serde_json` keeps.

use std::sync::LazyLock;

use serde_json::Number;

/// Whether some crate of the build switched on `serde_json`'s `arbitrary_precision`.
pub(crate) static KEEPS_DIGITS: LazyLock<bool> =
    LazyLock::new(|| "1.00".parse().is_ok_and(|number: Number| number.to_string() == "1.00"));

/// The number with these digits, which is not an integer of 64 bits; nothing if a `Value` cannot hold it.
pub(crate) fn json_number(digits: &str) -> Option<Number> {
    if *KEEPS_DIGITS { digits.parse().ok() } else { digits.parse().ok().and_then(Number::from_f64) }
}
