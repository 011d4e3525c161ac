//! What JSON is written to, piece by piece.

use serde_json::{Number, Value};

use crate::rest_type::Abort;

/// Takes the pieces of one JSON value in order. The output keeps its error: `Abort` only says that there is one.
pub(crate) trait Output {
    fn null(&mut self);
    fn bool(&mut self, value: bool);
    fn integer(&mut self, value: i64);
    fn unsigned(&mut self, value: u64);
    /// A finite number.
    fn float(&mut self, value: f64);
    fn number(&mut self, number: &Number);
    fn text(&mut self, text: &str);

    /// A text without a character that JSON escapes.
    fn unescaped(&mut self, text: &str) {
        self.text(text);
    }

    /// Any JSON.
    fn json(&mut self, value: &Value) -> Result<(), Abort>;

    /// Any JSON, which is moved in. It is not too deep.
    fn owned(&mut self, value: Value) {
        let _ = self.json(&value);
    }

    /// The beginning of an object or array of about `length` values.
    fn open(&mut self, is_object: bool, length: usize);

    /// The key of the next value.
    fn key(&mut self, key: &str);

    /// The key of the next value, also as it stands in a text: with quotation marks and a colon.
    fn quoted_key(&mut self, key: &str, quoted: &str) {
        let _ = quoted;
        self.key(key);
    }

    /// The end of the object or array that was opened last.
    fn close(&mut self, is_object: bool) -> Result<(), Abort>;
}
