//! Models of Factories.
//!
//! Generated from `document.json` by `msrest-codegen`.

use msrest_model::Model;
use serde_json::{Map, Value};

/// `Pipeline`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Pipeline {
    /// `activities`.
    pub activities: Option<Vec<Activity>>,
}

/// `Activity`.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "type")]
pub enum Activity {
    /// `Transfer`.
    #[rest(value = "Transfer")]
    Transfer(Transfer),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(ActivityBase),
}

/// The `Activity` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Activity")]
pub struct ActivityBase {
    /// Which subtype it is.
    #[rest(key = "type", required)]
    pub r#type: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Transfer`.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "type")]
pub enum Transfer {
    /// `Copy`.
    #[rest(value = "Copy")]
    CopyActivity(CopyActivity),
    /// No subtype, or one that is not known.
    #[rest(base, value = "Transfer")]
    Base(TransferBase),
}

/// The `Transfer` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Transfer", discriminator = "type", value = "Transfer")]
pub struct TransferBase {
    /// Which subtype it is.
    #[rest(key = "type", required)]
    pub r#type: Option<String>,
    /// `from`.
    pub from: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `CopyActivity`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "Copy")]
pub struct CopyActivity {
    /// `from`.
    pub from: Option<String>,
    /// `sink`.
    pub sink: Option<Sink>,
}

/// `Sink`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Sink {
    /// `name`.
    pub name: Option<String>,
}
