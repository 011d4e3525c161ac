//! The only door for generated code. Nothing here is for people, and all of it may change.

pub use core::cmp::PartialEq;
pub use core::convert::{From, Infallible, TryFrom};
pub use core::default::Default;
pub use core::fmt::{self, Debug};
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, i64, str, u8, usize};
pub use core::result::Result;
pub use core::str::FromStr;
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::Value;
pub use std::borrow::Cow;
pub use std::convert::AsRef;
pub use std::string::String;
pub use std::sync::OnceLock;

mod constant;
mod debug;
mod impls;
mod serde_impls;

pub use self::constant::{constant, default_text};
pub use self::debug::{Secret, SecretMap, debug_model, debug_variant};
pub use self::serde_impls::{deserialize, serialize};
pub use crate::compile_checks::{
    assert_discriminator, assert_format, assert_no_collision, assert_rule, assert_union, assert_variant,
};
#[cfg(feature = "xml")]
pub use crate::compile_checks::{assert_told_apart, assert_xml_name, assert_xml_word};
use crate::depth::LARGE_VALUE;
pub use crate::error::{DeserializationError, Expected, SerializationError};
pub use crate::model::{Model, Stage, Structure, fill_in_place};
pub use crate::rest_type::{
    Acceptance, ArraySlot, ArrayView, Boxed, Filling, FormattedScalar, GroupSlot, InPlace, Incomplete,
    MapSlot, MapView, ModelSlot, ObjectSlot, ObjectView, OwnText, PayloadModel, Place, PolymorphicModel,
    PolymorphicSlot, ReadEntry, ReadSlot, RestKey, RestType, Scalar, ScalarInput, ScalarSlot, Slot, SlotKind,
    Staged, UnionType, ValueSink, View, payload_schema, push_embedded, read_payload, read_union,
};
#[cfg(feature = "pattern")]
pub use crate::schema::Pattern;
pub use crate::schema::{
    AnyContent, Attribute, Constant, Constraint, Content, Family, FieldContent, Format, JsonKind, JsonKinds,
    Limit, Polymorphic, Schema, Shape, TypeInfo, Variant, Xml, XmlName, count, merged, merged_under,
    own_rows, start, variant_count, variant_table,
};
pub use crate::types::enumeration::{RestEnum, UnknownEnumValue};
pub use crate::{
    __model_impls as model_impls, __newtype_impl as newtype_impl, __newtype_key_impl as newtype_key_impl,
    __object_impl as object_impl, __serde_impls as serde_impls,
};

/// The map of the additional properties.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold additional properties",
    label = "not a map",
    note = "use a map with text keys, such as `serde_json::Map<String, serde_json::Value>`"
)]
pub trait AdditionalProperties: Sized {
    /// The map before anything is read.
    #[must_use]
    fn empty() -> Self;
    /// The map as writers see it.
    fn as_view(&self) -> &dyn MapView;
    /// The map as readers fill it.
    fn as_slot(&mut self) -> &mut dyn MapSlot;
}

#[diagnostic::do_not_recommend]
impl<T: MapView + MapSlot + Default> AdditionalProperties for T {
    fn empty() -> Self {
        Self::default()
    }

    fn as_view(&self) -> &dyn MapView {
        self
    }

    fn as_slot(&mut self) -> &mut dyn MapSlot {
        self
    }
}

/// What the unknown variant of an enum keeps.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot keep an unknown value",
    label = "does not hold any `{Value}`",
    note = "the `unknown` variant holds a `String`, or another type that is made from a `String` and gives a `&str`; that of an enum of integers (`#[rest(integer)]`) holds an `i64`"
)]
pub trait UnknownValue<Value: ?Sized>: Sized {
    /// Keeps a value of the document.
    fn keep(value: &Value) -> Self;
    /// The value that was kept.
    fn value(&self) -> &Value;
}

#[diagnostic::do_not_recommend]
impl<T: AsRef<str> + From<String>> UnknownValue<str> for T {
    fn keep(value: &str) -> Self {
        Self::from(value.to_owned())
    }

    fn value(&self) -> &str {
        self.as_ref()
    }
}

impl UnknownValue<i64> for i64 {
    fn keep(value: &i64) -> Self {
        *value
    }

    fn value(&self) -> &i64 {
        self
    }
}

/// The value of an enum of strings. The text is dropped here, which spares code in each enum.
pub fn from_string<E: for<'a> From<&'a str>>(value: String) -> E {
    E::from(&value)
}

/// Builds a struct in its stage.
pub fn fill<T: Structure>(read: ReadSlot<'_>) -> Result<T, Incomplete> {
    let mut stage = T::start();
    read(SlotKind::Object(ModelSlot::new(&mut stage, T::schema())))?;
    stage.finish()
}

/// The struct that is built in this stage.
pub fn finish<T: Structure>(stage: T::Stage) -> Result<T, Incomplete> {
    stage.finish()
}

/// How a large struct is built in its stage on the heap: while its fields are read, nothing of its size is on the stack.
#[must_use]
pub const fn boxed<T: Structure>() -> Boxed<T> {
    if size_of::<T>() < LARGE_VALUE {
        return None;
    }
    Some(|read| {
        let mut stage = boxed_start::<T>();
        read(SlotKind::Object(ModelSlot::new(&mut *stage, T::schema())))?;
        boxed_finish(stage)
    })
}

// In frames of their own, which are gone while the fields are read.

#[inline(never)]
fn boxed_start<T: Structure>() -> Box<T::Stage> {
    Box::new(T::start())
}

#[inline(never)]
#[expect(clippy::boxed_local, reason = "what it holds must not be on the stack around")]
fn boxed_finish<T: Structure>(stage: Box<T::Stage>) -> Result<Box<T>, Incomplete> {
    stage.finish().map(Box::new)
}

/// The only value among those of the variants; an error if there is none, or several.
pub fn only<T, const N: usize>(
    values: [Option<T>; N],
    keys: &'static [&'static str],
) -> Result<T, Incomplete> {
    let mut values = values.into_iter().flatten();
    match (values.next(), values.next()) {
        (Some(value), None) => Ok(value),
        (_, second) => Err(Incomplete::NotOne { keys, is_several: second.is_some() }),
    }
}

/// The first map of additional properties among those of embedded structs.
pub fn first<T, const N: usize>(maps: [Option<T>; N]) -> Option<T> {
    maps.into_iter().flatten().next()
}

/// The slot of an attribute number that the schema does not have: no reader asks for it.
pub fn no_slot<'a>() -> &'a mut dyn Slot {
    // A type without size: the box does not allocate.
    Box::leak(Box::new(NoSlot))
}

/// The stage of a type whose derive failed.
#[derive(Debug)]
pub struct NoStage;

impl ObjectSlot for NoStage {
    fn slot(&mut self, _: usize) -> &mut dyn Slot {
        no_slot()
    }
}

impl<T: Structure> Stage<T> for NoStage {
    fn finish(self) -> Result<T, Incomplete> {
        Err(Incomplete::Null)
    }
}

struct NoSlot;

impl Slot for NoSlot {
    fn null(&mut self) -> Result<(), Incomplete> {
        Ok(())
    }

    fn kind(&mut self, _: Format) -> SlotKind<'_> {
        SlotKind::Nothing
    }
}
