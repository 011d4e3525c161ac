//! The keys of an object: where they lead, or as they are.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use crate::keys::KeyExtractor;
use crate::keys::key_matcher::{KeyMatcher, Target};

/// Finds out where the next key leads.
pub(super) struct Key<'a> {
    pub(super) matcher: &'a mut KeyMatcher,
    pub(super) extractors: &'a [KeyExtractor],
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Target<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Target<'de>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = Target<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Target<'de>, E> {
        let target = self.matcher.find(key, self.extractors, None);
        Ok(target.unwrap_or(Target::Unknown(Cow::Borrowed(key))))
    }

    fn visit_str<E>(self, key: &str) -> Result<Target<'de>, E> {
        let target = self.matcher.find(key, self.extractors, None);
        Ok(target.unwrap_or_else(|| Target::Unknown(Cow::Owned(key.to_owned()))))
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
