//! Lists, creates, cancels and follows the jobs of an IoT Hub.
//!
//! `cargo run --example iot_hub_jobs` shows it on a stand-in of a hub. With `IOTHUB_CONNECTION_STRING` it is your own hub, and
//! `cargo run --example iot_hub_jobs -- list` your own command; `-- --help` has all of them.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let connection_string = env::var("IOTHUB_CONNECTION_STRING").ok();
    msrest_model_iot_hub_jobs::command_line::run(env::args_os(), connection_string.as_deref())
}
