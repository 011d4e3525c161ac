//! Reading: text -> reader loop -> extractor -> slot -> model.

mod constant;
mod context;
mod fallback;
mod item_limit;
pub(crate) mod json;
mod options;
mod recovery;
mod reread;
mod rounded;
mod unexpected;
mod warning_list;
#[cfg(feature = "xml")]
pub(crate) mod xml;

pub(crate) use self::context::Context;
pub(crate) use self::fallback::Fallback;
pub(crate) use self::options::Options;
pub(crate) use self::rounded::Rounded;
pub(crate) use self::unexpected::MARKUP;
pub(crate) use self::warning_list::WarningList;
