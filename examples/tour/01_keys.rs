//! A field says under which key it travels; a dot leads into an object.

use std::error::Error;

use msrest_model::Model;

#[derive(Debug, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")] // for all fields without a `key`
struct Disk {
    disk_name: Option<String>,
    #[rest(key = "properties.sku.name")]
    sku: Option<String>,
    #[rest(key = "properties.sku.tier")]
    tier: Option<String>,
    #[rest(key = "properties.sizeGB")]
    size: Option<u32>,
    #[rest(key = "odata\\.type")] // a literal dot
    kind: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let text = r#"{"diskName": "d1", "odata.type": "disk",
        "properties": {"sku": {"name": "P", "tier": "1"}, "sizeGB": 4}}"#;
    let disk = Disk::deserialize(text)?;
    println!("{disk:?}");
    println!("{}", disk.to_json()?);

    // A parent whose attributes are all absent is not written.
    let disk = Disk { disk_name: Some("d2".to_owned()), ..Disk::default() };
    println!("{}", disk.to_json()?);
    Ok(())
}

// Prints:
// Disk { disk_name: Some("d1"), sku: Some("P"), tier: Some("1"), size: Some(4), kind: Some("disk") }
// {"diskName":"d1","properties":{"sku":{"name":"P","tier":"1"},"sizeGB":4},"odata.type":"disk"}
// {"diskName":"d2"}
