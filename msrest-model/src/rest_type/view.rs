//! The door out: a value pushes what is in it to whoever looks at it, a writer or the validator.

use std::fmt;

use serde_json::{Number, Value};

#[cfg(feature = "xml")]
use super::xml_element::XmlElement;
use crate::schema::{Constant, Format, Schema};
use crate::wire::short_text::ShortText;

/// Takes the values of a model, a list or a map, each under its number: that of an attribute in the schema, or that of
/// an item. What is absent is not pushed.
///
/// The most frequent values have a method of their own, which costs one call.
pub trait ValueSink {
    /// The wire format of the value with this number.
    fn format(&self, number: usize) -> Format {
        let _ = number;
        Format::Natural
    }

    /// A string.
    fn text(&mut self, number: usize, value: &str) {
        self.view(number, &View::Text(value));
    }

    /// An integer.
    fn integer(&mut self, number: usize, value: i64) {
        self.view(number, &View::Integer(value));
    }

    /// A number; NaN and infinities are refused by the writers.
    fn float(&mut self, number: usize, value: f64) {
        self.view(number, &View::Float(value));
    }

    /// Any other value.
    fn view(&mut self, number: usize, view: &View<'_>);

    /// The key of the next value of a map.
    fn key(&mut self, key: &str) {
        let _ = key;
    }
}

/// Pushes a value that stands alone, under any number.
pub(crate) type Root<'a> = &'a dyn Fn(&mut dyn ValueSink);

/// What a value looks like from outside.
#[non_exhaustive]
pub enum View<'a> {
    /// An explicit `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// An integer above `i64::MAX`.
    Unsigned(u64),
    /// A finite number; NaN and infinities are refused by the writers.
    Float(f64),
    /// A number with its own digits.
    Number(Number),
    /// A number by its digits, and why JSON does not hold it, if it does not.
    Digits(&'a str, Option<&'static str>),
    /// A string.
    Text(&'a str),
    /// A string made for this view.
    Owned(String),
    /// A short string without characters that JSON or XML escape, such as a date; made only if it is used. The error says why the
    /// value has no wire form.
    Short(&'a dyn Fn() -> Result<ShortText, &'static str>),
    /// Bytes, written in the alphabet of the format.
    Bytes(&'a [u8], Format),
    /// A model.
    Object(&'a dyn ObjectView),
    /// A list.
    Array(&'a dyn ArrayView),
    /// A map with text keys.
    Map(&'a dyn MapView),
    /// Any JSON.
    Json(&'a Value),
    /// Any element of XML.
    #[cfg(feature = "xml")]
    Xml(&'a XmlElement),
    /// A value that has no wire form; the text says why.
    Invalid(&'static str),
    /// A value that its type refuses to write; the text says why.
    Refused(String),
}

/// The name of the variant: what is in it may be a secret.
impl fmt::Debug for View<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Null => "Null",
            Self::Bool(_) => "Bool",
            Self::Integer(_) => "Integer",
            Self::Unsigned(_) => "Unsigned",
            Self::Float(_) => "Float",
            Self::Number(_) => "Number",
            Self::Digits(..) => "Digits",
            Self::Text(_) => "Text",
            Self::Owned(_) => "Owned",
            Self::Short(_) => "Short",
            Self::Bytes(..) => "Bytes",
            Self::Object(_) => "Object",
            Self::Array(_) => "Array",
            Self::Map(_) => "Map",
            Self::Json(_) => "Json",
            #[cfg(feature = "xml")]
            Self::Xml(_) => "Xml",
            Self::Invalid(_) => "Invalid",
            Self::Refused(_) => "Refused",
        })
    }
}

impl View<'_> {
    /// The text of an integer or decimal whose format is `str`.
    #[inline]
    pub(crate) fn number_as_text<'t>(
        &'t self,
        format: Format,
        buffer: &'t mut itoa::Buffer,
    ) -> Option<&'t str> {
        if format == Format::Str { self.digits(buffer) } else { None }
    }

    #[cold]
    fn digits<'t>(&'t self, buffer: &'t mut itoa::Buffer) -> Option<&'t str> {
        match self {
            View::Integer(value) => Some(buffer.format(*value)),
            View::Unsigned(value) => Some(buffer.format(*value)),
            View::Digits(digits, _) => Some(digits),
            _ => None,
        }
    }
}

/// A model, as writers and the validator see it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a model",
    label = "not a model",
    note = "a list, map or option of models is read by `msrest_model::from_str` and written by `msrest_model::to_string`"
)]
pub trait ObjectView {
    /// The model's schema.
    fn model_schema(&self) -> &'static Schema;

    /// Pushes the attributes that are there, each under its number. Those of one part of a schema (a struct's own, those
    /// of one that it embeds) come in the order of the schema; constants are not pushed.
    fn push(&self, out: &mut dyn ValueSink);

    /// The additional properties, if the model keeps them.
    #[inline]
    fn additional(&self) -> Option<&dyn MapView> {
        None
    }

    /// Whether the additional properties are written.
    #[inline]
    fn sends_additional(&self) -> bool {
        self.model_schema().sends_additional_properties()
    }
}

/// A list, as writers and the validator see it.
#[expect(clippy::len_without_is_empty, reason = "nobody asks whether it is empty")]
pub trait ArrayView {
    /// The number of items.
    fn len(&self) -> usize;

    /// Pushes all items.
    fn push(&self, out: &mut dyn ValueSink);
}

/// A map, as writers and the validator see it.
#[expect(clippy::len_without_is_empty, reason = "nobody asks whether it is empty")]
pub trait MapView {
    /// The number of entries.
    fn len(&self) -> usize;

    /// Pushes all entries: the key of each, then its value under the entry's number.
    fn push(&self, out: &mut dyn ValueSink);

    /// The value of a key, if the values of the map are any JSON.
    fn json(&self, key: &str) -> Option<&Value> {
        let _ = key;
        None
    }
}

impl Constant {
    pub(crate) fn view(self) -> View<'static> {
        match self {
            Self::Text(text) => View::Text(text),
            Self::Integer(value) => View::Integer(value),
            Self::Float(value) => View::Float(value),
            Self::Bool(value) => View::Bool(value),
        }
    }
}

/// Pushes the attributes of an embedded struct under their numbers in the whole model.
pub(crate) struct Embedded<'a> {
    out: &'a mut dyn ValueSink,
    start: usize,
}

/// Pushes the attributes of an embedded struct, which are numbered from `start` on in the whole model.
#[doc(hidden)]
pub fn push_embedded(object: &dyn ObjectView, start: usize, out: &mut dyn ValueSink) {
    object.push(&mut Embedded { out, start });
}

impl ValueSink for Embedded<'_> {
    fn format(&self, number: usize) -> Format {
        self.out.format(self.start + number)
    }

    fn text(&mut self, number: usize, value: &str) {
        self.out.text(self.start + number, value);
    }

    fn integer(&mut self, number: usize, value: i64) {
        self.out.integer(self.start + number, value);
    }

    fn float(&mut self, number: usize, value: f64) {
        self.out.float(self.start + number, value);
    }

    fn view(&mut self, number: usize, view: &View<'_>) {
        self.out.view(self.start + number, view);
    }
}
