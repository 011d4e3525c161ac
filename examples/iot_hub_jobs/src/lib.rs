//! A client of the jobs of an IoT Hub, over its REST API: what a program around generated models looks like.
//!
//! The models are those of `msrest_model_examples::iot_hub`, which `msrest-codegen` writes from `examples/data/iot_hub.json`.
//! Everything else that such a program needs is here, a file for each concern, to be copied from:
//!
//! | file | concern |
//! |---|---|
//! | `client/connection_string.rs` | where the hub is and what its key is; the key is never shown |
//! | `client/token.rs` | the SAS token that a request is signed with |
//! | `client/retry.rs` | which failures are tried again, and when: `Retry-After`, else ever longer |
//! | `client/mod.rs` | one method for each operation |
//! | `client/jobs.rs` | a list of any length: page by page, item by item, over broken connections |
//! | `client/error.rs` | what went wrong, in words that help |
//! | `stand_in/` | a hub to try it on: a server with the same models |
//! | `command_line/` | the commands, for people and for scripts |
//! | `clock.rs` | the time, so that no test waits |
//!
//! What is known of the API is what the Python package `azure-iot-hub` 2.7.0 does.

pub mod client;
pub mod clock;
pub mod command_line;
pub mod stand_in;
