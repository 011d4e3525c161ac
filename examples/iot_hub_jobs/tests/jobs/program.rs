//! The program as a user runs it, without a hub: on its stand-in.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use msrest_model_examples::iot_hub::JobResponse;

/// Cargo puts examples beside the folder of the tests.
fn program() -> Command {
    let test = env::current_exe().unwrap();
    let path: PathBuf = test.parent().and_then(|deps| deps.parent()).unwrap().join("examples/iot_hub_jobs");
    let mut program = Command::new(path);
    program.env_remove("IOTHUB_CONNECTION_STRING").stdin(Stdio::null());
    program
}

fn run(arguments: &[&str]) -> Output {
    program().args(arguments).output().expect("cargo builds the examples with the tests")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[track_caller]
fn check(arguments: &[&str], code: i32, parts: &[&str]) -> String {
    let output = run(arguments);
    let all = format!("{}{}", text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{all}");
    assert!(all.contains("this talks to a stand-in of a hub at http://127.0.0.1:"), "{all}");
    for part in parts {
        assert!(all.contains(part), "{part} is not in\n{all}");
    }
    assert!(!all.contains('\u{1b}'), "no colours if it is no terminal: {all}");
    text(&output.stdout).to_owned()
}

#[test]
fn without_a_command_it_shows_itself() {
    let shown = check(
        &[],
        0,
        &[
            "GET /jobs/v2/query: the answer broke off",
            "PUT /jobs/v2/flush-7: the hub did not answer",
            "ThrottlingException, too many requests; it asks to wait 1 s; trying again in 1.0 s",
            "flush-7 completed, 200 of 200 devices, 5 failed\n",
            "dim-2  cancelled\n",
            "404 Not Found: JobNotFound",
            "To use your own hub, set IOTHUB_CONNECTION_STRING",
        ],
    );
    assert_eq!(shown.matches("  scheduleUpdateTwin    200 of 200 devices").count(), 24);
}

#[test]
fn each_command_has_a_form_for_people_and_one_for_scripts() {
    check(
        &["list", "--status", "paused"],
        0,
        &["  paused      scheduleDeviceMethod  183 of 214 devices, 3 failed\n"],
    );
    check(
        &["show", "nightly-01"],
        0,
        &["nightly-01  completed\n", "  query_condition: tags.building = '43'\n"],
    );
    check(&["cancel", "nightly-01"], 0, &["nightly-01  completed\n"]);
    check(&["follow", "nightly-01"], 0, &["nightly-01 completed, 200 of 200 devices, 5 failed\n"]);
    let create =
        ["create", "a", "--on", "*", "--twin", r#"{"tags":{"floor":2}}"#, "--at", "2099-01-01T00:00:00Z"];
    check(
        &create,
        0,
        &["a  scheduled\n", "  update_twin: {\"etag\":\"*\",", "  start_time: 2099-01-01T00:00:00.000Z\n"],
    );
    for (arguments, count) in [
        (&["list"][..], 25),
        (&["list", "--type", "scheduleUpdateTwin", "--page-size", "5"], 24),
        (&["show", "nightly-01"], 1),
        (&["cancel", "nightly-01"], 1),
        (&["follow", "nightly-01"], 1),
        (&create, 1),
    ] {
        let output = check(&[arguments, &["--json"]].concat(), 0, &[]);
        let jobs: Vec<JobResponse> =
            output.lines().map(|line| JobResponse::deserialize(line).unwrap()).collect();
        assert_eq!(jobs.len(), count);
        assert!(jobs.iter().all(|job| job.job_id.is_some() && job.status.is_some()), "{jobs:?}");
    }
}

#[test]
fn what_fails_has_a_message_and_an_exit_code() {
    check(&["show", "b"], 1, &["error: GET /jobs/v2/b: the hub answered 404 Not Found"]);
    for (arguments, message) in [
        (&["create", "a", "--on", "*"][..], "--method"),
        (&["create", "a", "--on", "*", "--method", "b", "--payload", "{"], "EOF while parsing"),
        (
            &["create", "a", "--on", "*", "--twin", r#"{"version": "new"}"#],
            "version: expected an integer of 64 bits, found the string \"new\" at line 1 column 17",
        ),
        (&["follow", "a", "--every", "soon"], "not a number of seconds"),
        (&["lists"], "unrecognized subcommand"),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(message), "{}", text(&output.stderr));
    }
}

#[test]
fn the_connection_string_is_not_shown() {
    let program = |connection: &str, arguments: &[&str]| {
        program().env("IOTHUB_CONNECTION_STRING", connection).args(arguments).output().unwrap()
    };
    let output = program("HostName=a;SharedAccessKeyName=b;SharedAccessKey=hunter2!", &["list"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("error: IOTHUB_CONNECTION_STRING: SharedAccessKey: "));
    assert!(!text(&output.stderr).contains("hunter2"), "{}", text(&output.stderr));
    // Without a command nothing is done to a hub.
    let output = program("HostName=a", &[]);
    assert!(output.status.success());
    assert!(text(&output.stdout).contains("Usage: jobs"));
}

/// `iot_hub_jobs list | head -1`
#[test]
fn nobody_has_to_read_all_of_it() {
    let mut child = program().arg("list").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(!text(&output.stderr).contains("panicked"), "{}", text(&output.stderr));
}
