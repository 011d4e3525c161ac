//! Reading something more than once: objects whose keys compete, and values that several attributes find.

use crate::error::{DeserializationErrorKind, Path};
use crate::read::context::Context;
use crate::read::warning_list::Counts;
use crate::rest_type::Abort;

/// The state of a reading, to return to.
pub(crate) struct Mark {
    depth: usize,
    items_left: usize,
    rereads: usize,
    warnings: Counts,
}

impl Context<'_> {
    /// The state to which [`go_back`](Self::go_back) returns.
    pub(crate) fn mark(&self) -> Mark {
        let &Self { depth, items_left, rereads, .. } = self;
        Mark { depth, items_left, rereads, warnings: self.warnings.counts() }
    }

    /// Forgets a reading that stopped because keys compete.
    #[cold]
    pub(crate) fn go_back(&mut self, mark: Mark) {
        self.ambiguous = false;
        self.depth = mark.depth;
        self.items_left = mark.items_left;
        self.path = Path::default();
        self.warnings.go_back(mark.warnings);
    }

    /// Whether an object was read once more since the mark.
    #[cold]
    pub(crate) fn has_reread_since(&self, mark: &Mark) -> bool {
        self.rereads > mark.rereads
    }

    /// Reads an object once more, and all objects in it, with all keys in sight.
    #[cold]
    pub(crate) fn reread(&mut self, read: impl FnOnce(&mut Self) -> Result<(), Abort>) -> Result<(), Abort> {
        self.rereads += 1;
        self.sees_all_keys = true;
        let outcome = read(self);
        self.sees_all_keys = false;
        outcome
    }

    /// Reads a value that is read once for each of `readers` attributes. If such values nest, the work multiplies at each level: up
    /// to a limit that is what the document asks for, beyond it is an error.
    pub(crate) fn shared<T>(
        &mut self,
        readers: usize,
        read: impl FnOnce(&mut Self) -> Result<T, Abort>,
    ) -> Result<T, Abort> {
        const MOST_COPIES: usize = 1024;
        let copies = self.copies;
        let nested = copies.saturating_mul(readers.max(1));
        if nested > MOST_COPIES {
            return Err(self.fail(DeserializationErrorKind::TooTangled));
        }
        self.copies = nested;
        let outcome = self.count_copied(1).and_then(|()| read(self));
        self.copies = copies;
        outcome
    }

    /// Counts values that are read many times; an error if there are too many of them.
    pub(crate) fn count_copied(&mut self, count: usize) -> Result<(), Abort> {
        const FEW_COPIES: usize = 8;
        const MOST_COPIED: usize = 100_000;
        if self.copies > FEW_COPIES {
            self.copied += count;
            if self.copied > MOST_COPIED {
                return Err(self.fail(DeserializationErrorKind::TooTangled));
            }
        }
        Ok(())
    }
}
