//! Warnings, and errors after which reading goes on.

use serde_json::Value;

use crate::error::{DeserializationError, DeserializationErrorKind, PathBuilder, Warning, WarningKind};
use crate::read::context::Context;
use crate::read::unexpected::short_scalar;
use crate::rest_type::{Abort, ArraySlot};

impl Context<'_> {
    #[cold]
    pub(crate) fn warn(&mut self, kind: WarningKind) {
        if self.warns {
            self.warnings.push(Warning::new(kind));
        }
    }

    /// The value, if a warning may quote it: if it is short, and not a secret.
    #[cold]
    pub(crate) fn quotable(&self, value: &Value, is_secret: bool) -> Option<Value> {
        if self.redact || is_secret { None } else { short_scalar(value) }
    }

    /// Warns of a key that is dropped, at a place below, if anybody sees such warnings.
    #[inline]
    pub(crate) fn warn_of_dropped(&mut self, segment: impl Fn(&mut PathBuilder<'_>)) {
        if self.reports_dropped {
            self.warn_at(segment, WarningKind::DroppedKey);
        }
    }

    /// Adds a warning at a place below.
    #[cold]
    pub(crate) fn warn_at(&mut self, segment: impl Fn(&mut PathBuilder<'_>), kind: WarningKind) {
        let start = self.warnings.len();
        self.warn(kind);
        self.prepend(segment, false, start);
    }

    /// Turns the error into a warning at its place, if reading goes on after errors, and returns to `depth`.
    #[cold]
    pub(crate) fn recover(&mut self, depth: usize) -> Result<(), Abort> {
        if !self.recover || self.has_too_many_items() {
            return Err(Abort);
        }
        let error =
            DeserializationError::new(self.take_problem(depth).unwrap_or(DeserializationErrorKind::Missing));
        #[cfg(feature = "xml")]
        let error = error.in_element(self.element.take());
        let path = std::mem::take(&mut self.path);
        if self.warns {
            self.warnings.push(Warning::at(path, WarningKind::Recovered(error)));
        }
        Ok(())
    }

    /// Leaves out an item of a list from which so many were left out before; `null` takes its place if the list holds such. A
    /// list of a fixed length is not whole without it.
    #[cold]
    pub(crate) fn recover_item(
        &mut self,
        list: &mut dyn ArraySlot,
        index: usize,
        left_out: &mut usize,
        depth: usize,
    ) -> Result<(), Abort> {
        list.truncate(index - *left_out);
        let is_shorter = list.null().is_err();
        if is_shorter && list.needs_all() {
            return Err(Abort);
        }
        *left_out += usize::from(is_shorter);
        self.recover(depth)
    }

    /// Takes the error, if it is one of ours and not of the text's syntax, and returns to `depth`.
    pub(crate) fn take_problem(&mut self, depth: usize) -> Option<DeserializationErrorKind> {
        self.depth = depth;
        self.problem.take()
    }
}
