//! Models of discriminators.
//!
//! Generated from `document.json` by `msrest-codegen`.

use msrest_model::Model;
use serde_json::{Map, Value};

/// Any fish.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "fish\\.type", attribute = "fish_type")]
pub enum Fish {
    /// A fish with teeth.
    #[rest(value = "shark")]
    Shark(Box<Shark>),
    /// `Salmon`.
    #[rest(value = "Salmon")]
    Salmon(Salmon),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(FishBase),
}

/// The `Fish` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Fish")]
pub struct FishBase {
    /// Which subtype it is.
    #[rest(key = "fish\\.type", required)]
    pub fish_type: Option<String>,
    /// `siblings`.
    pub siblings: Option<Vec<Fish>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// A fish with teeth.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "fish\\.type", attribute = "fish_type")]
pub enum Shark {
    /// `saw`.
    #[rest(value = "saw")]
    SawShark(Box<SawShark>),
    /// No subtype, or one that is not known.
    #[rest(base, value = "shark")]
    Base(SharkBase),
}

/// The `Shark` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    name = "Shark",
    discriminator = "fish\\.type",
    value = "shark",
    attribute = "fish_type"
)]
pub struct SharkBase {
    /// Which subtype it is.
    #[rest(key = "fish\\.type", required)]
    pub fish_type: Option<String>,
    /// `siblings`.
    pub siblings: Option<Vec<Fish>>,
    /// `teeth`.
    pub teeth: Option<i64>,
    /// Any fish.
    pub prey: Option<Box<Fish>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `SawShark`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "fish\\.type", value = "saw", attribute = "fish_type")]
pub struct SawShark {
    /// `siblings`.
    pub siblings: Option<Vec<Fish>>,
    /// `teeth`.
    pub teeth: Option<i64>,
    /// Any fish.
    pub prey: Option<Box<Fish>>,
    /// `picture`.
    #[rest(format = "bytearray")]
    pub picture: Option<Vec<u8>>,
}

/// `Salmon`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "fish\\.type", value = "Salmon", attribute = "fish_type")]
pub struct Salmon {
    /// `siblings`.
    pub siblings: Option<Vec<Fish>>,
    /// `wild`.
    pub wild: Option<bool>,
}

/// `Trout`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "fish\\.type", value = "Salmon", attribute = "fish_type")]
pub struct Trout {
    /// `siblings`.
    pub siblings: Option<Vec<Fish>>,
}

/// `Lonely`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Lonely {
    /// `kind`.
    #[rest(required)]
    pub kind: Option<String>,
}

/// `Codec`.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odata_type")]
pub enum Codec {
    /// `#Media.Audio`.
    #[rest(value = "#Media.Audio")]
    Audio(Audio),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(CodecBase),
}

/// The `Codec` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Codec")]
pub struct CodecBase {
    /// Which subtype it is.
    #[rest(key = "@odata\\.type", required)]
    pub odata_type: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Audio`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Media.Audio",
    attribute = "odata_type"
)]
pub struct Audio {
    /// `label`.
    pub label: Option<String>,
}

/// `Broken`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Broken {
    /// `a`.
    pub a: Option<String>,
}
