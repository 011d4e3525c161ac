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
    Entry::new::<models::CloudToDeviceMethod>("CloudToDeviceMethod"),
    Entry::new::<models::ConfigurationContent>("ConfigurationContent"),
    Entry::new::<models::DeviceCapabilities>("DeviceCapabilities"),
    Entry::new::<models::DeviceJobStatistics>("DeviceJobStatistics"),
    Entry::new::<models::JobResponse>("JobResponse"),
    Entry::new::<models::Twin>("Twin"),
    Entry::new::<models::TwinProperties>("TwinProperties"),
    Entry::new::<models::X509Thumbprint>("X509Thumbprint"),
];
