//! The parts of a document as models.

use msrest_model::{Deserializer, Path, RestType, WarningKind, Warnings};
use serde_json::{Map, Value, json};

use super::Document;
use super::node::Node;
use super::schema::Schema;
use crate::error::Warning;
use crate::place::Place;

impl Document {
    /// The schema at the place: `true` as `{}`, `false` as `{"not": {}}`, and `properties` that are a `$ref` as what it leads to.
    pub(crate) fn schema(&self, place: &Place, warnings: &mut Vec<Warning>) -> Schema {
        let mut value = spelled_out(self.value(place));
        if let Some(properties) = value.get_mut("properties") {
            *properties = self.value(&self.properties(place));
            for property in properties.as_object_mut().into_iter().flat_map(Map::values_mut) {
                *property = spelled_out(property.take());
            }
        }
        Schema { place: place.clone(), ..Self::read_value(&value, place, warnings) }
    }

    /// What stands at the place, as a model.
    pub(crate) fn read_at<T: RestType + Default>(&self, place: &Place, warnings: &mut Vec<Warning>) -> T {
        Self::read_value(&self.value(place), place, warnings)
    }

    fn value(&self, place: &Place) -> Value {
        self.node(place).map(Node::to_value).unwrap_or_default()
    }

    /// What cannot be read is warned of and left out.
    fn read_value<T: RestType + Default>(value: &Value, place: &Place, warnings: &mut Vec<Warning>) -> T {
        let found = Warnings::new();
        let model = Deserializer::new().recover(true).warnings(&found).deserialize_value(value);
        let mut warn = |path: &Path, message: String| {
            warnings.push(Warning::new(&place.at_path(path), message));
        };
        for warning in found.take() {
            match warning.kind() {
                WarningKind::Recovered(error) => warn(warning.path(), format!("{error}; left out")),
                // The models know what is looked for at one place; the rest is looked for elsewhere, or of no use.
                WarningKind::DroppedKey => {}
                _ => warn(warning.path(), warning.to_string()),
            }
        }
        model.unwrap_or_else(|error| {
            warn(error.path(), format!("{error}; left out"));
            T::default()
        })
    }

    /// The place of a schema's properties: a `$ref` there leads to an object of schemas that is none itself.
    pub(crate) fn properties(&self, schema: &Place) -> Place {
        let own = schema.child("properties");
        let target = self.followed(own.clone());
        let is_list = target != own
            && matches!(self.node(&target), Some(Node::Object(_)))
            && self.children(&target).iter().all(|child| self.is_schema(child))
            && !self.definitions(&target.root()).contains(&target);
        if is_list { target } else { own }
    }

    /// Whether a schema can be read at the place.
    pub(crate) fn is_schema(&self, place: &Place) -> bool {
        matches!(self.node(place), Some(Node::Object(_) | Node::Scalar(Value::Bool(_))))
    }
}

fn spelled_out(schema: Value) -> Value {
    match schema {
        Value::Bool(true) => json!({}),
        Value::Bool(false) => json!({"not": {}}),
        schema => schema,
    }
}
