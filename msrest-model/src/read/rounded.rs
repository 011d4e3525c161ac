//! The digits of a text that a `serde_json::Value` of it does not keep.

use std::collections::BTreeMap;

use serde_json::Number;

use super::context::Context;

/// By the float that stands in their place: nothing if several numbers of the document have the same.
#[derive(Clone, Default)]
pub(crate) struct Rounded(BTreeMap<u64, Option<String>>);

impl Rounded {
    /// Keeps the digits of a number, if its float has fewer.
    fn keep(&mut self, digits: &str, float: f64) {
        const KEPT: usize = 15;
        if digits.len() > KEPT {
            let kept = self.0.entry(float.to_bits()).or_insert_with(|| Some(digits.to_owned()));
            if kept.as_deref() != Some(digits) {
                *kept = None;
            }
        }
    }

    /// The digits that stood in the place of a float.
    #[inline]
    pub(crate) fn digits(&self, float: f64) -> Option<String> {
        if self.0.is_empty() { None } else { self.0.get(&float.to_bits())?.clone() }
    }
}

impl Context<'_> {
    /// Reads a part of a text into a `Value` that is read from there afterwards.
    pub(crate) fn buffered<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let is_buffering = std::mem::replace(&mut self.is_buffering, true);
        let value = read(self);
        self.is_buffering = is_buffering;
        value
    }

    /// Keeps the digits of a number that goes into such a `Value` as a float.
    #[inline]
    pub(crate) fn keep_digits(&mut self, digits: &str, number: &Number) {
        if self.is_buffering
            && let Some(float) = number.as_f64()
        {
            self.rounded.keep(digits, float);
        }
    }
}
