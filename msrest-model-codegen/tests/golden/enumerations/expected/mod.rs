//! Models of enumerations.
//!
//! Generated from `document.json` by `msrest-codegen`.

use msrest_model::{Model, RestEnum};
use serde_json::Value;

/// What has enums.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Lamp {
    /// `kind`.
    #[rest(constant = "Lamp", required)]
    pub kind: Option<String>,
    /// `openKind`.
    pub open_kind: Option<OpenKind>,
    /// `level`.
    #[rest(constant = 3, required)]
    pub level: Option<i32>,
    /// `lit`.
    #[rest(constant = true, required)]
    pub lit: Option<bool>,
    /// How it burns.
    #[rest(required)]
    pub mode: Option<Mode>,
    /// How it burns.
    pub other_mode: Option<Mode>,
    /// `clash`.
    pub clash: Option<Mode2>,
    /// `inline`.
    pub inline: Option<LampInline>,
    /// `modes`.
    pub modes: Option<Vec<Mode>>,
    /// `numbers`.
    pub numbers: Option<LampNumbers>,
    /// `priority`.
    #[rest(minimum = -1)]
    pub priority: Option<JobPriority>,
    /// `share`.
    pub share: Option<f64>,
    /// `untyped`.
    pub untyped: Option<LampUntyped>,
    /// `object`.
    pub object: Option<Value>,
    /// One value, which may be absent.
    pub once: Option<LampOnce>,
}

/// How it burns.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum Mode {
    /// For one day.
    #[rest(value = "onlyOnce")]
    Once,
    /// Every day.
    EachDay,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// `JobPriority`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(integer)]
pub enum JobPriority {
    /// When nothing else is to do.
    #[rest(value = 0)]
    Low,
    /// `10`.
    #[rest(value = 10)]
    High,
    /// `-1`.
    #[rest(value = -1)]
    Minus1,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(i64),
}

/// `Version`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum Version {
    /// `1.0`.
    #[rest(value = "1.0")]
    N1_0,
    /// `10`.
    #[rest(value = "10")]
    N10,
    /// `2018-01-01`.
    #[rest(value = "2018-01-01")]
    N2018_01_01,
    /// The text "".
    #[rest(value = "")]
    Empty,
    /// `*`.
    #[rest(value = "*")]
    Value,
    /// `Other`.
    Other,
    /// `self`.
    #[rest(value = "self")]
    SelfValue,
    /// `Self`.
    #[rest(value = "Self")]
    SelfValue2,
    /// `a b`.
    #[rest(value = "a b")]
    AB,
    /// `a-b`.
    #[rest(value = "a-b")]
    AB2,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Unknown(String),
}

/// `OpenKind`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum OpenKind {
    /// `Lamp`.
    Lamp,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// `Mode`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum Mode2 {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// `LampInline`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "kebab-case")]
pub enum LampInline {
    /// `red`.
    Red,
    /// `GREEN`.
    #[rest(value = "GREEN")]
    Green,
    /// `light-blue`.
    LightBlue,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// `LampNumbers`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(integer)]
pub enum LampNumbers {
    /// `1`.
    #[rest(value = 1)]
    N1,
    /// `2`.
    #[rest(value = 2)]
    N2,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(i64),
}

/// `LampUntyped`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(integer)]
pub enum LampUntyped {
    /// `1`.
    #[rest(value = 1)]
    N1,
    /// `2`.
    #[rest(value = 2)]
    N2,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(i64),
}

/// One value, which may be absent.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum LampOnce {
    /// `once`.
    Once,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}
