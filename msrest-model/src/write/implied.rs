//! What is written though no model pushes it: constants, and discriminators without a value of their own. They are put between
//! what the model pushes, in the order of the schema.

use crate::rest_type::View;
use crate::schema::output_index::{OutputIndex, OutputRow};

/// The implied attributes that are still to be written in this run; there are none before a run starts.
pub(super) struct Implied {
    index: &'static OutputIndex,
    run: usize,
    next: usize,
    /// The next one's position in the schema.
    position: usize,
}

impl Implied {
    #[inline]
    pub(super) fn new(index: &'static OutputIndex) -> Self {
        Self { index, run: 0, next: 0, position: usize::MAX }
    }

    #[inline]
    pub(super) fn start_run(&mut self, run: usize) {
        self.run = run;
        self.find_next();
    }

    #[inline]
    fn find_next(&mut self) {
        let next = self.index.implied.get(self.next).filter(|implied| implied.run == self.run);
        self.position = next.map_or(usize::MAX, |implied| implied.position);
    }

    /// Whether an attribute is written in this run.
    pub(super) fn is_in_run(&self, row: &OutputRow) -> bool {
        row.run == self.run
    }

    /// Whether one is left.
    #[inline]
    pub(super) fn has_next(&self) -> bool {
        self.position != usize::MAX
    }

    /// Whether this attribute comes before all of them.
    #[inline]
    pub(super) fn are_behind(&self, row: &OutputRow) -> bool {
        row.position < self.position
    }

    /// Takes the next one that comes before this position.
    #[inline]
    pub(super) fn take_before(&mut self, position: usize) -> Option<(&'static OutputRow, View<'static>)> {
        if self.position >= position { None } else { self.take() }
    }

    #[inline(never)]
    fn take(&mut self) -> Option<(&'static OutputRow, View<'static>)> {
        let implied = self.index.implied.get(self.next)?;
        self.next += 1;
        self.find_next();
        Some((self.index.row(implied.number)?, implied.value.view()))
    }

    /// Passes over the implied value of an attribute that was pushed.
    pub(super) fn pass(&mut self, row: &OutputRow) {
        if row.position == self.position {
            self.next += 1;
            self.find_next();
        }
    }
}
