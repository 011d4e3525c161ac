#![doc = include_str!("../../README.md")]

mod assertions;
mod const_text;
mod constant;
mod contradictions;
mod description;
mod error;
mod extract;
mod family;
mod fold;
mod format;
mod index;
mod model;
mod object;
#[cfg(feature = "pattern")]
mod pattern;
mod places;
mod plain;
mod polymorphic;
mod quoted_key;
mod read;
mod schema;
mod transform;
mod types;
mod validate;
mod wire;
mod write;
#[cfg(feature = "xml")]
mod xml_text;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use msrest_model_derive::{Model, RestEnum};

pub use crate::error::{
    DeserializationError, DeserializationErrorKind, Expected, Path, Rule, SerializationError,
    ValidationError, ValidationErrors, Warning, WarningKind,
};
pub use crate::extract::{ExtractKey, KeyExtractor};
pub use crate::family::Family;
pub use crate::format::Format;
pub use crate::model::Model;
pub use crate::object::{
    Accepted, ArraySlot, ArrayView, Input, Kind, MapSlot, MapView, ObjectSlot, ObjectView, Place, ReadEntry,
    ReadKind, RestType, Scalar, ScalarSlot, Slot, Staged, Stop, Unfinished, View,
};
#[cfg(feature = "pattern")]
pub use crate::pattern::Pattern;
pub use crate::polymorphic::{Polymorphic, PolymorphicSlot, Variant};
pub use crate::read::{ContentType, Deserializer};
pub use crate::schema::{Attribute, Constant, Constraint, Limit, Schema, Xml, XmlName, XmlPlace};
pub use crate::transform::{KeyTransformer, TransformKey, Transformed};
pub use crate::types::enumeration::RestEnum;
#[cfg(feature = "xml")]
pub use crate::types::xml_element::{XmlElement, XmlElementAttribute, XmlNode};
pub use crate::wire::duration::{Duration, DurationError};
pub use crate::wire::short_text::ShortText;
pub use crate::write::Serializer;
