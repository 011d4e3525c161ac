//! A page of a list of virtual machines as Azure Resource Manager sends it: ours flattened, the twin nested.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::Model;
use serde::{Deserialize, Serialize};

use super::{Shape, joined, keys_of};

pub(crate) struct Machines;

impl Shape for Machines {
    const NAME: &'static str = "arm";
    const COUNT: usize = 1000;
    const FEW: Option<usize> = Some(50);

    type Ours = VirtualMachineList;
    type Theirs = for_serde::VirtualMachineList;

    fn text(count: usize) -> String {
        format!(r#"{{"value":[{}]}}"#, joined(count, machine))
    }

    fn keys() -> Vec<&'static str> {
        [keys_of::<VirtualMachineList>(), keys_of::<VirtualMachine>(), keys_of::<NetworkInterface>()].concat()
    }
}

/// One virtual machine as Azure Resource Manager sends it.
fn machine(number: usize) -> String {
    const GROUP: &str = "/subscriptions/7c0f1a52-88d1-4a0e-9d3c-0b6c6a1f4b3e/resourceGroups/plant";
    const TAIL: &str = concat!(
        r#""hardwareProfile":{"vmSize":"Standard_D4s_v5"},"storageProfile":{"imageReference":"#,
        r#"{"publisher":"Canonical","offer":"ubuntu-24_04-lts","sku":"server"},"osDisk":{"name":"system","#,
        r#""diskSizeGB":64}},"osProfile":{"computerName":"worker","adminUsername":"operator"},"#,
    );
    format!(
        concat!(
            r#"{{"id":"{group}/providers/Microsoft.Compute/virtualMachines/vm{number}","name":"vm{number}","#,
            r#""type":"Microsoft.Compute/virtualMachines","location":"westeurope","#,
            r#""tags":{{"cost center":"4711","owner":"plant"}},"zones":["1"],"#,
            r#""properties":{{"vmId":"0b6c6a1f-4b3e-4a0e-9d3c-{number:012x}",{tail}"networkProfile":"#,
            r#"{{"networkInterfaces":[{{"id":"{group}/providers/Microsoft.Network/networkInterfaces/nic{number}","#,
            r#""properties":{{"primary":true}}}}]}},"provisioningState":"Succeeded","#,
            r#""timeCreated":"2026-01-20T09:30:11.5Z"}}}}"#,
        ),
        group = GROUP,
        tail = TAIL,
        number = number,
    )
}

/// Ours: one level, as Azure's SDKs show a resource. `name` and `properties.osProfile.computerName`,
/// `type` and the extension's `properties.type` lie beside each other, as they do there.
#[derive(Debug, Model)]
#[rest(rename_all = "camelCase")]
pub(crate) struct VirtualMachineList {
    pub(crate) value: Option<Vec<VirtualMachine>>,
    pub(crate) next_link: Option<String>,
}

#[derive(Debug, Model)]
pub(crate) struct VirtualMachine {
    #[rest(readonly)]
    pub(crate) id: Option<String>,
    #[rest(readonly)]
    pub(crate) name: Option<String>,
    #[rest(key = "type", readonly)]
    pub(crate) resource_type: Option<String>,
    pub(crate) location: Option<String>,
    pub(crate) tags: Option<BTreeMap<String, String>>,
    pub(crate) zones: Option<Vec<String>>,
    #[rest(key = "properties.vmId", readonly)]
    pub(crate) vm_id: Option<String>,
    #[rest(key = "properties.hardwareProfile.vmSize")]
    pub(crate) vm_size: Option<String>,
    #[rest(key = "properties.storageProfile.imageReference.publisher")]
    pub(crate) image_publisher: Option<String>,
    #[rest(key = "properties.storageProfile.imageReference.offer")]
    pub(crate) image_offer: Option<String>,
    #[rest(key = "properties.storageProfile.imageReference.sku")]
    pub(crate) image_sku: Option<String>,
    #[rest(key = "properties.storageProfile.osDisk.name")]
    pub(crate) disk_name: Option<String>,
    #[rest(key = "properties.storageProfile.osDisk.diskSizeGB")]
    pub(crate) disk_size: Option<i32>,
    #[rest(key = "properties.osProfile.computerName")]
    pub(crate) computer_name: Option<String>,
    #[rest(key = "properties.osProfile.adminUsername")]
    pub(crate) admin_username: Option<String>,
    #[rest(key = "properties.networkProfile.networkInterfaces")]
    pub(crate) network_interfaces: Option<Vec<NetworkInterface>>,
    #[rest(key = "properties.provisioningState", readonly)]
    pub(crate) provisioning_state: Option<String>,
    #[rest(key = "properties.timeCreated", readonly)]
    pub(crate) time_created: Option<DateTime<Utc>>,
}

#[derive(Debug, Model)]
pub(crate) struct NetworkInterface {
    pub(crate) id: Option<String>,
    #[rest(key = "properties.primary")]
    pub(crate) primary: Option<bool>,
}

/// serde's way: a struct for each level.
pub(crate) mod for_serde {
    use super::{BTreeMap, DateTime, Deserialize, Serialize, Utc};

    macro_rules! levels {
        ($($name:ident { $($key:literal $field:ident: $type:ty,)* })*) => {$(
            #[derive(Debug, Serialize, Deserialize)]
            pub(crate) struct $name {
                $(
                    #[serde(rename = $key, skip_serializing_if = "Option::is_none")]
                    pub(crate) $field: Option<$type>,
                )*
            }
        )*};
    }

    levels! {
        VirtualMachineList {
            "value" value: Vec<VirtualMachine>,
            "nextLink" next_link: String,
        }
        VirtualMachine {
            "id" id: String,
            "name" name: String,
            "type" resource_type: String,
            "location" location: String,
            "tags" tags: BTreeMap<String, String>,
            "zones" zones: Vec<String>,
            "properties" properties: Properties,
        }
        Properties {
            "vmId" vm_id: String,
            "hardwareProfile" hardware_profile: HardwareProfile,
            "storageProfile" storage_profile: StorageProfile,
            "osProfile" os_profile: OsProfile,
            "networkProfile" network_profile: NetworkProfile,
            "provisioningState" provisioning_state: String,
            "timeCreated" time_created: DateTime<Utc>,
        }
        HardwareProfile { "vmSize" vm_size: String, }
        StorageProfile { "imageReference" image_reference: ImageReference, "osDisk" os_disk: OsDisk, }
        ImageReference { "publisher" publisher: String, "offer" offer: String, "sku" sku: String, }
        OsDisk { "name" name: String, "diskSizeGB" disk_size: i32, }
        OsProfile { "computerName" computer_name: String, "adminUsername" admin_username: String, }
        NetworkProfile { "networkInterfaces" network_interfaces: Vec<NetworkInterface>, }
        NetworkInterface { "id" id: String, "properties" properties: NetworkInterfaceProperties, }
        NetworkInterfaceProperties { "primary" primary: bool, }
    }
}
