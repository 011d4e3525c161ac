//! Models of a byte-order mark.
//!
//! Generated from `document.json` by `msrest-codegen`.

use msrest_model::Model;

/// `Lamp`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Lamp {
    /// `lit`.
    pub lit: Option<bool>,
}
