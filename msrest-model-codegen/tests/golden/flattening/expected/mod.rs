//! Models of flattening.
//!
//! Generated from `document.json` by `msrest-codegen`.

use chrono::{DateTime, Utc};
use msrest_model::Model;
use serde_json::{Map, Value};

/// What Azure Resource Manager sends.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Disk {
    /// `id`.
    #[rest(readonly)]
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `sizeGB`.
    #[rest(key = "properties.sizeGB", required, minimum = 1)]
    pub size_gb: Option<i32>,
    /// `kind`.
    #[rest(key = "properties.kind", constant = "Managed", required)]
    pub kind: Option<String>,
    /// `timeCreated`.
    #[rest(key = "properties.timeCreated", readonly)]
    pub time_created: Option<DateTime<Utc>>,
    /// `depth`.
    #[rest(key = "properties.inner.depth", readonly)]
    pub depth: Option<i64>,
    /// `tier.name`.
    #[rest(key = "sku.tier\\.name")]
    pub tier_name: Option<String>,
    /// The name of the SKU.
    #[rest(key = "sku.name")]
    pub sku_name: Option<String>,
    /// `sizeGB`.
    #[rest(key = "optional.sizeGB", minimum = 1)]
    pub optional_size_gb: Option<i32>,
    /// `kind`.
    #[rest(key = "optional.kind", constant = "Managed")]
    pub optional_kind: Option<String>,
    /// `timeCreated`.
    #[rest(key = "optional.timeCreated", readonly)]
    pub optional_time_created: Option<DateTime<Utc>>,
    /// `depth`.
    #[rest(key = "optional.inner.depth", readonly)]
    pub optional_depth: Option<i64>,
    /// `animal`.
    pub animal: Option<Animal>,
    /// `empty`.
    pub empty: Option<Value>,
    /// What Azure Resource Manager sends.
    pub self_: Option<Box<Disk>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Resource`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Resource {
    /// `id`.
    #[rest(readonly)]
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

/// `DiskProperties`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct DiskProperties {
    /// `sizeGB`.
    #[rest(key = "sizeGB", required, minimum = 1)]
    pub size_gb: Option<i32>,
    /// `kind`.
    #[rest(constant = "Managed", required)]
    pub kind: Option<String>,
    /// `timeCreated`.
    #[rest(readonly)]
    pub time_created: Option<DateTime<Utc>>,
    /// `depth`.
    #[rest(key = "inner.depth", readonly)]
    pub depth: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Inner`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Inner {
    /// `depth`.
    pub depth: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Animal`.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "kind")]
pub enum Animal {
    /// `Cat`.
    #[rest(value = "Cat")]
    Cat(Cat),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(AnimalBase),
}

/// The `Animal` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Animal")]
pub struct AnimalBase {
    /// Which subtype it is.
    #[rest(required)]
    pub kind: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Cat`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "kind", value = "Cat")]
pub struct Cat {}

/// `Empty`.
pub type Empty = Value;

/// Inline.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct DiskSku {
    /// `tier.name`.
    #[rest(key = "tier\\.name")]
    pub tier_name: Option<String>,
    /// The name of the SKU.
    pub name: Option<String>,
}
