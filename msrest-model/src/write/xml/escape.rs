//! Which characters need a reference in XML.

/// What a byte needs in text or in the value of an attribute.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Escape {
    /// Nothing.
    None,
    /// This reference in its place.
    Reference(&'static str),
    /// A closer look: it may begin U+FFFE or U+FFFF, which XML does not allow.
    Suspect,
    /// An error: XML does not allow the character.
    Illegal,
}

/// What a byte needs. Without a reference, a line feed or tab in an attribute is read as a space, and a carriage return
/// anywhere as a line feed.
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
