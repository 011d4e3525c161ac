//! The models of `vectors/models_cases.py`.

use std::collections::BTreeMap;

use msrest_model::Model;
use serde_json::{Map, Value};

/// What stands inside a [`Resource`].
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Leaf {
    /// A plain attribute.
    pub leaf_name: Option<String>,
    /// A readonly attribute.
    #[rest(readonly)]
    pub state: Option<String>,
}

/// Paths, an escaped dot, nested models, a list, a map, any JSON, and readonly at two depths.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Resource {
    /// An attribute with another name than its key.
    #[rest(key = "id")]
    pub resource_id: Option<String>,
    /// A flattened attribute.
    #[rest(key = "properties.name")]
    pub display_name: Option<String>,
    /// Two levels down, with a last part that another attribute has too.
    #[rest(key = "properties.sku.name")]
    pub sku_name: Option<String>,
    /// Two levels down.
    #[rest(key = "properties.sku.tier")]
    pub sku_tier: Option<i32>,
    /// Readonly and flattened.
    #[rest(key = "properties.provisioningState", readonly)]
    pub state: Option<String>,
    /// A literal dot.
    #[rest(key = "odata\\.type")]
    pub odata: Option<String>,
    /// A nested model.
    pub leaf: Option<Leaf>,
    /// A list of models.
    pub leaves: Option<Vec<Leaf>>,
    /// A map of models.
    #[rest(key = "leafTable")]
    pub table: Option<BTreeMap<String, Leaf>>,
    /// Any JSON.
    pub payload: Option<Value>,
}

/// Keeps its additional properties.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Open {
    /// An attribute with another name than its key.
    #[rest(key = "id")]
    pub resource_id: Option<String>,
    /// A flattened attribute.
    #[rest(key = "properties.name")]
    pub display_name: Option<String>,
    /// The rest.
    #[rest(additional_properties)]
    pub additional: Map<String, Value>,
}

/// Keeps and writes its additional properties.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Sending {
    /// An attribute with another name than its key.
    #[rest(key = "id")]
    pub resource_id: Option<String>,
    /// The rest.
    #[rest(additional_properties(send))]
    pub additional: Map<String, Value>,
}

/// An ordinary attribute with the name of the rest.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Renamed {
    /// Any JSON.
    #[rest(key = "additionalProperties")]
    pub additional_properties: Option<Value>,
    /// An attribute with another name than its key.
    #[rest(key = "id")]
    pub resource_id: Option<String>,
}

/// Every validation rule, and models inside it in every way.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Rules {
    /// `required`
    #[rest(required)]
    pub needed: Option<String>,
    /// Lengths.
    #[rest(min_length = 2, max_length = 4)]
    pub text: Option<String>,
    /// Inclusive limits.
    #[rest(minimum = 5, maximum = 10)]
    pub inclusive: Option<i32>,
    /// Exclusive limits.
    #[rest(minimum_ex = 5, maximum_ex = 10)]
    pub exclusive: Option<f64>,
    /// Counts.
    #[rest(min_items = 1, max_items = 2)]
    pub items: Option<Vec<String>>,
    /// `unique`
    #[rest(unique)]
    pub different: Option<Vec<i32>>,
    /// `multiple`
    #[rest(multiple = 5)]
    pub multiple: Option<i32>,
    /// Rules of a readonly attribute bind no one.
    #[rest(readonly, min_length = 10)]
    pub state: Option<String>,
    /// A model.
    pub child: Option<Box<Rules>>,
    /// A list of models.
    pub children: Option<Vec<Rules>>,
    /// A list of lists of models.
    pub grid: Option<Vec<Vec<Rules>>>,
    /// A map of models.
    pub table: Option<BTreeMap<String, Rules>>,
}
