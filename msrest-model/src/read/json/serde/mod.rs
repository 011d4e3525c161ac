//! Reading from the `serde::Deserializer` of any format.

mod access;
mod any_value;
mod key;

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use self::access::{Access, FormatError};
pub(crate) use self::any_value::AnyJson;
use self::any_value::is_digits_key;
use crate::read::context::Context;
use crate::read::json::stream::{read_array, read_object};
use crate::read::json::{scalar, value};
use crate::rest_type::{Abort, Acceptance, ScalarInput, Slot, SlotKind};
use crate::schema::Format;
use crate::text::json_number::KEEPS_DIGITS;

/// Reads one value into `slot`. If the error is ours, `context` has it, and the one returned only stops the format.
pub(crate) struct Read<'a, 'options> {
    pub(crate) slot: &'a mut dyn Slot,
    pub(crate) format: Format,
    pub(crate) context: &'a mut Context<'options>,
}

impl<'de> DeserializeSeed<'de> for Read<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Read<'_, '_> {
    /// `input` is called for each use, as keeping the value costs more (`benches`, `read_by_serde`).
    #[inline]
    fn scalar<'i, E: Error>(self, input: impl Fn() -> ScalarInput<'i>) -> Result<(), E> {
        match self.slot.accept(input(), self.format) {
            Acceptance::Known => Ok(()),
            other => self.settle(other, input()),
        }
    }

    /// Handles every other answer of a slot.
    #[cold]
    fn settle<E: Error>(self, acceptance: Acceptance, input: ScalarInput<'_>) -> Result<(), E> {
        scalar::settle_in(self.slot, acceptance, input, self.format, self.context).map_err(stopped)
    }

    /// At the deepest level that is allowed: a number that `serde_json` hands over as an object is read, an object is too deep.
    #[cold]
    fn at_the_limit<'de, A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        if entries.next_key::<String>()?.is_some_and(|key| is_digits_key(&key)) {
            let digits: String = entries.next_value()?;
            return self.scalar(|| scalar::number_input(&digits));
        }
        Err(stopped(self.context.too_deep()))
    }
}

impl<'de> Visitor<'de> for Read<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.context.null(self.slot).map_err(stopped)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(|| ScalarInput::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(|| ScalarInput::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(|| i64::try_from(value).map_or(ScalarInput::Unsigned(value), ScalarInput::Integer))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        let digits = value.to_string();
        self.scalar(|| scalar::number_input(&digits))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        let digits = value.to_string();
        self.scalar(|| scalar::number_input(&digits))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.scalar(|| ScalarInput::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.scalar(|| ScalarInput::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.context.enter().map_err(stopped)?;
        read_array(self.slot.kind(self.format), &mut Access(items), self.format, self.context)
            .map_err(FormatError::into_error)?;
        self.context.leave();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        if self.context.levels_left() == 0 {
            return self.at_the_limit(entries);
        }
        let kind = self.slot.kind(self.format);
        if matches!(kind, SlotKind::Staged(_)) && *KEEPS_DIGITS {
            return object_or_number(kind, entries, self.format, self.context);
        }
        self.context.enter().map_err(stopped)?;
        read_object(kind, &mut Access(entries), self.format, self.context)
            .map_err(FormatError::into_error)?;
        self.context.leave();
        Ok(())
    }
}

/// Reads an object, or a number that `serde_json` hands over as one, for a union, which has to know the kind beforehand.
#[cold]
fn object_or_number<'de, A: MapAccess<'de>>(
    kind: SlotKind<'_>,
    mut entries: A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    let levels = context.levels_left();
    let value =
        context.buffered(kind.holds_secrets(), |context| AnyJson { levels, context }.object(&mut entries))?;
    value::read_kind(kind, &value, format, context).map_err(stopped)
}

pub(super) const STOPPED: &str = "stopped";

/// The error that only says that `context` has the error.
#[cold]
fn stopped<E: Error>(_: Abort) -> E {
    E::custom(STOPPED)
}
