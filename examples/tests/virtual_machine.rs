//! GET-modify-PUT and PATCH of a resource of which the program knows a part, run as a user runs it.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a check that fails panics")]

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use serde_json::{Value, json};

const SHIPPED: &str = include_str!("../data/virtual_machine.json");

/// All that changes, by PATCH and by PUT.
const CHANGES: [&str; 5] = [
    "  /properties/hardwareProfile/vmSize: \"Standard_D2s_v5\" became \"Standard_D4s_v5\"",
    "  /properties/licenseType: null became \"RHEL_BYOS\"",
    "  /properties/storageProfile/dataDisks/1/diskSizeGB: 128 became 256",
    "  /tags/owner: \"night shift\" is gone",
    "  /tags/team: \"day shift\" is new",
];

/// What is not in the body of a PUT.
const READONLY: [&str; 5] = [
    "  /id is readonly",
    "  /name is readonly",
    "  /properties/provisioningState is readonly",
    "  /properties/timeCreated is readonly",
    "  /type is readonly",
];

/// Cargo puts examples beside the folder of the tests.
fn output(arguments: &[&str]) -> String {
    let test = env::current_exe().unwrap();
    let example = test.parent().and_then(|deps| deps.parent()).unwrap().join("examples/virtual_machine");
    let output =
        Command::new(example).args(arguments).output().expect("cargo builds the examples with the tests");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The differences that were shown for the PUT, and those for the PATCH.
fn shown_differences(output: &str) -> (Vec<&str>, Vec<&str>) {
    let (put, rest) = output.split_once("\n\nPATCH sends\n").unwrap();
    let (_, patched) = rest.split_once("but for\n").unwrap();
    (put.lines().skip(1).collect(), patched.lines().collect())
}

#[track_caller]
fn check_nothing_else_changes(output: &str) {
    let (put, patched) = shown_differences(output);
    assert_eq!(patched, CHANGES);
    let (readonly, changed): (Vec<_>, Vec<_>) =
        put.into_iter().partition(|line| line.ends_with(" is readonly"));
    assert_eq!(changed, CHANGES);
    assert_eq!(readonly, READONLY);
}

#[test]
fn only_what_was_changed_is_sent_otherwise() {
    check_nothing_else_changes(&output(&[]));
}

#[test]
fn a_patch_has_what_changed_and_lists_whole() {
    let output = output(&[]);
    let patch = output.split_once("PATCH sends\n").and_then(|(_, rest)| rest.split_once("\n\n")).unwrap().0;
    let mut disks =
        serde_json::from_str::<Value>(SHIPPED).unwrap()["properties"]["storageProfile"]["dataDisks"].take();
    disks[1]["diskSizeGB"] = json!(256);
    assert_eq!(
        serde_json::from_str::<Value>(patch).unwrap(),
        json!({
            "tags": {"owner": null, "team": "day shift"},
            "properties": {
                "hardwareProfile": {"vmSize": "Standard_D4s_v5"},
                "licenseType": "RHEL_BYOS",
                "storageProfile": {"dataDisks": disks},
            },
        })
    );
}

/// Whatever a newer API puts into whichever object, it comes back.
#[test]
fn what_the_models_do_not_know_survives_anywhere() {
    let mut machine: Value = serde_json::from_str(SHIPPED).unwrap();
    assert_eq!(add_to_every_object(&mut machine), 16);
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("virtual_machine.json");
    fs::write(&path, machine.to_string()).unwrap();
    check_nothing_else_changes(&output(&[path.to_str().unwrap()]));
}

/// Adds a key that no model knows to each object, and says to how many.
fn add_to_every_object(value: &mut Value) -> usize {
    match value {
        Value::Object(entries) => {
            let below: usize = entries.values_mut().map(add_to_every_object).sum();
            entries.insert("newer than the models".to_owned(), json!("kept"));
            below + 1
        }
        Value::Array(items) => items.iter_mut().map(add_to_every_object).sum(),
        _ => 0,
    }
}
