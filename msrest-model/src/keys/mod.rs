//! Keys: where a value is looked for, and under which key it is written.

mod extractor;
mod extractor_set;
pub(crate) mod key_matcher;
mod transformer;

pub use extractor::{ExtractKey, KeyExtractor};
pub(crate) use extractor_set::ExtractorSet;
pub use transformer::{KeyTransformer, TransformKey, Transformed};
