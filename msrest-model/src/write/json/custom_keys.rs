//! Objects under a key transformer of the caller's own, which gets the JSON value of each attribute.

use serde_json::{Map, Value};

use super::value_within;
use crate::error::SerializationErrorKind;
use crate::keys::{TransformKey, Transformed};
use crate::rest_type::ObjectView;
use crate::schema::Wanted;
use crate::write::context::Context;
use crate::write::visit::{visit_attributes, visit_entries};

/// The object of a model. If that fails, `context` has the error.
pub(super) fn object(
    object: &dyn ObjectView,
    transformer: &dyn TransformKey,
    context: &Context<'_>,
) -> Map<String, Value> {
    let schema = object.model_schema();
    let attributes = schema.attributes();
    let mut values = vec![None; attributes.len()];
    let collected = visit_attributes(object, context, &mut |row, view| {
        let value = value_within(view, row.attribute.format, context);
        if let Some(place) = values.get_mut(row.position) {
            *place = Some(value);
        }
        context.outcome().inspect_err(|_| context.below_attribute(row.attribute))
    });
    let mut output = Map::new();
    if collected.is_err() {
        return output;
    }
    for (attribute, value) in attributes.iter().zip(values) {
        if context.leaves_out(attribute) {
            continue;
        }
        let transformed =
            transformer.transform(attribute, value).map_err(SerializationErrorKind::Transformer);
        if let Err(kind) = transformed.and_then(|transformed| place(&mut output, transformed)) {
            context.fail(kind);
            context.hide_if(Wanted::Secrets.is_in_attribute(attribute));
            context.below_attribute(attribute);
            return output;
        }
    }
    if let Some(map) = context.additional(object, schema) {
        let format = schema.additional_format();
        // `context` has the error.
        let _ = visit_entries(map, format, &mut |key, view| {
            let value = value_within(view, format, context);
            context.outcome().inspect_err(|_| context.below_additional(schema, key))?;
            // If an attribute has the key, it wins.
            output.entry(key).or_insert(value);
            Ok(())
        });
    }
    output
}

/// Puts a value at the end of its path. Objects on the way are shared with other attributes.
fn place(output: &mut Map<String, Value>, transformed: Transformed) -> Result<(), SerializationErrorKind> {
    let Transformed { mut path, value: Some(value) } = transformed else { return Ok(()) };
    let Some(last) = path.pop() else { return Ok(()) };
    let mut object = output;
    for key in path {
        let next = object.entry(key.as_str()).or_insert_with(|| Value::Object(Map::new()));
        object = next.as_object_mut().ok_or(SerializationErrorKind::Collision(key))?;
    }
    if object.contains_key(&last) {
        return Err(SerializationErrorKind::Collision(last));
    }
    object.insert(last, value);
    Ok(())
}
