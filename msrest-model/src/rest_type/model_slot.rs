//! The slots of a model: of all of it, or of what stands under a flattened parent.

use std::fmt;

use super::incomplete::Incomplete;
use super::slot::{ObjectSlot, Slot, SlotKind};
use crate::schema::key_index::KeyIndex;
use crate::schema::{Format, Schema};

/// A model that is being read, under its schema, or under that of the variant whose payload it is.
pub struct ModelSlot<'a> {
    pub(crate) object: &'a mut dyn ObjectSlot,
    pub(crate) schema: &'static Schema,
}

impl<'a> ModelSlot<'a> {
    /// The slots of a model with this schema.
    pub fn new(object: &'a mut dyn ObjectSlot, schema: &'static Schema) -> Self {
        Self { object, schema }
    }

    pub(crate) fn reborrow(&mut self) -> ModelSlot<'_> {
        ModelSlot { object: &mut *self.object, schema: self.schema }
    }
}

impl fmt::Debug for ModelSlot<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ModelSlot").field("model", &self.schema.name()).finish_non_exhaustive()
    }
}

/// The attributes under a flattened parent of a model that is being read; `null` there means that they are absent.
pub struct GroupSlot<'a> {
    pub(crate) model: ModelSlot<'a>,
    pub(crate) index: &'static KeyIndex,
}

impl fmt::Debug for GroupSlot<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("GroupSlot").field("parents", &self.index.parents()).finish_non_exhaustive()
    }
}

impl Slot for GroupSlot<'_> {
    fn null(&mut self) -> Result<(), Incomplete> {
        Ok(())
    }

    fn kind(&mut self, _: Format) -> SlotKind<'_> {
        SlotKind::Group(GroupSlot { model: self.model.reborrow(), index: self.index })
    }
}
