//! Absent, null and a value are three things; a PATCH sends what changed.

use std::error::Error;

use msrest_model::{Model, merge_patch};

#[derive(Debug, Clone, PartialEq, Model)]
struct Disk {
    #[rest(readonly)]
    id: Option<String>,
    /// Must be there.
    name: String,
    #[rest(default = 1)]
    copies: u8,
    #[rest(key = "properties.sizeGB")]
    size: Option<u32>,
    /// Absent or a value; `null` is read as absent.
    tier: Option<String>,
    /// Absent, `null` or a value.
    owner: Option<Option<String>>,
}

fn main() -> Result<(), Box<dyn Error>> {
    for owner in ["", r#", "owner": null"#, r#", "owner": "ops""#] {
        let disk = Disk::deserialize(format!(r#"{{"name": "d1", "tier": null{owner}}}"#))?;
        println!("{:?} -> {}", disk.owner, disk.to_json()?);
    }
    if let Err(error) = Disk::deserialize("{}") {
        println!("{error}");
    }

    let text = r#"{"id": "/d1", "name": "d1", "tier": "P1", "properties": {"sizeGB": 32}}"#;
    let before = Disk::deserialize(text)?;
    let after = Disk { tier: None, size: Some(64), ..before.clone() };
    println!("{}", merge_patch(&before, &after)?);
    Ok(())
}

// Prints:
// None -> {"name":"d1","copies":1}
// Some(None) -> {"name":"d1","copies":1,"owner":null}
// Some(Some("ops")) -> {"name":"d1","copies":1,"owner":"ops"}
// name: a value is needed here and absent; make the field an `Option` to allow that at line 1 column 1
// {"properties":{"sizeGB":64},"tier":null}
