//! A stack buffer, so that writing a date costs no allocation.

use std::fmt::{self, Write as _};

/// Up to 40 bytes of text on the stack; the longest form, `2015-01-01T00:00:00.123456789Z`, has 30.
///
/// Aligned to eight bytes, as `from_utf8` checks eight bytes of ASCII at a time from such an address on.
#[derive(Debug, Clone, Copy)]
#[repr(align(8))]
pub struct ShortText {
    bytes: [u8; 40],
    length: u8,
}

impl ShortText {
    /// The text written so far.
    pub fn as_str(&self) -> &str {
        // Of most texts 32 bytes are checked, with the zeros behind them: a fixed length is faster.
        let whole = self.bytes.first_chunk::<32>().filter(|whole| usize::from(self.length) <= whole.len());
        let bytes = whole.map_or(self.bytes.as_slice(), <[u8; 32]>::as_slice);
        core::str::from_utf8(bytes).ok().and_then(|text| text.get(..self.length.into())).unwrap_or_default()
    }

    pub(crate) fn new() -> Self {
        Self { bytes: [0; 40], length: 0 }
    }

    /// The text of a value, cut to what fits.
    pub(crate) fn of(value: impl fmt::Display) -> Self {
        let mut text = Self::new();
        let _ = write!(text, "{value}");
        text
    }

    /// These bytes of ASCII; `None` if they do not fit.
    #[inline]
    pub(crate) fn from_ascii(bytes: &[u8]) -> Option<Self> {
        let mut text = Self::new();
        text.push_ascii(bytes).then_some(text)
    }

    /// Appends `value` in exactly `width` digits; `false`, and nothing appended, if either does not fit.
    #[must_use]
    pub(crate) fn push_digits(&mut self, value: u32, width: usize) -> bool {
        let mut rest = value;
        let Some(slot) = self.slot(width) else { return false };
        for byte in slot.iter_mut().rev() {
            *byte = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        rest == 0 && self.grow(width)
    }

    /// Appends `text`; `false`, and nothing appended, if it does not fit.
    #[must_use]
    pub(crate) fn push_str(&mut self, text: &str) -> bool {
        self.push_ascii(text.as_bytes())
    }

    /// Appends bytes of ASCII; `false`, and nothing appended, if they do not fit.
    #[inline]
    #[must_use]
    pub(crate) fn push_ascii(&mut self, bytes: &[u8]) -> bool {
        let Some(slot) = self.slot(bytes.len()) else { return false };
        slot.copy_from_slice(bytes);
        self.grow(bytes.len())
    }

    fn slot(&mut self, width: usize) -> Option<&mut [u8]> {
        self.bytes.get_mut(usize::from(self.length)..)?.get_mut(..width)
    }

    fn grow(&mut self, width: usize) -> bool {
        let length = u8::try_from(width).ok().and_then(|width| self.length.checked_add(width));
        self.length = length.unwrap_or(self.length);
        length.is_some()
    }
}

impl fmt::Write for ShortText {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.push_str(text) { Ok(()) } else { Err(fmt::Error) }
    }
}

#[cfg(test)]
mod tests {
    use super::ShortText;

    #[test]
    fn appends_digits_and_text() {
        let mut text = ShortText::new();
        assert!(text.push_digits(7, 4) && text.push_str("-") && text.push_digits(12, 2));
        assert_eq!(text.as_str(), "0007-12");
    }

    #[test]
    fn refuses_what_does_not_fit() {
        let mut text = ShortText::new();
        assert!(!text.push_digits(100, 2));
        assert!(!text.push_str(&"x".repeat(41)));
        assert_eq!(text.as_str(), "");
        assert!(text.push_str(&"x".repeat(40)));
        assert!(!text.push_digits(1, 1) && !text.push_str("y") && text.push_str(""));
        assert_eq!(text.as_str(), "x".repeat(40));
    }
}
