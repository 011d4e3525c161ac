//! The items of a list, the entries of a map, or the root.

use super::Writer;
use super::output::Output;
use crate::rest_type::{ValueSink, View};
use crate::schema::Format;

/// Writes values one after the other. Their numbers are only needed for errors.
pub(super) struct Items<'w, 'a, O> {
    pub(super) writer: &'w mut Writer<'a, O>,
    pub(super) format: Format,
    /// The value that could not be written.
    pub(super) failed: Option<usize>,
}

impl<'w, 'a, O: Output> Items<'w, 'a, O> {
    pub(super) fn new(writer: &'w mut Writer<'a, O>, format: Format) -> Self {
        Self { writer, format, failed: None }
    }

    fn note_failure(&mut self, number: usize) {
        if self.writer.context.has_stopped() {
            self.failed.get_or_insert(number);
        }
    }
}

impl<O: Output> ValueSink for Items<'_, '_, O> {
    fn format(&self, _: usize) -> Format {
        self.format
    }

    fn text(&mut self, _: usize, value: &str) {
        self.writer.output.text(value);
    }

    fn integer(&mut self, _: usize, value: i64) {
        self.writer.integer(value, self.format);
    }

    fn float(&mut self, number: usize, value: f64) {
        self.writer.float(value);
        self.note_failure(number);
    }

    fn view(&mut self, number: usize, view: &View<'_>) {
        if !self.writer.context.has_stopped() {
            self.writer.view(view, self.format);
            self.note_failure(number);
        }
    }

    fn key(&mut self, key: &str) {
        self.writer.output.key(key);
    }
}
