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
        if let Some((name, feature)) = self.foreign_type(scalar) {
            self.features.insert(feature);
            return name.to_owned();
        }
        let has_dates = self.dates() == Dates::Chrono;
        let (name, imports): (_, &[&'static str]) = match scalar {
            Scalar::Any => ("Value", &["serde_json::Value"]),
            Scalar::Boolean => ("bool", &[]),
            Scalar::Integer { bits, is_signed } => {
                return format!("{}{bits}", if is_signed { 'i' } else { 'u' });
            }
            Scalar::Float | Scalar::Decimal => ("f64", &[]),
            Scalar::DateTime | Scalar::HttpDate | Scalar::UnixTime if has_dates => {
                ("DateTime<Utc>", &["chrono::DateTime", "chrono::Utc"])
            }
            Scalar::Date if has_dates => ("NaiveDate", &["chrono::NaiveDate"]),
            Scalar::Time if has_dates => ("NaiveTime", &["chrono::NaiveTime"]),
            Scalar::UnixTime => ("i64", &[]),
            Scalar::Duration => ("Duration", &["msrest_model::Duration"]),
            Scalar::Bytes | Scalar::UrlBytes => ("Vec<u8>", &[]),
            _ => ("String", &[]),
        };
        self.imports.extend(imports);
        name.to_owned()
    }

    /// The type of another crate that an option asks for, and the feature that it needs.
    fn foreign_type(&self, scalar: Scalar) -> Option<(&'static str, &'static str)> {
        match (scalar, self.dates()) {
            (Scalar::DateTime | Scalar::HttpDate | Scalar::UnixTime, Dates::Time) => {
                Some(("time::OffsetDateTime", "time"))
            }
            (Scalar::DateTime | Scalar::HttpDate | Scalar::UnixTime, Dates::Jiff) => {
                Some(("jiff::Timestamp", "jiff"))
            }
            (Scalar::Date, Dates::Time) => Some(("time::Date", "time")),
            (Scalar::Date, Dates::Jiff) => Some(("jiff::civil::Date", "jiff")),
            (Scalar::Time, Dates::Time) => Some(("time::Time", "time")),
            (Scalar::Time, Dates::Jiff) => Some(("jiff::civil::Time", "jiff")),
            (Scalar::Decimal, _) if self.options.decimal == Some(true) => {
                Some(("rust_decimal::Decimal", "decimal"))
            }
            (Scalar::Uuid, _) if self.options.uuid == Some(true) => Some(("uuid::Uuid", "uuid")),
            (Scalar::Url, _) if self.options.url == Some(true) => Some(("url::Url", "url")),
            _ => None,
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
