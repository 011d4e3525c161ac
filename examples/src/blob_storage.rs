//! Azure Blob Storage: names and keys as in `azure-storage-blob` 12.8.1, `azure.storage.blob._generated.models`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::{Model, RestEnum};

/// One page of the blobs in a container: the answer to List Blobs.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "PascalCase", xml(name = "EnumerationResults"))]
pub struct ListBlobsFlatSegmentResponse {
    /// The account's address.
    #[rest(required, xml(attr))]
    pub service_endpoint: Option<String>,
    /// The container.
    #[rest(required, xml(attr))]
    pub container_name: Option<String>,
    /// What the names of the blobs begin with.
    pub prefix: Option<String>,
    /// Where the page begins.
    pub marker: Option<String>,
    /// How many blobs the page has at most.
    pub max_results: Option<i32>,
    /// The blobs.
    #[rest(required)]
    pub segment: Option<BlobFlatListSegment>,
    /// Where the next page begins; empty on the last.
    pub next_marker: Option<String>,
}

/// The blobs of a page.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Blobs"))]
pub struct BlobFlatListSegment {
    /// The blobs, by name.
    #[rest(key = "BlobItems", required)]
    pub blob_items: Option<Vec<BlobItemInternal>>,
}

/// One blob.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "PascalCase", xml(name = "Blob"))]
pub struct BlobItemInternal {
    /// The name in the container.
    #[rest(required)]
    pub name: Option<String>,
    /// Whether it is deleted and still kept.
    pub deleted: Option<bool>,
    /// When the snapshot was taken, where it is one.
    pub snapshot: Option<String>,
    /// The version, where the account keeps versions.
    pub version_id: Option<String>,
    /// Whether it is the current version.
    pub is_current_version: Option<bool>,
    /// What the service knows of it.
    #[rest(required)]
    pub properties: Option<BlobPropertiesInternal>,
    /// What its owner noted.
    pub metadata: Option<BlobMetadata>,
    /// Its tags.
    pub blob_tags: Option<BlobTags>,
    /// How its replication stands.
    #[rest(key = "OrMetadata")]
    pub object_replication_metadata: Option<BTreeMap<String, String>>,
}

/// What the service knows of a blob.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "PascalCase", xml(name = "Properties"))]
pub struct BlobPropertiesInternal {
    /// When it was created.
    #[rest(key = "Creation-Time", format = "rfc-1123")]
    pub creation_time: Option<DateTime<Utc>>,
    /// When it was last written.
    #[rest(key = "Last-Modified", format = "rfc-1123", required)]
    pub last_modified: Option<DateTime<Utc>>,
    /// Changes with every write.
    #[rest(required)]
    pub etag: Option<String>,
    /// Its size in bytes.
    #[rest(key = "Content-Length")]
    pub content_length: Option<i64>,
    /// Its media type.
    #[rest(key = "Content-Type")]
    pub content_type: Option<String>,
    /// How it is compressed.
    #[rest(key = "Content-Encoding")]
    pub content_encoding: Option<String>,
    /// The language of its text.
    #[rest(key = "Content-Language")]
    pub content_language: Option<String>,
    /// The MD5 digest of its content.
    #[rest(key = "Content-MD5", format = "bytearray")]
    pub content_md5: Option<Vec<u8>>,
    /// How a browser presents it.
    #[rest(key = "Content-Disposition")]
    pub content_disposition: Option<String>,
    /// How long it may be cached.
    #[rest(key = "Cache-Control")]
    pub cache_control: Option<String>,
    /// The sequence number of a page blob.
    #[rest(key = "x-ms-blob-sequence-number")]
    pub blob_sequence_number: Option<i64>,
    /// How its content is kept.
    pub blob_type: Option<BlobType>,
    /// Whether it is leased.
    pub lease_status: Option<LeaseStatus>,
    /// The state of its lease.
    pub lease_state: Option<String>,
    /// How long it is leased.
    pub lease_duration: Option<String>,
    /// How far a copy to it is.
    pub copy_progress: Option<String>,
    /// When a copy to it ended.
    #[rest(format = "rfc-1123")]
    pub copy_completion_time: Option<DateTime<Utc>>,
    /// Whether its content is encrypted.
    pub server_encrypted: Option<bool>,
    /// When it was deleted.
    #[rest(format = "rfc-1123")]
    pub deleted_time: Option<DateTime<Utc>>,
    /// How many days it is still kept.
    pub remaining_retention_days: Option<i32>,
    /// How it is priced.
    pub access_tier: Option<String>,
    /// Whether that is the account's default.
    pub access_tier_inferred: Option<bool>,
    /// When that changed last.
    #[rest(format = "rfc-1123")]
    pub access_tier_change_time: Option<DateTime<Utc>>,
    /// How many tags it has.
    pub tag_count: Option<i32>,
    /// When it expires.
    #[rest(key = "Expiry-Time", format = "rfc-1123")]
    pub expires_on: Option<DateTime<Utc>>,
    /// When it was last read.
    #[rest(key = "LastAccessTime", format = "rfc-1123")]
    pub last_accessed_on: Option<DateTime<Utc>>,
}

/// How the content of a blob is kept.
#[derive(Debug, Clone, PartialEq, RestEnum)]
pub enum BlobType {
    /// In blocks.
    BlockBlob,
    /// In pages of 512 bytes.
    PageBlob,
    /// In blocks that are only added to.
    AppendBlob,
    /// A kind that is newer than this list.
    #[rest(unknown)]
    Unknown(String),
}

/// Whether a blob is leased.
#[derive(Debug, Clone, PartialEq, RestEnum)]
#[rest(rename_all = "lowercase")]
pub enum LeaseStatus {
    /// It is leased.
    Locked,
    /// It is not.
    Unlocked,
    /// A status that is newer than this list.
    #[rest(unknown)]
    Unknown(String),
}

/// What the owner of a blob noted.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Metadata"))]
pub struct BlobMetadata {
    /// Whether the values are encrypted.
    #[rest(key = "Encrypted", xml(attr))]
    pub encrypted: Option<String>,
    /// The notes, each an element of its own.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, String>,
}

/// The tags of a blob.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Tags"))]
pub struct BlobTags {
    /// The tags.
    #[rest(key = "BlobTagSet", required, xml(name = "TagSet", wrapped, items_name = "Tag"))]
    pub blob_tag_set: Option<Vec<BlobTag>>,
}

/// One tag.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "PascalCase", xml(name = "Tag"))]
pub struct BlobTag {
    /// Its key.
    #[rest(required)]
    pub key: Option<String>,
    /// Its value.
    #[rest(required)]
    pub value: Option<String>,
}
