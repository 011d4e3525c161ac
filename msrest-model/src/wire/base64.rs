//! `bytearray` (standard base64 with padding) and `base64` (base64url without it).

use std::convert::identity;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};

const PADDED: GeneralPurpose = engine(DecodePaddingMode::RequireCanonical);
const UNPADDED: GeneralPurpose = engine(DecodePaddingMode::Indifferent);

/// Reads standard base64; whitespace is skipped, since long values are often broken into lines (msrest
/// `Deserializer.deserialize_bytearray`, which skips any other character too).
pub(crate) fn read_standard(text: &str) -> Option<Vec<u8>> {
    PADDED.decode(text).or_else(|_| PADDED.decode(visible(text, identity))).ok()
}

/// Reads either alphabet, with or without padding (msrest `Deserializer.deserialize_base64`).
pub(crate) fn read_either(text: &str) -> Option<Vec<u8>> {
    UNPADDED.decode(text).or_else(|_| UNPADDED.decode(visible(text, standard))).ok()
}

/// Writes standard base64 with padding.
pub(crate) fn write_standard(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(bytes)
}

/// Writes base64url without padding.
pub(crate) fn write_url_safe(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// Bits beyond the last whole byte are ignored, as Python's `binascii` does.
const fn engine(padding: DecodePaddingMode) -> GeneralPurpose {
    let config =
        GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true).with_decode_padding_mode(padding);
    GeneralPurpose::new(&STANDARD, config)
}

fn visible(text: &str, in_alphabet: fn(u8) -> u8) -> Vec<u8> {
    text.bytes().filter(|byte| !byte.is_ascii_whitespace()).map(in_alphabet).collect()
}

fn standard(byte: u8) -> u8 {
    match byte {
        b'-' => b'+',
        b'_' => b'/',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{read_either, read_standard, write_standard, write_url_safe};

    const BYTES: [u8; 4] = [0xfb, 0xff, 0xfe, 0x41];

    #[test]
    fn writes_as_msrest() {
        assert_eq!(write_standard(&BYTES), "+//+QQ==");
        assert_eq!(write_url_safe(&BYTES), "-__-QQ");
        assert_eq!((write_standard(&[]), write_url_safe(&[])), (String::new(), String::new()));
    }

    #[test]
    fn reads_what_msrest_reads() {
        for text in ["+//+QQ==", "+//+\r\nQQ==\n", " +//+ QQ==", "+//+QR=="] {
            assert_eq!(read_standard(text), Some(BYTES.to_vec()), "{text}");
        }
        for text in ["-__-QQ", "-__-QQ==", "+//+QQ", "+//+QQ==", "-_/+QQ", "-__-\nQQ"] {
            assert_eq!(read_either(text), Some(BYTES.to_vec()), "{text}");
        }
        assert_eq!((read_standard(""), read_either("")), (Some(vec![]), Some(vec![])));
    }

    /// msrest refuses the missing padding and the lone character; it skips the garbage, and what follows
    /// padding.
    #[test]
    fn refuses() {
        for text in ["+//+QQ", "+//+QQ=", "Q", "-__-QQ==", "QQ==QQ==", "QQ===", "Q*Q==", "Q\u{e9}==", "="] {
            assert_eq!(read_standard(text), None, "{text}");
        }
        for text in ["Q", "QQQQQ", "Q*Q", "QQ==QQ==", "QQ===", "="] {
            assert_eq!(read_either(text), None, "{text}");
        }
    }
}
