//! Names without regard to case. ASCII is compared eight bytes at a time; the last eight overlap those before.

use std::borrow::Cow;

/// Whether two names are equal. For short ones there is no call to the library.
#[inline(always)]
pub(crate) fn is_same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let ends = |bytes: &[u8]| {
        Some((u64::from_le_bytes(*bytes.first_chunk()?), u64::from_le_bytes(*bytes.last_chunk()?)))
    };
    match (ends(left), ends(right)) {
        (Some(left_ends), Some(right_ends)) => left_ends == right_ends && (left.len() <= 16 || left == right),
        _ => is_same_short(left, right),
    }
}

/// Whether two names of one length of less than eight bytes are equal.
#[inline(always)]
fn is_same_short(left: &[u8], right: &[u8]) -> bool {
    let ends = |bytes: &[u8]| {
        Some((u32::from_le_bytes(*bytes.first_chunk()?), u32::from_le_bytes(*bytes.last_chunk()?)))
    };
    match (ends(left), ends(right)) {
        (Some(left), Some(right)) => left == right,
        _ => left.iter().zip(right).all(|(left, right)| left == right),
    }
}

/// Whether two names differ in ASCII case at most.
#[inline]
pub(crate) fn equal(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() || !are_equal(last_word(left), last_word(right)) {
        return false;
    }
    let mut chunks = left.as_chunks::<8>().0.iter().zip(right.as_chunks::<8>().0);
    chunks.all(|(left, right)| are_equal(u64::from_le_bytes(*left), u64::from_le_bytes(*right)))
}

/// Whether the bytes that differ are letters that differ in bit 0x20: bit 7 of a sum tells whether the seven bits of a
/// byte reach a limit.
#[inline]
fn are_equal(left: u64, right: u64) -> bool {
    const ONES: u64 = u64::MAX / 255;
    let differing = left ^ right;
    if differing == 0 {
        return true;
    }
    let small = (left | (ONES * 0x20)) & (ONES * 0x7f);
    let from_a = small + ONES * (0x80 - b'a' as u64);
    let past_z = small + ONES * (0x7f - b'z' as u64);
    let letters = from_a & !past_z & !left & (ONES << 7);
    differing & !(letters >> 2) == 0
}

/// The last eight bytes, or all of them.
#[inline]
fn last_word(bytes: &[u8]) -> u64 {
    match (bytes.last_chunk::<8>(), bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some(last), ..) => u64::from_le_bytes(*last),
        (_, Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last))
        }
        _ => bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}

/// A name in lower case, as by Python's `str.lower`; one that is all ASCII stays as it is.
#[inline]
pub(crate) fn lowered(name: &str) -> Cow<'_, str> {
    if name.is_ascii() { Cow::Borrowed(name) } else { Cow::Owned(name.to_lowercase()) }
}

/// Equality after lower-casing both, as Python's `str.lower` has it.
pub(crate) fn equal_ignoring_case(left: &str, right: &str) -> bool {
    equal(left.as_bytes(), right.as_bytes())
        || !(left.is_ascii() && right.is_ascii())
            && folded(left).eq(folded(right))
            && lowered(left).eq_ignore_ascii_case(&lowered(right))
}

/// The characters in lower case. A sigma is the same at the end of a word, unlike for [`lowered`]: names whose characters differ
/// here are different, which is known without a copy.
fn folded(name: &str) -> impl Iterator<Item = char> {
    let characters = name.chars().flat_map(char::to_lowercase);
    characters.map(|character| if character == 'ς' { 'σ' } else { character })
}

/// Equal for names that differ in ASCII case only, and for few others: bit 0x20 is set everywhere.
#[inline]
pub(crate) fn hash(name: &str) -> u32 {
    const FOLD: u64 = 0x2020_2020_2020_2020;
    let bytes = name.as_bytes();
    // Both halves of the product: the lower one knows nothing of the last letters, which alone differ in many names.
    let mix = |state: u64, word: u64| {
        let product = u128::from(state ^ (word | FOLD)) * 0x9e37_79b9_7f4a_7c15;
        (product ^ (product >> 64)) as u64
    };
    let chunks = bytes.as_chunks::<8>().0;
    let state = chunks.iter().fold(bytes.len() as u64, |state, chunk| mix(state, u64::from_le_bytes(*chunk)));
    mix(state, last_word(bytes)) as u32
}

#[cfg(test)]
mod tests {
    use super::{equal, equal_ignoring_case, hash, is_same, lowered};

    #[test]
    fn every_byte_folds_as_in_std() {
        let letters: Vec<char> = (0_u8..=255).map(char::from).collect();
        for left in &letters {
            for right in &letters {
                for (before, after) in [
                    ("", ""),
                    ("12345678", ""),
                    ("a", "bcdefgh"),
                    ("", "bcdef"),
                    ("abc", "d"),
                    ("éa", "1234567éZ"),
                ] {
                    let (left, right) = (format!("{before}{left}{after}"), format!("{before}{right}{after}"));
                    let is_equal = left.eq_ignore_ascii_case(&right);
                    assert_eq!(equal(left.as_bytes(), right.as_bytes()), is_equal, "{left} {right}");
                    assert!(!is_equal || hash(&left) == hash(&right), "{left} {right}");
                }
            }
        }
    }

    #[test]
    fn names_that_differ_at_the_end_spread() {
        for prefix in ["", "a", "Key", "value_", "attribute_", "additionalSetting"] {
            let hashes = (0..256).map(|number| hash(&format!("{prefix}{number}")) % 512);
            let distinct = hashes.collect::<std::collections::BTreeSet<_>>().len();
            // So many of 256 random places out of 512 differ: 201, give or take 6.
            assert!(distinct > 175, "{prefix}: {distinct}");
        }
    }

    #[test]
    fn lengths_count() {
        assert!(equal(b"", b"") && equal(b"PrimaryThumbprint", b"primarythumbprinT"));
        assert!(!equal(b"", b"a") && !equal(b"primaryThumbprint", b"primaryThumbprin"));
    }

    /// Names of any length, equal or with one byte that differs.
    #[test]
    fn every_byte_counts() {
        for length in 0..40 {
            let name = "a".repeat(length);
            assert!(is_same(&name, &name.clone()), "{length}");
            assert!(!is_same(&name, &format!("{name}a")), "{length}");
            for at in 0..length {
                let mut other = name.clone();
                other.replace_range(at..=at, "b");
                assert!(!is_same(&name, &other), "{at} of {length}");
            }
        }
    }

    /// Against the standard library, which has Python's rules: a sigma at the end of a word is another letter.
    #[test]
    fn letters_beyond_ascii_fold_as_in_std() {
        let names = [
            "", "a", "A", "name", "NAME", "straße", "STRASSE", "STRAẞE", "ÄÖÜ", "äöü", "Äöu", "ΟΔΟΣ", "οδος",
            "οδοσ", "ΟδΟς", "ΣΑΣ", "σας", "σασ", "ςας", "K", "k", "İ", "i\u{307}", "ı", "I", "日本", "éA",
            "Éa",
        ];
        for left in names {
            assert_eq!(lowered(left).to_lowercase(), left.to_lowercase());
            assert_eq!(lowered(left).is_ascii(), left.to_lowercase().is_ascii(), "{left}");
            for right in names {
                let is_equal = left.to_lowercase() == right.to_lowercase();
                assert_eq!(equal_ignoring_case(left, right), is_equal, "{left} {right}");
            }
        }
    }
}
