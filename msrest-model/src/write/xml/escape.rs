//! What stands for itself in the text of XML.

/// What a byte needs in text or in the value of an attribute.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Escape {
    /// It stands for itself.
    None,
    /// A reference in its place.
    Reference(&'static str),
    /// It may begin U+FFFE or U+FFFF, which XML does not know.
    Suspect,
    /// A character that XML does not know.
    Illegal,
}

/// What a byte needs. A line feed or tab in an attribute would come back as a space, a carriage return anywhere as a line feed.
pub(super) fn escape(byte: u8, in_attribute: bool) -> Escape {
    match byte {
        b'&' => Escape::Reference("&amp;"),
        b'<' => Escape::Reference("&lt;"),
        b'>' => Escape::Reference("&gt;"),
        b'\r' => Escape::Reference("&#13;"),
        b'"' if in_attribute => Escape::Reference("&quot;"),
        b'\n' if in_attribute => Escape::Reference("&#10;"),
        b'\t' if in_attribute => Escape::Reference("&#9;"),
        b'\n' | b'\t' | b'"' => Escape::None,
        0..0x20 => Escape::Illegal,
        0xef => Escape::Suspect,
        _ => Escape::None,
    }
}
