//! Models of names.
//!
//! Generated from `document.json` by `msrest-codegen`.

use msrest_model::{Duration, Model};

/// `SKU`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "SKU")]
pub struct Sku {
    /// `osDiskGB`.
    #[rest(key = "osDiskGB")]
    pub os_disk_gb: Option<String>,
    /// `userIDs`.
    #[rest(key = "userIDs")]
    pub user_ids: Option<String>,
    /// `IncludeAPIs`.
    #[rest(key = "IncludeAPIs")]
    pub include_apis: Option<bool>,
}

/// `x509-certificate`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct X509Certificate {
    /// `type`.
    pub r#type: Option<String>,
    /// `self`.
    pub self_: Option<String>,
    /// `404path`.
    #[rest(key = "404path")]
    pub n404path: Option<String>,
    /// `@odata.etag`.
    #[rest(key = "@odata\\.etag")]
    pub odata_etag: Option<String>,
    /// `fooBar`.
    pub foo_bar: Option<String>,
    /// `foo_bar`.
    #[rest(key = "foo_bar")]
    pub foo_bar2: Option<String>,
    /// `foo-bar`.
    #[rest(key = "foo-bar")]
    pub foo_bar3: Option<String>,
    /// `größe`.
    pub größe: Option<String>,
    /// `$`.
    #[rest(key = "$")]
    pub value: Option<String>,
    /// `with space`.
    #[rest(key = "with space")]
    pub with_space: Option<String>,
    /// `original`.
    #[rest(key = "original")]
    pub client_name: Option<String>,
    /// `async`.
    pub r#async: Option<String>,
}

/// `Value`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Value")]
pub struct ValueModel {
    /// `a`.
    pub a: Option<String>,
}

/// `Duration`.
pub type DurationModel = Duration;

/// `sku`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Sku")]
pub struct Sku2 {
    /// `b`.
    pub b: Option<String>,
}

/// `2D`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "2D")]
pub struct N2d {
    /// `c`.
    pub c: Option<String>,
}

/// `NewName`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct NewName {
    /// `d`.
    pub d: Option<String>,
}
