//! Models of scalars.
//!
//! Generated from `document.yaml` by `msrest-codegen`.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use msrest_model::{Duration, Model, RestType};
use serde_json::Value;

/// A property of each type and format.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Scalars {
    /// `anything`.
    pub anything: Option<Value>,
    /// `flag`.
    pub flag: Option<bool>,
    /// `integer`.
    pub integer: Option<i64>,
    /// `int32`.
    pub int32: Option<i32>,
    /// `int64`.
    pub int64: Option<i64>,
    /// `uint8`.
    pub uint8: Option<u8>,
    /// `number`.
    pub number: Option<f64>,
    /// `single`.
    pub single: Option<f64>,
    /// `double`.
    pub double: Option<f64>,
    /// `decimal`.
    pub decimal: Option<f64>,
    /// `text`.
    pub text: Option<String>,
    /// `dateTime`.
    pub date_time: Option<DateTime<Utc>>,
    /// `httpDate`.
    #[rest(format = "rfc-1123")]
    pub http_date: Option<DateTime<Utc>>,
    /// `unixTime`.
    #[rest(format = "unix-time")]
    pub unix_time: Option<DateTime<Utc>>,
    /// `date`.
    pub date: Option<NaiveDate>,
    /// `time`.
    pub time: Option<NaiveTime>,
    /// `duration`.
    pub duration: Option<Duration>,
    /// `bytes`.
    #[rest(format = "bytearray")]
    pub bytes: Option<Vec<u8>>,
    /// `urlBytes`.
    #[rest(format = "base64")]
    pub url_bytes: Option<Vec<u8>>,
    /// `uuid`.
    pub uuid: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    /// `armId`.
    pub arm_id: Option<String>,
    /// `char`.
    pub char: Option<String>,
    /// `unheardOf`.
    pub unheard_of: Option<String>,
    /// `password`.
    #[rest(secret)]
    pub password: Option<String>,
    /// `list`.
    #[rest(format = "bytearray")]
    pub list: Option<Vec<Vec<u8>>>,
    /// `listOfAnything`.
    pub list_of_anything: Option<Vec<Value>>,
    /// `map`.
    #[rest(format = "unix-time")]
    pub map: Option<BTreeMap<String, DateTime<Utc>>>,
    /// `object`.
    pub object: Option<Value>,
    /// `strange`.
    pub strange: Option<Value>,
    /// `several`.
    pub several: Option<ScalarsSeveral>,
}

/// `ScalarsSeveral`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum ScalarsSeveral {
    /// A text.
    Text(String),
    /// An integer.
    Integer(i64),
}
