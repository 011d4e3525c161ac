//! The keys of an object: matched with attributes, or as they are.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Visitor};

use crate::keys::KeyExtractor;
use crate::keys::key_matcher::{KeyMatcher, Next, Target};
use crate::text::case_folding::is_same;

/// Reads the next key, and finds where it leads: other formats are read by exact REST keys only.
pub(super) struct Key<'a, 'de> {
    pub(super) matcher: &'a mut KeyMatcher,
    pub(super) target: &'a mut Option<Target<'de>>,
}

impl<'de> DeserializeSeed<'de> for Key<'_, 'de> {
    type Value = Next;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Next, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Key<'_, 'de> {
    #[inline]
    fn find(self, key: &str, own: impl FnOnce() -> Cow<'de, str>) -> Next {
        let expected = self.matcher.expected(|entry, _| is_same(entry.key, key));
        if let Some(entry) = expected.or_else(|| self.matcher.entry_of(key)) {
            return Next::Entry(entry);
        }
        let found = self.matcher.find(key, &KeyExtractor::REST, None);
        *self.target = Some(found.unwrap_or_else(|| Target::Unknown(own())));
        Next::Other
    }
}

impl<'de> Visitor<'de> for Key<'_, 'de> {
    type Value = Next;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    #[inline]
    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Next, E> {
        Ok(self.find(key, || Cow::Borrowed(key)))
    }

    fn visit_str<E>(self, key: &str) -> Result<Next, E> {
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
