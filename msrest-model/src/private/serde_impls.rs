//! What the derived impls of serde's traits call.

use crate::deserializer::Deserializer;
use crate::rest_type::RestType;
use crate::serializer::Serializer;
use crate::types::one_or_many::OneOrMany;
use crate::wire::duration::Duration;

/// All of a value under its REST keys, readonly attributes too: a cache or a server must not lose an id.
pub fn serialize<T: RestType, S: serde_core::Serializer>(value: &T, output: S) -> Result<S::Ok, S::Error> {
    Serializer::serialize_whole(&|sink| value.push_item(0, sink), output)
}

/// A value by exact REST keys.
pub fn deserialize<'de, T: RestType, D: serde_core::Deserializer<'de>>(input: D) -> Result<T, D::Error> {
    Deserializer::deserialize_within(input)
}

crate::__serde_impls!([] [Duration] []);
crate::__serde_impls!([T: RestType] [OneOrMany<T>] []);
