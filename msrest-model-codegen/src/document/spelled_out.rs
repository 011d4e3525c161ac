//! What a schema writes in a shorter form or elsewhere, as the models have it.

use serde_json::{Map, Value, json};

use super::Document;
use crate::place::Place;

impl Document {
    /// Wherever a schema stands: `true` as `{}`, `false` as `{"not": {}}`, and `properties` that are a `$ref` as what it leads to.
    pub(super) fn spell_out(&self, schema: &mut Value, place: &Place, open: &mut Vec<Place>) {
        match schema {
            Value::Bool(true) => *schema = json!({}),
            Value::Bool(false) => *schema = json!({"not": {}}),
            Value::Object(keywords) => {
                for (keyword, value) in keywords {
                    let place = place.child(keyword);
                    match (keyword.as_str(), value) {
                        ("items", items) => self.spell_out(items, &place, open),
                        ("properties", Value::Object(properties)) => {
                            self.spell_out_properties(properties, place, open);
                        }
                        ("allOf" | "oneOf" | "anyOf", Value::Array(parts)) => {
                            for (index, part) in parts.iter_mut().enumerate() {
                                self.spell_out(part, &place.child(index), open);
                            }
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn spell_out_properties(
        &self,
        properties: &mut Map<String, Value>,
        mut place: Place,
        open: &mut Vec<Place>,
    ) {
        let target = self.followed(place.clone());
        if target != place
            && self.lists_schemas(&target)
            && let Value::Object(listed) = self.value(&target)
        {
            *properties = listed;
            place = target;
        }
        if open.contains(&place) {
            // An object in itself: what is in it is read when its own turn comes.
            properties.values_mut().for_each(|property| *property = json!({}));
            return;
        }
        open.push(place.clone());
        for (key, property) in properties {
            self.spell_out(property, &place.child(key), open);
        }
        open.pop();
    }

    /// Whether an object has schemas under the names of properties, and is no schema itself.
    fn lists_schemas(&self, place: &Place) -> bool {
        let mut children = self.children(place).into_iter().map(|child| self.value(&child));
        !self.definitions(&place.root()).contains(place)
            && children.all(|child| child.is_object() || child.is_boolean())
    }

    /// What a `$ref` leads to, if the place has one.
    pub(crate) fn followed(&self, mut place: Place) -> Place {
        let mut passed = Vec::new();
        while let Some(reference) = self.scalar(&place.child("$ref")).filter(|_| !passed.contains(&place)) {
            let target = self.target(&reference, &place);
            passed.push(place);
            place = target;
        }
        place
    }
}
