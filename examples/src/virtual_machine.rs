//! The part of an Azure virtual machine that a program has to do with. All that it does not know comes back as it was.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::Model;
use serde_json::{Map, Value};

/// A virtual machine.
#[derive(Clone, Debug, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct VirtualMachine {
    /// The path of the resource.
    #[rest(readonly)]
    pub id: Option<String>,
    /// The name of the resource.
    #[rest(readonly)]
    pub name: Option<String>,
    /// The type of the resource.
    #[rest(readonly)]
    pub r#type: Option<String>,
    /// The region.
    #[rest(required)]
    pub location: Option<String>,
    /// Labels.
    pub tags: Option<BTreeMap<String, String>>,
    /// How far the last change is.
    #[rest(key = "properties.provisioningState", readonly)]
    pub provisioning_state: Option<String>,
    /// When the machine was created.
    #[rest(key = "properties.timeCreated", readonly)]
    pub time_created: Option<DateTime<Utc>>,
    /// The size, such as `Standard_D2s_v5`.
    #[rest(key = "properties.hardwareProfile.vmSize")]
    pub size: Option<String>,
    /// The disks beside that of the system.
    #[rest(key = "properties.storageProfile.dataDisks")]
    pub data_disks: Option<Vec<DataDisk>>,
    /// The licence that the owner brings: absent, `null` or a value, which are three things to the service.
    #[rest(key = "properties.licenseType")]
    pub license_type: Option<Option<String>>,
    /// What the model does not know, also beside the flattened attributes.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// A disk: where it comes from decides what is known of it.
#[derive(Clone, Debug, PartialEq, Model)]
#[rest(discriminator = "createOption")]
pub enum DataDisk {
    /// A disk that exists.
    #[rest(value = "Attach")]
    Attach(AttachedDisk),
    /// A new disk.
    #[rest(value = "Empty")]
    Empty(EmptyDisk),
    /// A disk of a kind that is newer than this list.
    #[rest(base)]
    Other(OtherDisk),
}

/// A disk that exists.
#[derive(Clone, Debug, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct AttachedDisk {
    /// The number of the disk in the machine.
    pub lun: Option<i32>,
    /// The path of the disk's resource.
    #[rest(key = "managedDisk.id")]
    pub managed_disk_id: Option<String>,
    /// What the model does not know.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// A new disk.
#[derive(Clone, Debug, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct EmptyDisk {
    /// The number of the disk in the machine.
    pub lun: Option<i32>,
    /// The size of the disk.
    #[rest(key = "diskSizeGB", minimum = 1, maximum = 1023)]
    pub disk_size_gb: Option<i32>,
    /// What the model does not know.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// A disk of any other kind.
#[derive(Clone, Debug, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct OtherDisk {
    /// The number of the disk in the machine.
    pub lun: Option<i32>,
    /// Where it comes from.
    pub create_option: Option<String>,
    /// What the model does not know.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}
