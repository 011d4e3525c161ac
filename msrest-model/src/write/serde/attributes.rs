//! The attributes of a model as the entries of a map.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{AnyJson, AnyView, Float, Integer, within};
use crate::rest_type::{Abort, ObjectView, ValueSink, View};
use crate::schema::output_index::{OutputIndex, OutputRow};
use crate::schema::{Format, Schema};
use crate::write::context::Context;
use crate::write::implied::Implied;
use crate::write::leftovers::Leftovers;

/// The attributes of a model, or those under one of its flattened parents, as a map of serde's. Serde takes a nested map as one
/// value, so that the model pushes its attributes again for each flattened parent, and only those under it are taken.
pub(super) struct Group<'a> {
    pub(super) object: &'a dyn ObjectView,
    pub(super) schema: &'static Schema,
    pub(super) group: usize,
    pub(super) context: &'a Context<'a>,
}

impl Serialize for Group<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        within(self.context, || {
            let index = self.schema.output_index();
            let attributes = Attributes {
                map: serializer.serialize_map(None)?,
                error: None,
                group: self.group,
                written_to: self.group + 1,
                end: index.groups.get(self.group).map_or(0, |group| group.end),
                implied: Implied::new(index),
                index,
                schema: self.schema,
                object: self.object,
                context: self.context,
            };
            attributes.write()
        })
    }
}

struct Attributes<'a, M: SerializeMap> {
    map: M,
    /// The error, after which nothing more is written.
    error: Option<M::Error>,
    /// The group that is being written; [`NOWHERE`] after an error.
    group: usize,
    /// The numbers of groups below from here to `end` are not written yet.
    written_to: usize,
    end: usize,
    implied: Implied,
    index: &'static OutputIndex,
    schema: &'static Schema,
    object: &'a dyn ObjectView,
    context: &'a Context<'a>,
}

const NOWHERE: usize = usize::MAX;

impl<M: SerializeMap> Attributes<'_, M> {
    fn write(mut self) -> Result<M::Ok, M::Error> {
        let group = self.group;
        for run in 0..self.index.runs {
            self.implied.start_run(run);
            self.object.push(&mut self);
            self.write_implied_before(NOWHERE);
        }
        if self.error.is_none() {
            self.write_leftovers(group);
        }
        self.error.map_or_else(|| self.map.end(), Err)
    }

    /// The row of the attribute with this number, if it is written in this group. What the schema implies before it is written
    /// first.
    #[inline]
    fn begin(&mut self, number: usize) -> Option<&'static OutputRow> {
        let row = self.index.row(number)?;
        if row.group == self.group {
            if self.implied.are_behind(row) && !row.needs_look {
                return Some(row);
            }
        } else if row.group < self.written_to || row.group >= self.end {
            return None;
        }
        self.begin_unusual(row).then_some(row)
    }

    #[inline(never)]
    fn begin_unusual(&mut self, row: &'static OutputRow) -> bool {
        if !self.implied.is_in_run(row) {
            return false;
        }
        self.write_implied_before(row.position);
        self.implied.pass(row);
        self.is_written_here(row)
    }

    fn write_implied_before(&mut self, position: usize) {
        while let Some((row, view)) = self.implied.take_before(position) {
            if self.is_written_here(row) {
                self.view_at(row, &view);
            }
        }
    }

    /// Whether an attribute is in this group. The first one under a flattened parent below writes all of that parent.
    fn is_written_here(&mut self, row: &'static OutputRow) -> bool {
        if self.context.leaves_out(row.attribute) {
            return false;
        }
        if (self.written_to..self.end).contains(&row.group)
            && let Some((child, below)) = self.index.child_around(self.group, row.group)
        {
            self.written_to = below.end;
            let (object, schema, context) = (self.object, self.schema, self.context);
            self.put(below.key, &Group { object, schema, group: child, context }, || ());
        }
        row.group == self.group
    }

    #[inline]
    fn view_at(&mut self, row: &'static OutputRow, view: &View<'_>) {
        let (format, context) = (row.attribute.format, self.context);
        self.put(row.key, &AnyView { view, format, context }, || context.below_attribute(row.attribute));
    }

    #[inline]
    fn put<T: Serialize + ?Sized>(&mut self, key: &str, value: &T, note_place: impl FnOnce()) {
        if let Err(error) = self.map.serialize_entry(key, value) {
            if self.context.has_stopped() {
                note_place();
            }
            self.error = Some(error);
            (self.group, self.end) = (NOWHERE, 0);
        }
    }

    fn outcome(&self) -> Result<(), Abort> {
        if self.error.is_some() { Err(Abort) } else { Ok(()) }
    }

    /// Writes the additional properties of this group.
    fn write_leftovers(&mut self, group: usize) {
        let (context, index) = (self.context, self.index);
        let Some(leftovers) = Leftovers::of(self.object, self.schema, true, context) else { return };
        let format = leftovers.format();
        // `self.error` has the error.
        let _ = if group == 0 {
            leftovers.visit(context, &mut |key, view| {
                self.put(key, &AnyView { view, format, context }, || ());
                self.outcome()
            })
        } else {
            leftovers.visit_group(group, index, context, &mut |key, value| {
                let in_key = || context.below(|path| path.prepend_key(key));
                self.put(key, &AnyJson { value, context }, in_key);
                self.outcome()
            })
        };
    }
}

impl<M: SerializeMap> ValueSink for Attributes<'_, M> {
    fn format(&self, number: usize) -> Format {
        self.index.format(number)
    }

    fn text(&mut self, number: usize, value: &str) {
        if let Some(row) = self.begin(number) {
            self.put(row.key, value, || ());
        }
    }

    fn integer(&mut self, number: usize, value: i64) {
        if let Some(row) = self.begin(number) {
            self.put(row.key, &Integer { value, format: row.attribute.format }, || ());
        }
    }

    fn float(&mut self, number: usize, value: f64) {
        if let Some(row) = self.begin(number) {
            let context = self.context;
            self.put(row.key, &Float { value, context }, || context.below_attribute(row.attribute));
        }
    }

    fn view(&mut self, number: usize, view: &View<'_>) {
        if let Some(row) = self.begin(number) {
            self.view_at(row, view);
        }
    }
}
