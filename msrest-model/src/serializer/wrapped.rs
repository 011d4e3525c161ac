use std::fmt;

use serde_core::ser::Error as _;

use super::Serializer;
use crate::keys::KeyTransformer;
use crate::rest_type::{RestType, Root};
use crate::write::Context;
use crate::write::serde::serialize;

/// A value as serde's `Serialize` under the options of a [`Serializer`]: what
/// [`Model::request`](crate::Model::request) and [`Serializer::wrap`] give.
#[derive(Clone)]
pub struct Wrapped<'a, T> {
    serializer: Serializer,
    value: &'a T,
}

impl<'a, T> Wrapped<'a, T> {
    pub(super) fn new(serializer: Serializer, value: &'a T) -> Self {
        Self { serializer, value }
    }
}

/// Shows the options and not the value, in which there may be secrets.
impl<T> fmt::Debug for Wrapped<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Wrapped").field("serializer", &self.serializer).finish_non_exhaustive()
    }
}

impl<T: RestType> serde_core::Serialize for Wrapped<'_, T> {
    fn serialize<S: serde_core::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        self.serializer.serialize_into(&|sink| self.value.push_item(0, sink), output)
    }
}

impl Serializer {
    /// Writes what is pushed to a serializer of serde's.
    pub(crate) fn serialize_into<S: serde_core::Serializer>(
        &self,
        root: Root<'_>,
        output: S,
    ) -> Result<S::Ok, S::Error> {
        if !matches!(self.transformer, KeyTransformer::FullRestKey) {
            let value = self.value(root).map_err(S::Error::custom)?;
            return serde_core::Serialize::serialize(&value, output);
        }
        self.check(root).map_err(S::Error::custom)?;
        serialize(root, self.context(), output)
    }

    /// Writes all that is pushed, readonly attributes too. Not inlined, as each model calls it.
    #[inline(never)]
    pub(crate) fn serialize_whole<S: serde_core::Serializer>(
        root: Root<'_>,
        output: S,
    ) -> Result<S::Ok, S::Error> {
        serialize(root, Context::new(&KeyTransformer::FullRestKey, true), output)
    }
}
