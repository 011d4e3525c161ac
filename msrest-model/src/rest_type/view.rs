//! The door out: what a value looks like.

use serde_json::{Number, Value};

use super::slot::Abort;
#[cfg(feature = "xml")]
use super::xml_element::XmlElement;
use crate::schema::{Constant, Format, Schema};
use crate::wire::short_text::ShortText;

/// What a value looks like from outside: what a writer and the validator see.
#[non_exhaustive]
pub enum View<'a> {
    /// Not there: left out of an object, `null` in a list.
    Absent,
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
    /// A number by its digits, and why JSON does not hold it, where it does not.
    Digits(ShortText, Option<&'static str>),
    /// A string.
    Text(&'a str),
    /// A short string made for this view, such as a date.
    Short(ShortText),
    /// A long string made for this view.
    Owned(String),
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
}

impl View<'_> {
    /// The same view once more.
    #[must_use]
    pub fn reborrow(&self) -> View<'_> {
        match self {
            Self::Absent => View::Absent,
            Self::Null => View::Null,
            Self::Bool(value) => View::Bool(*value),
            Self::Integer(value) => View::Integer(*value),
            Self::Unsigned(value) => View::Unsigned(*value),
            Self::Float(value) => View::Float(*value),
            Self::Number(number) => View::Number(number.clone()),
            Self::Digits(digits, reason) => View::Digits(*digits, *reason),
            Self::Text(text) => View::Text(text),
            Self::Short(text) => View::Short(*text),
            Self::Owned(text) => View::Text(text),
            Self::Bytes(bytes, format) => View::Bytes(bytes, *format),
            Self::Object(object) => View::Object(*object),
            Self::Array(array) => View::Array(*array),
            Self::Map(map) => View::Map(*map),
            Self::Json(value) => View::Json(value),
            #[cfg(feature = "xml")]
            Self::Xml(element) => View::Xml(element),
            Self::Invalid(reason) => View::Invalid(reason),
        }
    }
}

/// A model from outside.
pub trait ObjectView {
    /// The model's table.
    fn table(&self) -> &'static Schema;

    /// The attribute with this number, in the attribute's format.
    fn attribute(&self, index: usize, format: Format) -> View<'_>;

    /// The additional properties, where the model keeps them.
    #[inline]
    fn additional(&self) -> Option<&dyn MapView> {
        None
    }

    /// Whether the additional properties are written.
    #[inline]
    fn sends_additional(&self) -> bool {
        self.table().sends_additional_properties()
    }
}

/// A list from outside.
pub trait ArrayView {
    /// The number of items.
    fn len(&self) -> usize;

    /// The item at `index`, absent past the end.
    fn item(&self, index: usize, format: Format) -> View<'_>;
}

/// A map from outside.
pub trait MapView {
    /// The number of entries.
    fn len(&self) -> usize;

    /// Calls `visit` with every key and value until it stops.
    ///
    /// # Errors
    /// [`Abort`] where `visit` returned it.
    fn visit(
        &self,
        format: Format,
        visit: &mut dyn FnMut(&str, View<'_>) -> Result<(), Abort>,
    ) -> Result<(), Abort>;
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
