//! What of the caller's or of others quotes all that it sees.

use std::borrow::Cow;
use std::error::Error;

use msrest_model::{Attribute, ExtractKey, TransformKey, Transformed};
use serde::de::value::Error as FormatError;
use serde::de::{Deserializer, Error as _, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value};

/// A format whose errors quote the text.
#[derive(Debug)]
pub struct QuotingFormat<'t>(pub &'t str);

impl<'de> Deserializer<'de> for QuotingFormat<'_> {
    type Error = FormatError;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(FormatError::custom(format_args!("unexpected end of {}", self.0)))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// An extractor and transformer that fails, and quotes the value that it is asked for.
#[derive(Debug)]
pub struct Quoting;

impl ExtractKey for Quoting {
    fn extract<'object>(
        &self,
        attribute: &Attribute,
        object: &'object Map<String, Value>,
    ) -> Result<Option<Cow<'object, Value>>, Box<dyn Error + Send + Sync>> {
        let mut keys = [attribute.last_key()].into_iter().chain(attribute.path().iter().copied());
        let value = keys.find_map(|key| object.get(key));
        value.map_or(Ok(None), |value| Err(format!("bad: {value}").into()))
    }
}

impl TransformKey for Quoting {
    fn transform(
        &self,
        _: &Attribute,
        value: Option<Value>,
    ) -> Result<Transformed, Box<dyn Error + Send + Sync>> {
        value.map_or(Ok(Transformed::skip()), |value| Err(format!("bad: {value}").into()))
    }
}
