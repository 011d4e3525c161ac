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
    Entry::new::<models::Accessory>("Accessory"),
    Entry::new::<models::ApplySnapshotRequest>("ApplySnapshotRequest"),
    Entry::new::<models::Blur>("Blur"),
    Entry::new::<models::Emotion>("Emotion"),
    Entry::new::<models::Exposure>("Exposure"),
    Entry::new::<models::FaceAttributes>("FaceAttributes"),
    Entry::new::<models::FacialHair>("FacialHair"),
    Entry::new::<models::FindSimilarRequest>("FindSimilarRequest"),
    Entry::new::<models::Hair>("Hair"),
    Entry::new::<models::HairColor>("HairColor"),
    Entry::new::<models::HeadPose>("HeadPose"),
    Entry::new::<models::LargePersonGroup>("LargePersonGroup"),
    Entry::new::<models::Makeup>("Makeup"),
    Entry::new::<models::Mask>("Mask"),
    Entry::new::<models::Noise>("Noise"),
    Entry::new::<models::Occlusion>("Occlusion"),
];
