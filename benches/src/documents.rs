//! The texts that are read, in the compact form in which services send them.

use msrest_model::Model;
use msrest_model_examples::iot_hub::{
    CloudToDeviceMethod, DeviceCapabilities, DeviceJobStatistics, JobResponse, Twin, TwinProperties,
    X509Thumbprint,
};

use crate::models::machine::{NetworkInterface, VirtualMachine, VirtualMachineList};

/// One job response with the parts of the shipped example: every key in its right case, none unknown.
pub(crate) fn job(number: usize) -> String {
    const HEAD: &str = r#"{"jobId":"6f1c1d5e-93a2-4f0b-9a53-"#;
    const TAIL: &str = concat!(
        r#"","queryCondition":"tags.building = '43' AND deviceId IN ['pump-17', 'pump-18']","#,
        r#""createdTime":"2026-03-02T07:14:58.1234567Z","startTime":"2026-03-02T07:15:00Z","#,
        r#""endTime":"2026-03-02T08:41:07.25+01:00","maxExecutionTimeInSeconds":3600,"#,
        r#""type":"scheduleDeviceMethod","cloudToDeviceMethod":{"methodName":"flush","#,
        r#""payload":{"valves":[1,2,7],"pressure":2.5,"dryRun":false},"responseTimeoutInSeconds":30,"#,
        r#""connectTimeoutInSeconds":15},"updateTwin":{"deviceId":"pump-17","etag":"*","#,
        r#""tags":{"building":"43","lastFlush":"2026-03-02"},"properties":{"desired":{"flushIntervalInHours":12}},"#,
        r#""status":"enabled","statusUpdateTime":"2026-02-11T16:02:33.4470000Z","connectionState":"Connected","#,
        r#""authenticationType":"sas","x509Thumbprint":{"primaryThumbprint":null,"secondaryThumbprint":null},"#,
        r#""capabilities":{"iotEdge":false},"version":9},"status":"running","#,
        r#""failureReason":"3 devices did not answer within 30 seconds","#,
        r#""statusMessage":"Waiting for the maintenance window of building 43","#,
        r#""deviceJobStatistics":{"deviceCount":214,"failedCount":3,"succeededCount":180,"runningCount":0,"#,
        r#""pendingCount":31}}"#,
    );
    format!("{HEAD}{number:012x}{TAIL}")
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

/// One fish of the polymorphic list, salmons and sharks in turn; each has a key that no attribute has.
fn fish(number: usize) -> String {
    if number.is_multiple_of(2) {
        format!(
            r#"{{"fishtype":"salmon","species":"king {number}","length":1.5,"iswild":true,"location":"alaska","lot":{number}}}"#
        )
    } else {
        format!(
            r#"{{"fishtype":"shark","species":"great white {number}","length":20.25,"age":6,"birthday":"2012-01-05T01:00:00Z","lot":{number}}}"#
        )
    }
}

/// An array of jobs.
pub(crate) fn jobs(count: usize) -> String {
    format!("[{}]", joined(count, job))
}

/// A page of virtual machines.
pub(crate) fn machines(count: usize) -> String {
    format!(r#"{{"value":[{}]}}"#, joined(count, machine))
}

/// A tank of fishes.
pub(crate) fn tank(count: usize) -> String {
    format!(r#"{{"name":"north","fishes":[{}],"keeper":"Ada","volume":120.5}}"#, joined(count, fish))
}

/// A page of List Blobs.
pub(crate) fn blobs(count: usize) -> String {
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

fn joined(count: usize, item: fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(",")
}

/// The same text with the key of every attribute in upper case; the keys of maps and of any JSON are data and stay.
pub(crate) fn in_wrong_case(text: &str) -> String {
    let schemas = [
        JobResponse::schema(),
        CloudToDeviceMethod::schema(),
        Twin::schema(),
        TwinProperties::schema(),
        X509Thumbprint::schema(),
        DeviceCapabilities::schema(),
        DeviceJobStatistics::schema(),
        VirtualMachineList::schema(),
        VirtualMachine::schema(),
        NetworkInterface::schema(),
    ];
    let mut keys: Vec<&str> =
        schemas.iter().flat_map(|schema| schema.attributes()).flat_map(|row| row.path()).copied().collect();
    keys.sort_unstable();
    keys.dedup();
    keys.iter().fold(text.to_owned(), |text, key| {
        text.replace(&format!("\"{key}\":"), &format!("\"{}\":", key.to_uppercase()))
    })
}
