#![allow(unreachable_pub, dead_code, reason = "written as a public module of a crate")]
#![allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::type_complexity,
    reason = "as the service has them"
)]

pub mod enums;
pub mod models;

use conformance_runner::Entry;

pub const MODELS: &[Entry] = &[
    Entry::new::<models::ArrowConfiguration>("ArrowConfiguration"),
    Entry::new::<models::ArrowField>("ArrowField"),
    Entry::new::<models::BlobHierarchyListSegment>("BlobHierarchyListSegment"),
    Entry::new::<models::BlobItemInternal>("BlobItemInternal"),
    Entry::new::<models::BlobMetadata>("BlobMetadata"),
    Entry::new::<models::BlobPrefix>("BlobPrefix"),
    Entry::new::<models::BlobPropertiesInternal>("BlobPropertiesInternal"),
    Entry::new::<models::BlobTag>("BlobTag"),
    Entry::new::<models::BlobTags>("BlobTags"),
    Entry::new::<models::BlockLookupList>("BlockLookupList"),
    Entry::new::<models::ClearRange>("ClearRange"),
    Entry::new::<models::CorsRule>("CorsRule"),
    Entry::new::<models::DelimitedTextConfiguration>("DelimitedTextConfiguration"),
    Entry::new::<models::FilterBlobItem>("FilterBlobItem"),
    Entry::new::<models::FilterBlobSegment>("FilterBlobSegment"),
    Entry::new::<models::JsonTextConfiguration>("JsonTextConfiguration"),
    Entry::new::<models::Logging>("Logging"),
    Entry::new::<models::Metrics>("Metrics"),
    Entry::new::<models::PageList>("PageList"),
    Entry::new::<models::PageRange>("PageRange"),
    Entry::new::<models::QueryFormat>("QueryFormat"),
    Entry::new::<models::QueryRequest>("QueryRequest"),
    Entry::new::<models::QuerySerialization>("QuerySerialization"),
    Entry::new::<models::RetentionPolicy>("RetentionPolicy"),
    Entry::new::<models::StaticWebsite>("StaticWebsite"),
    Entry::new::<models::StorageServiceProperties>("StorageServiceProperties"),
];
