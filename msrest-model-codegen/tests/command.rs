//! The command, run as a user runs it.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a check that fails panics")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

const IOT_HUB: &str = "../examples/data/iot_hub.json";

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_msrest-codegen")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// A folder of its own for each test.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("msrest-codegen-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn the_models_of_iot_hub_are_those_of_its_document() {
    let output = run(&[IOT_HUB]);
    assert_eq!(text(&output.stderr), "");
    assert_eq!(text(&output.stdout), fs::read_to_string("../examples/src/iot_hub.rs").unwrap());
}

#[test]
fn a_file_is_checked_and_written() {
    let folder = folder("file");
    let file = folder.join("iot_hub.rs");
    let path = file.to_str().unwrap();
    assert_eq!(run(&[IOT_HUB, "--output", path, "--check"]).status.code(), Some(1), "it is not there");
    assert!(run(&[IOT_HUB, "--output", path]).status.success());
    assert!(run(&[IOT_HUB, "--output", path, "--check"]).status.success());
    let written = fs::read_to_string(&file).unwrap();
    fs::write(&file, written.replacen("pub struct Twin ", "pub struct Other ", 1)).unwrap();
    let output = run(&[IOT_HUB, "--output", path, "--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("is not what would be written, from line "),
        "{}",
        text(&output.stderr)
    );
    assert!(fs::read_to_string(&file).unwrap().contains("pub struct Other "), "--check writes nothing");
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_folder_is_checked_and_written() {
    let folder = folder("folder");
    let models = folder.join("models");
    let document = "tests/golden/references/document.json";
    let arguments = [document, "--quiet", "--module-per-file", "--output", models.to_str().unwrap()];
    assert!(run(&arguments).status.success());
    let mut names: Vec<_> = fs::read_dir(&models).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["document.rs", "mod.rs", "types.rs"]);
    assert!(run(&[&arguments[..], &["--check"]].concat()).status.success());
    fs::remove_file(models.join("types.rs")).unwrap();
    assert!(!run(&[&arguments[..], &["--check"]].concat()).status.success());
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_file_that_would_no_longer_be_written_is_told_of() {
    let folder = folder("stale");
    let path = folder.to_str().unwrap();
    let arguments = ["tests/golden/references/document.json", "--module-per-file", "--output", path];
    assert!(run(&arguments).status.success());
    fs::copy(folder.join("types.rs"), folder.join("earlier.rs")).unwrap();
    fs::write(folder.join("by_hand.rs"), "//! What somebody wrote beside.\n").unwrap();
    let check = run(&[&arguments[..], &["--check", "--quiet"]].concat());
    assert_eq!(check.status.code(), Some(1));
    let stale = format!("{path}/earlier.rs would no longer be written; delete it\n");
    assert_eq!(text(&check.stderr), format!("error: {stale}"));
    let written = run(&arguments);
    assert!(written.status.success());
    assert!(text(&written.stderr).ends_with(&format!("warning: {stale}")), "{}", text(&written.stderr));
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn modules_of_files_need_a_folder_to_stand_in() {
    let folder = folder("empty");
    let (options, empty) = (folder.join("options.toml"), folder.join("empty.json"));
    fs::write(&options, "module_per_file = true").unwrap();
    fs::write(&empty, r#"{"swagger": "2.0"}"#).unwrap();
    let [options, empty] = [&options, &empty].map(|path| path.to_str().unwrap());
    let models = folder.join("models");
    let output = run(&[empty, "--config", options]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        text(&output.stderr),
        "error: options: module_per_file: a folder is written; name it by --output\n"
    );
    assert!(run(&[empty, "--config", options, "--output", models.to_str().unwrap()]).status.success());
    assert!(models.join("mod.rs").exists(), "also if there is no other file");
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn warnings_are_told_unless_nobody_wants_them() {
    let document = "tests/golden/names/document.json";
    assert!(
        text(&run(&[document]).stderr).starts_with("warning: tests/golden/names/document.json#/definitions/")
    );
    assert_eq!(text(&run(&[document, "--quiet"]).stderr), "");
}

#[test]
fn flags_and_the_options_of_a_file_say_the_same() {
    #[rustfmt::skip]
    let own = [
        "--derive", "PartialOrd", "--derive", "Debug", "--only", "JobResponse", "--optional", "JobResponse.id",
        "--dates", "text", "--decimal", "--no-unknown-values", "--visibility", "pub(crate)", "--header",
        "// Another header.", "--rename-type", "JobResponse=Job", "--rename-attribute", "JobResponse.state=power",
        "--replace-type", "Location=std::string::String", "--nullable-items", "JobResponse.names",
    ];
    let types = ["--decimal", "--uuid", "--url", "--dates", "jiff"];
    for (case, flags) in [("options", &own[..]), ("dates_jiff", &types[..])] {
        let case = format!("tests/golden/{case}");
        let (document, options) = (format!("{case}/document.json"), format!("{case}/options.toml"));
        let expected = fs::read_to_string(format!("{case}/expected/mod.rs")).unwrap();
        assert_eq!(text(&run(&[&document, "--config", &options]).stdout), expected);
        assert_eq!(text(&run(&[&[document.as_str()], flags].concat()).stdout), expected);
    }
}

#[test]
fn what_fails_is_one_line_and_exit_code_1() {
    for (arguments, message) in [
        (vec!["nowhere.json"], "error: nowhere.json: "),
        (
            vec![IOT_HUB, "--only", "Nothing"],
            "error: options: only: the document has no definition `Nothing`\n",
        ),
        (vec![IOT_HUB, "--config", "nowhere.toml"], "error: nowhere.toml: "),
    ] {
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(1));
        assert!(text(&output.stderr).starts_with(message), "{}", text(&output.stderr));
        assert_eq!(text(&output.stderr).lines().count(), 1);
    }
}
