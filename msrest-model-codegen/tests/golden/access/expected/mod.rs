//! Models of access.
//!
//! Generated from `document.json` by `msrest-codegen`.

use msrest_model::Model;

/// `Account`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Account {
    /// `id`.
    #[rest(readonly)]
    pub id: Option<String>,
    /// `state`.
    #[rest(readonly)]
    pub state: Option<String>,
    /// `location`.
    pub location: Option<String>,
    /// `password`.
    #[rest(secret)]
    pub password: Option<String>,
    /// `key`.
    #[rest(required, secret)]
    pub key: Option<String>,
    /// `owner`.
    #[rest(readonly)]
    pub owner: Option<Owner>,
    /// `nothing`.
    pub nothing: Option<String>,
}

/// `Owner`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Owner {
    /// `name`.
    pub name: Option<String>,
}
