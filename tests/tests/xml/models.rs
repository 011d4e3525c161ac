//! The models of `vectors/xml_cases.py`.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use msrest_model::{Duration, Model, RestEnum};
use rust_decimal::Decimal;

#[derive(Debug, Clone, PartialEq, RestEnum)]
pub(crate) enum Color {
    #[rest(value = "red")]
    Red,
    #[rest(value = "blueGreen")]
    BlueGreen,
    #[rest(unknown)]
    Other(String),
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Data"))]
pub(crate) struct Data {
    #[rest(xml(name = "country", attr))]
    pub(crate) country: Option<String>,
    #[rest(xml(name = "weight", attr))]
    pub(crate) weight: Option<i32>,
    #[rest(key = "open", xml(attr))]
    pub(crate) is_open: Option<bool>,
    #[rest(xml(attr))]
    pub(crate) since: Option<NaiveDate>,
    #[rest(xml(name = "Name"))]
    pub(crate) name: Option<String>,
    #[rest(xml(name = "Long"))]
    pub(crate) long: Option<i64>,
    #[rest(xml(name = "Age"))]
    pub(crate) age: Option<i32>,
    #[rest(key = "Ratio")]
    pub(crate) ratio: Option<f64>,
    #[rest(xml(name = "Enabled"))]
    pub(crate) enabled: Option<bool>,
    #[rest(xml(name = "Color"))]
    pub(crate) color: Option<Color>,
    #[rest(xml(name = "Created"))]
    pub(crate) created: Option<DateTime<Utc>>,
    #[rest(key = "Last-Modified", format = "rfc-1123")]
    pub(crate) modified: Option<DateTime<Utc>>,
    #[rest(key = "Ticks", format = "unix-time")]
    pub(crate) ticks: Option<DateTime<Utc>>,
    #[rest(key = "Day")]
    pub(crate) day: Option<NaiveDate>,
    #[rest(key = "Clock")]
    pub(crate) clock: Option<NaiveTime>,
    #[rest(key = "Span")]
    pub(crate) span: Option<Duration>,
    #[rest(key = "Price")]
    pub(crate) price: Option<Decimal>,
    #[rest(key = "Digest", format = "bytearray")]
    pub(crate) digest: Option<Vec<u8>>,
    #[rest(key = "Token", format = "base64")]
    pub(crate) token: Option<Vec<u8>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Note"))]
pub(crate) struct Note {
    #[rest(xml(attr))]
    pub(crate) language: Option<String>,
    #[rest(xml(text))]
    pub(crate) content: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Data"))]
pub(crate) struct Folder {
    #[rest(key = "Metadata", xml(name = "Metadata"))]
    pub(crate) metadata: Option<BTreeMap<String, String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Apple"))]
pub(crate) struct Apple {
    #[rest(xml(attr))]
    pub(crate) name: Option<String>,
}

/// A model without a name of its own.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml())]
pub(crate) struct Plain {
    #[rest(xml(attr))]
    pub(crate) name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "AppleBarrel"))]
pub(crate) struct Barrel {
    #[rest(xml(name = "Wrapped", wrapped))]
    pub(crate) wrapped: Option<Vec<String>>,
    #[rest(xml(name = "WrappedNamed", wrapped, items_name = "Apple"))]
    pub(crate) wrapped_named: Option<Vec<String>>,
    #[rest(xml(name = "Plain"))]
    pub(crate) plain: Option<Vec<i32>>,
    #[rest(xml(name = "PlainNamed", items_name = "Item"))]
    pub(crate) plain_named: Option<Vec<String>>,
    #[rest(xml(name = "Colors"))]
    pub(crate) colors: Option<Vec<Color>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "AppleBarrel"))]
pub(crate) struct ModelsWrappedNamed {
    #[rest(xml(name = "GoodApples", wrapped, items_name = "Pomme"))]
    pub(crate) apples: Option<Vec<Apple>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "AppleBarrel"))]
