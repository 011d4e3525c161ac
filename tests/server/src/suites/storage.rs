//! Models of Azure Storage in XML.

use std::collections::BTreeMap;

use msrest_model::Serializer;
use server_models::xml_service::{
    AccessPolicy, Blob, BlobProperties, BlobType, Blobs, Container, ContainerProperties, LeaseStatusType,
    ListBlobsResponse, ListContainersResponse, Logging, Metrics, PublicAccessType, RetentionPolicy,
    SignedIdentifier, SignedIdentifiers, StorageServiceProperties,
};

use super::values::{at, text, text_map};
use crate::suite::Suite;

const ACCESS_POLICIES: &str = "/xml/mycontainer?comp=acl&restype=container";

pub(super) fn run(suite: &mut Suite<'_>) {
    suite.get("StorageListContainersXML", "/xml/?comp=list", &containers());
    let names = ["StorageGetServicePropertiesXML", "StoragePutServicePropertiesXML"];
    suite.get_and_put(names, "/xml/?comp=properties&restype=service", &service());
    suite.get_unusual("StorageGetContainerACLXML", ACCESS_POLICIES, &policies());
    suite.scenario("StoragePutContainerACLXML", |suite| {
        let text = Serializer::new().xml_root("SignedIdentifiers").body(&policies())?;
        suite.put_xml(ACCESS_POLICIES, text)
    });
    // The document does not know the element `Url` of a blob.
    suite.get_unusual("StorageListBlobsXML", "/xml/mycontainer?comp=list&restype=container", &blobs());
}

fn containers() -> ListContainersResponse {
    let container = |name, etag, public_access| Container {
        name: text(name),
        properties: Some(ContainerProperties {
            last_modified: Some(at("2016-10-26T20:39:39Z")),
            etag: text(etag),
            public_access,
            ..ContainerProperties::default()
        }),
        metadata: None,
    };
    ListContainersResponse {
        service_endpoint: text("https://myaccount.blob.core.windows.net/"),
        max_results: Some(3),
        containers: Some(vec![
            container("audio", "0x8CACB9BD7C6B1B2", Some(PublicAccessType::Container)),
            container("images", "0x8CACB9BD7C1EEEC", None),
            container("textfiles", "0x8CACB9BD7BACAC3", None),
        ]),
        next_marker: text("video"),
        ..ListContainersResponse::default()
    }
}

fn service() -> StorageServiceProperties {
    let week = || Some(RetentionPolicy { enabled: Some(true), days: Some(7) });
    let metrics = |include_apis| {
        let version = text("1.0");
        Some(Metrics {
            version,
            enabled: Some(true),
            include_apis: Some(include_apis),
            retention_policy: week(),
        })
    };
    StorageServiceProperties {
        logging: Some(Logging {
            version: text("1.0"),
            delete: Some(true),
            read: Some(false),
            write: Some(true),
            retention_policy: week(),
        }),
        hour_metrics: metrics(false),
        minute_metrics: metrics(true),
        ..StorageServiceProperties::default()
    }
}

fn policies() -> SignedIdentifiers {
    let policy = AccessPolicy {
        start: Some(at("2009-09-28T08:49:37.123Z")),
        expiry: Some(at("2009-09-29T08:49:37.123Z")),
        permission: text("rwd"),
    };
    let id = text("MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=");
    vec![SignedIdentifier { id, access_policy: Some(policy) }]
}

fn blobs() -> ListBlobsResponse {
    let page = Blob {
        name: text("blob3.txt"),
        properties: Some(BlobProperties {
            etag: text("0x8CBFF45D911FADF"),
            last_modified: Some(at("2009-09-09T09:20:03Z")),
            content_length: Some(16384),
            content_type: text("image/jpeg"),
            content_encoding: text(""),
            blob_sequence_number: Some(3),
            blob_type: Some(BlobType::PageBlob),
            lease_status: Some(LeaseStatusType::Locked),
            ..properties()
        }),
        metadata: metadata("yellow", "03"),
        ..Blob::default()
    };
    ListBlobsResponse {
        container_name: text("https://myaccount.blob.core.windows.net/mycontainer"),
        blobs: Some(Blobs {
            blob_prefix: Some(Vec::new()),
            blob: Some(vec![
                first_blob(),
                zipped("2009-09-09T09:20:03.0427659Z", true),
                zipped("2009-09-09T09:20:03.1587543Z", false),
                Blob {
                    snapshot: None,
                    properties: Some(BlobProperties {
                        lease_status: Some(LeaseStatusType::Unlocked),
                        ..zipped_properties()
                    }),
                    ..zipped("", false)
                },
                page,
            ]),
        }),
        next_marker: text(""),
        ..ListBlobsResponse::default()
    }
}

fn first_blob() -> Blob {
    Blob {
        name: text("blob1.txt"),
        properties: Some(BlobProperties {
            etag: text("0x8CBFF45D8A29A19"),
            content_length: Some(100),
            content_type: text("text/html"),
            content_encoding: text(""),
            content_language: text("en-US"),
            cache_control: text("no-cache"),
            lease_status: Some(LeaseStatusType::Unlocked),
            ..properties()
        }),
        metadata: metadata("blue", "01"),
        ..Blob::default()
    }
}

fn zipped(snapshot: &str, has_invalid_name: bool) -> Blob {
    let invalid = has_invalid_name.then(|| ("x-ms-invalid-name".to_owned(), "nasdf$@#$$".to_owned()));
    let metadata = metadata("green", "02").map(|mut metadata| {
        metadata.extend(invalid);
        metadata
    });
    let (name, snapshot) = (text("blob2.txt"), text(snapshot));
    Blob { name, snapshot, properties: Some(zipped_properties()), metadata, ..Blob::default() }
}

fn zipped_properties() -> BlobProperties {
    BlobProperties {
        etag: text("0x8CBFF45D8B4C212"),
        content_length: Some(5000),
        content_type: text("application/octet-stream"),
        content_encoding: text("gzip"),
        ..properties()
    }
}

/// What most blobs have.
fn properties() -> BlobProperties {
    BlobProperties {
        last_modified: Some(at("2009-09-09T09:20:02Z")),
        content_language: text(""),
        content_md5: text(""),
        cache_control: text(""),
        blob_type: Some(BlobType::BlockBlob),
        ..BlobProperties::default()
    }
}

fn metadata(color: &str, number: &str) -> Option<BTreeMap<String, String>> {
    let name = ("SomeMetadataName", "SomeMetadataValue");
    Some(text_map([("Color", color), ("BlobNumber", number), name]))
}
