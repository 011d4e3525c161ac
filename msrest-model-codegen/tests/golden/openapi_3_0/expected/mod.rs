//! Models of OpenAPI 3.0.
//!
//! Generated from `document.yaml` by `msrest-codegen`.

use chrono::NaiveDate;
use msrest_model::{Model, RestEnum};
use serde_json::{Map, Value};

/// `Pet`.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "petType", attribute = "pet_type")]
pub enum Pet {
    /// `kitty`.
    #[rest(value = "kitty")]
    Cat(Cat),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(PetBase),
}

/// The `Pet` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Pet")]
pub struct PetBase {
    /// Which subtype it is.
    #[rest(key = "petType", required)]
    pub pet_type: Option<String>,
    /// `birth`.
    pub birth: Option<NaiveDate>,
    /// `weight`.
    #[rest(minimum_ex = 0)]
    pub weight: Option<f64>,
    /// `owner`.
    pub owner: Option<Owner>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Cat`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "petType", value = "kitty", attribute = "pet_type")]
pub struct Cat {
    /// `birth`.
    pub birth: Option<NaiveDate>,
    /// `weight`.
    #[rest(minimum_ex = 0)]
    pub weight: Option<f64>,
    /// `owner`.
    pub owner: Option<Owner>,
    /// `lives`.
    pub lives: Option<i64>,
}

/// `Owner`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Owner {
    /// `secret`.
    #[rest(secret)]
    pub secret: Option<String>,
}

/// `Tier`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum Tier {
    /// `hot`.
    Hot,
    /// `cold`.
    Cold,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// `Pets_CreateRequest`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct PetsCreateRequest {
    /// `name`.
    pub name: Option<String>,
}

/// `Failed`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Failed {
    /// `detail`.
    pub detail: Option<String>,
}
