//! Models as serde's types: in any format, in serde's own types, over HTTP.

#![expect(clippy::unwrap_used, reason = "a test that finds nothing fails")]

mod errors;
mod inside;
mod names;
mod via_serde;
