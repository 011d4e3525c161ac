//! Visits values one by one: simpler than a `ValueSink`, for loops that can afford one more call for each value.

use super::context::Context;
use super::implied::Implied;
use crate::rest_type::{Abort, ArrayView, MapView, ObjectView, ValueSink, View};
use crate::schema::Format;
use crate::schema::output_index::{OutputIndex, OutputRow};

/// Calls `visit` with each attribute that is written, in the order of the schema, until it stops.
pub(crate) fn visit_attributes(
    object: &dyn ObjectView,
    context: &Context<'_>,
    visit: &mut dyn FnMut(&'static OutputRow, &View<'_>) -> Result<(), Abort>,
) -> Result<(), Abort> {
    let index = object.model_schema().output_index();
    let implied = Implied::new(index);
    let mut attributes = Attributes { index, context, implied, visit, outcome: Ok(()) };
    for run in 0..index.runs {
        attributes.implied.start_run(run);
        object.push(&mut attributes);
        attributes.visit_implied_before(usize::MAX);
    }
    attributes.outcome
}

struct Attributes<'a> {
    index: &'static OutputIndex,
    context: &'a Context<'a>,
    implied: Implied,
    visit: &'a mut dyn FnMut(&'static OutputRow, &View<'_>) -> Result<(), Abort>,
    outcome: Result<(), Abort>,
}

impl Attributes<'_> {
    fn visit_row(&mut self, row: &'static OutputRow, view: &View<'_>) {
        if self.outcome.is_ok() && !self.context.leaves_out(row.attribute) {
            self.outcome = (self.visit)(row, view);
        }
    }

    fn visit_implied_before(&mut self, position: usize) {
        while let Some((row, view)) = self.implied.take_before(position) {
            self.visit_row(row, &view);
        }
    }
}

impl ValueSink for Attributes<'_> {
    fn format(&self, number: usize) -> Format {
        self.index.format(number)
    }

    fn view(&mut self, number: usize, view: &View<'_>) {
        let Some(row) = self.index.row(number).filter(|row| self.implied.is_in_run(row)) else { return };
        self.visit_implied_before(row.position);
        self.implied.pass(row);
        self.visit_row(row, view);
    }
}

/// Calls `visit` with each item of a list until it stops.
pub(crate) fn visit_items(
    array: &dyn ArrayView,
    format: Format,
    visit: &mut dyn FnMut(usize, &View<'_>) -> Result<(), Abort>,
) -> Result<(), Abort> {
    let visit = &mut |number: usize, _: &str, view: &View<'_>| visit(number, view);
    let mut values = Values { format, key: String::new(), visit, outcome: Ok(()) };
    array.push(&mut values);
    values.outcome
}

/// Calls `visit` with each key and value of a map until it stops.
pub(crate) fn visit_entries(
    map: &dyn MapView,
    format: Format,
    visit: &mut dyn FnMut(&str, &View<'_>) -> Result<(), Abort>,
) -> Result<(), Abort> {
    visit_entries_with(&mut String::new(), map, format, visit)
}

/// [`visit_entries`] with a buffer for the keys.
pub(super) fn visit_entries_with(
    buffer: &mut String,
    map: &dyn MapView,
    format: Format,
    visit: &mut dyn FnMut(&str, &View<'_>) -> Result<(), Abort>,
) -> Result<(), Abort> {
    let visit = &mut |_: usize, key: &str, view: &View<'_>| visit(key, view);
    let mut values = Values { format, key: std::mem::take(buffer), visit, outcome: Ok(()) };
    map.push(&mut values);
    *buffer = values.key;
    values.outcome
}

struct Values<'a> {
    format: Format,
    key: String,
    visit: &'a mut dyn FnMut(usize, &str, &View<'_>) -> Result<(), Abort>,
    outcome: Result<(), Abort>,
}

impl ValueSink for Values<'_> {
    fn format(&self, _: usize) -> Format {
        self.format
    }

    fn view(&mut self, number: usize, view: &View<'_>) {
        if self.outcome.is_ok() {
            self.outcome = (self.visit)(number, &self.key, view);
        }
    }

    fn key(&mut self, key: &str) {
        key.clone_into(&mut self.key);
    }
}

/// The key of an entry, looked for only when an error has to name it.
pub(crate) fn key_at(map: &dyn MapView, number: usize) -> String {
    let mut keys = KeyAt { entries_left: number + 1, key: String::new() };
    map.push(&mut keys);
    keys.key
}

struct KeyAt {
    entries_left: usize,
    key: String,
}

impl ValueSink for KeyAt {
    fn view(&mut self, _: usize, _: &View<'_>) {}

    fn key(&mut self, key: &str) {
        if self.entries_left == 1 {
            key.clone_into(&mut self.key);
        }
        self.entries_left = self.entries_left.saturating_sub(1);
    }
}
