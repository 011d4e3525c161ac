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
    let count = schema.attributes().len();
    let mut report = Report {
        schema,
        index: schema.output_index(),
        parent,
        found: Vec::new(),
        is_pushed: vec![false; count],
    };
    report.found.resize_with(count, Vec::new);
    object.push(&mut report);
    report.add_missing();
    report.found.into_iter().for_each(|found| errors.extend(found));
}

/// Collects the errors of a model's attributes.
struct Report<'a> {
    schema: &'static Schema,
    index: &'static OutputIndex,
    parent: &'a Breadcrumb<'a>,
    /// The errors by the attribute's position in the schema: a model may push its attributes in another order.
    found: Vec<Vec<ValidationError>>,
    is_pushed: Vec<bool>,
}

impl Report<'_> {
    fn add_missing(&mut self) {
        for row in self.index.rows() {
            let is_pushed = self.is_pushed.get(row.attribute.index).is_some_and(|is_pushed| *is_pushed);
            if row.attribute.asks_for_value() && !is_pushed {
                let error = self.error(Rule::Required, row.attribute);
                if let Some(found) = self.found.get_mut(row.position) {
                    found.push(error);
                }
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
        let mut errors = Vec::new();
        if attribute.binds && !matches!(view, View::Null) {
            let broken = attribute.constraints.iter().filter(|constraint| !keeps(view, constraint));
            errors.extend(broken.map(|constraint| self.error(Rule::Constraint(*constraint), attribute)));
        }
        if attribute.models().is_some() {
            report_content(view, &Breadcrumb::Attribute(self.parent, attribute), &mut errors);
        }
        if let Some(found) = self.found.get_mut(row.position) {
            found.append(&mut errors);
        }
    }
}