pub(crate) struct ModelsPlainNamed {
    #[rest(xml(name = "GoodApples", items_name = "Pomme"))]
    pub(crate) apples: Option<Vec<Apple>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "AppleBarrel"))]
pub(crate) struct ModelsWrapped {
    #[rest(xml(name = "GoodApples", wrapped))]
    pub(crate) apples: Option<Vec<Apple>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "AppleBarrel"))]
pub(crate) struct ModelsPlain {
    #[rest(xml(name = "GoodApples"))]
    pub(crate) apples: Option<Vec<Apple>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml())]
pub(crate) struct ModelsNameless {
    #[rest(xml(name = "GoodApples", wrapped))]
    pub(crate) apples: Option<Vec<Plain>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "AppleBarrel"))]
pub(crate) struct Pair {
    #[rest(xml(name = "EuropeanApple"))]
    pub(crate) eu_apple: Option<Plain>,
    #[rest(xml(name = "USAApple"))]
    pub(crate) us_apple: Option<Box<Plain>>,
    #[rest(key = "ignored")]
    pub(crate) apple: Option<Apple>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(ns = "http://www.w3.org/2005/Atom"))]
pub(crate) struct Author {
    #[rest(xml(ns = "http://www.w3.org/2005/Atom"))]
    pub(crate) name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(
    name = "CountDetails",
    ns = "http://schemas.microsoft.com/netservices/2010/10/servicebus/connect"
))]
pub(crate) struct Counts {
    #[rest(key = "Active", xml(prefix = "d2p1", ns = "http://characters.example.com"))]
    pub(crate) active: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(ns = "http://schemas.microsoft.com/netservices/2010/10/servicebus/connect"))]
pub(crate) struct Rule {
    #[rest(key = "type", xml(attr, prefix = "xsi", ns = "http://www.w3.org/2001/XMLSchema-instance"))]
    pub(crate) kind: Option<String>,
    #[rest(key = "KeyName", xml(ns = "http://schemas.microsoft.com/netservices/2010/10/servicebus/connect"))]
    pub(crate) key_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "entry", ns = "http://www.w3.org/2005/Atom"))]
pub(crate) struct Entry {
    pub(crate) author: Option<Author>,
    #[rest(xml(name = "Age", prefix = "fictional", ns = "http://characters.example.com"))]
    pub(crate) age: Option<i32>,
    #[rest(
        key = "Rules",
        xml(wrapped, ns = "http://schemas.microsoft.com/netservices/2010/10/servicebus/connect")
    )]
    pub(crate) rules: Option<Vec<Rule>>,
    #[rest(key = "ignored")]
    pub(crate) counts: Option<Counts>,
}

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "type", xml(name = "Filter"))]
pub(crate) enum Filter {
    #[rest(value = "CorrelationFilter")]
    Correlation(CorrelationFilter),
    #[rest(value = "SqlFilter")]
    Sql(SqlFilter),
    #[rest(base)]
    Other(OtherFilter),
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub(crate) struct CorrelationFilter {
    #[rest(key = "CorrelationId")]
    pub(crate) correlation_id: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub(crate) struct SqlFilter {
    #[rest(key = "Sql")]
    pub(crate) sql: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub(crate) struct OtherFilter {
    #[rest(key = "type", xml(attr, prefix = "xsi", ns = "http://www.w3.org/2001/XMLSchema-instance"))]
    pub(crate) kind: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "entry"))]
pub(crate) struct Topic {
    #[rest(key = "Filter")]
    pub(crate) filter: Option<Filter>,
    #[rest(key = "All", xml(wrapped))]
    pub(crate) all: Option<Vec<Filter>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Metadata"))]
pub(crate) struct Open {
    #[rest(key = "Encrypted", xml(attr))]
    pub(crate) encrypted: Option<String>,
    #[rest(additional_properties(send))]
    pub(crate) rest: BTreeMap<String, String>,
}
