//! Models of inline.
//!
//! Generated from `document.json` by `msrest-codegen`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::{Model, RestEnum};

/// `Outer`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Outer {
    /// `inner`.
    pub inner: Option<OuterInner2>,
    /// `list`.
    pub list: Option<Vec<OuterListItem>>,
    /// `map`.
    pub map: Option<BTreeMap<String, OuterMapValue>>,
    /// `renamed`.
    #[rest(key = "renamed")]
    pub other: Option<OuterOther>,
}

/// `OuterInner`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OuterInner {
    /// `taken`.
    pub taken: Option<bool>,
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

/// `Boxes_PutRequest`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct BoxesPutRequest {
    /// `width`.
    pub width: Option<i64>,
}

/// `Boxes_PutResponseItem`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct BoxesPutResponseItem {
    /// `height`.
    pub height: Option<i64>,
}

/// `Gone`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Gone {
    /// `since`.
    pub since: Option<DateTime<Utc>>,
}

/// `Boxes_PutDefaultResponse`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct BoxesPutDefaultResponse {
    /// `code`.
    pub code: Option<String>,
}

/// `BoxesGetResponse`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct BoxesGetResponse {
    /// `unnamed`.
    pub unnamed: Option<String>,
}

/// `OuterInner`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "OuterInner")]
pub struct OuterInner2 {
    /// `deep`.
    pub deep: Option<OuterInnerDeep>,
}

/// `OuterListItem`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OuterListItem {
    /// `b`.
    pub b: Option<String>,
}

/// `OuterMapValue`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OuterMapValue {
    /// `c`.
    pub c: Option<String>,
}

/// `OuterOther`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OuterOther {
    /// `d`.
    pub d: Option<String>,
}

/// `OuterInnerDeep`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OuterInnerDeep {
    /// `a`.
    pub a: Option<String>,
}
