//! The settings of Azure Blob Storage: names and keys as in `azure-storage-blob` 12.8.1.

use msrest_model::Model;

/// The settings of the blob service: what Set Blob Service Properties sends.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "PascalCase", xml(name = "StorageServiceProperties"))]
pub struct StorageServiceProperties {
    /// What is logged.
    pub logging: Option<Logging>,
    /// What is counted each hour.
    pub hour_metrics: Option<Metrics>,
    /// What is counted each minute.
    pub minute_metrics: Option<Metrics>,
    /// Which other sites may use the account from a browser.
    #[rest(xml(wrapped))]
    pub cors: Option<Vec<CorsRule>>,
    /// The version for requests that name none.
    pub default_service_version: Option<String>,
    /// How long deleted blobs are kept.
    pub delete_retention_policy: Option<RetentionPolicy>,
    /// Whether the account serves a website.
    pub static_website: Option<StaticWebsite>,
}

/// What is logged.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "PascalCase")]
pub struct Logging {
    /// The version of the logs.
    #[rest(required)]
    pub version: Option<String>,
    /// Whether deletions are.
    #[rest(required)]
    pub delete: Option<bool>,
    /// Whether reading is.
    #[rest(required)]
    pub read: Option<bool>,
    /// Whether writing is.
    #[rest(required)]
    pub write: Option<bool>,
    /// How long logs are kept.
    #[rest(required)]
    pub retention_policy: Option<RetentionPolicy>,
}

/// What is counted.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "PascalCase")]
pub struct Metrics {
    /// The version of the counts.
    pub version: Option<String>,
    /// Whether anything is.
    #[rest(required)]
    pub enabled: Option<bool>,
    /// Whether each operation is counted for itself.
    #[rest(key = "IncludeAPIs")]
    pub include_apis: Option<bool>,
    /// How long counts are kept.
    pub retention_policy: Option<RetentionPolicy>,
}

/// How long something is kept.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "PascalCase")]
pub struct RetentionPolicy {
    /// Whether it is kept at all.
    #[rest(required)]
    pub enabled: Option<bool>,
    /// For how many days.
    #[rest(minimum = 1)]
    pub days: Option<i32>,
}

/// Which other site may use the account from a browser.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "PascalCase")]
pub struct CorsRule {
    /// The sites, with commas between them.
    #[rest(required)]
    pub allowed_origins: Option<String>,
    /// The methods.
    #[rest(required)]
    pub allowed_methods: Option<String>,
    /// The request headers.
    #[rest(required)]
    pub allowed_headers: Option<String>,
    /// The response headers.
    #[rest(required)]
    pub exposed_headers: Option<String>,
    /// How long a browser may remember the answer.
    #[rest(required, minimum = 0)]
    pub max_age_in_seconds: Option<i32>,
}

/// How the account serves a website.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "PascalCase")]
pub struct StaticWebsite {
    /// Whether it does.
    #[rest(required)]
    pub enabled: Option<bool>,
    /// The page for a folder.
    pub index_document: Option<String>,
    /// The page for what is not there.
    #[rest(key = "ErrorDocument404Path")]
    pub error_document404_path: Option<String>,
}
