//! Writing: model -> view -> transformer -> writer loop -> text.

mod chunks;
mod context;
mod implied;
pub(crate) mod json;
mod leftovers;
mod presence;
pub(crate) mod serde;
pub(crate) mod visit;
#[cfg(feature = "xml")]
pub(crate) mod xml;

pub(crate) use self::context::Context;
