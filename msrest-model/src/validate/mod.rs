//! msrest's validation: every rule of every attribute, at every depth. It reads views and allocates only for what it reports.

mod breadcrumb;
mod decimal;
mod fast_path;
mod rules;
mod unique;

use self::breadcrumb::Place;
use crate::error::{Rule, ValidationError};
use crate::rest_type::{ArrayView, MapView, ObjectView, View};
use crate::schema::{Attribute, Format};

/// Every rule that something in the model breaks.
#[inline]
pub(crate) fn validate_model<T: ObjectView>(model: &T) -> Vec<ValidationError> {
    if fast_path::model_is_valid(model) { Vec::new() } else { broken_rules(&View::Object(model)) }
}

/// Every rule that something in the view breaks.
pub(crate) fn validate(view: &View<'_>) -> Vec<ValidationError> {
    if fast_path::is_valid(view, Format::Natural) { Vec::new() } else { broken_rules(view) }
}

/// The rules that are broken, with their places: most values are valid, and to find that out takes none.
fn broken_rules(view: &View<'_>) -> Vec<ValidationError> {
    let mut errors = Vec::new();
    walk(view, Format::Natural, &Place::Root, &mut errors);
    errors
}

fn walk(view: &View<'_>, format: Format, place: &Place<'_>, errors: &mut Vec<ValidationError>) {
    match view {
        View::Object(object) => walk_object(*object, place, errors),
        View::Array(array) => walk_array(*array, format, place, errors),
        View::Map(map) => walk_map(*map, format, place, errors),
        _ => {}
    }
}

fn walk_object(object: &dyn ObjectView, parent: &Place<'_>, errors: &mut Vec<ValidationError>) {
    let schema = object.table();
    for attribute in schema.attributes() {
        let view = object.attribute(attribute.index, attribute.format);
        if attribute.binds {
            report(&view, attribute, schema.name(), parent, errors);
        }
        if attribute.content.is_some() {
            walk(&view, attribute.format, &Place::Name(parent, attribute.name), errors);
        }
    }
}

fn report(
    view: &View<'_>,
    attribute: &Attribute,
    model: &'static str,
    parent: &Place<'_>,
    errors: &mut Vec<ValidationError>,
) {
    let constraints = attribute.constraints.iter().filter(|constraint| !rules::keeps(view, constraint));
    let broken: Vec<Rule> = match view {
        View::Absent if attribute.asks_for_value() => vec![Rule::Required],
        View::Absent | View::Null => Vec::new(),
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
    for index in 0..array.len() {
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
