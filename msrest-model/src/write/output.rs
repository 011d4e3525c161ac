//! What a JSON value is written to, piece by piece.

use serde_json::{Number, Value};

use crate::index::Row;
use crate::object::Stop;

/// Takes the pieces of one JSON value in their order. An error is kept by the output; `Stop` only says that there is one.
pub(crate) trait Output {
    /// A value that is no object or array.
    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<(), Stop>;

    /// Any JSON.
    fn json(&mut self, value: &Value) -> Result<(), Stop>;

    /// The beginning of an object or array of about so many values.
    fn open(&mut self, is_object: bool, length: usize);

    /// The key of the next value.
    fn key(&mut self, key: &str);

    /// The key of the next value, from a table.
    fn row_key(&mut self, row: &Row) {
        self.key(row.key);
    }

    /// The end of the object or array that was opened last.
    fn close(&mut self, is_object: bool) -> Result<(), Stop>;
}

/// A value that is no object or array.
#[derive(Clone, Copy)]
pub(crate) enum Scalar<'a> {
    Null,
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    /// It is finite.
    Float(f64),
    Number(&'a Number),
    Text(&'a str),
}
