//! Which bytes of a text need no escape in a JSON string.

/// Whether a text needs no escapes. The last chunk overlaps those before.
#[inline]
pub(crate) fn is_unescaped(bytes: &[u8]) -> bool {
    match (bytes.last_chunk::<16>(), bytes.last_chunk::<8>()) {
        (Some(last), _) => bytes.as_chunks::<16>().0.iter().all(are_unescaped) && are_unescaped(last),
        (_, Some(last)) => {
            let is_unescaped = |chunk| special_bits(chunk) == 0;
            bytes.as_chunks::<8>().0.iter().all(is_unescaped) && is_unescaped(last)
        }
        _ => is_short_unescaped(bytes),
    }
}

/// [`is_unescaped`] for less than eight bytes: the four at the start and the four at the end cover four to seven.
#[inline]
fn is_short_unescaped(bytes: &[u8]) -> bool {
    match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some([a, b, c, d]), Some([e, f, g, h])) => special_bits(&[*a, *b, *c, *d, *e, *f, *g, *h]) == 0,
        _ => !bytes.iter().any(|byte| is_special(*byte)),
    }
}

/// How many bytes at the start of a text need no escape.
#[inline]
pub(crate) fn unescaped_length(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((chunk, behind)) = rest.split_first_chunk() {
        let found = special_bits(chunk);
        if found != 0 {
            return bytes.len() - rest.len() + found.trailing_zeros() as usize / 8;
        }
        rest = behind;
    }
    bytes.len() - rest.len() + short_unescaped_length(rest)
}

/// [`unescaped_length`] for less than eight bytes: the end of the text, which few strings reach.
#[cold]
fn short_unescaped_length(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| !is_special(**byte)).count()
}

/// A backslash, a quotation mark or a control character: the latter two are below `'!'` once the bit `TURNED` is flipped.
#[inline]
fn is_special(byte: u8) -> bool {
    (byte ^ TURNED < b'!') | (byte == b'\\')
}

const TURNED: u8 = 2;

/// The compiler makes vector instructions of it.
#[inline]
fn are_unescaped(chunk: &[u8; 16]) -> bool {
    !chunk.iter().fold(false, |found, byte| found | is_special(*byte))
}

/// Bit 7 of the first special byte, and of some behind it (Mycroft's test for a zero byte).
#[inline]
fn special_bits(chunk: &[u8; 8]) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    let word = u64::from_le_bytes(*chunk);
    let below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word;
    let quote_or_control = below(word ^ (ONES * u64::from(TURNED)), u64::from(b'!'));
    let backslash = below(word ^ (ONES * u64::from(b'\\')), 1);
    (quote_or_control | backslash) & (ONES << 7)
}

#[cfg(test)]
mod tests {
    use super::{is_unescaped, unescaped_length};

    #[test]
    fn every_byte_in_every_place() {
        for length in 0..40 {
            for at in 0..length {
                for byte in 0..=255 {
                    let mut bytes = vec![b'a'; length];
                    bytes[at] = byte;
                    let is_special = byte < 0x20 || byte == b'"' || byte == b'\\';
                    assert_eq!(
                        unescaped_length(&bytes),
                        if is_special { at } else { length },
                        "{byte} at {at}"
                    );
                    assert_eq!(is_unescaped(&bytes), !is_special, "{byte} at {at}");
                }
            }
        }
        assert!(is_unescaped(b"") && unescaped_length(b"") == 0);
    }
}
