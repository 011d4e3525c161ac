//! Models that have of everything something.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use msrest_model::{Duration, Model, OneOrMany, RestEnum, RestType};
use rust_decimal::Decimal;
use serde_json::{Map, Value};
use uuid::Uuid;

/// Every kind of attribute, by every kind of key.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Wide {
    #[rest(key = "id", secret)]
    pub resource_id: Option<String>,
    #[rest(key = "properties.name")]
    pub display_name: Option<String>,
    #[rest(key = "properties.sku.name", readonly)]
    pub sku_name: Option<String>,
    #[rest(key = "properties.sku.tier")]
    pub tier: Option<i32>,
    #[rest(key = "properties.enabled")]
    pub enabled: Option<bool>,
    #[rest(key = "odata\\.type")]
    pub odata: Option<String>,
    #[rest(key = "type", constant = "wide")]
    pub kind: Option<String>,
    pub ratio: Option<f64>,
    #[rest(format = "str")]
    pub length: Option<u64>,
    #[rest(key = "createdTime")]
    pub created: Option<DateTime<Utc>>,
    #[rest(key = "lastModified", format = "rfc-1123")]
    pub modified: Option<DateTime<Utc>>,
    pub day: Option<NaiveDate>,
    pub clock: Option<NaiveTime>,
    #[rest(key = "timeout")]
    pub wait: Option<Duration>,
    #[rest(format = "timespan")]
    pub lease: Option<TimeDelta>,
    #[rest(format = "str")]
    pub price: Option<Decimal>,
    pub uuid: Option<Uuid>,
    pub color: Option<Color>,
    pub level: Option<Level>,
    #[rest(format = "base64")]
    pub bytes: Option<Vec<u8>>,
    pub clearable: Option<Option<i64>>,
    pub when: Option<When>,
    pub inner: Option<Box<Wide>>,
    #[rest(key = "items.list")]
    pub list: Option<Vec<Inner>>,
    #[rest(key = "items.table")]
    pub table: Option<BTreeMap<String, Option<Inner>>>,
    #[rest(key = "byCode")]
    pub by_code: Option<BTreeMap<i16, Vec<Option<bool>>>>,
    pub fish: Option<Fish>,
    pub shoal: Option<OneOrMany<Fish>>,
    pub setting: Option<Setting>,
    pub payload: Option<Value>,
    #[rest(additional_properties(send))]
    pub rest: Map<String, Value>,
}

/// Fields without an `Option`.
#[derive(Debug, Clone, PartialEq, Model)]
pub struct Inner {
    pub count: i64,
    #[rest(key = "props.tags", default)]
    pub tags: Vec<Option<String>>,
    #[rest(key = "props.pair", default)]
    pub pair: (i8, Code),
    #[rest(default = 3)]
    pub retries: u8,
    #[rest(flatten)]
    pub base: Base,
}

/// What other models embed.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Base {
    #[rest(key = "props.label")]
    pub label: Option<String>,
    #[rest(default)]
    pub zones: BTreeSet<String>,
}

/// Additional properties of a type.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Typed {
    #[rest(key = "name")]
    pub label: Option<String>,
    #[rest(key = "properties.name", secret)]
    pub display_name: Option<String>,
    pub inner: Option<Box<Typed>>,
    #[rest(additional_properties(send))]
    pub rest: BTreeMap<String, i32>,
}

#[derive(Debug, Clone, PartialEq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum Color {
    Red,
    BlueGreen,
    #[rest(unknown)]
    Other(String),
}

/// Keeps no value that it does not know.
#[derive(Debug, Clone, PartialEq, RestEnum)]
#[rest(integer)]
pub enum Level {
    Low = 1,
    High = 2,
}

#[derive(Debug, Clone, Default, PartialEq, RestType)]
pub struct Code(pub String);

/// Told apart by the kind of JSON.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum When {
    Seconds(i32),
    Name(String),
    Base(Base),
}

/// Two levels of subtypes.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "kind")]
pub enum Fish {
    #[rest(value = "shark")]
    Shark(Shark),
    #[rest(value = "salmon")]
    Salmon(Salmon),
    #[rest(base)]
    Other(OtherFish),
}

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "kind")]
pub enum Shark {
    #[rest(value = "goblin")]
    Goblin(Goblin),
    #[rest(base, value = "shark")]
    Other(OtherShark),
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Goblin {
    pub color: Option<Color>,
    #[rest(key = "properties.name")]
    pub display_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OtherShark {
    pub kind: Option<String>,
    pub count: Option<i64>,
    #[rest(additional_properties(send))]
    pub rest: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Salmon {
    pub id: Option<String>,
    pub friends: Option<Vec<Fish>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OtherFish {
    pub kind: Option<String>,
    pub id: Option<String>,
}

/// A discriminator behind a flattened parent.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "properties.type")]
pub enum Setting {
    #[rest(value = "wide")]
    Wide(Goblin),
    #[rest(base)]
    Other(OtherSetting),
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OtherSetting {
    #[rest(key = "properties.type")]
    pub kind: Option<String>,
    pub id: Option<String>,
    #[rest(additional_properties(send))]
    pub rest: Map<String, Value>,
}
