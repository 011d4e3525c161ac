//! The Rust types of values.

use super::builder::Builder;
use crate::options::Dates;
use crate::resolve::{Content, Id, Scalar, Usage};

impl Builder<'_> {
    /// The type of a value that is there.
    pub(super) fn rust_type(&self, content: &Content) -> String {
        match content {
            Content::Scalar(Scalar::Signed(bits)) => format!("i{bits}"),
            Content::Scalar(Scalar::Unsigned(bits)) => format!("u{bits}"),
            Content::Scalar(scalar) => self.scalar_type(*scalar).to_owned(),
            Content::List(items) => format!("Vec<{}>", self.item_type(items)),
            Content::Map(values) => format!("BTreeMap<String, {}>", self.item_type(values)),
            Content::OneOrMany(value) => format!("OneOrMany<{}>", self.rust_type(&value.content)),
            Content::Definition(id) => self.type_of(*id),
        }
    }

    /// The type of a map of additional properties: raw JSON keeps the document's order.
    pub(super) fn map_type(&self, values: Option<&Usage>) -> String {
        match values {
            Some(usage) if !matches!(usage.content, Content::Scalar(Scalar::Any)) => {
                self.rust_type(&Content::Map(Box::new(usage.clone())))
            }
            _ => "Map<String, Value>".to_owned(),
        }
    }

    fn item_type(&self, usage: &Usage) -> String {
        let item = self.rust_type(&usage.content);
        if usage.is_nullable && item != "Value" { format!("Option<{item}>") } else { item }
    }

    /// The name of a definition, from where the item that is being built will stand.
    pub(super) fn type_of(&self, id: Id) -> String {
        let name = self.name(id);
        let file = self.resolved.definitions.get(id).map(|definition| definition.place.file());
        let is_elsewhere = self.options.module_per_file == Some(true) && file != Some(&self.file);
        if is_elsewhere && !self.replaced.contains(&id) { format!("super::{name}") } else { name }
    }

    fn scalar_type(&self, scalar: Scalar) -> &'static str {
        let is_on = |option: Option<bool>| option == Some(true);
        let by_library = |chrono, time, jiff, text| match self.dates() {
            Dates::Chrono => chrono,
            Dates::Time => time,
            Dates::Jiff => jiff,
            Dates::Text => text,
        };
        let instant = |text| by_library("DateTime<Utc>", "time::OffsetDateTime", "jiff::Timestamp", text);
        match scalar {
            Scalar::Any => "Value",
            Scalar::Boolean => "bool",
            Scalar::Decimal if is_on(self.options.decimal) => "rust_decimal::Decimal",
            Scalar::Float | Scalar::Decimal => "f64",
            Scalar::UnixTime => instant("i64"),
            Scalar::DateTime | Scalar::HttpDate => instant("String"),
            Scalar::Date => by_library("NaiveDate", "time::Date", "jiff::civil::Date", "String"),
            Scalar::Time => by_library("NaiveTime", "time::Time", "jiff::civil::Time", "String"),
            Scalar::Duration => "Duration",
            Scalar::Bytes | Scalar::UrlBytes => "Vec<u8>",
            Scalar::Uuid if is_on(self.options.uuid) => "uuid::Uuid",
            Scalar::Url if is_on(self.options.url) => "url::Url",
            _ => "String",
        }
    }

    /// msrest's name of the values' form, if the Rust type has several or another.
    pub(super) fn format(&self, content: &Content) -> Option<&'static str> {
        match content {
            Content::List(items) | Content::Map(items) => self.format(&items.content),
            Content::Scalar(Scalar::HttpDate) if self.dates() != Dates::Text => Some("rfc-1123"),
            Content::Scalar(Scalar::UnixTime) if self.dates() != Dates::Text => Some("unix-time"),
            Content::Scalar(Scalar::Bytes) => Some("bytearray"),
            Content::Scalar(Scalar::UrlBytes) => Some("base64"),
            _ => None,
        }
    }

    fn dates(&self) -> Dates {
        self.options.dates.clone().unwrap_or(Dates::Chrono)
    }
}
