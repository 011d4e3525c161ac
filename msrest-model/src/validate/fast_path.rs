//! Whether a value is valid, without account of places: most values are. It looks at those attributes only that have rules
//! or lead to some, which each table finds out once, and allocates nothing.

use super::rules::keeps;
use crate::rest_type::{Abort, ObjectView, View};
use crate::schema::{Attribute, Format, Ruled};

/// Whether nothing in the view breaks a rule.
pub(super) fn is_valid(view: &View<'_>, format: Format) -> bool {
    match view {
        View::Object(object) => model_is_valid(*object),
        View::Array(array) => (0..array.len()).all(|index| is_valid(&array.item(index, format), format)),
        View::Map(map) => {
            let check =
                &mut |_: &str, view: View<'_>| if is_valid(&view, format) { Ok(()) } else { Err(Abort) };
            map.visit(format, check).is_ok()
        }
        _ => true,
    }
}

/// The same for a model: where its type is known, it looks at its attributes without a call for each.
pub(super) fn model_is_valid<T: ObjectView + ?Sized>(model: &T) -> bool {
    let Ruled { mut bits, first, others } = *model.table().ruled();
    // Without a bit left, 64: there is no such attribute.
    while let Some(attribute) = first.get(bits.trailing_zeros() as usize) {
        let view = model.attribute(attribute.index, attribute.format);
        if !attribute.surely_keeps_rules(&view) && !is_kept(&view, attribute) {
            return false;
        }
        bits &= bits - 1;
    }
    others.iter().all(|attribute| is_kept(&model.attribute(attribute.index, attribute.format), attribute))
}

/// Whether the value, and all in it, keeps the rules of the attribute.
fn is_kept(view: &View<'_>, attribute: &Attribute) -> bool {
    match view {
        View::Object(object) => model_is_valid(*object),
        View::Absent => !attribute.asks_for_value(),
        View::Null => true,
        _ => {
            let mut rules = attribute.constraints.iter().filter(|_| attribute.binds);
            rules.all(|constraint| keeps(view, constraint)) && is_valid(view, attribute.format)
        }
    }
}

impl Attribute {
    /// Whether the value keeps all rules for sure.
    #[inline]
    pub(crate) fn surely_keeps_rules(&self, view: &View<'_>) -> bool {
        match view {
            View::Text(text) => self.sure.holds_length(text.len()),
            View::Integer(value) => self.sure.holds(*value),
            _ => false,
        }
    }
}
