//! Models of inheritance.
//!
//! Generated from `document.json` by `msrest-codegen`.

use std::collections::BTreeMap;

use msrest_model::Model;

/// `Horse`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Horse {
    /// `name`.
    #[rest(required, max_length = 8)]
    pub name: Option<String>,
    /// Another type than that of the pet.
    #[rest(required)]
    pub age: Option<i64>,
    /// `nick`.
    pub nick: Option<String>,
    /// `inline`.
    pub inline: Option<String>,
    /// `fast`.
    pub fast: Option<bool>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, String>,
}

/// `Pet`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Pet {
    /// `name`.
    pub name: Option<String>,
    /// `age`.
    pub age: Option<i32>,
}

/// `Named`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Named {
    /// `name`.
    #[rest(max_length = 8)]
    pub name: Option<String>,
    /// `nick`.
    pub nick: Option<String>,
}

/// `Tags`.
pub type Tags = BTreeMap<String, String>;

/// `Mark`.
pub type Mark = String;

/// A subclass without attributes.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OnlyBase {
    /// `name`.
    pub name: Option<String>,
    /// `age`.
    pub age: Option<i32>,
}

/// `Owner`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Owner {
    /// The one way to write beside a reference.
    pub pet: Option<Pet>,
    /// `mixed`.
    pub mixed: Option<OwnerMixed>,
}

/// `Loop`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Loop {
    /// `a`.
    pub a: Option<String>,
}

/// `OwnerMixed`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OwnerMixed {
    /// `name`.
    #[rest(max_length = 8)]
    pub name: Option<String>,
    /// `age`.
    pub age: Option<i32>,
    /// `nick`.
    pub nick: Option<String>,
}
