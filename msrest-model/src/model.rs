use std::io;

use serde_json::Value;

use crate::deserializer::Deserializer;
use crate::error::{DeserializationError, SerializationError, ValidationError, ValidationErrors};
use crate::keys::{KeyExtractor, KeyTransformer};
use crate::rest_type::{Filling, InPlace, Incomplete, ModelSlot, ObjectSlot, ObjectView, RestType, SlotKind};
use crate::schema::{Schema, TypeInfo};
use crate::serializer::{Serializer, Wrapped};
use crate::validate;

/// The methods of msrest's `Model`. Derive it with `#[derive(Model)]`.
///
/// The derive also gives the type `serialize` and `deserialize` as methods of its own, so that they are found first
/// if the file imports serde's traits too. Write `serde::Serialize::serialize(&job, ..)` to mean serde's.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a model",
    label = "not a model",
    note = "derive `Model` for it; lists, maps and options of models are read by `msrest_model::from_str` and written by `msrest_model::to_string`"
)]
pub trait Model: RestType + ObjectView {
    /// The attribute map.
    #[must_use]
    fn schema() -> &'static Schema;

    /// The JSON that would be sent: full REST key paths, without readonly attributes (msrest `Model.serialize`).
    ///
    /// # Errors
    /// [`SerializationError`] if a value has no wire form, such as NaN.
    #[inline]
    fn serialize(&self) -> Result<Value, SerializationError> {
        Serializer::new().serialize(self)
    }

    /// The text that would be sent, without a [`Value`] in between.
    ///
    /// # Errors
    /// As [`serialize`](Self::serialize).
    #[inline]
    fn to_json(&self) -> Result<String, SerializationError> {
        Serializer::new().to_json(self)
    }

    /// Writes the text that would be sent to `output`, in pieces of some kilobytes.
    ///
    /// # Errors
    /// As [`serialize`](Self::serialize), and those of `output`.
    #[inline]
    fn to_json_writer<W: io::Write>(&self, output: W) -> Result<(), SerializationError> {
        Serializer::new().to_json_writer(self, output)
    }

    /// The XML text that would be sent, with a declaration.
    ///
    /// # Errors
    /// [`SerializationError`] if a value has no form in XML, such as a control character.
    #[cfg(feature = "xml")]
    #[inline]
    fn to_xml(&self) -> Result<String, SerializationError> {
        Serializer::new().to_xml(self)
    }

    /// Writes the XML text that would be sent to `output`, in pieces of some kilobytes.
    ///
    /// # Errors
    /// As [`to_xml`](Self::to_xml), and those of `output`.
    #[cfg(feature = "xml")]
    #[inline]
    fn to_xml_writer<W: io::Write>(&self, output: W) -> Result<(), SerializationError> {
        Serializer::new().to_xml_writer(self, output)
    }

