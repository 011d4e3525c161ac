//! The models of `azure.storage.blob._generated.models`.

use chrono::DateTime;
use chrono::Utc;
use msrest_model::Model;
use serde_json::Map;
use serde_json::Value;
use std::collections::BTreeMap;

/// arrow configuration.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "ArrowConfiguration"))]
pub struct ArrowConfiguration {
    /// Required.
    #[rest(key = "Schema", xml(name = "Schema", items_name = "Field", wrapped), required)]
    pub schema: Option<Vec<Option<ArrowField>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// field of an arrow schema.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Field"))]
pub struct ArrowField {
    /// Required.
    #[rest(key = "Type", required)]
    pub r#type: Option<String>,
    #[rest(key = "Name")]
    pub name: Option<String>,
    #[rest(key = "Precision")]
    pub precision: Option<i64>,
    #[rest(key = "Scale")]
    pub scale: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Blobs"))]
pub struct BlobHierarchyListSegment {
    #[rest(key = "BlobPrefixes", xml(name = "BlobPrefix"))]
    pub blob_prefixes: Option<Vec<Option<BlobPrefix>>>,
    /// Required.
    #[rest(key = "BlobItems", xml(name = "Blob", items_name = "Blob"), required)]
    pub blob_items: Option<Vec<Option<BlobItemInternal>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// An Azure Storage blob.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Blob"))]
pub struct BlobItemInternal {
    /// Required.
    #[rest(key = "Name", required)]
    pub name: Option<String>,
    /// Required.
    #[rest(key = "Deleted", required)]
    pub deleted: Option<bool>,
    /// Required.
    #[rest(key = "Snapshot", required)]
    pub snapshot: Option<String>,
    #[rest(key = "VersionId")]
    pub version_id: Option<String>,
    #[rest(key = "IsCurrentVersion")]
    pub is_current_version: Option<bool>,
    /// Properties of a blob.
    #[rest(key = "Properties", required)]
    pub properties: Option<BlobPropertiesInternal>,
    #[rest(key = "Metadata")]
    pub metadata: Option<BlobMetadata>,
    /// Blob tags.
    #[rest(key = "BlobTags")]
    pub blob_tags: Option<BlobTags>,
    /// Dictionary of :code:\`\<string\>\`.
    #[rest(key = "OrMetadata")]
    pub object_replication_metadata: Option<BTreeMap<String, Option<String>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Metadata"))]
pub struct BlobMetadata {
    #[rest(key = "Encrypted", xml(attr))]
    pub encrypted: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct BlobPrefix {
    /// Required.
    #[rest(key = "Name", required)]
    pub name: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Properties of a blob.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Properties"))]
pub struct BlobPropertiesInternal {
    #[rest(key = "Creation-Time", format = "rfc-1123")]
    pub creation_time: Option<DateTime<Utc>>,
    /// Required.
    #[rest(key = "Last-Modified", format = "rfc-1123", required)]
    pub last_modified: Option<DateTime<Utc>>,
    /// Required.
    #[rest(key = "Etag", required)]
    pub etag: Option<String>,
    /// Size in bytes.
    #[rest(key = "Content-Length")]
    pub content_length: Option<i64>,
    #[rest(key = "Content-Type")]
    pub content_type: Option<String>,
    #[rest(key = "Content-Encoding")]
    pub content_encoding: Option<String>,
    #[rest(key = "Content-Language")]
    pub content_language: Option<String>,
    #[rest(key = "Content-MD5", format = "bytearray")]
    pub content_md5: Option<Vec<u8>>,
    #[rest(key = "Content-Disposition")]
    pub content_disposition: Option<String>,
    #[rest(key = "Cache-Control")]
    pub cache_control: Option<String>,
    #[rest(key = "x-ms-blob-sequence-number")]
    pub blob_sequence_number: Option<i64>,
    #[rest(key = "BlobType")]
    pub blob_type: Option<String>,
    #[rest(key = "LeaseStatus")]
    pub lease_status: Option<String>,
    #[rest(key = "LeaseState")]
    pub lease_state: Option<String>,
    #[rest(key = "LeaseDuration")]
    pub lease_duration: Option<String>,
    #[rest(key = "CopyId")]
    pub copy_id: Option<String>,
    #[rest(key = "CopyStatus")]
    pub copy_status: Option<String>,
    #[rest(key = "CopySource")]
    pub copy_source: Option<String>,
    #[rest(key = "CopyProgress")]
    pub copy_progress: Option<String>,
    #[rest(key = "CopyCompletionTime", format = "rfc-1123")]
    pub copy_completion_time: Option<DateTime<Utc>>,
    #[rest(key = "CopyStatusDescription")]
    pub copy_status_description: Option<String>,
    #[rest(key = "ServerEncrypted")]
    pub server_encrypted: Option<bool>,
    #[rest(key = "IncrementalCopy")]
    pub incremental_copy: Option<bool>,
    #[rest(key = "DestinationSnapshot")]
    pub destination_snapshot: Option<String>,
    #[rest(key = "DeletedTime", format = "rfc-1123")]
    pub deleted_time: Option<DateTime<Utc>>,
    #[rest(key = "RemainingRetentionDays")]
    pub remaining_retention_days: Option<i64>,
    #[rest(key = "AccessTier")]
    pub access_tier: Option<String>,
    #[rest(key = "AccessTierInferred")]
    pub access_tier_inferred: Option<bool>,
    #[rest(key = "ArchiveStatus")]
    pub archive_status: Option<String>,
    #[rest(key = "CustomerProvidedKeySha256")]
    pub customer_provided_key_sha256: Option<String>,
    /// The name of the encryption scope under which the blob is encrypted.
    #[rest(key = "EncryptionScope")]
    pub encryption_scope: Option<String>,
    #[rest(key = "AccessTierChangeTime", format = "rfc-1123")]
    pub access_tier_change_time: Option<DateTime<Utc>>,
    #[rest(key = "TagCount")]
    pub tag_count: Option<i64>,
    #[rest(key = "Expiry-Time", format = "rfc-1123")]
    pub expires_on: Option<DateTime<Utc>>,
    #[rest(key = "Sealed")]
    pub is_sealed: Option<bool>,
    /// If an object is in rehydrate pending state then this header is returned with priority of rehydrate.
    #[rest(key = "RehydratePriority")]
    pub rehydrate_priority: Option<String>,
    #[rest(key = "LastAccessTime", format = "rfc-1123")]
    pub last_accessed_on: Option<DateTime<Utc>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Tag"))]
pub struct BlobTag {
    /// Required.
    #[rest(key = "Key", required)]
    pub key: Option<String>,
    /// Required.
    #[rest(key = "Value", required)]
    pub value: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Blob tags.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Tags"))]
pub struct BlobTags {
    /// Required.
    #[rest(key = "BlobTagSet", xml(name = "TagSet", items_name = "Tag", wrapped), required)]
    pub blob_tag_set: Option<Vec<Option<BlobTag>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "BlockList"))]
pub struct BlockLookupList {
    #[rest(key = "Committed", xml(items_name = "Committed"))]
    pub committed: Option<Vec<Option<String>>>,
    #[rest(key = "Uncommitted", xml(items_name = "Uncommitted"))]
    pub uncommitted: Option<Vec<Option<String>>>,
    #[rest(key = "Latest", xml(items_name = "Latest"))]
    pub latest: Option<Vec<Option<String>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "ClearRange"))]
pub struct ClearRange {
    /// Required.
    #[rest(key = "Start", xml(name = "Start"), required)]
    pub start: Option<i64>,
    /// Required.
    #[rest(key = "End", xml(name = "End"), required)]
    pub end: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// CORS is an HTTP feature that enables a web application running under one domain to access resources in
/// another domain. Web browsers implement a security restriction known as same-origin policy that prevents a
/// web page from calling APIs in a different domain; CORS provides a secure way to allow one domain (the
/// origin domain) to call APIs in another domain.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct CorsRule {
    /// The origin domains that are permitted to make a request against the storage service via CORS.
    #[rest(key = "AllowedOrigins", required)]
    pub allowed_origins: Option<String>,
    /// The methods (HTTP request verbs) that the origin domain may use for a CORS request. (comma separated).
    #[rest(key = "AllowedMethods", required)]
    pub allowed_methods: Option<String>,
    /// the request headers that the origin domain may specify on the CORS request.
    #[rest(key = "AllowedHeaders", required)]
    pub allowed_headers: Option<String>,
    /// The response headers that may be sent in the response to the CORS request and exposed by the browser
    /// to the request issuer.
    #[rest(key = "ExposedHeaders", required)]
    pub exposed_headers: Option<String>,
    /// The maximum amount time that a browser should cache the preflight OPTIONS request.
    #[rest(key = "MaxAgeInSeconds", required, minimum = 0)]
    pub max_age_in_seconds: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// delimited text configuration.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "DelimitedTextConfiguration"))]
pub struct DelimitedTextConfiguration {
    /// column separator.
    #[rest(key = "ColumnSeparator", xml(name = "ColumnSeparator"), required)]
    pub column_separator: Option<String>,
    /// field quote.
    #[rest(key = "FieldQuote", xml(name = "FieldQuote"), required)]
    pub field_quote: Option<String>,
    /// record separator.
    #[rest(key = "RecordSeparator", xml(name = "RecordSeparator"), required)]
    pub record_separator: Option<String>,
    /// escape char.
    #[rest(key = "EscapeChar", xml(name = "EscapeChar"), required)]
    pub escape_char: Option<String>,
    /// has headers.
    #[rest(key = "HeadersPresent", xml(name = "HasHeaders"), required)]
    pub headers_present: Option<bool>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Blob info from a Filter Blobs API call.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Blob"))]
pub struct FilterBlobItem {
    /// Required.
    #[rest(key = "Name", required)]
    pub name: Option<String>,
    /// Required.
    #[rest(key = "ContainerName", required)]
    pub container_name: Option<String>,
    /// A set of tags.
    #[rest(key = "Tags")]
    pub tags: Option<BlobTags>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// The result of a Filter Blobs API call.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "EnumerationResults"))]
pub struct FilterBlobSegment {
    /// Required.
    #[rest(key = "ServiceEndpoint", xml(attr), required)]
    pub service_endpoint: Option<String>,
    /// Required.
    #[rest(key = "Where", required)]
    pub r#where: Option<String>,
    /// Required.
    #[rest(key = "Blobs", xml(name = "Blobs", items_name = "Blob", wrapped), required)]
    pub blobs: Option<Vec<Option<FilterBlobItem>>>,
    #[rest(key = "NextMarker")]
    pub next_marker: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// json text configuration.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "JsonTextConfiguration"))]
pub struct JsonTextConfiguration {
    /// record separator.
    #[rest(key = "RecordSeparator", xml(name = "RecordSeparator"), required)]
    pub record_separator: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Azure Analytics Logging settings.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Logging {
    /// The version of Storage Analytics to configure.
    #[rest(key = "Version", required)]
    pub version: Option<String>,
    /// Indicates whether all delete requests should be logged.
    #[rest(key = "Delete", required)]
    pub delete: Option<bool>,
    /// Indicates whether all read requests should be logged.
    #[rest(key = "Read", required)]
    pub read: Option<bool>,
    /// Indicates whether all write requests should be logged.
    #[rest(key = "Write", required)]
    pub write: Option<bool>,
    /// the retention policy which determines how long the associated data should persist.
    #[rest(key = "RetentionPolicy", required)]
    pub retention_policy: Option<RetentionPolicy>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// a summary of request statistics grouped by API in hour or minute aggregates for blobs.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Metrics {
    /// The version of Storage Analytics to configure.
    #[rest(key = "Version")]
    pub version: Option<String>,
    /// Indicates whether metrics are enabled for the Blob service.
    #[rest(key = "Enabled", required)]
    pub enabled: Option<bool>,
    /// Indicates whether metrics should generate summary statistics for called API operations.
    #[rest(key = "IncludeAPIs")]
    pub include_apis: Option<bool>,
    /// the retention policy which determines how long the associated data should persist.
    #[rest(key = "RetentionPolicy")]
    pub retention_policy: Option<RetentionPolicy>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// the list of pages.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct PageList {
    #[rest(key = "PageRange")]
    pub page_range: Option<Vec<Option<PageRange>>>,
    #[rest(key = "ClearRange")]
    pub clear_range: Option<Vec<Option<ClearRange>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "PageRange"))]
pub struct PageRange {
    /// Required.
    #[rest(key = "Start", xml(name = "Start"), required)]
    pub start: Option<i64>,
    /// Required.
    #[rest(key = "End", xml(name = "End"), required)]
    pub end: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct QueryFormat {
    /// The quick query format type.
    #[rest(key = "Type", xml(name = "Type"))]
    pub r#type: Option<String>,
    /// delimited text configuration.
    #[rest(key = "DelimitedTextConfiguration")]
    pub delimited_text_configuration: Option<DelimitedTextConfiguration>,
    /// json text configuration.
    #[rest(key = "JsonTextConfiguration")]
    pub json_text_configuration: Option<JsonTextConfiguration>,
    /// arrow configuration.
    #[rest(key = "ArrowConfiguration")]
    pub arrow_configuration: Option<ArrowConfiguration>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// the quick query body.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(xml(name = "QueryRequest"))]
pub struct QueryRequest {
    /// the query type.
    #[rest(key = "QueryType", xml(name = "QueryType"), required, constant = "SQL")]
    pub query_type: String,
    /// a query statement.
    #[rest(key = "Expression", xml(name = "Expression"), required)]
    pub expression: Option<String>,
    #[rest(key = "InputSerialization")]
    pub input_serialization: Option<QuerySerialization>,
    #[rest(key = "OutputSerialization")]
    pub output_serialization: Option<QuerySerialization>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct QuerySerialization {
    /// Required.
    #[rest(key = "Format", required)]
    pub format: Option<QueryFormat>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// the retention policy which determines how long the associated data should persist.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct RetentionPolicy {
    /// Indicates whether a retention policy is enabled for the storage service.
    #[rest(key = "Enabled", required)]
    pub enabled: Option<bool>,
    /// Indicates the number of days that metrics or logging or soft-deleted data should be retained.
    #[rest(key = "Days", minimum = 1)]
    pub days: Option<i64>,
    /// Indicates whether permanent delete is allowed on this storage account.
    #[rest(key = "AllowPermanentDelete")]
    pub allow_permanent_delete: Option<bool>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// The properties that enable an account to host a static website.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct StaticWebsite {
    /// Indicates whether this account is hosting a static website.
    #[rest(key = "Enabled", required)]
    pub enabled: Option<bool>,
    /// The default name of the index page under each directory.
    #[rest(key = "IndexDocument")]
    pub index_document: Option<String>,
    /// The absolute path of the custom 404 page.
    #[rest(key = "ErrorDocument404Path")]
    pub error_document404_path: Option<String>,
    /// Absolute path of the default index page.
    #[rest(key = "DefaultIndexDocumentPath")]
    pub default_index_document_path: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Storage Service Properties.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct StorageServiceProperties {
    /// Azure Analytics Logging settings.
    #[rest(key = "Logging")]
    pub logging: Option<Logging>,
    /// a summary of request statistics grouped by API in hour or minute aggregates for blobs.
    #[rest(key = "HourMetrics")]
    pub hour_metrics: Option<Metrics>,
    /// a summary of request statistics grouped by API in hour or minute aggregates for blobs.
    #[rest(key = "MinuteMetrics")]
    pub minute_metrics: Option<Metrics>,
    /// The set of CORS rules.
    #[rest(key = "Cors", xml(wrapped))]
    pub cors: Option<Vec<Option<CorsRule>>>,
    /// The default version to use for requests to the Blob service if an incoming request's version is not
    /// specified.
    #[rest(key = "DefaultServiceVersion")]
    pub default_service_version: Option<String>,
    /// the retention policy which determines how long the associated data should persist.
    #[rest(key = "DeleteRetentionPolicy")]
    pub delete_retention_policy: Option<RetentionPolicy>,
    /// The properties that enable an account to host a static website.
    #[rest(key = "StaticWebsite")]
    pub static_website: Option<StaticWebsite>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}
