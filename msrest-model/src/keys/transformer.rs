//! Key transformers: under which key the value of an attribute is written.

use std::error::Error;
use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;

use serde_json::Value;

use crate::schema::Attribute;

/// Chooses the key of every attribute that a [`Serializer`](crate::Serializer) writes, at every depth.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum KeyTransformer {
    /// The attribute name: flat (msrest `attribute_transformer`).
    Attribute,
    /// The REST key path: nested (msrest `full_restapi_key_transformer`).
    #[default]
    FullRestKey,
    /// The last part of the REST key path: flat (msrest `last_restapi_key_transformer`).
    LastRestKey,
    /// The caller's own: see [`KeyTransformer::custom`].
    Custom(Arc<dyn TransformKey>),
}

// The caller's own is shared by threads, so it keeps itself whole, and nothing here changes.
impl UnwindSafe for KeyTransformer {}
impl RefUnwindSafe for KeyTransformer {}

impl KeyTransformer {
    /// A transformer of the caller's own: a closure or a type.
    ///
    /// ```
    /// use msrest_model::{Attribute, KeyTransformer, Model, Serializer, Transformed};
    /// use serde_json::{Value, json};
    ///
    /// #[derive(Model)]
    /// struct Device {
    ///     #[rest(key = "properties.name")]
    ///     name: Option<String>,
    ///     token: Option<String>,
    /// }
    ///
    /// let shout = KeyTransformer::custom(|attribute: &Attribute, value: Option<Value>| match attribute.name() {
    ///     "token" => Transformed::skip(),
    ///     name => Transformed::key(name.to_uppercase(), value),
    /// });
    /// let device = Device { name: Some("pump".to_owned()), token: Some("secret".to_owned()) };
    /// assert_eq!(Serializer::new().key_transformer(shout).serialize(&device)?, json!({"NAME": "pump"}));
    /// # Ok::<(), msrest_model::SerializationError>(())
    /// ```
    #[must_use]
    pub fn custom(transformer: impl TransformKey + 'static) -> Self {
        Self::Custom(Arc::new(transformer))
    }
}

/// A transformer of the caller's own.
///
/// Closures from an attribute and its JSON value (none if it is absent) to a [`Transformed`] implement it.
pub trait TransformKey: Send + Sync {
    /// The key, path and value to write.
    ///
    /// # Errors
    /// Whatever makes the whole writing fail.
    fn transform(
        &self,
        attribute: &Attribute,
        value: Option<Value>,
    ) -> Result<Transformed, Box<dyn Error + Send + Sync>>;
}

impl<F> TransformKey for F
where
    F: Fn(&Attribute, Option<Value>) -> Transformed + Send + Sync,
{
    fn transform(
        &self,
        attribute: &Attribute,
        value: Option<Value>,
    ) -> Result<Transformed, Box<dyn Error + Send + Sync>> {
        Ok(self(attribute, value))
    }
}

/// What a transformer makes of an attribute.
#[derive(Debug, Clone, PartialEq)]
pub struct Transformed {
    pub(crate) path: Vec<String>,
    pub(crate) value: Option<Value>,
}

impl Transformed {
    /// The value under one key. No value writes nothing.
    #[must_use]
    pub fn key(key: impl Into<String>, value: Option<Value>) -> Self {
        Self { path: vec![key.into()], value }
    }

    /// The value under nested keys; objects on the way are shared with other attributes. A path without keys leaves the
    /// attribute out, as [`skip`](Self::skip) does.
    #[must_use]
    pub fn path<K: Into<String>>(path: impl IntoIterator<Item = K>, value: Option<Value>) -> Self {
        Self { path: path.into_iter().map(Into::into).collect(), value }
    }

    /// Leaves the attribute out.
    #[must_use]
    pub fn skip() -> Self {
        Self { path: Vec::new(), value: None }
    }
}

impl fmt::Debug for KeyTransformer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Attribute => "Attribute",
            Self::FullRestKey => "FullRestKey",
            Self::LastRestKey => "LastRestKey",
            Self::Custom(_) => "Custom(..)",
        })
    }
}
