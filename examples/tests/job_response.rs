//! The main example, run as a user runs it.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a check that fails panics")]

use std::env;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/job_response.json");

/// Cargo puts examples beside the folder of the tests.
fn example() -> PathBuf {
    let test = env::current_exe().unwrap();
    test.parent().and_then(|deps| deps.parent()).unwrap().join("examples/job_response")
}

fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(example())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo builds the examples where it runs all tests of the package");
    // One that does not read its input closes it.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn it_shows_the_shipped_response_and_the_users_own() {
    let shipped = run(&[], "");
    assert!(shipped.status.success(), "{}", text(&shipped.stderr));
    let shown = text(&shipped.stdout);
    for part in [
        "\"2026-03-02T07:14:58.1234567Z\"",
        "  status: the enum does not know \"paused\"; it is kept as it is",
        "Rules that validate finds broken: ",
        "What serialize would send:",
        "as_dict with the transformer Attribute:",
        "as_dict with the transformer FullRestKey:",
        "as_dict with the transformer LastRestKey:",
        "\"maintenanceWindow\": String(",
    ] {
        assert!(shown.contains(part), "{part} is not in\n{shown}");
    }
    assert_eq!(text(&run(&[SHIPPED], "").stdout), shown);
    assert_eq!(text(&run(&["-"], &std::fs::read_to_string(SHIPPED).unwrap()).stdout), shown);
}

#[test]
fn what_is_no_job_response_gives_a_message_and_exit_code_1() {
    for (arguments, input, message) in [
        (
            ["-"],
            "[]",
            "standard input: not a JobResponse: expected an object, found an array at line 1 column 1\n",
        ),
        (
            ["-"],
            "{\"jobId\": \"a\",\n\"startTime\": \"soon\"}",
            "standard input: not a JobResponse: startTime: expected an iso-8601 date-time such as \
             2015-01-01T00:00:00Z, found the string \"soon\" at line 2 column 19\n",
        ),
        (
            ["-"],
            "null",
            "standard input: not a JobResponse: expected a value; read an `Option` to allow null, \
             found null at line 1 column 4\n",
        ),
        (["-"], "", "standard input: not a JobResponse: the body is empty\n"),
        (["/nowhere"], "", "/nowhere: cannot be read: "),
    ] {
        let output = run(&arguments, input);
        assert_eq!(output.status.code(), Some(1), "{input}");
        assert!(text(&output.stderr).starts_with(message), "{}", text(&output.stderr));
        assert!(output.stdout.is_empty(), "{input}");
    }
}

/// `job_response | head -1`
#[test]
fn nobody_has_to_read_all_of_it() {
    let mut child = Command::new(example()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(!text(&output.stderr).contains("panicked"), "{}", text(&output.stderr));
}
