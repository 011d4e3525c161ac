//! What can go wrong, where, and what to do about it.

mod deserialization;
mod expected;
mod hidden;
mod path;
mod serialization;
mod validation;
mod validation_errors;
mod warning;
mod warnings;

pub use deserialization::{DeserializationError, DeserializationErrorKind};
pub use expected::Expected;
pub(crate) use hidden::HiddenError;
pub use path::Path;
pub(crate) use path::{PathBuilder, PathSegment};
pub use serialization::{SerializationError, SerializationErrorKind};
pub use validation::{Rule, ValidationError};
pub use validation_errors::ValidationErrors;
pub use warning::{Warning, WarningKind};
pub use warnings::Warnings;
