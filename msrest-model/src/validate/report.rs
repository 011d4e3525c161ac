//! The rules that are broken, with their paths.

use super::breadcrumb::Breadcrumb;
use super::rules::keeps;
use crate::error::{Rule, ValidationError};
use crate::rest_type::{ObjectView, Root, ValueSink, View};
use crate::schema::output_index::OutputIndex;
use crate::schema::{Attribute, Format, Schema};
use crate::write::visit::{visit_entries, visit_items};

pub(super) fn of_model(model: &dyn ObjectView) -> Vec<ValidationError> {
    let mut errors = Vec::new();
    report_object(model, &Breadcrumb::Root, &mut errors);
    errors
}

pub(super) fn of(root: Root<'_>) -> Vec<ValidationError> {
    let mut report = RootReport(Vec::new());
    root(&mut report);
    report.0
}

struct RootReport(Vec<ValidationError>);

impl ValueSink for RootReport {
    fn view(&mut self, _: usize, view: &View<'_>) {
        report_content(view, &Breadcrumb::Root, &mut self.0);
    }
}

fn report_content(view: &View<'_>, parent: &Breadcrumb<'_>, errors: &mut Vec<ValidationError>) {
    // Nothing stops the visits.
    let _ = match view {
        View::Object(object) => {
            report_object(*object, parent, errors);
            Ok(())
        }
        View::Array(array) => visit_items(*array, Format::Natural, &mut |index, item| {
            report_content(item, &Breadcrumb::Index(parent, index), errors);
            Ok(())
        }),
        View::Map(map) => visit_entries(*map, Format::Natural, &mut |key, value| {
            report_content(value, &Breadcrumb::Key(parent, key), errors);
            Ok(())
        }),
        _ => Ok(()),
    };
}

fn report_object(object: &dyn ObjectView, parent: &Breadcrumb<'_>, errors: &mut Vec<ValidationError>) {
    let schema = object.model_schema();
    let mut report =
        Report { schema, index: schema.output_index(), parent, found: Vec::new(), is_pushed: Vec::new() };
    report.is_pushed.resize(schema.attributes().len(), false);
    object.push(&mut report);
    report.add_missing();
    // A model may push its attributes in another order than that of the schema.
    report.found.sort_by_key(|(position, _)| *position);
    errors.extend(report.found.into_iter().map(|(_, error)| error));
}

/// Collects the errors of a model's attributes, each with the attribute's position in the schema.
struct Report<'a> {
    schema: &'static Schema,
    index: &'static OutputIndex,
    parent: &'a Breadcrumb<'a>,
    found: Vec<(usize, ValidationError)>,
    is_pushed: Vec<bool>,
}

impl Report<'_> {
    fn add_missing(&mut self) {
        for row in self.index.rows() {
            let is_pushed = self.is_pushed.get(row.attribute.index).is_some_and(|is_pushed| *is_pushed);
            if row.attribute.asks_for_value() && !is_pushed {
                let error = self.error(Rule::Required, row.attribute);
                self.found.push((row.position, error));
            }
        }
    }

    fn error(&self, rule: Rule, attribute: &'static Attribute) -> ValidationError {
        ValidationError {
            rule,
            model: self.schema.name(),
            attribute: attribute.name,
            path: Breadcrumb::Attribute(self.parent, attribute).path(),
        }
    }
}

impl ValueSink for Report<'_> {
    fn format(&self, number: usize) -> Format {
        self.index.format(number)
    }

    fn view(&mut self, number: usize, view: &View<'_>) {
        let Some(row) = self.index.row(number) else { return };
        let attribute = row.attribute;
        if let Some(is_pushed) = self.is_pushed.get_mut(number) {
            *is_pushed = true;
        }
        if attribute.binds && !matches!(view, View::Null) {
            let broken = attribute.constraints.iter().filter(|constraint| !keeps(view, constraint));
            let errors: Vec<_> = broken
                .map(|constraint| (row.position, self.error(Rule::Constraint(*constraint), attribute)))
                .collect();
            self.found.extend(errors);
        }
        if attribute.models().is_some() {
            let mut below = Vec::new();
            report_content(view, &Breadcrumb::Attribute(self.parent, attribute), &mut below);
            self.found.extend(below.into_iter().map(|error| (row.position, error)));
        }
    }
}
