//! How many items of lists and entries of maps a document may have in all.

use crate::error::DeserializationErrorKind;
use crate::read::context::Context;
use crate::rest_type::Abort;

impl Context<'_> {
    /// Counts items of lists, or entries of maps.
    #[inline]
    pub(crate) fn count_items(&mut self, count: usize) -> Result<(), Abort> {
        match self.items_left.checked_sub(count) {
            Some(left) => {
                self.items_left = left;
                Ok(())
            }
            None => Err(self.fail(DeserializationErrorKind::TooManyItems(self.max_items))),
        }
    }

    /// Whether there is a limit to the items, also to those of a value that is copied as it is.
    pub(crate) fn counts_all_items(&self) -> bool {
        self.max_items < usize::MAX || self.copies > 1
    }

    /// Whether the limit is exceeded: then no part of the document is left out instead.
    #[cold]
    pub(crate) fn has_too_many_items(&self) -> bool {
        matches!(self.problem, Some(DeserializationErrorKind::TooManyItems(_)))
    }
}
