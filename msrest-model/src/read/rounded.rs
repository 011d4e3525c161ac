//! What a `serde_json::Value` of a text does not keep.

use std::collections::BTreeMap;

use serde_json::Number;

use super::context::Context;

/// The digits of numbers, and whether something else stands in the place of what it cannot hold at all.
#[derive(Clone, Default)]
pub(crate) struct Rounded {
    /// The digits by the bits of the float that stands for them; `None` if different digits of the document have that float. For
    /// most documents there is no map, and nothing to drop for each model of a list (`benches`, `read_by_serde` of
    /// `small_objects`).
    digits: Option<BTreeMap<u64, Option<String>>>,
    pub(crate) has_unreadable: bool,
}

impl Rounded {
    /// Keeps the digits of a number, if its float may have lost some.
    fn keep(&mut self, digits: &str, float: f64) {
        const KEPT: usize = 15;
        if digits.len() > KEPT {
            let all = self.digits.get_or_insert_default();
            let kept = all.entry(float.to_bits()).or_insert_with(|| Some(digits.to_owned()));
            if kept.as_deref() != Some(digits) {
                *kept = None;
            }
        }
    }

    /// Whether no float has lost digits.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.digits.is_none()
    }

    /// The digits that the document had for a float.
    pub(crate) fn digits(&self, float: f64) -> Option<String> {
        self.digits.as_ref()?.get(&float.to_bits())?.clone()
    }
}

impl Context<'_> {
    /// Reads a part of a text into a `Value` that is read from there afterwards. If its types hold secrets, any key in it may be
    /// one in a secret, until it is known what it is.
    pub(crate) fn buffered<T>(&mut self, holds_secrets: bool, read: impl FnOnce(&mut Self) -> T) -> T {
        let is_buffering = std::mem::replace(&mut self.is_buffering, true);
        // Items count when the model is read from the `Value`, and not before.
        let items_left = std::mem::replace(&mut self.items_left, usize::MAX);
        let value = self.within_secret(holds_secrets, read);
        self.is_buffering = is_buffering;
        self.items_left = items_left;
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
