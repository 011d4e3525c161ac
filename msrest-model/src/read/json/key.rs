//! The keys of an object: where they lead, or as they are.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use crate::extract::KeyExtractor;
use crate::index::Row;
use crate::read::keys::{Level, Target};

/// Finds out where the next key leads, without keeping the key unless it is an additional property.
pub(super) struct Key<'a, 'de> {
    level: &'a mut Level,
    expected: Option<&'static Row>,
    extractors: &'a [KeyExtractor],
    /// Where a key that leads to no attribute is kept.
    unknown: Option<&'a mut Cow<'de, str>>,
}

impl<'a, 'de> Key<'a, 'de> {
    #[inline]
    pub(super) fn new(
        level: &'a mut Level,
        extractors: &'a [KeyExtractor],
        unknown: Option<&'a mut Cow<'de, str>>,
    ) -> Self {
        let expected = level.expected();
        Self { level, expected, extractors, unknown }
    }

    #[inline]
    fn find(self, key: &str, keep: impl FnOnce() -> Cow<'de, str>) -> Target {
        let target = self.level.find(key, self.extractors);
        if let (Target::Unknown, Some(unknown)) = (target, self.unknown) {
            *unknown = keep();
        }
        target
    }
}

impl<'de> DeserializeSeed<'de> for Key<'_, 'de> {
    type Value = Target;

    /// What our own parser takes for a name is the key that is expected, as it stands in a JSON text, with its quotation
    /// marks and its colon: as it is for a unit struct, in any case for a tuple struct. It calls `visit_unit` where the
    /// text has it.
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Target, D::Error> {
        match self.expected {
            Some(row) if self.level.is_exact() => deserializer.deserialize_unit_struct(&row.quoted, self),
            Some(row) => deserializer.deserialize_tuple_struct(&row.in_any_case, row.quoted.len(), self),
            None => deserializer.deserialize_str(self),
        }
    }
}

impl<'de> Visitor<'de> for Key<'_, 'de> {
    type Value = Target;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    #[inline]
    fn visit_unit<E: Error>(self) -> Result<Target, E> {
        let row = self.expected.ok_or_else(|| E::custom("a key is a string"))?;
        Ok(self.level.take_expected(row))
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Target, E> {
        Ok(self.find(key, || Cow::Borrowed(key)))
    }

    fn visit_str<E>(self, key: &str) -> Result<Target, E> {
        Ok(self.find(key, || Cow::Owned(key.to_owned())))
    }
}

/// A key of a map, borrowed where the format keeps it as it is.
pub(crate) struct AnyKey;

impl<'de> DeserializeSeed<'de> for AnyKey {
    type Value = Cow<'de, str>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for AnyKey {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(key.to_owned()))
    }

    fn visit_string<E>(self, key: String) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(key))
    }
}
