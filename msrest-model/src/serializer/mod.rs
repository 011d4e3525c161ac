#[cfg(feature = "xml")]
mod xml;

use std::io;

use serde_json::Value;

use crate::error::{SerializationError, SerializationErrorKind, ValidationErrors};
use crate::keys::KeyTransformer;
use crate::rest_type::{RestType, View};
use crate::validate;
use crate::write::json::{self, Text, Writer, custom_keys};
use crate::write::{Context, NO_FORMAT};

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
    /// [`SerializationError`] where a value has no wire form, the transformer fails, or [`validate`](Self::validate)
    /// finds a broken rule.
    #[inline]
    pub fn serialize<T: RestType>(&self, value: &T) -> Result<Value, SerializationError> {
        self.value(value.view(NO_FORMAT))
    }

    fn value(&self, view: View<'_>) -> Result<Value, SerializationError> {
        self.check(&view)?;
        let context = self.context();
        match &self.transformer {
            KeyTransformer::Custom(transformer) => {
                custom_keys::write(view, NO_FORMAT, &**transformer, &context)
                    .map(Option::unwrap_or_default)
                    .map_err(|_| {
                        context.into_error(|| {
                            SerializationErrorKind::Other("the value cannot be written".to_owned())
                        })
                    })
            }
            _ => json::to_value(view, NO_FORMAT, context),
        }
    }

    /// Writes to text.
    ///
    /// # Errors
    /// As [`serialize`](Self::serialize).
    #[inline]
    pub fn to_json<T: RestType>(&self, value: &T) -> Result<String, SerializationError> {
        self.text(&value.view(NO_FORMAT), None)
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
        self.text(&value.view(NO_FORMAT), Some(&mut output)).map(drop)
    }

    fn check(&self, view: &View<'_>) -> Result<(), SerializationError> {
        if !self.validate {
            return Ok(());
        }
        let errors = ValidationErrors::from(validate::validate(view));
        errors.into_result().map_err(SerializationError::invalid)
    }

    fn context(&self) -> Context<'_> {
        Context::new(&self.transformer, self.keep_readonly)
    }

    /// Text straight from the model, or by way of a value where the caller's transformer needs one.
    fn text(&self, view: &View<'_>, sink: Option<&mut dyn io::Write>) -> Result<String, SerializationError> {
        if matches!(self.transformer, KeyTransformer::Custom(_)) {
            return write_text(&View::Json(&self.value(view.reborrow())?), self.context(), sink);
        }
        self.check(view)?;
        write_text(view, self.context(), sink)
    }
}

fn write_text(
    view: &View<'_>,
    context: Context<'_>,
    sink: Option<&mut dyn io::Write>,
) -> Result<String, SerializationError> {
    let mut text = Text::new(sink);
    let outcome = Writer { context: &context, output: &mut text }.write(view, NO_FORMAT);
    let error = text.take_error();
    match (outcome, error) {
        (Ok(()), None) => {
            text.finish().map_err(|error| context.into_error(|| SerializationErrorKind::Io(error)))
        }
        (_, error) => Err(context.into_error(|| match error {
            Some(error) => SerializationErrorKind::Io(error),
            None => SerializationErrorKind::Other("the value cannot be written".to_owned()),
        })),
    }
}
