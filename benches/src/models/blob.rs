//! A page of List Blobs: ours are the models of the example, the twins are serde's for `quick-xml`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", rename = "EnumerationResults")]
pub(crate) struct ListBlobsFlatSegmentResponse {
    #[serde(rename = "@ServiceEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub(crate) service_endpoint: Option<String>,
    #[serde(rename = "@ContainerName", default, skip_serializing_if = "Option::is_none")]
    pub(crate) container_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) prefix: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) marker: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max_results: Option<i32>,
    #[serde(rename = "Blobs", default, skip_serializing_if = "Option::is_none")]
    pub(crate) segment: Option<BlobFlatListSegment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) next_marker: Option<String>,
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", rename = "Blobs")]
pub(crate) struct BlobFlatListSegment {
    #[serde(rename = "Blob", default)]
    pub(crate) blob_items: Vec<BlobItemInternal>,
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", rename = "Blob")]
pub(crate) struct BlobItemInternal {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) deleted: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) snapshot: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) version_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) is_current_version: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) properties: Option<BlobPropertiesInternal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    /// `quick-xml` reads no `flatten`ed texts: the attribute is an entry too, `@Encrypted`.
    pub(crate) metadata: Option<BTreeMap<String, String>>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub(crate) blob_tags: Option<BlobTags>,
    #[serde(rename = "OrMetadata", default, skip_serializing_if = "Option::is_none")]
    pub(crate) object_replication_metadata: Option<BTreeMap<String, String>>,
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", rename = "Properties")]
pub(crate) struct BlobPropertiesInternal {
    #[serde(rename = "Creation-Time", with = "rfc1123", default, skip_serializing_if = "Option::is_none")]
    pub(crate) creation_time: Option<DateTime<Utc>>,
    #[serde(rename = "Last-Modified", with = "rfc1123", default, skip_serializing_if = "Option::is_none")]
    pub(crate) last_modified: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) etag: Option<String>,
    #[serde(rename = "Content-Length", default, skip_serializing_if = "Option::is_none")]
    pub(crate) content_length: Option<i64>,
    #[serde(rename = "Content-Type", default, skip_serializing_if = "Option::is_none")]
    pub(crate) content_type: Option<String>,
    #[serde(rename = "Content-Encoding", default, skip_serializing_if = "Option::is_none")]
    pub(crate) content_encoding: Option<String>,
    #[serde(rename = "Content-Language", default, skip_serializing_if = "Option::is_none")]
    pub(crate) content_language: Option<String>,
    #[serde(
        rename = "Content-MD5",
        with = "standard_base64",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub(crate) content_md5: Option<Vec<u8>>,
    #[serde(rename = "Content-Disposition", default, skip_serializing_if = "Option::is_none")]
    pub(crate) content_disposition: Option<String>,
    #[serde(rename = "Cache-Control", default, skip_serializing_if = "Option::is_none")]
    pub(crate) cache_control: Option<String>,
    #[serde(rename = "x-ms-blob-sequence-number", default, skip_serializing_if = "Option::is_none")]
    pub(crate) blob_sequence_number: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) blob_type: Option<BlobType>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) lease_status: Option<LeaseStatus>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) lease_state: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) lease_duration: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) copy_progress: Option<String>,
    #[serde(with = "rfc1123", default, skip_serializing_if = "Option::is_none")]
    pub(crate) copy_completion_time: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) server_encrypted: Option<bool>,
    #[serde(with = "rfc1123", default, skip_serializing_if = "Option::is_none")]
    pub(crate) deleted_time: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) remaining_retention_days: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) access_tier: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) access_tier_inferred: Option<bool>,
    #[serde(with = "rfc1123", default, skip_serializing_if = "Option::is_none")]
    pub(crate) access_tier_change_time: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) tag_count: Option<i32>,
    #[serde(rename = "Expiry-Time", with = "rfc1123", default, skip_serializing_if = "Option::is_none")]
    pub(crate) expires_on: Option<DateTime<Utc>>,
    #[serde(rename = "LastAccessTime", with = "rfc1123", default, skip_serializing_if = "Option::is_none")]
    pub(crate) last_accessed_on: Option<DateTime<Utc>>,
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", rename = "Tags")]
pub(crate) struct BlobTags {
    #[serde(rename = "TagSet")]
    pub(crate) blob_tag_set: TagSet,
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", rename = "Tag")]
pub(crate) struct BlobTag {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct TagSet {
    #[serde(rename = "Tag", default)]
    pub(crate) tags: Vec<BlobTag>,
}

#[expect(clippy::enum_variant_names, reason = "named as the service names them")]
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum BlobType {
    BlockBlob,
    PageBlob,
    AppendBlob,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LeaseStatus {
    Locked,
    Unlocked,
}

mod rfc1123 {
    use chrono::{DateTime, Utc};
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::Serializer;
    use std::borrow::Cow;

    #[expect(clippy::ref_option, reason = "serde's signature")]
    pub(super) fn serialize<S: Serializer>(
        value: &Option<DateTime<Utc>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.collect_str(&value.format("%a, %d %b %Y %H:%M:%S GMT")),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<DateTime<Utc>>, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        DateTime::parse_from_rfc2822(&text).map(|value| Some(value.to_utc())).map_err(D::Error::custom)
    }
}

mod standard_base64 {
    use base64::Engine;
    use base64::prelude::BASE64_STANDARD;
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::Serializer;
    use std::borrow::Cow;

    #[expect(clippy::ref_option, reason = "serde's signature")]
    pub(super) fn serialize<S: Serializer>(
        value: &Option<Vec<u8>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.serialize_str(&BASE64_STANDARD.encode(value)),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Vec<u8>>, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        BASE64_STANDARD.decode(text.as_bytes()).map(Some).map_err(D::Error::custom)
    }
}

/// A page of List Blobs.
pub(crate) fn page(count: usize) -> String {
    let blobs: String = (0..count).map(blob).collect();
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="utf-8"?><EnumerationResults "#,
            r#"ServiceEndpoint="https://plantphotos.blob.core.windows.net/" ContainerName="inspections">"#,
            "<Prefix>2026/</Prefix><MaxResults>5000</MaxResults><Blobs>{}</Blobs>",
            "<NextMarker>2!108!MDAwMDI0IWRlZXAvZm9sZGVyL25leHQtYmxvYg--</NextMarker></EnumerationResults>",
        ),
        blobs
    )
}

/// One blob with what a real service sends; every other one has metadata and tags.
fn blob(number: usize) -> String {
    const TAIL: &str = concat!(
        "<Content-Type>image/jpeg</Content-Type><Content-MD5>sQqNsWTgdUEFt6mb5y4/5Q==</Content-MD5>",
        "<Cache-Control>max-age=86400</Cache-Control><BlobType>BlockBlob</BlobType>",
        "<LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState>",
        "<ServerEncrypted>true</ServerEncrypted><AccessTier>Hot</AccessTier>",
        "<AccessTierInferred>true</AccessTierInferred>",
    );
    const NOTES: &str = concat!(
        r#"<Metadata Encrypted="false"><building>43</building><inspector>j.weber</inspector></Metadata>"#,
        "<Tags><TagSet><Tag><Key>device</Key><Value>pump-17</Value></Tag></TagSet></Tags>",
    );
    let notes = if number.is_multiple_of(2) { NOTES } else { "" };
    format!(
        concat!(
            "<Blob><Name>2026/03/pump {number:06} before &amp; after.jpg</Name>",
            "<VersionId>2026-03-02T07:15:03.1234567Z</VersionId><IsCurrentVersion>true</IsCurrentVersion>",
            "<Properties><Creation-Time>Mon, 02 Mar 2026 07:15:03 GMT</Creation-Time>",
            "<Last-Modified>Tue, 03 Mar 2026 11:42:10 GMT</Last-Modified><Etag>0x8DC3A6E{number:08X}</Etag>",
            "<Content-Length>{length}</Content-Length>{tail}</Properties>{notes}</Blob>",
        ),
        number = number,
        length = 2_483_291 + number,
        tail = TAIL,
        notes = notes,
    )
}
