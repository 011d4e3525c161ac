//! XML: what models read and write as msrest does, what they do better, and what they refuse.
//! KEEP: as msrest does; MEND: better, by a row of DIFFERENCES.md.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a check that fails panics"
)]

mod differences;
mod documents;
mod elements;
mod errors;
mod limits;
mod malformed;
mod models;
mod names;
mod properties;
mod recorded;
