//! Writing: model -> view -> transformer -> writer loop -> text.

mod context;
mod custom;
mod json;
mod output;
mod serializer;
mod text;
mod tree;
#[cfg(feature = "xml")]
mod xml;

pub(crate) use context::Context;
pub(crate) use json::to_value;
pub use serializer::Serializer;
