//! Models of references.
//!
//! Generated from `document.json` by `msrest-codegen`.

use msrest_model::{Model, RestEnum};

/// `Pet`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Pet {
    /// `id`.
    pub id: Option<String>,
    /// `size`.
    pub size: Option<Size>,
    /// `deep`.
    pub deep: Option<InnerMost>,
    /// `owner`.
    pub owner: Option<Owner>,
    /// `otherOwner`.
    pub other_owner: Option<Owner>,
    /// `back`.
    pub back: Option<Box<Pet>>,
}

/// `Owner`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Owner {
    /// `name`.
    pub name: Option<String>,
    /// `address`.
    pub address: Option<Box<Address>>,
}

/// `Address`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Address {
    /// `street`.
    pub street: Option<String>,
    /// `owner`.
    pub owner: Option<Box<Owner>>,
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
