//! Which attributes of a model are written.

use super::context::Context;
use super::visit::visit_attributes;
use crate::rest_type::ObjectView;

/// A mark for the number of each attribute that is written.
pub(crate) struct Presence(Vec<bool>);

impl Presence {
    pub(crate) fn of(object: &dyn ObjectView, context: &Context<'_>) -> Self {
        let mut marks = vec![false; object.model_schema().attributes().len()];
        // This closure never stops the visit.
        let _ = visit_attributes(object, context, &mut |row, _| {
            marks.get_mut(row.attribute.index).into_iter().for_each(|mark| *mark = true);
            Ok(())
        });
        Self(marks)
    }

    pub(crate) fn has(&self, number: usize) -> bool {
        self.0.get(number).is_some_and(|mark| *mark)
    }
}
