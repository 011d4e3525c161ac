//! The Rust types of values.

use super::builder::Builder;
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
        let has_dates = self.dates() == Dates::Chrono;
        let (name, imports): (_, &[&'static str]) = match scalar {
            Scalar::Any => ("Value", &["serde_json::Value"]),
            Scalar::Boolean => ("bool", &[]),
            Scalar::Integer { bits, is_signed } => {
                return format!("{}{bits}", if is_signed { 'i' } else { 'u' });
            }
            Scalar::Decimal if self.has_decimal() => {
                self.features.insert("decimal");
                ("Decimal", &["rust_decimal::Decimal"])
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

    /// msrest's name of the values' form, if the Rust type has several or another.
    pub(super) fn format(&self, content: &Content) -> Option<&'static str> {
        match content {
            Content::List(items) | Content::Map(items) => self.format(&items.content),
            Content::Scalar(Scalar::HttpDate) if self.dates() == Dates::Chrono => Some("rfc-1123"),
            Content::Scalar(Scalar::UnixTime) if self.dates() == Dates::Chrono => Some("unix-time"),
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
            Content::Definition(id) if self.resolved.object(*id).is_some() => {
                self.sizes.get(*id).copied().unwrap_or(24)
            }
            _ => 24,
        }
    }

    fn dates(&self) -> Dates {
        self.options.dates.clone().unwrap_or(Dates::Chrono)
    }

    fn has_decimal(&self) -> bool {
        self.options.decimal == Some(true)
    }
}
