//! Models of references.
//!
//! Generated from `document.json` by `msrest-codegen`.

use msrest_model::{Model, RestEnum};

/// `Pet`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Pet {
    /// `id`.
    pub id: Option<String>,
    /// `size`.
    pub size: Option<Size>,
    /// `deep`.
    pub deep: Option<InnerMost>,
    /// `back`.
    pub back: Option<Box<Pet>>,
}

/// Another one than that of the other file.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Error {
    /// `a`.
    pub a: Option<String>,
}

/// `Size`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum Size {
    /// `small`.
    Small,
    /// `large`.
    Large,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// `Error`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Error")]
pub struct Error2 {
    /// `code`.
    pub code: Option<String>,
    /// `inner`.
    pub inner: Option<Box<Error2>>,
}

/// `Resource`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Resource {
    /// `id`.
    pub id: Option<String>,
}

/// `inner/most`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct InnerMost {
    /// `a`.
    pub a: Option<String>,
}
