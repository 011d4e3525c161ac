//! What a `serde_json::Value` of a text does not keep.

use std::collections::BTreeMap;

/// The digits of numbers, and whether something else stands in the place of what it cannot hold at all.
#[derive(Clone, Default)]
pub(crate) struct Rounded {
    /// By the float that stands in their place: nothing if several numbers of the document have the same.
    digits: BTreeMap<u64, Option<String>>,
    pub(crate) has_unreadable: bool,
}

impl Rounded {
    /// Keeps the digits of a number, if its float has fewer.
    pub(crate) fn keep(&mut self, digits: &str, float: f64) {
        const KEPT: usize = 15;
        if digits.len() > KEPT {
            let kept = self.digits.entry(float.to_bits()).or_insert_with(|| Some(digits.to_owned()));
            if kept.as_deref() != Some(digits) {
                *kept = None;
            }
        }
    }

    /// The digits that stood in the place of a float.
    #[inline]
    pub(crate) fn digits(&self, float: f64) -> Option<String> {
        if self.digits.is_empty() { None } else { self.digits.get(&float.to_bits())?.clone() }
    }
}
