//! What `document.json` defines.

use msrest_model::Model;

/// `Pet`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Pet {
    /// `id`.
    pub id: Option<String>,
    /// `size`.
    pub size: Option<super::Size>,
    /// `deep`.
    pub deep: Option<super::InnerMost>,
    /// `back`.
    pub back: Option<Box<Pet>>,
}

/// Another one than that of the other file.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Error {
    /// `a`.
    pub a: Option<String>,
}
