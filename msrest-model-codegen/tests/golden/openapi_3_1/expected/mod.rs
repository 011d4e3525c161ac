//! Models of OpenAPI 3.1.
//!
//! Generated from `document.yaml` by `msrest-codegen`.

use msrest_model::{Model, RestEnum};
use serde_json::Value;

/// `Pet`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Pet {
    /// `name`.
    pub name: Option<String>,
    /// `weight`.
    #[rest(maximum = 90, minimum_ex = 0)]
    pub weight: Option<f64>,
    /// `kind`.
    #[rest(constant = "pet", required)]
    pub kind: Option<String>,
    /// `mode`.
    pub mode: Option<PetMode>,
    /// Beside the reference.
    pub owner: Option<Owner>,
    /// `picture`.
    #[rest(format = "bytearray")]
    pub picture: Option<Vec<u8>>,
    /// `tuple`.
    pub tuple: Option<Vec<Value>>,
    /// `pattern`.
    pub pattern: Option<Value>,
}

/// `Owner`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Owner {
    /// `name`.
    pub name: Option<String>,
}

/// `PetMode`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum PetMode {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}
