//! The additional properties of a model: what no attribute knows, at the top and under the flattened parents.

use serde_json::{Map, Value};

use super::Writer;
use super::output::Output;
use crate::rest_type::{MapView, ObjectView, ValueSink, View};
use crate::schema::Format;
use crate::schema::output_index::OutputIndex;
use crate::write::context::top_key;
use crate::write::presence::Presence;

/// The additional properties that are written: each key once, and an attribute before them.
pub(super) struct Leftovers<'w> {
    object: &'w dyn ObjectView,
    map: Option<&'w dyn MapView>,
    is_nested: bool,
}

impl<'w> Leftovers<'w> {
    pub(super) fn new(object: &'w dyn ObjectView, is_nested: bool) -> Self {
        let map = object.additional().filter(|map| map.len() > 0 && object.sends_additional());
        Self { object, map, is_nested }
    }

    /// Writes what stands beside the attributes of a flattened parent.
    #[inline]
    pub(super) fn write_group<O: Output>(
        &self,
        group: usize,
        index: &'static OutputIndex,
        writer: &mut Writer<'_, O>,
    ) {
        if let Some(map) = self.map
            && let Some(entries) = entries_under(map, group, index)
        {
            let presence = Presence::of(self.object, writer.context);
            for (key, value) in entries {
                if !index.is_written(group, key, &|number| presence.has(number)) {
                    writer.output.key(key);
                    writer.json(value);
                }
            }
        }
    }

    /// Writes those of the object itself.
    pub(super) fn write<O: Output>(&self, writer: &mut Writer<'_, O>) {
        if let Some(map) = self.map {
            let mut rest = Rest { leftovers: self, writer, presence: None, is_free: true, failed: None };
            map.push(&mut rest);
            if let Some(number) = rest.failed {
                let key = super::items::key_at(map, number);
                writer.context.below(|path| path.prepend_key(&key));
            }
        }
    }

    /// Whether an attribute is written under this key.
    fn is_taken<O>(&self, key: &str, presence: &mut Option<Presence>, writer: &Writer<'_, O>) -> bool {
        let index = self.object.model_schema().output_index();
        let transformer = writer.context.transformer;
        if !index.rows().iter().any(|row| top_key(row.attribute, transformer) == key) {
            return false;
        }
        let presence = presence.get_or_insert_with(|| Presence::of(self.object, writer.context));
        if self.is_nested {
            return index.is_written(0, key, &|number| presence.has(number));
        }
        let mut rows = index.rows().iter();
        rows.any(|row| top_key(row.attribute, transformer) == key && presence.has(row.attribute.index))
    }
}

/// What the map of additional properties has under a flattened parent.
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

/// Writes the entries of a map whose keys are free.
struct Rest<'r, 'w, 'a, O> {
    leftovers: &'r Leftovers<'w>,
    writer: &'r mut Writer<'a, O>,
    presence: Option<Presence>,
    is_free: bool,
    /// The entry that could not be written.
    failed: Option<usize>,
}

impl<O: Output> ValueSink for Rest<'_, '_, '_, O> {
    fn view(&mut self, number: usize, view: &View<'_>) {
        let context = self.writer.context;
        if self.is_free && !context.has_stopped() {
            self.writer.view(view, Format::Natural);
            if context.has_stopped() {
                self.failed = Some(number);
            }
        }
    }

    fn key(&mut self, key: &str) {
        self.is_free = !self.leftovers.is_taken(key, &mut self.presence, self.writer);
        if self.is_free {
            self.writer.output.key(key);
        }
    }
}
