//! The message of a compile error, put together in constant evaluation.
#![allow(clippy::indexing_slicing, reason = "constant evaluation reports it as a compile error")]

/// A text put together in the compiler, for the message of an assertion. What does not fit is cut off.
pub(crate) struct Message {
    bytes: [u8; 400],
    length: usize,
}

impl Message {
    pub(crate) const fn new(text: &str) -> Self {
        Self { bytes: [0; 400], length: 0 }.then(text)
    }

    pub(crate) const fn then(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        let mut index = 0;
        while index < text.len() && self.length < self.bytes.len() {
            self.bytes[self.length] = text[index];
            self.length += 1;
            index += 1;
        }
        self
    }

    /// The parts with `between` between them.
    pub(crate) const fn then_all(mut self, parts: &[&str], between: &str) -> Self {
        let mut index = 0;
        while index < parts.len() {
            if index > 0 {
                self = self.then(between);
            }
            self = self.then(parts[index]);
            index += 1;
        }
        self
    }

    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "the names are too long to be shown",
        }
    }
}
