//! Reading: text -> reader loop -> extractor -> slot -> model.

mod any;
mod attributes;
mod context;
mod deserializer;
mod found;
mod json;
mod keys;
mod locate;
mod parse;
mod pass;
mod position;
mod select;
mod serde;
mod source;
mod step;
mod text;
mod value;
#[cfg(feature = "xml")]
mod xml;

pub use deserializer::Deserializer;
pub use source::ContentType;
pub(crate) use value::fits;
