//! Any JSON, from any format, with a limit to its depth.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::stopped;
use crate::error::PathBuilder;
use crate::read::context::Context;
use crate::text::json_number::KEEPS_DIGITS;

/// With its feature `arbitrary_precision`, `serde_json` hands over a number as an object with this key, whose value is the
/// digits.
const DIGITS_KEY: &str = "$serde_json::private::Number";

/// Whether an object that starts with this key is such a number. Without `arbitrary_precision` none is.
#[inline]
pub(crate) fn is_digits_key(key: &str) -> bool {
    key == DIGITS_KEY && *KEEPS_DIGITS
}

/// Reads any JSON of at most `levels` further levels. If it is too deep or too long, `context` has the error.
pub(crate) struct AnyJson<'a, 'options> {
    pub(crate) levels: usize,
    pub(crate) context: &'a mut Context<'options>,
}

impl<'options> AnyJson<'_, 'options> {
    fn below<E: Error>(&mut self) -> Result<AnyJson<'_, 'options>, E> {
        match self.levels.checked_sub(1) {
            Some(levels) => Ok(AnyJson { levels, context: self.context }),
            None => Err(stopped(self.context.too_deep())),
        }
    }

    fn count_item<E: Error>(&mut self) -> Result<(), E> {
        self.context.count_items(1).map_err(stopped)
    }

    /// Reads an array that was just begun.
    pub(crate) fn array<'de, A: SeqAccess<'de>>(mut self, items: &mut A) -> Result<Value, A::Error> {
        let mut below = self.below()?;
        let mut array = Vec::new();
        while let Some(item) = below.at(|path| path.index(array.len()), |any| items.next_element_seed(any))? {
            below.count_item()?;
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    /// Reads an object that was just begun, or a number that is handed over as one.
    pub(crate) fn object<'de, A: MapAccess<'de>>(self, entries: &mut A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        let number = self.entries(entries, &mut object)?;
        Ok(number.map_or(Value::Object(object), Value::Number))
    }

    /// Reads the entries that are left of an object, or the number that is handed over as one.
    pub(crate) fn entries<'de, A: MapAccess<'de>>(
        mut self,
        entries: &mut A,
        object: &mut Map<String, Value>,
    ) -> Result<Option<Number>, A::Error> {
        let levels = self.levels.saturating_sub(1);
        let mut below = AnyJson { levels, context: self.context };
        while let Some(key) = entries.next_key::<String>()? {
            if self.levels == 0 && !is_digits_key(&key) {
                break;
            }
            let value = below.at(|path| path.key(&key), |any| entries.next_value_seed(any))?;
            if is_digits_key(&key)
                && object.is_empty()
                && let Some(number) = number(&value)
            {
                return Ok(Some(number));
            }
            below.count_item()?;
            object.insert(key, value);
        }
        // Checked at the end, as a number is not a level.
        self.below().map(|_| None)
    }

    /// Reads a value at a place below.
    fn at<T, E>(
        &mut self,
        segment: impl Fn(&mut PathBuilder<'_>),
        read: impl FnOnce(AnyJson<'_, 'options>) -> Result<T, E>,
    ) -> Result<T, E> {
        let levels = self.levels;
        self.context.at(segment, |context| read(AnyJson { levels, context }))
    }
}

fn number(digits: &Value) -> Option<Number> {
    digits.as_str()?.parse().ok()
}

impl<'de> DeserializeSeed<'de> for AnyJson<'_, '_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnyJson<'_, '_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(value.to_string().parse().map_or(Value::Null, Value::Number))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok(value.to_string().parse().map_or(Value::Null, Value::Number))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        self.array(&mut items)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        self.object(&mut entries)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{DIGITS_KEY, is_digits_key, number};
    use crate::text::json_number::KEEPS_DIGITS;

    #[test]
    fn a_number_may_be_handed_over_as_an_object() {
        assert_eq!(is_digits_key(DIGITS_KEY), *KEEPS_DIGITS);
        assert!(!is_digits_key("number") && !is_digits_key(""));
        assert_eq!(number(&json!("12")).and_then(|number| number.as_i64()), Some(12));
        assert_eq!(number(&json!("1.5")).and_then(|number| number.as_f64()), Some(1.5));
        assert!(number(&json!("x")).is_none() && number(&json!(5)).is_none());
    }
}
