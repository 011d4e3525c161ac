//! The additional properties of a model, at the top level and under flattened parents.

use serde_json::{Map, Value};

use super::context::{Context, top_key};
use super::presence::Presence;
use super::visit::visit_entries_with;
use crate::rest_type::{Abort, MapView, ObjectView, View};
use crate::schema::output_index::OutputIndex;
use crate::schema::{Format, Schema};

/// The additional properties that are written. If an attribute has the same key, it wins.
pub(super) struct Leftovers<'w> {
    object: &'w dyn ObjectView,
    /// The schema of `object`, kept as a polymorphic one has to look for it.
    schema: &'static Schema,
    map: &'w dyn MapView,
    is_nested: bool,
}

impl<'w> Leftovers<'w> {
    /// `None` if the model has none that are written.
    #[inline]
    pub(super) fn of(
        object: &'w dyn ObjectView,
        schema: &'static Schema,
        is_nested: bool,
        context: &Context<'_>,
    ) -> Option<Self> {
        let map = context.additional(object, schema)?;
        Some(Self { object, schema, map, is_nested })
    }

    /// The wire format of those at the top level.
    pub(super) fn format(&self) -> Format {
        self.schema.additional_format()
    }

    /// Calls `visit` with those beside the attributes of a flattened parent, until it stops.
    pub(super) fn visit_group(
        &self,
        group: usize,
        index: &'static OutputIndex,
        context: &Context<'_>,
        visit: &mut dyn FnMut(&str, &Value) -> Result<(), Abort>,
    ) -> Result<(), Abort> {
        let Some(entries) = entries_under(self.map, group, index) else { return Ok(()) };
        let presence = Presence::of(self.object, context);
        let is_taken = |key: &str| index.is_written(group, key, &|number| presence.has(number));
        let mut free = entries.iter().filter(|(key, _)| !is_taken(key));
        free.try_for_each(|(key, value)| visit(key, value))
    }

    /// Calls `visit` with those at the top level, until it stops: then `context` has the place.
    pub(super) fn visit(
        &self,
        context: &Context<'_>,
        visit: &mut dyn FnMut(&str, &View<'_>) -> Result<(), Abort>,
    ) -> Result<(), Abort> {
        let mut presence = None;
        let mut buffer = context.key.take();
        let outcome = visit_entries_with(&mut buffer, self.map, self.format(), &mut |key, view| {
            if self.is_taken(key, &mut presence, context) {
                return Ok(());
            }
            visit(key, view).inspect_err(|_| context.below_additional(self.schema, key))
        });
        context.key.set(buffer);
        outcome
    }

    /// Whether an attribute is written under this key.
    fn is_taken(&self, key: &str, presence: &mut Option<Presence>, context: &Context<'_>) -> bool {
        let schema = self.schema;
        for position in schema.index().alike(key) {
            let attribute = schema.attributes().get(*position as usize);
            let Some(attribute) = attribute.filter(|own| top_key(own, context.transformer) == key) else {
                continue;
            };
            let presence = presence.get_or_insert_with(|| Presence::of(self.object, context));
            if self.is_nested {
                return schema.output_index().is_written(0, key, &|number| presence.has(number));
            }
            if presence.has(attribute.index) {
                return true;
            }
        }
        false
    }
}

/// The entries that the map has under a flattened parent.
fn entries_under<'w>(
    map: &'w dyn MapView,
    group: usize,
    index: &'static OutputIndex,
) -> Option<&'w Map<String, Value>> {
    let own = index.groups.get(group).filter(|own| own.depth > 0)?;
    let value = match own.depth {
        1 => map.json(own.key)?,
        _ => entries_under(map, own.parent, index)?.get(own.key)?,
    };
    value.as_object()
}
