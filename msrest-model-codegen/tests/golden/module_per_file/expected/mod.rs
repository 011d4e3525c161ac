//! Models of references.
//!
//! Generated from `document.json` by `msrest-codegen`.

mod document;
mod types;

pub use document::*;
pub use types::*;
