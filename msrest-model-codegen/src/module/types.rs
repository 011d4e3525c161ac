//! The Rust types of values.

use super::builder::Builder;
use super::union::without_format;
use crate::options::Dates;
use crate::resolve::{Content, Id, Scalar, Usage};

impl Builder<'_> {
    /// The type of a value that is there, and what it needs is imported.
    pub(super) fn rust_type(&mut self, content: &Content) -> String {
        match content {
            Content::Scalar(scalar) => self.scalar_type(*scalar),
            Content::List(items) => format!("Vec<{}>", self.item_type(items)),
            Content::Map(values) => {
                self.imports.insert("std::collections::BTreeMap");
                format!("BTreeMap<String, {}>", self.item_type(values))
            }
            Content::OneOrMany(value) => {
                self.imports.insert("msrest_model::OneOrMany");
                format!("OneOrMany<{}>", self.rust_type(&without_format(&value.content)))
            }
            Content::Definition(id) => {
                self.used.insert(*id);
                self.type_of(*id)
            }
        }
    }

    /// The type of a map of additional properties: raw JSON keeps the document's order.
    pub(super) fn map_type(&mut self, values: Option<&Usage>) -> String {
        match values {
            Some(usage) if !matches!(usage.content, Content::Scalar(Scalar::Any)) => {
                self.rust_type(&Content::Map(Box::new(usage.clone())))
            }
            _ => {
                self.imports.extend(["serde_json::Map", "serde_json::Value"]);
                "Map<String, Value>".to_owned()
            }
        }
    }

    fn item_type(&mut self, usage: &Usage) -> String {
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

    fn scalar_type(&mut self, scalar: Scalar) -> String {
        let is_on = |option: Option<bool>| option == Some(true);
        let (name, feature, imports): (_, _, &[&'static str]) = match (scalar, self.dates()) {
            (Scalar::Any, _) => ("Value", None, &["serde_json::Value"]),
            (Scalar::Boolean, _) => ("bool", None, &[]),
            (Scalar::Integer { bits, is_signed }, _) => {
                return format!("{}{bits}", if is_signed { 'i' } else { 'u' });
            }
            (Scalar::Decimal, _) if is_on(self.options.decimal) => {
                ("rust_decimal::Decimal", Some("decimal"), &[])
            }
            (Scalar::Float | Scalar::Decimal, _) => ("f64", None, &[]),
            (Scalar::DateTime | Scalar::HttpDate | Scalar::UnixTime, Dates::Chrono) => {
                ("DateTime<Utc>", None, &["chrono::DateTime", "chrono::Utc"])
            }
            (Scalar::DateTime | Scalar::HttpDate | Scalar::UnixTime, Dates::Time) => {
                ("time::OffsetDateTime", Some("time"), &[])
            }
            (Scalar::DateTime | Scalar::HttpDate | Scalar::UnixTime, Dates::Jiff) => {
                ("jiff::Timestamp", Some("jiff"), &[])
            }
            (Scalar::UnixTime, Dates::Text) => ("i64", None, &[]),
            (Scalar::Date, Dates::Chrono) => ("NaiveDate", None, &["chrono::NaiveDate"]),
            (Scalar::Date, Dates::Time) => ("time::Date", Some("time"), &[]),
            (Scalar::Date, Dates::Jiff) => ("jiff::civil::Date", Some("jiff"), &[]),
            (Scalar::Time, Dates::Chrono) => ("NaiveTime", None, &["chrono::NaiveTime"]),
            (Scalar::Time, Dates::Time) => ("time::Time", Some("time"), &[]),
            (Scalar::Time, Dates::Jiff) => ("jiff::civil::Time", Some("jiff"), &[]),
            (Scalar::Duration, _) => ("Duration", None, &["msrest_model::Duration"]),
            (Scalar::Bytes | Scalar::UrlBytes, _) => ("Vec<u8>", None, &[]),
            (Scalar::Uuid, _) if is_on(self.options.uuid) => ("uuid::Uuid", Some("uuid"), &[]),
            (Scalar::Url, _) if is_on(self.options.url) => ("url::Url", Some("url"), &[]),
            _ => ("String", None, &[]),
        };
        self.features.extend(feature);
        self.imports.extend(imports);
        name.to_owned()
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

    /// The bytes that a value takes, roughly: enough to tell large types from small ones.
    pub(super) fn size(&self, content: &Content) -> usize {
        match content {
            Content::Scalar(Scalar::Boolean) => 1,
            Content::Scalar(Scalar::Integer { .. } | Scalar::Float | Scalar::DateTime) => 16,
            Content::Scalar(Scalar::Any) => 32,
            Content::Scalar(Scalar::Duration) => 48,
            Content::Definition(id) => self.sizes.get(*id).copied().unwrap_or(24),
            Content::OneOrMany(value) => self.size(&value.content),
            _ => 24,
        }
    }

    fn dates(&self) -> Dates {
        self.options.dates.clone().unwrap_or(Dates::Chrono)
    }
}
