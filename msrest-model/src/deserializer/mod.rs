mod body;
mod content_type;
mod failsafe;
mod items;
mod limits;
mod recovery;
mod root;
#[cfg(feature = "xml")]
mod xml;

use std::borrow::Cow;
use std::io::Read;

use serde_core::de::Error as _;
use serde_json::Value;

pub use self::content_type::ContentType;
pub use self::items::{ItemOrRest, Items, ItemsOrRest};
use self::root::{at_start, empty_body, finish, usual_format};
use crate::depth::DEPTH_LIMIT;
use crate::error::{DeserializationError, DeserializationErrorKind, Warning, Warnings};
use crate::keys::KeyExtractor;
use crate::read::json::{self, ForeignError};
#[cfg(feature = "xml")]
use crate::read::xml::Limits;
use crate::read::{Options, Rounded};
use crate::rest_type::{RestType, Slot};
use crate::schema::AnyContent;

/// msrest's `Deserializer`: reads any [`RestType`] (a model, a `Vec` or map of models, an `Option` of one)
/// from text or from a JSON value.
///
/// ```
/// use msrest_model::{Deserializer, KeyExtractor, Model};
///
/// #[derive(Debug, PartialEq, Model)]
/// struct Job {
///     #[rest(key = "jobId")]
///     job_id: Option<String>,
/// }
///
/// let jobs: Vec<Job> = Deserializer::new()
///     .key_extractors([KeyExtractor::RestKeyCaseInsensitive])
///     .deserialize(r#"[{"JOBID": "a"}, {"jobId": "b"}]"#)?;
/// assert_eq!(jobs.len(), 2);
/// # Ok::<(), msrest_model::DeserializationError>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Deserializer {
    extractors: Cow<'static, [KeyExtractor]>,
    recover: bool,
    warnings: Option<Warnings>,
    warning_limit: usize,
    max_input_bytes: usize,
    max_depth: usize,
    max_items: usize,
    #[cfg(feature = "xml")]
    xml: Limits,
}

impl Default for Deserializer {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl Deserializer {
    const DEFAULT: Self = {
        static REST: [KeyExtractor; 1] = KeyExtractor::REST;
        Self {
            extractors: Cow::Borrowed(&REST),
            recover: false,
            warnings: None,
            warning_limit: 1000,
            max_input_bytes: usize::MAX,
            max_depth: DEPTH_LIMIT,
            max_items: usize::MAX,
            #[cfg(feature = "xml")]
            xml: Limits::DEFAULT,
        }
    };

    /// A reader of REST documents: exact REST keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Looks for values with these extractors, in this order.
    pub fn key_extractors(mut self, extractors: impl IntoIterator<Item = KeyExtractor>) -> Self {
        self.extractors = extractors.into_iter().collect();
        self
    }

    /// Reads a body: text or bytes in UTF-8, with or without a byte-order mark; XML for an XML model, else JSON.
    ///
    /// An empty body, as one of status 204 is, is `None` for an `Option`.
    ///
    /// # Errors
    /// [`DeserializationError`] with the place, the line and the column.
    #[inline]
    pub fn deserialize<T: RestType>(&self, body: impl AsRef<[u8]>) -> Result<T, DeserializationError> {
        self.typed(body.as_ref(), || Ok(usual_format::<T>()))
    }

    /// Reads a body under the content type of its response header, which does not matter if the body is empty.
    ///
    /// ```
    /// use msrest_model::{Deserializer, Model};
    ///
    /// #[derive(Debug, PartialEq, Model)]
    /// struct Job {
    ///     id: Option<String>,
    /// }
    ///
    /// // Status 204: no content, no content type.
    /// assert_eq!(Deserializer::new().deserialize_as::<Option<Job>>("", "")?, None);
    /// # Ok::<(), msrest_model::DeserializationError>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`deserialize`](Self::deserialize), and one if the content type is neither JSON nor XML.
    #[inline]
    pub fn deserialize_as<T: RestType>(
        &self,
        body: impl AsRef<[u8]>,
        content_type: &str,
    ) -> Result<T, DeserializationError> {
        self.typed(body.as_ref(), || ContentType::parse(content_type))
    }

    /// Reads a JSON value.
    ///
    /// # Errors
    /// [`DeserializationError`] with the place.
    #[inline]
    pub fn deserialize_value<T: RestType>(&self, value: &Value) -> Result<T, DeserializationError> {
        self.typed_value(value)
    }

