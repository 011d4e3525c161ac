//! Models of additional.
//!
//! Generated from `document.json` by `msrest-codegen`.

use std::collections::BTreeMap;

use msrest_model::Model;
use serde_json::{Map, Value};

/// `Any`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Any {
    /// `id`.
    pub id: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Object`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Object {
    /// `id`.
    pub id: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Typed`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Typed {
    /// `id`.
    pub id: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, i32>,
}

/// `Models`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Models {
    /// `id`.
    pub id: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Any>,
}

/// `None`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "None")]
pub struct NoneModel {
    /// `id`.
    pub id: Option<String>,
}

/// `Child`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Child {
    /// `id`.
    pub id: Option<String>,
    /// `own`.
    pub own: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, i32>,
}

/// `Attribute`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Attribute {
    /// `additionalProperties`.
    pub additional_properties: Option<BTreeMap<String, f64>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub other_properties: BTreeMap<String, String>,
}

/// `MapAlone`.
pub type MapAlone = BTreeMap<String, Any>;
