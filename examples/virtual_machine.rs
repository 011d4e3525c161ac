//! Changes an Azure virtual machine of which the program knows a part, by PUT and by PATCH, and shows that nothing else changes.
//!
//! `cargo run --example virtual_machine` takes the resource that ships with the repository; a path takes your own.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::{env, fs};

use msrest_model::{Model, merge_patch};
use msrest_model_examples::virtual_machine::{DataDisk, VirtualMachine};
use serde_json::{Map, Value};

const SHIPPED: &str = include_str!("data/virtual_machine.json");

fn main() -> ExitCode {
    match run(env::args().nth(1).as_deref(), &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(path: Option<&str>, output: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let body = path.map_or_else(|| Ok(SHIPPED.to_owned()), fs::read_to_string)?;
    let before = VirtualMachine::deserialize(&body)?;
    let mut after = before.clone();
    change(&mut after);
    after.check()?;

    // All comparisons are with the text that came, not with the model of it.
    let received: Value = serde_json::from_str(&body)?;

    let put = after.serialize()?;
    writeln!(output, "PUT sends what came, but for")?;
    show_differences(&received, &put, output)?;

    let patch = merge_patch(&before, &after)?;
    writeln!(output, "\nPATCH sends\n{patch:#}\n\nand then the service has what it had, but for")?;
    let mut patched = received.clone();
    apply(&mut patched, patch);
    show_differences(&received, &patched, output)?;
    Ok(())
}

/// A larger machine, larger new disks, another owner, a licence.
fn change(machine: &mut VirtualMachine) {
    machine.size = Some("Standard_D4s_v5".to_owned());
    for disk in machine.data_disks.iter_mut().flatten() {
        if let DataDisk::Empty(disk) = disk {
            disk.disk_size_gb = Some(256);
        }
    }
    let tags = machine.tags.get_or_insert_default();
    tags.remove("owner");
    tags.insert("team".to_owned(), "day shift".to_owned());
    machine.license_type = Some(Some("RHEL_BYOS".to_owned()));
}

/// What a service does with a merge patch (RFC 7396, section 2).
fn apply(target: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *target = patch;
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let Value::Object(target) = target else { return };
    for (key, value) in patch {
        if value.is_null() {
            target.remove(&key);
        } else {
            apply(target.entry(key).or_insert(Value::Null), value);
        }
    }
}

/// Each value that is another one, is new or is no longer there, with its place.
fn show_differences(before: &Value, after: &Value, output: &mut dyn Write) -> io::Result<()> {
    let (before, after) = (leaves(before), leaves(after));
    let readonly = VirtualMachine::schema().attributes().iter().filter(|attribute| attribute.is_readonly());
    let readonly: Vec<_> = readonly.map(|attribute| format!("/{}", attribute.path().join("/"))).collect();
    let places: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    for place in places {
        match (before.get(place), after.get(place)) {
            (Some(old), Some(new)) if old == new => Ok(()),
            (Some(old), Some(new)) => writeln!(output, "  {place}: {old} became {new}"),
            (Some(_), None) if readonly.contains(place) => writeln!(output, "  {place} is readonly"),
            (Some(old), None) => writeln!(output, "  {place}: {old} is gone"),
            (None, new) => writeln!(output, "  {place}: {} is new", new.unwrap_or(&Value::Null)),
        }?;
    }
    Ok(())
}

/// All values that hold no others, by their places.
fn leaves(value: &Value) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    collect_leaves(value, String::new(), &mut found);
    found
}

fn collect_leaves(value: &Value, place: String, found: &mut BTreeMap<String, Value>) {
    match value {
        Value::Object(entries) if !entries.is_empty() => {
            entries.iter().for_each(|(key, value)| collect_leaves(value, format!("{place}/{key}"), found));
        }
        Value::Array(items) if !items.is_empty() => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, item)| collect_leaves(item, format!("{place}/{index}"), found));
        }
        leaf => drop(found.insert(place, leaf.clone())),
    }
}
