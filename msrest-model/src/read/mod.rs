//! Reading: text -> reader loop -> extractor -> slot -> model.

mod constant;
mod context;
pub(crate) mod json;
mod rounded;
mod unexpected;
#[cfg(feature = "xml")]
pub(crate) mod xml;

pub(crate) use self::context::{Context, Options};
pub(crate) use self::rounded::Rounded;
