//! The attributes of a model as the entries of a map.

use serde_core::ser::{Serialize, SerializeMap, Serializer};

use super::{Pushed, within};
use crate::rest_type::{Abort, ObjectView, ValueSink, View};
use crate::schema::output_index::{OutputIndex, OutputRow};
use crate::schema::{Format, Schema};
use crate::write::context::Context;
use crate::write::implied::Implied;
use crate::write::leftovers::Leftovers;

/// Writes the attributes of a model as a map.
#[inline(never)]
pub(super) fn serialize_object<S: Serializer>(
    object: &dyn ObjectView,
    context: &Context<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    Group { object, schema: object.model_schema(), group: 0, context }.serialize(serializer)
}

/// The attributes of a model, or those under one of its flattened parents, as a map of serde's. Serde takes a nested map as one
/// value, so that the model pushes its attributes again for each flattened parent, and only those under it are taken.
struct Group<'a> {
    object: &'a dyn ObjectView,
    schema: &'static Schema,
    group: usize,
    context: &'a Context<'a>,
}

impl Serialize for Group<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { object, schema, group, context } = *self;
        let index = schema.output_index();
        within(context, || {
            let mut attributes = Attributes {
                map: serializer.serialize_map(None)?,
                error: None,
                group,
                written_to: group + 1,
                end: index.groups.get(group).map_or(0, |group| group.end),
                implied: Implied::new(index),
                index,
                schema,
                object,
                context,
            };
            attributes.write();
            attributes.error.map_or_else(|| attributes.map.end(), Err)
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
    #[inline]
    fn write(&mut self) {
        let group = self.group;
        for run in 0..self.index.runs {
            self.implied.start_run(run);
            self.object.push(self);
            if self.implied.has_next() {
                self.write_implied_before(NOWHERE);
            }
        }
        if self.error.is_none()
            && let Some(leftovers) = Leftovers::of(self.object, self.schema, true, self.context)
        {
            self.write_leftovers(group, &leftovers);
        }
    }

    /// Writes the attribute that was pushed under this number, if it is written in this group. What the schema implies before it is
    /// written first.
    #[inline]
    fn push<V>(&mut self, number: usize, value: V)
    where
        for<'v> Pushed<'v, V>: Serialize,
    {
        let Some(row) = self.index.row(number) else { return };
        if row.group == self.group {
            if self.implied.are_behind(row) && !row.needs_look {
                return self.put(row, value);
            }
        } else if row.group < self.written_to || row.group >= self.end {
            return;
        }
        self.push_unusual(row, value);
    }

    #[inline(never)]
    fn push_unusual<V>(&mut self, row: &'static OutputRow, value: V)
    where
        for<'v> Pushed<'v, V>: Serialize,
    {
        if self.begin_unusual(row) {
            self.put(row, value);
        }
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
                self.put(row, &view);
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
            self.put_entry(below.key, &Group { object, schema, group: child, context });
        }
        row.group == self.group
    }

    /// Not inlined: an attribute that is not written here costs less then.
    #[inline(never)]
    fn put<V>(&mut self, row: &'static OutputRow, value: V)
    where
        for<'v> Pushed<'v, V>: Serialize,
    {
        let pushed = Pushed { value, format: row.attribute.format, context: self.context };
        // `serialize_entry` is one call more.
        let outcome = self.map.serialize_key(row.key).and_then(|()| self.map.serialize_value(&pushed));
        if let Err(error) = outcome {
            if self.context.has_stopped() {
                self.context.below_attribute(row.attribute);
            }
            self.stop(error);
        }
    }

    fn put_entry(&mut self, key: &str, value: &impl Serialize) {
        if let Err(error) = self.map.serialize_entry(key, value) {
            self.stop(error);
        }
    }

    #[cold]
    fn stop(&mut self, error: M::Error) {
        self.error = Some(error);
        (self.group, self.end) = (NOWHERE, 0);
    }

    fn outcome(&self) -> Result<(), Abort> {
        if self.error.is_some() { Err(Abort) } else { Ok(()) }
    }

    /// Writes the additional properties of this group.
    #[inline(never)]
    fn write_leftovers(&mut self, group: usize, leftovers: &Leftovers<'_>) {
        let (context, index, format) = (self.context, self.index, leftovers.format());
        // `self.error` has the error.
        let _ = if group == 0 {
            leftovers.visit(context, &mut |key, view| {
                self.put_entry(key, &Pushed { value: view, format, context });
                self.outcome()
            })
        } else {
            leftovers.visit_group(group, index, context, &mut |key, value| {
                self.put_entry(key, &Pushed { value, format, context });
                if context.has_stopped() {
                    context.below(|path| path.prepend_key(key));
                }
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
        self.push(number, value);
    }

    fn integer(&mut self, number: usize, value: i64) {
        self.push(number, value);
    }

    fn float(&mut self, number: usize, value: f64) {
        self.push(number, value);
    }

    fn view(&mut self, number: usize, view: &View<'_>) {
        self.push(number, view);
    }
}
