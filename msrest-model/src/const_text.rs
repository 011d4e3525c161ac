//! Texts in constant evaluation: what `str` offers there is little.
#![allow(clippy::indexing_slicing, reason = "constant evaluation reports it as a compile error")]

use crate::schema::Attribute;

/// A text put together in the compiler, for the message of an assertion. What does not fit is cut off.
pub(crate) struct Text {
    bytes: [u8; 400],
    length: usize,
}

impl Text {
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

/// How many parts two paths share at the beginning.
pub(crate) const fn shared(left: &[&str], right: &[&str]) -> usize {
    let mut length = 0;
    while length < left.len() && length < right.len() && same(left[length], right[length]) {
        length += 1;
    }
    length
}

/// Whether one of the paths is the other or leads to it. The last parts differ most often.
pub(crate) const fn collide(left: &[&str], right: &[&str]) -> bool {
    let mut length = if left.len() < right.len() { left.len() } else { right.len() };
    while length > 0 {
        length -= 1;
        if !same(left[length], right[length]) {
            return false;
        }
    }
    true
}

pub(crate) const fn same_path(left: &[&str], right: &[&str]) -> bool {
    left.len() == right.len() && collide(left, right)
}

pub(crate) const fn has_path(attributes: &[Attribute], path: &[&str]) -> bool {
    find_path(attributes, path).is_some()
}

/// The attribute with this REST key path.
pub(crate) const fn find_path<'a>(attributes: &'a [Attribute], path: &[&str]) -> Option<&'a Attribute> {
    let mut index = 0;
    while index < attributes.len() {
        if same_path(attributes[index].path, path) {
            return Some(&attributes[index]);
        }
        index += 1;
    }
    None
}

/// From the end, where names that are alike differ. The compiler takes microseconds for each step.
pub(crate) const fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut length = left.len();
    while length > 0 {
        length -= 1;
        if left[length] != right[length] {
            return false;
        }
    }
    true
}
