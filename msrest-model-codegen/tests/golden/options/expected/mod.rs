// Another header.

use msrest_model::{Model, RestEnum};

/// `JobResponse`.
#[derive(Debug, Clone, Default, PartialEq, Model, PartialOrd)]
#[rest(name = "JobResponse", rename_all = "camelCase")]
pub(crate) struct Job {
    /// `id`.
    pub(crate) id: Option<String>,
    /// `price`.
    #[rest(required)]
    pub(crate) price: Option<rust_decimal::Decimal>,
    /// `startTime`.
    pub(crate) start_time: Option<String>,
    /// `unix`.
    pub(crate) unix: Option<i64>,
    /// `state`.
    #[rest(key = "state")]
    pub(crate) power: Option<JobResponseState>,
    /// `names`.
    pub(crate) names: Option<Vec<Option<String>>>,
    /// `location`.
    pub(crate) location: Option<std::string::String>,
    /// `part`.
    pub(crate) part: Option<Part>,
}

/// `Part`.
#[derive(Debug, Clone, Default, PartialEq, Model, PartialOrd)]
pub(crate) struct Part {
    /// `name`.
    pub(crate) name: Option<String>,
}

/// `JobResponseState`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum, PartialOrd)]
#[rest(rename_all = "camelCase")]
pub(crate) enum JobResponseState {
    /// `on`.
    On,
    /// `off`.
    Off,
}
