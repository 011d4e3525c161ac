//! Which characters and names XML allows.

use std::borrow::Cow;

/// Whether a text is a name without a colon: what an element or attribute is called beside its prefix. `xmlns` is taken.
pub(crate) fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    let starts_well = characters.next().is_some_and(|character| is_name_character(character, true));
    starts_well && characters.all(|character| is_name_character(character, false)) && text != "xmlns"
}

/// A name as Python's ElementTree has it: `Key`, or `{namespace}Key`.
pub(crate) fn qualified<'a>(namespace: Option<&str>, local: &'a str) -> Cow<'a, str> {
    match namespace {
        Some(namespace) => format!("{{{namespace}}}{local}").into(),
        None => local.into(),
    }
}

/// The namespace and the local name of a [`qualified`] one.
pub(crate) fn split_qualified(name: &str) -> (Option<&str>, &str) {
    match name.strip_prefix('{').and_then(|name| name.split_once('}')) {
        Some((namespace, local)) => (Some(namespace), local),
        None => (None, name),
    }
}

/// `NameStartChar` and `NameChar` of XML 1.0, fifth edition, without the colon.
fn is_name_character(character: char, is_first: bool) -> bool {
    matches!(u32::from(character),
        0x41..=0x5a | 0x61..=0x7a | 0x5f
        | 0xc0..=0xd6 | 0xd8..=0xf6 | 0xf8..=0x2ff | 0x370..=0x37d | 0x37f..=0x1fff
        | 0x200c..=0x200d | 0x2070..=0x218f | 0x2c00..=0x2fef | 0x3001..=0xd7ff
        | 0xf900..=0xfdcf | 0xfdf0..=0xfffd | 0x10000..=0xeffff)
        || !is_first
            && matches!(u32::from(character),
                0x2d | 0x2e | 0x30..=0x39 | 0xb7 | 0x300..=0x36f | 0x203f..=0x2040)
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
