//! The enums of `azure.cognitiveservices.vision.face.models`.

use msrest_model::RestEnum;

#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum AccessoryType {
    #[rest(value = "headWear")]
    HeadWear,
    #[rest(value = "glasses")]
    Glasses,
    #[rest(value = "mask")]
    Mask,
    /// A value that is newer than this enum.
    #[rest(unknown)]
    Unknown(String),
}

#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum BlurLevel {
    #[rest(value = "Low")]
    Low,
    #[rest(value = "Medium")]
    Medium,
    #[rest(value = "High")]
    High,
    /// A value that is newer than this enum.
    #[rest(unknown)]
    Unknown(String),
}

#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum ExposureLevel {
    #[rest(value = "UnderExposure")]
    UnderExposure,
    #[rest(value = "GoodExposure")]
    GoodExposure,
    #[rest(value = "OverExposure")]
    OverExposure,
    /// A value that is newer than this enum.
    #[rest(unknown)]
    Unknown(String),
}

#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum FindSimilarMatchMode {
    #[rest(value = "matchPerson")]
    MatchPerson,
    #[rest(value = "matchFace")]
    MatchFace,
    /// A value that is newer than this enum.
    #[rest(unknown)]
    Unknown(String),
}

#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum Gender {
    #[rest(value = "male")]
    Male,
    #[rest(value = "female")]
    Female,
    /// A value that is newer than this enum.
    #[rest(unknown)]
    Unknown(String),
}

#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum GlassesType {
    #[rest(value = "noGlasses")]
    NoGlasses,
    #[rest(value = "readingGlasses")]
    ReadingGlasses,
    #[rest(value = "sunglasses")]
    Sunglasses,
    #[rest(value = "swimmingGoggles")]
    SwimmingGoggles,
    /// A value that is newer than this enum.
    #[rest(unknown)]
    Unknown(String),
}

#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum HairColorType {
    #[rest(value = "unknown")]
    Unknown,
    #[rest(value = "white")]
    White,
    #[rest(value = "gray")]
    Gray,
    #[rest(value = "blond")]
    Blond,
    #[rest(value = "brown")]
    Brown,
    #[rest(value = "red")]
    Red,
    #[rest(value = "black")]
    Black,
    #[rest(value = "other")]
    Other,
    /// A value that is newer than this enum.
    #[rest(unknown)]
    UnknownValue(String),
}

#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum MaskType {
    #[rest(value = "noMask")]
    NoMask,
    #[rest(value = "faceMask")]
    FaceMask,
    #[rest(value = "otherMaskOrOcclusion")]
    OtherMaskOrOcclusion,
    #[rest(value = "uncertain")]
    Uncertain,
    /// A value that is newer than this enum.
    #[rest(unknown)]
    Unknown(String),
}

#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum NoiseLevel {
    #[rest(value = "Low")]
    Low,
    #[rest(value = "Medium")]
    Medium,
    #[rest(value = "High")]
    High,
    /// A value that is newer than this enum.
    #[rest(unknown)]
    Unknown(String),
}

#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum QualityForRecognition {
    #[rest(value = "Low")]
    Low,
    #[rest(value = "Medium")]
    Medium,
    #[rest(value = "High")]
    High,
    /// A value that is newer than this enum.
    #[rest(unknown)]
    Unknown(String),
}

#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum SnapshotApplyMode {
    #[rest(value = "CreateNew")]
    CreateNew,
    /// A value that is newer than this enum.
    #[rest(unknown)]
    Unknown(String),
}
