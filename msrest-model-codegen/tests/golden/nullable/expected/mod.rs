//! Models of three states.
//!
//! Generated from `document.yaml` by `msrest-codegen`.

use msrest_model::Model;

/// `Patch`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Patch {
    /// `name`.
    pub name: Option<Option<String>>,
    /// `count`.
    pub count: Option<i64>,
    /// `id`.
    #[rest(readonly)]
    pub id: Option<String>,
    /// `list`.
    pub list: Option<Vec<Option<String>>>,
    /// `part`.
    pub part: Option<Option<Box<Patch>>>,
}
