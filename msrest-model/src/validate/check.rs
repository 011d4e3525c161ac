//! Whether a value is valid, without account of places: most values are. It looks at those attributes only that have rules
//! or lead to some, which each table finds out once, and allocates nothing.

use std::ptr;

use super::rules::keeps;
use crate::format::Format;
use crate::object::{Content, ObjectView, Stop, View};
use crate::polymorphic::Polymorphic;
use crate::schema::{Attribute, Ruled};

/// Whether nothing in the view breaks a rule.
pub(super) fn is_valid(view: &View<'_>, format: Format) -> bool {
    match view {
        View::Object(object) => model_is_valid(*object),
        View::Array(array) => (0..array.length()).all(|index| is_valid(&array.item(index, format), format)),
        View::Map(map) => {
            let check =
                &mut |_: &str, view: View<'_>| if is_valid(&view, format) { Ok(()) } else { Err(Stop) };
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

/// Whether an attribute has rules, or a model with rules may stand in it.
pub(crate) fn leads_to_rules(attribute: &Attribute) -> bool {
    attribute.binds || Tables::default().have_rules_in(attribute)
}

/// The tables that were looked at: models may hold themselves.
#[derive(Default)]
struct Tables([&'static [Attribute]; 32]);

impl Tables {
    fn have_rules_in(&mut self, attribute: &Attribute) -> bool {
        let Some(content) = attribute.content.filter(|_| attribute.constant.is_none()) else { return false };
        let Content { model, variants, .. } = content(attribute.format);
        // A type that is no model may show one all the same.
        model.name.is_empty()
            || self.have_rules(model.attributes)
            || variants.is_some_and(|table| self.have_rules_below(table))
    }

    fn have_rules_below(&mut self, table: &'static Polymorphic) -> bool {
        table.variants.iter().any(|variant| {
            self.have_rules(variant.table.attributes())
                || (variant.nested)().is_some_and(|nested| self.have_rules_below(nested))
        })
    }

    /// Yes where there are too many tables to tell.
    fn have_rules(&mut self, attributes: &'static [Attribute]) -> bool {
        if attributes.is_empty() || self.0.iter().any(|table| ptr::eq(*table, attributes)) {
            return false;
        }
        let Some(free) = self.0.iter_mut().find(|table| table.is_empty()) else { return true };
        *free = attributes;
        attributes.iter().any(|attribute| attribute.binds || self.have_rules_in(attribute))
    }
}
