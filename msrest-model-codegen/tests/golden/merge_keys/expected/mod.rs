//! Models of Merge keys.
//!
//! Generated from `document.yaml` by `msrest-codegen`.

use chrono::{DateTime, Utc};
use msrest_model::Model;

/// `Lamp`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Lamp {
    /// `watts`.
    pub watts: Option<i64>,
    /// `created`.
    pub created: Option<DateTime<Utc>>,
    /// A name.
    pub name: Option<String>,
}

/// `Box`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Box")]
pub struct BoxModel {
    /// `count`.
    pub count: Option<String>,
    /// A name.
    pub name: Option<String>,
}
