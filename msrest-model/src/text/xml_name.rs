//! Which characters and names XML allows.

/// Whether a text is a name without a colon: what an element or attribute is called beside its prefix. `xmlns` is taken.
pub(crate) const fn is_name(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        let (character, length) = decode(bytes, index);
        if !is_name_character(character, index == 0) {
            return false;
        }
        index += length;
    }
    !bytes.is_empty() && !matches!(bytes, b"xmlns")
}

/// The character that starts at `index` of a text, and its bytes.
const fn decode(bytes: &[u8], index: usize) -> (u32, usize) {
    let first = byte(bytes, index);
    match first {
        0..0x80 => (first, 1),
        0x80..0xe0 => ((first & 0x1f) << 6 | tail(bytes, index + 1), 2),
        0xe0..0xf0 => ((first & 0x0f) << 12 | tail(bytes, index + 1) << 6 | tail(bytes, index + 2), 3),
        _ => (
            (first & 0x07) << 18
                | tail(bytes, index + 1) << 12
                | tail(bytes, index + 2) << 6
                | tail(bytes, index + 3),
            4,
        ),
    }
}

const fn byte(bytes: &[u8], index: usize) -> u32 {
    match bytes.split_at_checked(index) {
        Some((_, [byte, ..])) => *byte as u32,
        _ => 0,
    }
}

/// The six bits of a byte that is not the first of its character.
const fn tail(bytes: &[u8], index: usize) -> u32 {
    byte(bytes, index) & 0x3f
}

/// `NameStartChar` and `NameChar` of XML 1.0, fifth edition, without the colon.
const fn is_name_character(character: u32, is_first: bool) -> bool {
    matches!(character,
        0x41..=0x5a | 0x61..=0x7a | 0x5f
        | 0xc0..=0xd6 | 0xd8..=0xf6 | 0xf8..=0x2ff | 0x370..=0x37d | 0x37f..=0x1fff
        | 0x200c..=0x200d | 0x2070..=0x218f | 0x2c00..=0x2fef | 0x3001..=0xd7ff
        | 0xf900..=0xfdcf | 0xfdf0..=0xfffd | 0x10000..=0xeffff)
        || !is_first
            && matches!(character, 0x2d | 0x2e | 0x30..=0x39 | 0xb7 | 0x300..=0x36f | 0x203f..=0x2040)
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn names() {
        for name in ["a", "Blob", "_x", "Last-Modified", "a.b", "x1", "名前", "é\u{301}", "\u{10000}"] {
            assert!(is_name(name), "{name}");
        }
        for text in
            ["", "1a", "-a", ".a", "a b", "a:b", "a<", "a\n", "\u{d7}", "a\u{2028}", "\u{300}a", "xmlns"]
        {
            assert!(!is_name(text), "{text:?}");
        }
    }
}
