//! The writer to a `serde_json::Value` with a key transformer of the caller's own.

use serde_json::{Map, Value};

use super::value_within;
use crate::depth::nests_within;
use crate::error::{Path, SerializationErrorKind};
use crate::keys::{TransformKey, Transformed};
use crate::rest_type::{Abort, ObjectView, View};
use crate::schema::Format;
use crate::write::context::Context;

/// The JSON value of a view; nothing where it is absent.
pub(crate) fn write(
    view: View<'_>,
    format: Format,
    transformer: &dyn TransformKey,
    context: &Context<'_>,
) -> Result<Option<Value>, Abort> {
    let again = |view: View<'_>| write(view, format, transformer, context).map(Option::unwrap_or_default);
    match view {
        View::Absent => Ok(None),
        View::Object(object) => below(context, || write_object(object, transformer, context)).map(Some),
        View::Array(array) => below(context, || {
            let item = |index| {
                again(array.item(index, format))
                    .inspect_err(|_| context.below(|path| path.prepend_index(index)))
            };
            (0..array.len()).map(item).collect::<Result<_, _>>().map(Value::Array)
        })
        .map(Some),
        View::Map(map) => below(context, || {
            let mut object = Map::new();
            map.visit(format, &mut |key, view| {
                let value = again(view).inspect_err(|_| context.below(|path| path.prepend_key(key)))?;
                object.insert(key.to_owned(), value);
                Ok(())
            })?;
            Ok(Value::Object(object))
        })
        .map(Some),
        scalar => value_within(scalar, format, context).map(Some),
    }
}

fn below(context: &Context<'_>, write: impl FnOnce() -> Result<Value, Abort>) -> Result<Value, Abort> {
    if !context.enter() {
        context.fail(SerializationErrorKind::TooDeep);
        return Err(Abort);
    }
    let value = write()?;
    context.leave();
    Ok(value)
}

fn write_object(
    object: &dyn ObjectView,
    transformer: &dyn TransformKey,
    context: &Context<'_>,
) -> Result<Value, Abort> {
    let mut output = Map::new();
    let schema = object.table();
    for attribute in schema.attributes() {
        if attribute.readonly && !context.keep_readonly {
            continue;
        }
        let at_attribute = |path: &mut Path| path.prepend_name(attribute.name);
        let view = context.view(object, attribute);
        let value = write(view, attribute.format, transformer, context)
            .inspect_err(|_| context.below(at_attribute))?;
        transformer
            .transform(attribute, value)
            .map_err(SerializationErrorKind::Transformer)
            .and_then(|transformed| place(&mut output, transformed))
            .map_err(|reason| {
                context.fail(reason);
                context.below(at_attribute);
                Abort
            })?;
    }
    if object.sends_additional() {
        add_additional(object, &mut output, context)?;
    }
    Ok(Value::Object(output))
}

/// Puts a value at the end of its path, into the objects that other attributes made on the way.
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

/// The additional properties, as they are; a key that an attribute has taken stays the attribute's.
fn add_additional(
    object: &dyn ObjectView,
    output: &mut Map<String, Value>,
    context: &Context<'_>,
) -> Result<(), Abort> {
    let Some(map) = object.additional() else { return Ok(()) };
    let format = crate::write::context::NO_FORMAT;
    map.visit(format, &mut |key, view| {
        let value = value_within(view, format, context)?;
        if !nests_within(&value, context.levels_left()) {
            context.fail(SerializationErrorKind::TooDeep);
            return Err(Abort);
        }
        output.entry(key).or_insert(value);
        Ok(())
    })
}
