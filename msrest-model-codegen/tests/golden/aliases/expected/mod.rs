//! Models of aliases.
//!
//! Generated from `document.json` by `msrest-codegen`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::Model;
use serde_json::Value;

/// A list at the root.
pub type Ids = Vec<String>;

/// `Holders`.
pub type Holders = Vec<Holder>;

/// `Counts`.
pub type Counts = BTreeMap<String, i32>;

/// `Moment`.
pub type Moment = DateTime<Utc>;

/// No type at all.
pub type Anything = Value;

/// `Nested`.
pub type Nested = Vec<Vec<String>>;

/// `Chain`.
pub type Chain = DateTime<Utc>;

/// `Endless`.
pub type Endless = Vec<Value>;

/// `Holder`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Holder {
    /// A list at the root.
    pub ids: Option<Vec<String>>,
    /// `moment`.
    #[rest(format = "rfc-1123")]
    pub moment: Option<DateTime<Utc>>,
    /// No type at all.
    pub anything: Option<Value>,
    /// `endless`.
    pub endless: Option<Vec<Value>>,
}
