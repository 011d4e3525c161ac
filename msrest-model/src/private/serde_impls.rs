//! What the derived impls of serde's traits call.

use crate::deserializer::Deserializer;
use crate::rest_type::RestType;
use crate::serializer::Serializer;
use crate::types::one_or_many::OneOrMany;
use crate::wire::duration::Duration;

/// All of a value under its REST keys, readonly attributes too: a cache or a server must not lose an id.
pub fn serialize<T: RestType, S: serde::Serializer>(value: &T, output: S) -> Result<S::Ok, S::Error> {
    Serializer::new().keep_readonly(true).serialize_into(&|sink| value.push_item(0, sink), output)
}

/// A value by exact REST keys.
pub fn deserialize<'de, T: RestType, D: serde::Deserializer<'de>>(input: D) -> Result<T, D::Error> {
    Deserializer::deserialize_within(input)
}

/// What the derives implement, for types of this crate.
macro_rules! implement {
    ($type:ty $(where $parameter:ident)?) => {
        impl<$($parameter: RestType)?> serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
                serialize(self, output)
            }
        }

        impl<'de, $($parameter: RestType)?> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                deserialize(input)
            }
        }
    };
}

implement!(Duration);
implement!(OneOrMany<T> where T);
