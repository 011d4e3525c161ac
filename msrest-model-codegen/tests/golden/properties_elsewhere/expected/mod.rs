//! Models of properties elsewhere.
//!
//! Generated from `document.yaml` by `msrest-codegen`.

use msrest_model::Model;
use serde_json::Value;

/// `Lamp`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Lamp {
    /// `name`.
    #[rest(required)]
    pub name: Option<String>,
    /// `bulb`.
    pub bulb: Option<Bulb>,
    /// `isOn`.
    pub is_on: Option<Value>,
}

/// `Lantern`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Lantern {
    /// `name`.
    pub name: Option<String>,
    /// `bulb`.
    pub bulb: Option<Bulb>,
    /// `isOn`.
    pub is_on: Option<Value>,
    /// `oil`.
    pub oil: Option<f64>,
}

/// `Shelf`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Shelf {
    /// `lamps`.
    pub lamps: Option<Vec<ShelfLampsItem>>,
}

/// `Chain`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Chain {
    /// `next`.
    pub next: Option<ChainNext>,
    /// `length`.
    pub length: Option<i64>,
}

/// `PropertyOfThatName`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct PropertyOfThatName {
    /// `$ref`.
    #[rest(key = "$ref")]
    pub r#ref: Option<String>,
}

/// `ASchemaIsNoList`.
pub type ASchemaIsNoList = Value;

/// `NothingOfThatKind`.
pub type NothingOfThatKind = Value;

/// `Itself`.
pub type Itself = Value;

/// `Bulb`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Bulb {
    /// `watts`.
    pub watts: Option<i64>,
}

/// `ShelfLampsItem`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct ShelfLampsItem {
    /// `name`.
    pub name: Option<String>,
    /// `bulb`.
    pub bulb: Option<Bulb>,
    /// `isOn`.
    pub is_on: Option<Value>,
}

/// `ChainNext`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ChainNext {
    /// `next`.
    pub next: Option<Box<ChainNext>>,
    /// `length`.
    pub length: Option<i64>,
}
