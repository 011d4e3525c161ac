//! Types of one JSON string, number or boolean.

use super::{RestType, ScalarInput};
use crate::error::Expected;
use crate::schema::Format;

/// A type whose wire form is one JSON string, number or boolean.
pub trait Scalar: RestType {
    /// Takes the value from what the document holds.
    ///
    /// # Errors
    /// [`Expected`] names what the type wanted to see.
    fn read(input: ScalarInput<'_>, format: Format) -> Result<Self, Expected>;

    /// Whether the value is an unknown one that the type keeps: readers warn of it.
    fn is_unknown(&self) -> bool {
        false
    }
}
