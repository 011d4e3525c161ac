//! The attributes under a flattened parent.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::access::{Access, Failed};
use super::stopped;
use crate::error::Expected;
use crate::read::context::Context;
use crate::read::json::stream::read_attributes;
use crate::read::unexpected::Unexpected;
use crate::rest_type::{ObjectSlot, ScalarInput};
use crate::schema::key_index::KeyIndex;

/// Reads the attributes under a flattened parent; `null` there means that they are absent.
pub(super) struct ReadGroup<'a, 'options> {
    pub(super) object: &'a mut dyn ObjectSlot,
    pub(super) index: &'static KeyIndex,
    pub(super) context: &'a mut Context<'options>,
}

impl ReadGroup<'_, '_> {
    fn other<E: Error>(self, found: &Unexpected<'_>) -> Result<(), E> {
        Err(stopped(self.context.mismatch(Expected::new("an object"), found)))
    }
}

impl<'de> DeserializeSeed<'de> for ReadGroup<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ReadGroup<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.other(&Unexpected::Scalar(ScalarInput::Bool(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.other(&Unexpected::Scalar(ScalarInput::Integer(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.other(&Unexpected::Scalar(ScalarInput::Unsigned(value)))
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<(), E> {
        self.other(&Unexpected::Number)
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<(), E> {
        self.other(&Unexpected::Number)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.other(&Unexpected::Scalar(ScalarInput::Float(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.other(&Unexpected::Scalar(ScalarInput::Text(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        self.other(&Unexpected::Array)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        self.context.enter().map_err(stopped)?;
        read_attributes(self.object, self.index, &mut Access(entries), self.context)
            .map_err(Failed::into_error)?;
        self.context.leave();
        Ok(())
    }
}
