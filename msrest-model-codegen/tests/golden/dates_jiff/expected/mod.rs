//! Models of dates.
//!
//! Generated from `document.json` by `msrest-codegen`. Needs the features `decimal`, `jiff`, `url`, `uuid`
//! of `msrest-model`.

use std::collections::BTreeMap;

use msrest_model::{Duration, Model};

/// `Dates`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Dates {
    /// `dateTime`.
    pub date_time: Option<jiff::Timestamp>,
    /// `httpDate`.
    #[rest(format = "rfc-1123")]
    pub http_date: Option<jiff::Timestamp>,
    /// `unixTime`.
    #[rest(format = "unix-time")]
    pub unix_time: Option<jiff::Timestamp>,
    /// `date`.
    pub date: Option<jiff::civil::Date>,
    /// `time`.
    pub time: Option<jiff::civil::Time>,
    /// `duration`.
    pub duration: Option<Duration>,
    /// `list`.
    #[rest(format = "rfc-1123")]
    pub list: Option<Vec<jiff::Timestamp>>,
    /// `map`.
    pub map: Option<BTreeMap<String, jiff::civil::Date>>,
    /// `id`.
    #[rest(min_length = 36)]
    pub id: Option<uuid::Uuid>,
    /// `address`.
    pub address: Option<url::Url>,
    /// `price`.
    #[rest(maximum = 1.5)]
    pub price: Option<rust_decimal::Decimal>,
    /// `decimal`.
    pub decimal: Option<Decimal>,
    /// `url`.
    pub url: Option<Url>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, jiff::Timestamp>,
}

/// A definition with the name of a type.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Date {
    /// `year`.
    pub year: Option<i64>,
}

/// `Decimal`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Decimal {
    /// `digits`.
    pub digits: Option<String>,
}

/// `Url`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Url {
    /// `text`.
    pub text: Option<String>,
}
