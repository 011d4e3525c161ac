//! The writer: one loop for all models, compiled once for text and once for values.

pub(crate) mod custom_keys;
mod output;
mod text;
mod value;

use serde_json::Value;

use self::output::Output;
pub(crate) use self::text::Text;
use self::value::Tree;
use crate::depth::nests_within;
use crate::error::{Path, SerializationError, SerializationErrorKind};
use crate::keys::KeyTransformer;
use crate::rest_type::{Abort, ArrayView, MapView, ObjectView, View};
use crate::schema::key_index::{KeyContent, KeyIndex};
use crate::schema::{Attribute, Format};
use crate::types::bytes;
use crate::write::context::{Context, NO_FORMAT, top_key};

/// The JSON value of a view.
pub(crate) fn to_value(
    view: View<'_>,
    format: Format,
    context: Context<'_>,
) -> Result<Value, SerializationError> {
    value_within(view, format, &context).map_err(|_| {
        context.into_error(|| SerializationErrorKind::Other("the value cannot be written".to_owned()))
    })
}

/// The JSON value of a view inside a larger one. Where it fails, `context` knows why.
pub(crate) fn value_within(view: View<'_>, format: Format, context: &Context<'_>) -> Result<Value, Abort> {
    let mut tree = Tree::default();
    Writer { context, output: &mut tree }.write(&view, format)?;
    Ok(tree.root)
}

/// Writes views to an output. Where the error is ours, `context` knows it, otherwise the output does.
pub(crate) struct Writer<'a, O> {
    pub(crate) context: &'a Context<'a>,
    pub(crate) output: &'a mut O,
}

