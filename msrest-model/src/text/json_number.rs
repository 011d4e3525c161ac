//! The numbers of JSON: their digits, and what `serde_json` keeps of them.

use std::sync::LazyLock;

use serde_json::Number;

/// Whether some crate of the build switched on `serde_json`'s `arbitrary_precision`.
pub(crate) static KEEPS_DIGITS: LazyLock<bool> =
    LazyLock::new(|| "1.00".parse().is_ok_and(|number: Number| number.to_string() == "1.00"));

/// The number with these digits, which is not an integer of 64 bits; nothing if a `Value` cannot hold it.
pub(crate) fn json_number(digits: &str) -> Option<Number> {
    if *KEEPS_DIGITS { digits.parse().ok() } else { digits.parse().ok().and_then(Number::from_f64) }
}

/// How many digits a text begins with, eight bytes at a time (`benches`, `read_exact` of `telemetry`).
pub(crate) fn leading_digits(text: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    let mut length = 0;
    while let Some(word) = text.get(length..).and_then(<[u8]>::first_chunk) {
        // A digit is 0 to 9 now; bit 7 of the sum tells of anything above, and bit 7 of the byte itself.
        let offsets = u64::from_le_bytes(*word) ^ (ONES * 0x30);
        let others = (((offsets & (ONES * 0x7f)) + ONES * 0x76) | offsets) & (ONES << 7);
        if others != 0 {
            return length + others.trailing_zeros() as usize / 8;
        }
        length += 8;
    }
    length + text.get(length..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::leading_digits;

    #[test]
    fn every_byte_but_a_digit_ends_them() {
        for length in 0..20 {
            for other in 0..=255_u8 {
                let text = [b"7".repeat(length), vec![other], b"12345678".to_vec()].concat();
                let expected = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
                assert_eq!(leading_digits(&text), expected, "{length} {other}");
            }
            assert_eq!(leading_digits(&b"0".repeat(length)), length);
        }
    }
}
