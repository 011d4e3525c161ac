//! The tour, run as a reader runs it: each program prints what stands at its end.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a check that fails panics")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tour");

/// Between the program and what it prints.
const MARK: &str = "\n// Prints:\n";

/// The name and the source of each program.
fn programs() -> Vec<(String, String)> {
    let files = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path());
    let program = |path: PathBuf| {
        (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap())
    };
    let mut programs: Vec<_> = files.map(program).collect();
    programs.sort();
    programs
}

/// Cargo puts examples beside the folder of the tests.
fn output(name: &str) -> String {
    let test = std::env::current_exe().unwrap();
    let examples = test.parent().and_then(Path::parent).unwrap().join("examples");
    let output = Command::new(examples.join(name)).output();
    let output = output.expect("cargo builds the examples where it runs all tests of the package");
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// `REWRITE_TOUR=1` writes what stands at the end anew.
#[test]
fn each_program_prints_what_stands_at_its_end() {
    for (name, source) in programs() {
        let (program, _) =
            source.split_once(MARK).unwrap_or_else(|| panic!("{name} does not say what it prints"));
        let lines: String =
            output(&name).lines().map(|line| format!("// {line}").trim_end().to_owned() + "\n").collect();
        let expected = format!("{program}{MARK}{lines}");
        if std::env::var_os("REWRITE_TOUR").is_some() {
            fs::write(Path::new(FOLDER).join(format!("{name}.rs")), &expected).unwrap();
        } else {
            assert_eq!(source, expected, "{name}; REWRITE_TOUR=1 writes it anew");
        }
    }
}

#[test]
fn each_program_is_short_and_has_a_number_and_a_place_in_the_guide() {
    let guide = fs::read_to_string(Path::new(FOLDER).join("../../msrest-model/src/guide/mod.rs")).unwrap();
    let programs = programs();
    assert!(programs.len() >= 14, "{}", programs.len());
    for (index, (name, source)) in programs.iter().enumerate() {
        assert!(source.lines().count() < 60, "{name} has {} lines", source.lines().count());
        assert!(name.starts_with(&format!("{:02}_", index + 1)), "{name} is number {}", index + 1);
        assert!(guide.contains(&format!("{name:?}")), "{name} is not in the guide");
    }
}