    /// What is sent, as serde's `Serialize`: REST keys, without readonly attributes. Clients take it as a body:
    /// `reqwest`'s `client.put(url).json(&job.request())`.
    ///
    /// ```
    /// use msrest_model::Model;
    ///
    /// #[derive(Model)]
    /// struct Job {
    ///     #[rest(readonly)]
    ///     id: Option<String>,
    ///     name: Option<String>,
    /// }
    ///
    /// let job = Job { id: Some("a".to_owned()), name: Some("b".to_owned()) };
    /// assert_eq!(serde_json::to_string(&job.request())?, r#"{"name":"b"}"#);
    /// // The model itself loses nothing, as a cache or a server needs it.
    /// assert_eq!(serde_json::to_string(&job)?, r#"{"id":"a","name":"b"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[inline]
    fn request(&self) -> Wrapped<'_, Self> {
        Serializer::new().wrap(self)
    }

    /// A JSON value with attribute names for keys, readonly attributes included (msrest `Model.as_dict`).
    ///
    /// # Errors
    /// As [`serialize`](Self::serialize).
    #[inline]
    fn as_dict(&self) -> Result<Value, SerializationError> {
        Serializer::new().keep_readonly(true).key_transformer(KeyTransformer::Attribute).serialize(self)
    }

    /// Reads a body in REST syntax: XML for an XML model, else JSON with exact REST keys (msrest `Model.deserialize`).
    ///
    /// # Errors
    /// [`DeserializationError`] with the place, the line and the column.
    #[inline]
    fn deserialize(body: impl AsRef<[u8]>) -> Result<Self, DeserializationError> {
        Deserializer::new().deserialize(body)
    }

    /// Reads a body under the content type of its response header.
    ///
    /// # Errors
    /// As [`deserialize`](Self::deserialize), and if the content type is neither JSON nor XML.
    #[inline]
    fn deserialize_as(body: impl AsRef<[u8]>, content_type: &str) -> Result<Self, DeserializationError> {
        Deserializer::new().deserialize_as(body, content_type)
    }

    /// Reads a JSON value with keys in any mode: attribute names, REST keys or the last part of them, in any case
    /// (msrest `Model.from_dict`).
    ///
    /// # Errors
    /// [`DeserializationError`] with the place.
    #[inline]
    fn from_dict(value: &Value) -> Result<Self, DeserializationError> {
        Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING).deserialize_value(value)
    }

    /// Every rule that a value in the model breaks, at every depth (msrest `Model.validate`).
    #[must_use = "a list of the broken rules; `check()` gives it as a `Result`"]
    #[inline]
    fn validate(&self) -> Vec<ValidationError> {
        validate::validate_model(self)
    }

    /// What [`validate`](Self::validate) finds as a `Result`, for `?`:
    ///
    /// ```
    /// use msrest_model::{Model, ValidationErrors};
    ///
    /// #[derive(Model)]
    /// struct Group {
    ///     #[rest(required)]
    ///     name: Option<String>,
    /// }
    ///
    /// fn send(group: &Group) -> Result<(), ValidationErrors> {
    ///     group.check()?;
    ///     Ok(())
    /// }
    /// assert!(send(&Group { name: None }).is_err());
    /// ```
    ///
    /// # Errors
    /// All rules that are broken.
    #[inline]
    fn check(&self) -> Result<(), ValidationErrors> {
        ValidationErrors::from(self.validate()).into_result()
    }

    /// From now on additional properties of this type are written (msrest
    /// `Model.enable_additional_properties_sending`). `#[rest(additional_properties(send))]` does so from the start.
    fn enable_additional_properties_sending() {
        <Self as Model>::schema().enable_additional_properties_sending();
    }

    /// Whether the model is written as XML (msrest `Model.is_xml_model`).
    #[must_use]
    fn is_xml_model() -> bool {
        <Self as Model>::schema().is_xml()
    }
}

/// No list is a model: the compiler's error for `Vec::<Job>::deserialize(..)` then says what reads one.
#[doc(hidden)]
#[diagnostic::do_not_recommend]
impl<T: RestType> Model for Vec<T>
where
    Self: ObjectView,
{
    fn schema() -> &'static Schema {
        static NONE: Schema = Schema::new(&TypeInfo::NONE);
        &NONE
    }
}

/// A model that is a struct: what `flatten` needs of it.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be embedded by `flatten`",
    label = "not a struct that derives `Model`",
    note = "derive `Model` for it; a map of what no field has is marked `additional_properties`; a list, another map or an `Option` cannot be embedded: remove `flatten` and give the field a `key`"
)]
pub trait Structure: Model {
    /// What a model that embeds this one needs to know of it.
    const OWN: TypeInfo = Self::TYPE_INFO;

    /// What is filled while the model is read: the model itself if every field may be absent.
    type Stage: Stage<Self>;

    fn start() -> Self::Stage;
}

/// What is filled while a model is read.
#[doc(hidden)]
pub trait Stage<T>: ObjectSlot {
    /// The model, if all that it needs is there.
    fn finish(self) -> Result<T, Incomplete>;
}

/// A model that is filled in place.
impl<T: ObjectSlot> Stage<T> for T {
    fn finish(self) -> Result<T, Incomplete> {
        Ok(self)
    }
}

/// How a model is filled whose fields may all be absent.
#[doc(hidden)]
#[inline]
pub fn fill_in_place<T: Structure<Stage = T> + ObjectSlot>() -> InPlace<T> {
    Some(Filling { empty: T::start, kind: |model| SlotKind::Object(ModelSlot::new(model, T::schema())) })
}
