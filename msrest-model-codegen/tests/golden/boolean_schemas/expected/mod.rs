//! Models of Boolean schemas.
//!
//! Generated from `document.yaml` by `msrest-codegen`.

use std::collections::BTreeMap;

use msrest_model::Model;
use serde_json::Value;

/// `Anything`.
pub type Anything = Value;

/// `Nothing`.
pub type Nothing = Value;

/// `Box`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Box", rename_all = "camelCase")]
pub struct BoxModel {
    /// `anything`.
    #[rest(required)]
    pub anything: Option<Value>,
    /// `empty`.
    pub empty: Option<Value>,
    /// `items`.
    pub items: Option<Vec<Value>>,
    /// `noItems`.
    pub no_items: Option<Vec<Value>>,
    /// `values`.
    pub values: Option<BTreeMap<String, Value>>,
    /// `noValues`.
    pub no_values: Option<Value>,
    /// `nested`.
    pub nested: Option<BoxNested>,
    /// `onlyOne`.
    pub only_one: Option<String>,
    /// `either`.
    pub either: Option<Value>,
    /// `named`.
    pub named: Option<Value>,
}

/// `Smaller`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Smaller {
    /// `anything`.
    #[rest(required)]
    pub anything: Option<Value>,
    /// `empty`.
    pub empty: Option<Value>,
    /// `items`.
    pub items: Option<Vec<Value>>,
    /// `noItems`.
    pub no_items: Option<Vec<Value>>,
    /// `values`.
    pub values: Option<BTreeMap<String, Value>>,
    /// `noValues`.
    pub no_values: Option<Value>,
    /// `nested`.
    pub nested: Option<BoxNested>,
    /// `onlyOne`.
    pub only_one: Option<String>,
    /// `either`.
    pub either: Option<Value>,
    /// `named`.
    pub named: Option<Value>,
}

/// `BoxNested`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct BoxNested {
    /// `deep`.
    pub deep: Option<Value>,
}
