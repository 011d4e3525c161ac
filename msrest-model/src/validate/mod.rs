//! msrest's validation: every rule of every attribute, at every depth. It reads views and allocates only for what it reports.

mod decimal;
mod place;
mod rules;
mod unique;

use self::place::Place;
use crate::error::{Rule, ValidationError};
use crate::format::Format;
use crate::object::{ArrayView, MapView, ObjectView, View};
use crate::schema::Attribute;

/// Every rule that something in the view breaks.
pub(crate) fn validate(view: View<'_>) -> Vec<ValidationError> {
    let mut errors = Vec::new();
    walk(&view, Format::Natural, &Place::Root, &mut errors);
    errors
}

fn walk(view: &View<'_>, format: Format, place: &Place<'_>, errors: &mut Vec<ValidationError>) {
    if let View::Object(object) = view {
        walk_object(*object, place, errors);
    } else if let View::Array(array) = view {
        walk_array(*array, format, place, errors);
    } else if let View::Map(map) = view {
        walk_map(*map, format, place, errors);
    }
}

fn walk_object(object: &dyn ObjectView, parent: &Place<'_>, errors: &mut Vec<ValidationError>) {
    let schema = object.table();
    for attribute in schema.attributes() {
        if !attribute.binds && !attribute.holds_models {
            continue;
        }
        let view = object.attribute(attribute.index, attribute.format);
        if attribute.binds && !keeps_all(&view, attribute) {
            report(&view, attribute, schema.name(), parent, errors);
        }
        if attribute.holds_models {
            walk(&view, attribute.format, &Place::Name(parent, attribute.name), errors);
        }
    }
}

/// The most frequent kinds of values have loops of their own, without the questions about the others.
fn keeps_all(view: &View<'_>, attribute: &Attribute) -> bool {
    let mut constraints = attribute.constraints.iter();
    if let View::Text(text) = *view {
        constraints.all(|constraint| rules::keeps(&View::Text(text), constraint))
    } else if let View::Integer(value) = *view {
        constraints.all(|constraint| rules::keeps(&View::Integer(value), constraint))
    } else if let View::Absent = view {
        !attribute.required || attribute.discriminator.is_some()
    } else {
        matches!(view, View::Null) || constraints.all(|constraint| rules::keeps(view, constraint))
    }
}

#[cold]
fn report(
    view: &View<'_>,
    attribute: &Attribute,
    model: &'static str,
    parent: &Place<'_>,
    errors: &mut Vec<ValidationError>,
) {
    let constraints = attribute.constraints.iter().filter(|constraint| !rules::keeps(view, constraint));
    let broken: Vec<Rule> = match view {
        View::Absent => vec![Rule::Required],
        _ => constraints.copied().map(Rule::from).collect(),
    };
    errors.extend(broken.into_iter().map(|rule| ValidationError {
        rule,
        model,
        attribute: attribute.name,
        path: Place::Name(parent, attribute.name).path(),
    }));
}

fn walk_array(array: &dyn ArrayView, format: Format, parent: &Place<'_>, errors: &mut Vec<ValidationError>) {
    for index in 0..array.length() {
        walk(&array.item(index, format), format, &Place::Index(parent, index), errors);
    }
}

fn walk_map(map: &dyn MapView, format: Format, parent: &Place<'_>, errors: &mut Vec<ValidationError>) {
    // The visitor never stops.
    let _ = map.visit(format, &mut |key, view| {
        walk(&view, format, &Place::Key(parent, key), errors);
        Ok(())
    });
}
