//! Under which keys values are found. KEEP: as msrest does; MEND: better, by a row of DIFFERENCES.md.

mod allocations;
mod custom;
mod discriminator;
mod extractors;
mod flattened;
mod tangled;

use msrest_model::Model;

#[derive(Debug, Default, PartialEq, Model)]
struct Device {
    #[rest(key = "properties.deviceId")]
    device_id: Option<String>,
}

#[derive(Debug, Default, PartialEq, Model)]
struct Typed {
    #[rest(key = "odata\\.type")]
    kind: Option<String>,
    nested: Option<Device>,
}

fn device(id: &str) -> Device {
    Device { device_id: Some(id.to_owned()) }
}
