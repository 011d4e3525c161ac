//! Models of whole files.
//!
//! Generated from `document.yaml` by `msrest-codegen`.

use msrest_model::Model;
use serde_json::{Map, Value};

/// `CallbacksChangedRequestQueryUrlPostRequest`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct CallbacksChangedRequestQueryUrlPostRequest {
    /// `what`.
    pub what: Option<String>,
}

/// A schema that is a file.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "kind")]
pub enum Lamp {
    /// `oil`.
    #[rest(value = "oil")]
    OilLamp(OilLamp),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(LampBase),
}

/// The `Lamp` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Lamp")]
pub struct LampBase {
    /// Which subtype it is.
    #[rest(required)]
    pub kind: Option<String>,
    /// `inner`.
    pub inner: Option<Box<Inner>>,
    /// `size`.
    #[rest(maximum = 1.8446744073709552e19)]
    pub size: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Lamps_DeleteResponse`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct LampsDeleteResponse {
    /// `gone`.
    pub gone: Option<bool>,
}

/// `BurntPostRequest`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct BurntPostRequest {
    /// `lamp`.
    pub lamp: Option<String>,
}

/// `Inner`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Inner {
    /// A schema that is a file.
    pub lamp: Option<Box<Lamp>>,
}

/// `oil_lamp`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "kind", value = "oil")]
pub struct OilLamp {
    /// `oil`.
    pub oil: Option<f64>,
}
