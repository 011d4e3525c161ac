//! Key extractors: where the value of an attribute is looked for in a JSON object.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;

use serde_json::{Map, Value};

use super::lookup::{follow, get};
use crate::schema::Attribute;

/// One way to find the value of an attribute in an object. A [`Deserializer`](crate::Deserializer) has a list of them; the
/// first value that is not `null` wins, at every depth.
///
/// The object is the one that stands for the model; an attribute that is not found gives nothing.
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyExtractor {
    /// The REST key path, exact (msrest `rest_key_extractor`).
    RestKey,
    /// The REST key path, ignoring case in every part (msrest `rest_key_case_insensitive_extractor`).
    RestKeyCaseInsensitive,
    /// The last part of the REST key path at top level, exact (msrest `last_rest_key_extractor`).
    LastRestKey,
    /// The last part of the REST key path at top level, ignoring case (msrest `last_rest_key_case_insensitive_extractor`).
    LastRestKeyCaseInsensitive,
    /// The attribute name, exact (msrest `attribute_key_extractor`).
    AttributeKey,
    /// The attribute name, ignoring case (msrest `attribute_key_case_insensitive_extractor`).
    AttributeKeyCaseInsensitive,
    /// The caller's own: see [`KeyExtractor::custom`].
    Custom(Arc<dyn ExtractKey>),
}

// The caller's own is shared by threads, so it keeps itself whole, and nothing here changes.
impl UnwindSafe for KeyExtractor {}
impl RefUnwindSafe for KeyExtractor {}

impl KeyExtractor {
    /// msrest's set for REST documents: `Model.deserialize`.
    pub const REST: [Self; 1] = [Self::RestKey];

    /// msrest's set for dictionaries in any mode: `Model.from_dict`.
    pub const ANY_SPELLING: [Self; 3] =
        [Self::AttributeKeyCaseInsensitive, Self::RestKeyCaseInsensitive, Self::LastRestKeyCaseInsensitive];

    /// Whether one of them needs the whole JSON value of an object.
    pub(crate) fn any_custom(extractors: &[Self]) -> bool {
        extractors.iter().any(|extractor| matches!(extractor, Self::Custom(_)))
    }

    /// An extractor of the caller's own: a closure or a type.
    ///
    /// ```
    /// use std::borrow::Cow;
    /// use msrest_model::{Attribute, Deserializer, KeyExtractor, Model};
    /// use serde_json::{Map, Value, json};
    ///
    /// #[derive(Debug, Model)]
    /// struct Device {
    ///     name: Option<String>,
    /// }
    ///
    /// let prefixed = KeyExtractor::custom(|attribute: &Attribute, object: &Map<String, Value>| {
    ///     let value = object.get(&format!("x-{}", attribute.name()))?;
    ///     Some(Value::from(value.as_str()?.to_uppercase()))
    /// });
    /// let device: Device = Deserializer::new().key_extractors([prefixed]).deserialize_value(&json!({"x-name": "pump"}))?;
    /// assert_eq!(device.name.as_deref(), Some("PUMP"));
    /// # Ok::<(), msrest_model::DeserializationError>(())
    /// ```
    #[must_use]
    pub fn custom(extractor: impl ExtractKey + 'static) -> Self {
        Self::Custom(Arc::new(extractor))
    }

    /// The value of an attribute in an object, by this extractor alone: for one of your own that asks another.
    ///
    /// ```
    /// use std::borrow::Cow;
    /// use std::error::Error;
    /// use msrest_model::{Attribute, Deserializer, ExtractKey, KeyExtractor, Model};
    /// use serde_json::{Map, Value, json};
    ///
    /// /// What stands under the REST key, without white space around texts.
    /// struct Trimming;
    ///
    /// impl ExtractKey for Trimming {
    ///     fn extract<'object>(
    ///         &self,
    ///         attribute: &Attribute,
    ///         object: &'object Map<String, Value>,
    ///     ) -> Result<Option<Cow<'object, Value>>, Box<dyn Error + Send + Sync>> {
    ///         let value = KeyExtractor::RestKey.extract(attribute, object)?;
    ///         Ok(value.map(|value| match &*value {
    ///             Value::String(text) => Cow::Owned(Value::from(text.trim())),
    ///             _ => value,
    ///         }))
    ///     }
    /// }
    ///
    /// #[derive(Debug, Model)]
    /// struct Device {
    ///     #[rest(key = "properties.name")]
    ///     name: Option<String>,
    /// }
    ///
    /// let reader = Deserializer::new().key_extractors([KeyExtractor::custom(Trimming)]);
    /// let device: Device = reader.deserialize_value(&json!({"properties": {"name": " pump "}}))?;
    /// assert_eq!(device.name.as_deref(), Some("pump"));
    /// # Ok::<(), msrest_model::DeserializationError>(())
    /// ```
    ///
    /// # Errors
    /// If a parent in the REST key path is there and is not an object; those of a custom extractor.
    pub fn extract<'object>(
        &self,
        attribute: &Attribute,
        object: &'object Map<String, Value>,
    ) -> Result<Option<Cow<'object, Value>>, Box<dyn Error + Send + Sync>> {
        let by_path = |ignores_case| {
            let found = follow(object, attribute.path, ignores_case);
            found.map_err(|parents| format!("`{}` is not an object", parents.join(".")))
        };
        let value = match self {
            Self::RestKey => by_path(false)?,
            Self::RestKeyCaseInsensitive => by_path(true)?,
            Self::LastRestKey => get(object, attribute.last_key(), false),
            Self::LastRestKeyCaseInsensitive => get(object, attribute.last_key(), true),
            Self::AttributeKey => get(object, attribute.name, false),
            Self::AttributeKeyCaseInsensitive => get(object, attribute.name, true),
            Self::Custom(custom) => return custom.extract(attribute, object),
        };
        Ok(value.map(Cow::Borrowed))
    }
}

/// An extractor of the caller's own.
///
/// Closures from an attribute and an object to an `Option<Value>` implement it.
pub trait ExtractKey: Send + Sync {
    /// The value of `attribute` in `object`, borrowed or made.
    ///
    /// # Errors
    /// Whatever makes the whole reading fail.
    fn extract<'object>(
        &self,
        attribute: &Attribute,
        object: &'object Map<String, Value>,
    ) -> Result<Option<Cow<'object, Value>>, Box<dyn Error + Send + Sync>>;
}

impl<F> ExtractKey for F
where
    F: Fn(&Attribute, &Map<String, Value>) -> Option<Value> + Send + Sync,
{
    fn extract<'object>(
        &self,
        attribute: &Attribute,
        object: &'object Map<String, Value>,
    ) -> Result<Option<Cow<'object, Value>>, Box<dyn Error + Send + Sync>> {
        Ok(self(attribute, object).map(Cow::Owned))
    }
}

impl fmt::Debug for KeyExtractor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::RestKey => "RestKey",
            Self::RestKeyCaseInsensitive => "RestKeyCaseInsensitive",
            Self::LastRestKey => "LastRestKey",
            Self::LastRestKeyCaseInsensitive => "LastRestKeyCaseInsensitive",
            Self::AttributeKey => "AttributeKey",
            Self::AttributeKeyCaseInsensitive => "AttributeKeyCaseInsensitive",
            Self::Custom(_) => "Custom(..)",
        })
    }
}
