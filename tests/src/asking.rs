//! An extractor of the caller's own that asks another one.

use std::borrow::Cow;
use std::error::Error;

use msrest_model::{Attribute, ExtractKey, KeyExtractor};
use serde_json::{Map, Value};

/// Gives what the other extractor finds.
#[derive(Debug)]
pub struct Asking(pub KeyExtractor);

impl ExtractKey for Asking {
    fn extract<'object>(
        &self,
        attribute: &Attribute,
        object: &'object Map<String, Value>,
    ) -> Result<Option<Cow<'object, Value>>, Box<dyn Error + Send + Sync>> {
        self.0.extract(attribute, object)
    }
}
