//! The attributes of a model, each under its key.

use super::Writer;
use super::output::Output;
use crate::keys::KeyTransformer;
use crate::rest_type::{ObjectView, ValueSink, View};
use crate::schema::output_index::{OutputIndex, OutputRow};
use crate::schema::{Format, Schema};
use crate::write::context::top_key;
use crate::write::implied::Implied;
use crate::write::leftovers::Leftovers;
use crate::write::presence::Presence;

/// Writes the attributes that a model pushes, and those that its schema implies.
pub(super) struct Attributes<'w, 'a, O> {
    pub(super) writer: &'w mut Writer<'a, O>,
    index: &'static OutputIndex,
    /// The flattened parent that is open; [`NOWHERE`] if keys are flat.
    group: usize,
    implied: Implied,
    /// Which attributes are written, if keys are flat: of equal keys the first in msrest's order is written.
    presence: Option<Presence>,
    leftovers: Option<Leftovers<'w>>,
}

const NOWHERE: usize = usize::MAX;

impl<'w, 'a, O: Output> Attributes<'w, 'a, O> {
    pub(super) fn new(
        writer: &'w mut Writer<'a, O>,
        object: &'w dyn ObjectView,
        schema: &'static Schema,
    ) -> Self {
        let (context, index) = (writer.context, schema.output_index());
        let is_nested = matches!(context.transformer, KeyTransformer::FullRestKey);
        let presence = (!is_nested).then(|| Presence::of(object, context));
        Self {
            writer,
            index,
            group: if is_nested { 0 } else { NOWHERE },
            implied: Implied::new(index),
            presence,
            leftovers: Leftovers::of(object, schema, is_nested, context),
        }
    }

    /// Writes all of them, then the additional properties.
    pub(super) fn write(mut self, object: &dyn ObjectView) {
        for run in 0..self.index.runs {
            self.implied.start_run(run);
            object.push(&mut self);
            self.write_implied_before(NOWHERE);
        }
        if self.writer.context.has_stopped() {
            return;
        }
        if self.presence.is_none() {
            self.enter_group(0);
        }
        self.write_additional();
    }

    fn write_additional(&mut self) {
        let context = self.writer.context;
        let Some(leftovers) = &self.leftovers else { return };
        let (writer, format) = (&mut *self.writer, leftovers.format());
        // `context` has the error.
        let _ = leftovers.visit(context, &mut |key, view| {
            writer.output.key(key);
            writer.view(view, format);
            context.outcome()
        });
    }

    /// Writes the additional properties under the flattened parent that is open.
    #[inline]
    fn write_leftovers(&mut self) {
        let (Some(leftovers), writer) = (&self.leftovers, &mut *self.writer) else { return };
        let _ = leftovers.visit_group(self.group, self.index, writer.context, &mut |key, value| {
            writer.output.key(key);
            writer.json(value);
            Ok(())
        });
    }

    /// Writes the key of the attribute with this number, and before it what the schema implies. `None` if the attribute is left
    /// out.
    #[inline]
    fn begin(&mut self, number: usize) -> Option<&'static OutputRow> {
        let row = self.index.row(number)?;
        if row.group == self.group && self.implied.are_behind(row) && !row.needs_look {
            self.writer.output.quoted_key(row.key, row.quoted);
            return Some(row);
        }
        self.begin_unusual(row).then_some(row)
    }

    #[inline(never)]
    fn begin_unusual(&mut self, row: &'static OutputRow) -> bool {
        if !self.implied.is_in_run(row) || self.writer.context.has_stopped() {
            return false;
        }
        self.write_implied_before(row.position);
        self.implied.pass(row);
        self.write_key(row)
    }

    /// Writes the key of an attribute in its flattened parents; false if it is left out.
    fn write_key(&mut self, row: &'static OutputRow) -> bool {
        let context = self.writer.context;
        if context.leaves_out(row.attribute) {
            return false;
        }
        match &self.presence {
            None => {
                self.enter_group(row.group);
                self.writer.output.quoted_key(row.key, row.quoted);
            }
            Some(presence) => {
                let key = top_key(row.attribute, context.transformer);
                let is_taken = self.index.rows().iter().any(|other| {
                    other.attribute.order < row.attribute.order
                        && top_key(other.attribute, context.transformer) == key
                        && presence.has(other.attribute.index)
                });
                if is_taken {
                    return false;
                }
                self.writer.output.key(key);
            }
        }
        true
    }

    /// Writes what the schema implies before this position.
    #[inline]
    fn write_implied_before(&mut self, position: usize) {
        while let Some((row, view)) = self.implied.take_before(position) {
            if self.write_key(row) {
                self.writer.view(&view, row.attribute.format);
            }
        }
    }

    /// Closes the flattened parents that are not around `target`, and opens those that are.
    #[inline]
    fn enter_group(&mut self, target: usize) {
        if self.group != target {
            self.change_group(target);
        }
    }

    fn change_group(&mut self, target: usize) {
        let Some(group) = self.index.groups.get(target) else { return };
        while !self.index.contains(self.group, target) {
            self.write_leftovers();
            let parent = self.index.groups.get(self.group).map_or(0, |group| group.parent);
            self.writer.close(true);
            self.group = parent;
        }
        if self.group != target {
            self.enter_group(group.parent);
            self.writer.output.quoted_key(group.key, group.quoted);
            self.writer.open(true, 0);
            self.group = target;
        }
    }

    fn note_failure(&mut self, number: usize) {
        let context = self.writer.context;
        if context.has_stopped()
            && let Some(row) = self.index.row(number)
        {
            context.below_attribute(row.attribute);
            self.group = NOWHERE;
        }
    }
}

impl<O: Output> ValueSink for Attributes<'_, '_, O> {
    fn format(&self, number: usize) -> Format {
        self.index.format(number)
    }

    fn text(&mut self, number: usize, value: &str) {
        if self.begin(number).is_some() {
            self.writer.output.text(value);
        }
    }

    fn integer(&mut self, number: usize, value: i64) {
        if let Some(row) = self.begin(number) {
            self.writer.integer(value, row.attribute.format);
        }
    }

    fn float(&mut self, number: usize, value: f64) {
        if self.begin(number).is_some() {
            self.writer.float(value);
            self.note_failure(number);
        }
    }

    fn view(&mut self, number: usize, view: &View<'_>) {
        if let Some(row) = self.begin(number) {
            self.writer.view(view, row.attribute.format);
            self.note_failure(number);
        }
    }
}
