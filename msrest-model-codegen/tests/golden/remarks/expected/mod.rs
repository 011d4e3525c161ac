//! Models of Remarks.
//!
//! Generated from `document.yaml` by `msrest-codegen`. Needs the feature `pattern` of `msrest-model`.

use msrest_model::Model;

/// `Bulb`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Bulb {
    /// `watts`.
    pub watts: Option<i64>,
}

/// `Lamp`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Lamp {
    /// What gives the light.
    pub bulb: Option<Bulb>,
    /// `spare`.
    #[rest(readonly)]
    pub spare: Option<Bulb>,
    /// `name`.
    #[rest(min_length = 2, max_length = 5, pattern = "^a")]
    pub name: Option<String>,
    /// `named`.
    pub named: Option<LampNamed>,
}

/// `Spare`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Spare {
    /// `watts`.
    pub watts: Option<i64>,
}

/// `LampNamed`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct LampNamed {
    /// `watts`.
    #[rest(required)]
    pub watts: Option<i64>,
}
