//! Scalars in a format of their own: what `#[rest(format = "..")]` on a struct of one field asks for.

use super::{Scalar, ScalarInput, ValueSink, View};
use crate::error::Expected;
use crate::schema::Format;

/// A scalar in a format of its own, whatever its place asks for.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a scalar",
    label = "not one string, number or boolean",
    note = "a type with a format holds one scalar, and lists and maps hold such types"
)]
pub trait FormattedScalar: Sized {
    /// Pushes the value in this format.
    fn push_as(&self, format: Format, number: usize, out: &mut dyn ValueSink);

    /// Takes the value in this format.
    ///
    /// # Errors
    /// [`Expected`] names what the type wanted to see.
    fn read_as(format: Format, input: ScalarInput<'_>) -> Result<Self, Expected>;
}

#[diagnostic::do_not_recommend]
impl<T: Scalar> FormattedScalar for T {
    fn push_as(&self, format: Format, number: usize, out: &mut dyn ValueSink) {
        self.push_value(number, &mut Formatted { format, out });
    }

    fn read_as(format: Format, input: ScalarInput<'_>) -> Result<Self, Expected> {
        Self::read(input, format)
    }
}

struct Formatted<'a> {
    format: Format,
    out: &'a mut dyn ValueSink,
}

impl ValueSink for Formatted<'_> {
    fn format(&self, _: usize) -> Format {
        self.format
    }

    fn view(&mut self, number: usize, view: &View<'_>) {
        match view.number_as_text(self.format, &mut itoa::Buffer::new()) {
            Some(digits) => self.out.text(number, digits),
            None => self.out.view(number, view),
        }
    }
}
