//! What a `serde_json::Value` of a text does not keep.

use serde_json::{Map, Number, Value};

use super::context::Context;

/// The digits of numbers, and whether something else stands in the place of what it cannot hold at all.
#[derive(Clone, Default)]
pub(crate) struct Rounded {
    /// The digits by the text of the number that stands for them; `null` if the document has other digits for that number, too.
    /// For most documents there is no map, and nothing to drop for each model of a list (`benches`, `read_by_serde` of
    /// `small_objects`).
    digits: Option<Map<String, Value>>,
    pub(crate) has_unreadable: bool,
}

impl Rounded {
    /// Keeps the digits of a number, if that may have lost some.
    fn keep(&mut self, digits: &str, number: &Number) {
        const KEPT: usize = 15;
        if digits.len() > KEPT {
            let all = self.digits.get_or_insert_default();
            let known = all.insert(number.to_string(), digits.into());
            if known.is_some_and(|known| known != digits) {
                all.insert(number.to_string(), Value::Null);
            }
        }
    }

    /// Whether no float has lost digits.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.digits.is_none()
    }

    /// The digits that the document had for a number.
    pub(crate) fn digits(&self, number: &Number) -> Option<String> {
        self.digits.as_ref()?.get(&number.to_string())?.as_str().map(str::to_owned)
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
        if self.is_buffering {
            self.rounded.keep(digits, number);
        }
    }
}
