//! Models of choices.
//!
//! Generated from `document.yaml` by `msrest-codegen`.

use msrest_model::{Model, RestEnum, RestType};
use serde_json::{Map, Value};

/// `Choices`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Choices {
    /// `nullable`.
    pub nullable: Option<Cat>,
    /// `only`.
    pub only: Option<Cat>,
    /// `open`.
    pub open: Option<ChoicesOpen>,
    /// `textOrNumber`.
    pub text_or_number: Option<ChoicesTextOrNumber>,
    /// `beside`.
    pub beside: Option<ChoicesBeside>,
}

/// Told apart without inheritance.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "petType", attribute = "pet_type")]
pub enum Pet {
    /// `cat`.
    #[rest(value = "cat")]
    Cat(Cat),
    /// `dog`.
    #[rest(value = "dog")]
    Dog(Dog),
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
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Cat`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "petType", value = "cat", attribute = "pet_type")]
pub struct Cat {
    /// `lives`.
    pub lives: Option<i64>,
}

/// `Dog`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "petType", value = "dog", attribute = "pet_type")]
pub struct Dog {
    /// `bark`.
    pub bark: Option<String>,
}

/// `Vehicle`.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "wheels")]
pub enum Vehicle {
    /// `auto`.
    #[rest(value = "auto")]
    Car(Car),
    /// `bike`.
    #[rest(value = "bike")]
    Bike(Bike),
    /// No subtype, or one that is not known.
    #[rest(base, value = "Vehicle")]
    Base(VehicleBase),
}

/// The `Vehicle` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Vehicle", discriminator = "wheels", value = "Vehicle")]
pub struct VehicleBase {
    /// Which subtype it is.
    #[rest(required)]
    pub wheels: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Car`.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "wheels")]
pub enum Car {
    /// `Van`.
    #[rest(value = "Van")]
    Van(Van),
    /// No subtype, or one that is not known.
    #[rest(base, value = "auto")]
    Base(CarBase),
}

/// The `Car` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Car", discriminator = "wheels", value = "auto")]
pub struct CarBase {
    /// Which subtype it is.
    #[rest(required)]
    pub wheels: Option<String>,
    /// `doors`.
    pub doors: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Van`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "wheels", value = "Van")]
pub struct Van {
    /// `doors`.
    pub doors: Option<i64>,
    /// `load`.
    pub load: Option<i64>,
}

/// `Bike`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "wheels", value = "bike")]
pub struct Bike {
    /// `gears`.
    pub gears: Option<i64>,
}

/// `TextAlone`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum TextAlone {
    /// A text.
    Text(String),
    /// `true` or `false`.
    Boolean(bool),
}

/// `ChoicesOpen`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum ChoicesOpen {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// `ChoicesTextOrNumber`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum ChoicesTextOrNumber {
    /// A text.
    Text(String),
    /// An integer.
    Integer(i64),
}

/// `ChoicesBeside`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ChoicesBeside {
    /// `a`.
    pub a: Option<String>,
}
