//! The writer of JSON: turns what values push into pieces of an output, which is text or a `Value`.

mod attributes;
mod custom_keys;
mod items;
mod merge_patch;
mod output;
mod pretty;
mod text;
mod value;

use std::io;

use serde_json::Value;

use self::attributes::Attributes;
use self::items::Items;
pub(crate) use self::merge_patch::merge_patch;
use self::output::Output;
pub(crate) use self::pretty::pretty;
use self::text::Text;
use self::value::ValueBuilder;
use crate::depth::nests_within;
use crate::error::{SerializationError, SerializationErrorKind as Kind};
use crate::keys::{KeyTransformer, TransformKey};
use crate::rest_type::{ArrayView, MapView, ObjectView, Root, View};
use crate::schema::Format;
use crate::types::bytes;
use crate::write::context::Context;
use crate::write::visit::key_at;

/// The JSON value of what is pushed.
pub(crate) fn to_value(root: Root<'_>, context: Context<'_>) -> Result<Value, SerializationError> {
    let mut builder = ValueBuilder::default();
    Writer { context: &context, output: &mut builder }.root(root);
    context.into_result(Ok(builder.root))
}

/// The JSON text of what is pushed, which goes to `sink` in pieces if there is one.
pub(crate) fn to_text(
    root: Root<'_>,
    context: Context<'_>,
    sink: Option<&mut dyn io::Write>,
) -> Result<String, SerializationError> {
    let mut text = Text::new(sink);
    Writer { context: &context, output: &mut text }.root(root);
    let text = text.finish(!context.has_stopped());
    context.into_result(text)
}

/// The JSON value of a view inside a larger value. If that fails, `context` has the error.
pub(crate) fn value_within(view: &View<'_>, format: Format, context: &Context<'_>) -> Value {
    let mut builder = ValueBuilder::default();
    Writer { context, output: &mut builder }.view(view, format);
    builder.root
}

/// Writes views to an output. An error is kept by `context`, or by the output if it is its own.
pub(crate) struct Writer<'a, O> {
    pub(crate) context: &'a Context<'a>,
    pub(crate) output: &'a mut O,
}

impl<O: Output> Writer<'_, O> {
    pub(crate) fn root(&mut self, root: Root<'_>) {
        root(&mut Items::new(self, Format::Natural));
    }

    fn view(&mut self, view: &View<'_>, format: Format) {
        if let Some(digits) = view.number_as_text(format, &mut itoa::Buffer::new()) {
            return self.output.unescaped(digits);
        }
        match view {
            View::Null => self.output.null(),
            View::Bool(value) => self.output.bool(*value),
            View::Integer(value) => self.output.integer(*value),
            View::Unsigned(value) => self.output.unsigned(*value),
            View::Float(value) => self.float(*value),
            View::Number(number) => self.output.number(number),
            View::Text(text) => self.output.text(text),
            View::Owned(text) => self.output.text(text),
            View::Short(text) => match text() {
                Ok(text) => self.output.unescaped(text.as_str()),
                Err(reason) => self.context.fail(Kind::Value(reason)),
            },
            View::Bytes(value, format) => self.output.unescaped(&bytes::encode(value, *format)),
            View::Object(object) => self.object(*object),
            View::Array(array) => self.array(*array, format),
            View::Map(map) => self.map(*map, format),
            View::Json(value) => self.json(value),
            #[cfg(feature = "xml")]
            View::Xml(_) => self.context.fail(Kind::Value("an XML element has no form in JSON")),
            View::Digits(digits, None) => match digits.parse() {
                Ok(number) => self.output.number(&number),
                Err(_) => self.context.fail(Kind::Value("not a number")),
            },
            View::Refused(reason) => self.context.fail(Kind::Refused(reason.as_str().into())),
            View::Digits(_, Some(reason)) | View::Invalid(reason) => self.context.fail(Kind::Value(reason)),
        }
    }

    #[inline]
    fn integer(&mut self, value: i64, format: Format) {
        if format == Format::Str {
            self.view(&View::Integer(value), format);
        } else {
            self.output.integer(value);
        }
    }

    #[inline]
    fn float(&mut self, value: f64) {
        if value.is_finite() {
            self.output.float(value);
        } else {
            self.context.fail(Kind::Value("NaN and infinities are not JSON numbers"));
        }
    }

    fn json(&mut self, value: &Value) {
        if !nests_within(value, self.context.levels_left()) {
            self.context.fail(Kind::TooDeep);
        } else if self.output.json(value).is_err() {
            self.context.stop();
        }
    }

    /// An object or array, unless it nests too deep.
    fn within(&mut self, is_object: bool, length: usize, write: impl FnOnce(&mut Self)) {
        if self.open(is_object, length) {
            write(self);
            self.close(is_object);
        }
    }

    fn open(&mut self, is_object: bool, length: usize) -> bool {
        let fits = self.context.enter();
        if fits {
            self.output.open(is_object, length);
        } else {
            self.context.fail(Kind::TooDeep);
        }
        fits
    }

    fn close(&mut self, is_object: bool) {
        self.context.leave();
        if self.output.close(is_object).is_err() {
            self.context.stop();
        }
    }

    fn array(&mut self, array: &dyn ArrayView, format: Format) {
        self.within(false, array.len(), |writer| {
            let mut items = Items::new(writer, format);
            array.push(&mut items);
            if let Some(index) = items.failed {
                writer.context.below(|path| path.prepend_index(index));
            }
        });
    }

    fn map(&mut self, map: &dyn MapView, format: Format) {
        self.within(true, map.len(), |writer| {
            let mut entries = Items::new(writer, format);
            map.push(&mut entries);
            if let Some(number) = entries.failed {
                let key = key_at(map, number);
                writer.context.below(|path| path.prepend_key(&key));
            }
        });
    }

    fn object(&mut self, object: &dyn ObjectView) {
        if let KeyTransformer::Custom(transformer) = self.context.transformer {
            return self.custom_object(object, &**transformer);
        }
        let schema = object.model_schema();
        self.within(true, schema.attributes().len(), |writer| {
            Attributes::new(writer, object, schema).write(object);
        });
    }

    fn custom_object(&mut self, object: &dyn ObjectView, transformer: &dyn TransformKey) {
        if !self.context.enter() {
            return self.context.fail(Kind::TooDeep);
        }
        let entries = custom_keys::object(object, transformer, self.context);
        self.context.leave();
        self.output.owned(Value::Object(entries));
    }
}
