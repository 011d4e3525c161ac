mod wrapped;
#[cfg(feature = "xml")]
mod xml;

use std::io;

use serde_json::Value;

pub use self::wrapped::Wrapped;
use crate::error::{SerializationError, ValidationErrors};
use crate::keys::KeyTransformer;
use crate::rest_type::{RestType, Root};
#[cfg(feature = "xml")]
use crate::schema::Format;
use crate::validate;
use crate::write::Context;
use crate::write::json;

/// msrest's `Serializer`: writes any [`RestType`] (a model, a `Vec` or map of models) to a JSON value or to text.
///
/// ```
/// use msrest_model::{KeyTransformer, Model, Serializer};
/// use serde_json::json;
///
/// #[derive(Model)]
/// struct Job {
///     #[rest(key = "properties.jobId", readonly)]
///     job_id: Option<String>,
/// }
///
/// let job = Job { job_id: Some("a".to_owned()) };
/// let full = Serializer::new().keep_readonly(true);
/// assert_eq!(full.serialize(&job)?, json!({"properties": {"jobId": "a"}}));
/// assert_eq!(full.key_transformer(KeyTransformer::LastRestKey).to_json(&job)?, r#"{"jobId":"a"}"#);
/// # Ok::<(), msrest_model::SerializationError>(())
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Serializer {
    keep_readonly: bool,
    validate: bool,
    transformer: KeyTransformer,
    #[cfg(feature = "xml")]
    xml: self::xml::Options,
}

impl Serializer {
    /// A writer of request bodies: full REST key paths, without readonly attributes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether readonly attributes are written, at every depth.
    pub fn keep_readonly(mut self, keep: bool) -> Self {
        self.keep_readonly = keep;
        self
    }

    /// Whether a value that breaks a rule is refused before anything is written (msrest
    /// `Serializer.client_side_validation`). The error has all broken rules:
    ///
    /// ```
    /// # use msrest_model::{Model, Serializer};
    /// #[derive(Model)]
    /// struct Group {
    ///     #[rest(min_length = 3)]
    ///     name: Option<String>,
    /// }
    ///
    /// let groups = vec![Group { name: Some("ab".to_owned()) }];
    /// let error = Serializer::new().validate(true).to_json(&groups).unwrap_err();
    /// assert_eq!(error.path().to_string(), "[0].name");
    /// assert_eq!(error.validation_errors().map(|errors| errors.len()), Some(1));
    /// ```
    pub fn validate(mut self, validate: bool) -> Self {
        self.validate = validate;
        self
    }

    /// Chooses the keys of the attributes, at every depth.
    pub fn key_transformer(mut self, transformer: KeyTransformer) -> Self {
        self.transformer = transformer;
        self
    }

    /// Writes to a JSON value.
    ///
    /// # Errors
    /// [`SerializationError`] if a value has no wire form, the transformer fails, or [`validate`](Self::validate)
    /// finds a broken rule.
    #[inline]
    pub fn serialize<T: RestType>(&self, value: &T) -> Result<Value, SerializationError> {
        self.value(&|out| value.push_item(0, out))
    }

    /// Writes to text.
    ///
    /// # Errors
    /// As [`serialize`](Self::serialize).
    #[inline]
    pub fn to_json<T: RestType>(&self, value: &T) -> Result<String, SerializationError> {
        self.text(&|out| value.push_item(0, out), None)
    }

    /// Writes to the bytes of a text.
    ///
    /// # Errors
    /// As [`serialize`](Self::serialize).
    #[inline]
    pub fn to_json_vec<T: RestType>(&self, value: &T) -> Result<Vec<u8>, SerializationError> {
        self.to_json(value).map(String::into_bytes)
    }

    /// Writes text to `output`, in pieces of some kilobytes.
    ///
    /// # Errors
    /// As [`serialize`](Self::serialize), and those of `output`. What was written before an error stays written.
    #[inline]
    pub fn to_json_writer<T: RestType, W: io::Write>(
        &self,
        value: &T,
        mut output: W,
    ) -> Result<(), SerializationError> {
        self.text(&|out| value.push_item(0, out), Some(&mut output)).map(drop)
    }

    /// Writes to text with two spaces for each level, in the order of the fields.
    ///
    /// # Errors
    /// As [`serialize`](Self::serialize).
    #[inline]
    pub fn to_json_pretty<T: RestType>(&self, value: &T) -> Result<String, SerializationError> {
        self.to_json(value).map(|text| json::pretty(&text))
    }

    /// Writes to `output` with two spaces for each level, in the order of the fields; the text is whole before it is written.
    ///
    /// # Errors
    /// As [`serialize`](Self::serialize), and those of `output`.
    pub fn to_json_writer_pretty<T: RestType, W: io::Write>(
        &self,
        value: &T,
        mut output: W,
    ) -> Result<(), SerializationError> {
        let text = self.to_json_pretty(value)?;
        output.write_all(text.as_bytes()).map_err(SerializationError::from_io)
    }

    /// The text of a request body: XML for an XML model, or a list of such, else JSON (msrest `Serializer.body`, which
    /// validates by itself: here [`validate`](Self::validate) asks for it).
    ///
    /// # Errors
    /// As [`to_json`](Self::to_json).
    pub fn body<T: RestType>(&self, value: &T) -> Result<String, SerializationError> {
        #[cfg(feature = "xml")]
        if self.xml.is_xml.unwrap_or_else(|| T::content(Format::Natural).is_xml()) {
            return self.to_xml(value);
        }
        self.to_json(value)
    }

    /// The value as serde's `Serialize` under these options, for instance for `reqwest`'s `.json(..)`.
    ///
    /// ```
    /// use msrest_model::{KeyTransformer, Model, Serializer};
    ///
    /// #[derive(Model)]
    /// struct Job {
    ///     #[rest(key = "properties.jobId", readonly)]
    ///     job_id: Option<String>,
    ///     name: Option<String>,
    /// }
    ///
    /// let job = Job { job_id: Some("a".to_owned()), name: Some("b".to_owned()) };
    /// assert_eq!(serde_json::to_string(&Serializer::new().wrap(&job))?, r#"{"name":"b"}"#);
    /// let names = Serializer::new().keep_readonly(true).key_transformer(KeyTransformer::Attribute);
    /// assert_eq!(serde_json::to_string(&names.wrap(&job))?, r#"{"job_id":"a","name":"b"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn wrap<'a, T: RestType>(&self, value: &'a T) -> Wrapped<'a, T> {
        Wrapped::new(self.clone(), value)
    }

    fn value(&self, root: Root<'_>) -> Result<Value, SerializationError> {
        self.check(root)?;
        json::to_value(root, self.context())
    }

    fn text(&self, root: Root<'_>, sink: Option<&mut dyn io::Write>) -> Result<String, SerializationError> {
        self.check(root)?;
        json::to_text(root, self.context(), sink)
    }

    fn check(&self, root: Root<'_>) -> Result<(), SerializationError> {
        if !self.validate {
            return Ok(());
        }
        let errors = ValidationErrors::from(validate::validate(root));
        errors.into_result().map_err(SerializationError::invalid)
    }

    fn context(&self) -> Context<'_> {
        Context::new(&self.transformer, self.keep_readonly)
    }
}
