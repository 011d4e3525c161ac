//! Models of references.
//!
//! Generated from `document.json` by `msrest-codegen`.

mod document;
mod mod_2;
mod types;

pub use document::*;
pub use mod_2::*;
pub use types::*;
