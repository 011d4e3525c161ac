//! A stack buffer, so that writing a date costs no allocation.

use std::fmt::{self, Write as _};

/// Up to 40 bytes of text on the stack; the longest form, `2015-01-01T00:00:00.123456789Z`, has 30.
#[derive(Debug, Clone, Copy)]
pub struct ShortText {
    bytes: [u8; 40],
    length: u8,
}

impl ShortText {
    /// The text written so far.
    pub fn as_str(&self) -> &str {
        let written = self.bytes.get(..usize::from(self.length)).unwrap_or_default();
        core::str::from_utf8(written).unwrap_or_default()
    }

    pub(crate) fn new() -> Self {
        Self { bytes: [0; 40], length: 0 }
    }

    /// What fits of a value's text.
    pub(crate) fn of(value: impl fmt::Display) -> Self {
        let mut text = Self::new();
        let _ = write!(text, "{value}");
        text
    }

    /// Appends `value` in exactly `width` digits; `false`, and nothing appended, where either does not fit.
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

    /// Appends `text`; `false`, and nothing appended, where it does not fit.
    #[must_use]
    pub(crate) fn push_str(&mut self, text: &str) -> bool {
        let Some(slot) = self.slot(text.len()) else { return false };
        slot.copy_from_slice(text.as_bytes());
        self.grow(text.len())
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
