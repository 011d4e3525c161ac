//! Keys: where a value is looked for, and under which key it is written.

pub(crate) mod bit_set;
mod extractor;
pub(crate) mod key_matcher;
pub(crate) mod lookup;
mod match_mode;
mod transformer;

pub use extractor::{ExtractKey, KeyExtractor};
pub use transformer::{KeyTransformer, TransformKey, Transformed};
