//! Models that have of everything in XML something.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::{Model, RestType, XmlElement};

use crate::models::Color;

/// Every kind of value in every place that it can have.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "All", prefix = "r", ns = "urn:root"))]
pub struct All {
    #[rest(xml(attr))]
    pub text: Option<String>,
    #[rest(xml(attr, prefix = "r", ns = "urn:other"))]
    pub number: Option<i64>,
    #[rest(xml(attr, ns = "urn:third"))]
    pub flag: Option<bool>,
    #[rest(xml(text))]
    pub content: Option<String>,
    pub needed: Option<f64>,
    #[rest(xml(name = "Time", prefix = "t", ns = "urn:time"))]
    pub time: Option<DateTime<Utc>>,
    pub color: Option<Color>,
    #[rest(format = "bytearray", xml(ns = "urn:root"))]
    pub bytes: Option<Vec<u8>>,
    pub nullable: Option<Option<i32>>,
    pub plain: Vec<String>,
    #[rest(xml(name = "named", items_name = "item", items_ns = "urn:item"))]
    pub named: Vec<i32>,
    #[rest(xml(wrapped))]
    pub wrapped: Option<Vec<Option<i32>>>,
    #[rest(xml(wrapped, items_name = "inner"))]
    pub nested: Option<Vec<Vec<String>>>,
    pub models: Vec<Apple>,
    #[rest(xml(wrapped, ns = "urn:root"))]
    pub rules: Option<Vec<Rule>>,
    pub model: Option<Box<Plain>>,
    pub filter: Option<Filter>,
    pub map: Option<BTreeMap<String, String>>,
    pub maps: Option<BTreeMap<String, Apple>>,
    pub element: Option<XmlElement>,
    #[rest(additional_properties(send))]
    pub rest: BTreeMap<String, String>,
}

/// Has no name of its own.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml())]
pub struct Plain {
    #[rest(xml(attr))]
    pub name: Option<String>,
}

/// A list whose items are told apart by their names, and elements that nobody knows.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Blobs"))]
pub struct Blobs {
    #[rest(xml(qname))]
    pub kind: Option<String>,
    pub items: Vec<BlobItem>,
    #[rest(additional_properties(send))]
    pub rest: Vec<XmlElement>,
}

#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(xml(choice))]
pub enum BlobItem {
    Blob(Apple),
    BlobPrefix(String),
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Apple"))]
pub struct Apple {
    #[rest(xml(attr))]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(ns = "urn:rule"))]
pub struct Rule {
    #[rest(key = "type", xml(attr, prefix = "xsi", ns = "http://www.w3.org/2001/XMLSchema-instance"))]
    pub kind: Option<String>,
    #[rest(key = "KeyName", xml(ns = "urn:rule"))]
    pub key_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "type", xml(name = "Filter"))]
pub enum Filter {
    #[rest(value = "SqlFilter")]
    Sql(SqlFilter),
    #[rest(base)]
    Other(OtherFilter),
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct SqlFilter {
    #[rest(key = "Sql")]
    pub sql: Option<String>,
    #[rest(key = "Count")]
    pub count: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OtherFilter {
    #[rest(key = "type", xml(attr, prefix = "xsi", ns = "http://www.w3.org/2001/XMLSchema-instance"))]
    pub kind: Option<String>,
}
