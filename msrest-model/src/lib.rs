#![doc = include_str!("../docs/crate.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
mod compile_checks;
mod depth;
mod deserializer;
mod error;
mod functions;
#[cfg(doc)] // pages, which only rustdoc reads
pub mod guide;
mod keys;
mod model;
mod read;
mod rest_type;
mod schema;
mod serializer;
mod text;
mod types;
mod validate;
mod wire;
mod write;

#[doc = include_str!("../docs/derive/model.md")]
#[doc = include_str!("../docs/derive/fields.md")]
#[doc = include_str!("../docs/derive/rules.md")]
#[doc = include_str!("../docs/derive/polymorphic.md")]
#[cfg_attr(feature = "xml", doc = include_str!("../docs/derive/xml.md"))]
#[doc(inline)]
pub use msrest_model_derive::Model;
#[doc = include_str!("../docs/derive/rest_enum.md")]
#[doc(inline)]
pub use msrest_model_derive::RestEnum;
#[doc = include_str!("../docs/derive/rest_type.md")]
#[doc(inline)]
pub use msrest_model_derive::RestType;

#[doc = include_str!("../DIFFERENCES.md")]
pub mod differences {}

pub use crate::deserializer::{ContentType, Deserializer, ItemOrRest, Items, ItemsOrRest};
pub use crate::error::{
    DeserializationError, DeserializationErrorKind, Path, Rule, SerializationError, SerializationErrorKind,
    ValidationError, ValidationErrors, Warning, WarningKind, Warnings,
};
pub use crate::functions::{
    from_reader, from_slice, from_str, from_value, merge_patch, to_string, to_string_pretty, to_value,
    to_vec, to_writer, to_writer_pretty,
};
pub use crate::keys::{ExtractKey, KeyExtractor, KeyTransformer, TransformKey, Transformed};
pub use crate::model::Model;
pub use crate::rest_type::RestType;
#[cfg(feature = "xml")]
pub use crate::rest_type::{XmlElement, XmlElementAttribute, XmlNamespace, XmlNode};
#[cfg(feature = "pattern")]
pub use crate::schema::Pattern;
pub use crate::schema::{Attribute, Constant, Constraint, Limit, Schema, Xml, XmlName, XmlPlace};
pub use crate::serializer::{Serializer, Wrapped};
pub use crate::types::enumeration::{RestEnum, UnknownEnumValue};
pub use crate::types::one_or_many::OneOrMany;
pub use crate::types::via_serde::ViaSerde;
pub use crate::wire::duration::{Duration, DurationError};

/// What the author of a scalar type meets: see [`RestType`].
pub mod extend {
    pub use crate::error::Expected;
    pub use crate::rest_type::{
        Abort, Incomplete, Place, ReadSlot, RestKey, RestType, Scalar, ScalarInput, SlotKind, ValueSink, View,
    };
    pub use crate::schema::{Family, Format, JsonKind, JsonKinds, UnknownFormat};
    pub use crate::wire::short_text::ShortText;
}