impl<O: Output> Writer<'_, O> {
    pub(crate) fn write(&mut self, view: &View<'_>, format: Format) -> Result<(), Abort> {
        match view {
            View::Absent | View::Null => self.output.null(),
            View::Bool(value) => self.output.bool(*value),
            View::Integer(value) => self.output.integer(*value),
            View::Unsigned(value) => self.output.unsigned(*value),
            View::Float(value) if value.is_finite() => self.output.float(*value),
            View::Float(_) => {
                return self.stop(SerializationErrorKind::Value("NaN and infinities are not JSON numbers"));
            }
            View::Number(number) => self.output.number(number),
            View::Text(text) => self.output.text(text),
            View::Short(text) => self.output.plain(text.as_str()),
            View::Owned(text) => self.output.text(text),
            View::Bytes(value, format) => self.output.plain(&bytes::encode(value, *format)),
            View::Object(object) => return self.object(*object),
            View::Array(array) => return self.array(*array, format),
            View::Map(map) => return self.map(*map, format),
            View::Json(value) if nests_within(value, self.context.levels_left()) => {
                return self.output.json(value);
            }
            View::Json(_) => return self.stop(SerializationErrorKind::TooDeep),
            #[cfg(feature = "xml")]
            View::Xml(_) => {
                return self.stop(SerializationErrorKind::Value("an XML element has no form in JSON"));
            }
            View::Digits(digits, None) => match digits.as_str().parse() {
                Ok(number) => self.output.number(&number),
                Err(_) => return self.stop(SerializationErrorKind::Value("not a number")),
            },
            View::Digits(_, Some(reason)) | View::Invalid(reason) => {
                return self.stop(SerializationErrorKind::Value(reason));
            }
        }
        Ok(())
    }

    #[cold]
    fn stop(&self, reason: SerializationErrorKind) -> Result<(), Abort> {
        self.context.fail(reason);
        Err(Abort)
    }

    fn open(&mut self, is_object: bool, length: usize) -> Result<(), Abort> {
        if !self.context.enter() {
            return self.stop(SerializationErrorKind::TooDeep);
        }
        self.output.open(is_object, length);
        Ok(())
    }

    fn close(&mut self, is_object: bool) -> Result<(), Abort> {
        self.context.leave();
        self.output.close(is_object)
    }

    fn below(&self, outcome: Result<(), Abort>, prepend: impl FnOnce(&mut Path)) -> Result<(), Abort> {
        outcome.inspect_err(|_| self.context.below(prepend))
    }

    fn array(&mut self, array: &dyn ArrayView, format: Format) -> Result<(), Abort> {
        let length = array.len();
        self.open(false, length)?;
        for index in 0..length {
            let outcome = self.write(&array.item(index, format), format);
            self.below(outcome, |path| path.prepend_index(index))?;
        }
        self.close(false)
    }

    fn map(&mut self, map: &dyn MapView, format: Format) -> Result<(), Abort> {
        self.open(true, map.len())?;
        self.entries(map, format, |_| true)?;
        self.close(true)
    }

    fn object(&mut self, object: &dyn ObjectView) -> Result<(), Abort> {
        let schema = object.table();
        let (attributes, transformer) = (schema.attributes(), self.context.transformer);
        self.open(true, attributes.len())?;
        if matches!(transformer, KeyTransformer::FullRestKey) {
            self.level(object, schema.index())?;
        } else {
            self.flat(object, attributes)?;
        }
        if object.sends_additional()
            && let Some(map) = object.additional()
        {
            let context = self.context;
            self.entries(map, NO_FORMAT, |key| {
                !attributes.iter().any(|attribute| {
                    top_key(attribute, transformer) == key
                        && !matches!(context.view(object, attribute), View::Absent)
                })
            })?;
        }
        self.close(true)
    }

    /// The entries of a map whose keys are free.
    fn entries(
        &mut self,
        map: &dyn MapView,
        format: Format,
        is_free: impl Fn(&str) -> bool,
    ) -> Result<(), Abort> {
        map.visit(format, &mut |key, view| {
            if !is_free(key) {
                return Ok(());
            }
            self.output.key(key);
            let outcome = self.write(&view, format);
            self.below(outcome, |path| path.prepend_key(key))
        })
    }

    /// The attributes of one level of REST key paths.
    fn level(&mut self, object: &dyn ObjectView, index: &'static KeyIndex) -> Result<(), Abort> {
        for entry in &index.entries {
            match &entry.content {
                KeyContent::Attribute(attribute) => {
                    self.attribute(object, attribute, |output| output.entry_key(entry))?;
                }
                KeyContent::Group(group) => {
                    let is_there = |attribute| !matches!(self.context.view(object, attribute), View::Absent);
                    if group.attributes.iter().any(is_there) {
                        self.output.entry_key(entry);
                        self.open(true, group.entries.len())?;
                        self.level(object, group)?;
                        self.close(true)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// All attributes at the top level, each under one key. Of equal keys the first attribute's counts, as in msrest.
    fn flat(&mut self, object: &dyn ObjectView, attributes: &'static [Attribute]) -> Result<(), Abort> {
        let transformer = self.context.transformer;
        for attribute in attributes {
            let key = top_key(attribute, transformer);
            let is_taken = attributes.iter().any(|other| {
                other.order < attribute.order
                    && top_key(other, transformer) == key
                    && !matches!(self.context.view(object, other), View::Absent)
            });
            if !is_taken {
                self.attribute(object, attribute, |output| output.key(key))?;
            }
        }
        Ok(())
    }

    #[inline]
    fn attribute(
        &mut self,
        object: &dyn ObjectView,
        attribute: &'static Attribute,
        write_key: impl FnOnce(&mut O),
    ) -> Result<(), Abort> {
        let view = self.context.view(object, attribute);
        if matches!(view, View::Absent) {
            return Ok(());
        }
        write_key(self.output);
        // The most frequent ones need no more calls.
        match &view {
            View::Text(text) => self.output.text(text),
            View::Integer(value) => self.output.integer(*value),
            View::Short(text) => self.output.plain(text.as_str()),
            _ => {
                let outcome = self.write(&view, attribute.format);
                return self.below(outcome, |path| path.prepend_name(attribute.name));
            }
        }
        Ok(())
    }
}