    /// Reads from another format's `serde::Deserializer`, for instance that of `sonic-rs`:
    ///
    /// ```
    /// use msrest_model::{Deserializer, Model};
    ///
    /// #[derive(Debug, PartialEq, Model)]
    /// struct Job {
    ///     id: Option<String>,
    /// }
    ///
    /// let mut sonic = sonic_rs::Deserializer::from_str(r#"{"id": "a"}"#);
    /// let job: Job = Deserializer::new().deserialize_from(&mut sonic)?;
    /// assert_eq!(job.id.as_deref(), Some("a"));
    /// # Ok::<(), msrest_model::DeserializationError>(())
    /// ```
    ///
    /// It reads one value, and leaves what follows it in the text to the caller, as serde does: for JSON the `end` of
    /// `serde_json::Deserializer` refuses that.
    ///
    /// For JSON text [`deserialize`](Self::deserialize) is the faster way: its own parser knows which key to expect. The
    /// errors of another format have no line and column. With [`recover`](Self::recover), or other extractors than the exact REST
    /// key, the format makes a `serde_json::Value` of all it has: what that cannot hold, such as `1e999`, is an error of the
    /// format also under a key that nobody reads.
    ///
    /// # Errors
    /// [`DeserializationError`] with the place; the format's own errors as
    /// [`DeserializationErrorKind::Syntax`].
    #[inline]
    pub fn deserialize_from<'de, T: RestType, D: serde_core::Deserializer<'de>>(
        &self,
        deserializer: D,
    ) -> Result<T, DeserializationError> {
        if !matches!(*self.extractors, [KeyExtractor::RestKey]) || self.recover {
            return self.deserialize_value(&json::value_of(deserializer, T::CONTENT)?);
        }
        let mut place = None;
        self.read_from(&mut place, T::CONTENT, deserializer, ForeignError::into_error)?;
        finish(place)
    }

    /// Reads for serde's `Deserialize`: errors are of the format's own type.
    #[inline]
    pub(crate) fn deserialize_within<'de, T: RestType, D: serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        static BY_REST_KEYS: Deserializer = Deserializer::DEFAULT;
        let mut place = None;
        BY_REST_KEYS.read_from(&mut place, T::CONTENT, deserializer, ForeignError::into_format)?;
        finish(place).map_err(D::Error::custom)
    }

    /// Reads in one pass, by exact REST keys.
    #[inline(never)]
    fn read_from<'de, D: serde_core::Deserializer<'de>, E>(
        &self,
        slot: &mut dyn Slot,
        content: AnyContent,
        deserializer: D,
        error: impl FnOnce(ForeignError<D::Error>) -> E,
    ) -> Result<(), E> {
        let outcome = json::stream(slot, deserializer, self.options(content));
        self.report(outcome.map_err(error)?);
        Ok(())
    }

    /// Reads all that a reader has, as [`deserialize`](Self::deserialize) reads a body. [`items`](Self::items) holds less of
    /// it.
    ///
    /// # Errors
    /// As [`deserialize`](Self::deserialize), and those of `reader`.
    pub fn deserialize_reader<T: RestType>(&self, reader: impl Read) -> Result<T, DeserializationError> {
        let mut body = Vec::new();
        let outcome = reader.take(self.bytes_to_read()).read_to_end(&mut body);
        outcome.map_err(|error| DeserializationError::new(DeserializationErrorKind::Io(error)))?;
        self.deserialize(body)
    }

    #[inline]
    fn typed<T: RestType>(
        &self,
        body: &[u8],
        format: impl FnOnce() -> Result<ContentType, DeserializationError>,
    ) -> Result<T, DeserializationError> {
        self.check_length(body.len())?;
        let (value, warnings) = self.read_typed(body, format)?;
        self.report(warnings);
        Ok(value)
    }

    #[inline]
    fn read_typed<T: RestType>(
        &self,
        body: &[u8],
        format: impl FnOnce() -> Result<ContentType, DeserializationError>,
    ) -> Result<(T, Vec<Warning>), DeserializationError> {
        if content_type::is_blank(body) {
            return T::absent().map(|value| (value, Vec::new())).ok_or_else(|| empty_body(format()));
        }
        let mut place = None;
        let warnings = self.read_body(&mut place, T::CONTENT, body, format()?)?;
        finish(place).map(|value| (value, warnings)).map_err(|error| at_start(error, body))
    }

    #[inline]
    fn typed_value<T: RestType>(&self, value: &Value) -> Result<T, DeserializationError> {
        let mut place = None;
        self.read_value(&mut place, T::CONTENT, value)?;
        finish(place)
    }

    // What needs no type, so that it is no part of the code of each model.

    fn read_body(
        &self,
        slot: &mut dyn Slot,
        content: AnyContent,
        body: &[u8],
        format: ContentType,
    ) -> Result<Vec<Warning>, DeserializationError> {
        self.options(content).read_body(slot, body, format)
    }

    fn read_value(
        &self,
        slot: &mut dyn Slot,
        content: AnyContent,
        value: &Value,
    ) -> Result<(), DeserializationError> {
        self.report(self.options(content).read_value(slot, value, &Rounded::default())?);
        Ok(())
    }

    #[inline]
    fn options(&self, content: AnyContent) -> Options<'_> {
        // Collecting warnings costs time.
        let is_seen = |level| self.warnings.is_some() || log::log_enabled!(level);
        Options {
            extractors: &self.extractors,
            recover: self.recover,
            warns: is_seen(log::Level::Warn),
            // Nobody knows which keys an extractor of the user's own has looked at.
            reports_dropped: is_seen(log::Level::Debug) && !KeyExtractor::any_custom(&self.extractors),
            warning_limit: self.warning_limit,
            max_depth: self.max_depth,
            max_items: self.max_items,
            content,
            #[cfg(feature = "xml")]
            xml: self.xml,
        }
    }
}
