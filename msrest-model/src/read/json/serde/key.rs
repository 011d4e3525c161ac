//! The keys of an object: where they lead, or as they are.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use crate::keys::KeyExtractor;
use crate::keys::key_matcher::{Found, KeyMatcher, Target};

/// Finds out where the next key leads.
pub(super) struct Key<'a> {
    pub(super) matcher: &'a mut KeyMatcher,
    pub(super) extractors: &'a [KeyExtractor],
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Found<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found<'de>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Key<'_> {
    #[inline]
    fn find<'de>(self, key: &str, own: impl FnOnce() -> Cow<'de, str>) -> Found<'de> {
        match self.matcher.expected(|entry, in_any_case| !in_any_case && entry.key == key) {
            Some(entry) => Found::Entry(entry),
            None => {
                let target = self.matcher.find(key, self.extractors, None);
                Found::Target(target.unwrap_or_else(|| Target::Unknown(own())))
            }
        }
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = Found<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Found<'de>, E> {
        Ok(self.find(key, || Cow::Borrowed(key)))
    }

    fn visit_str<E>(self, key: &str) -> Result<Found<'de>, E> {
        Ok(self.find(key, || Cow::Owned(key.to_owned())))
    }
}

/// A key of a map, borrowed if the format keeps it as it is.
pub(super) struct AnyKey;

impl<'de> DeserializeSeed<'de> for AnyKey {
    type Value = Cow<'de, str>;

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
