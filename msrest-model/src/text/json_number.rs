use std::sync::LazyLock;

use serde_json::Number;

/// Whether some crate of the build switched on `serde_json`'s `arbitrary_precision`.
pub(crate) static KEEPS_DIGITS: LazyLock<bool> =
    LazyLock::new(|| "1.00".parse().is_ok_and(|number: Number| number.to_string() == "1.00"));
