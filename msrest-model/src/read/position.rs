//! The line and column of a place, for an error that was found with the whole document in sight.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::error::{DeserializationError, Segment};

/// Tells an error of a JSON text, that knows its path only, where that leads to in the text.
#[cold]
pub(crate) fn with_position(error: DeserializationError, text: &str) -> DeserializationError {
    if error.line().is_some() {
        return error;
    }
    // Of equal keys the last counts: it is reached once all are counted.
    let mut reached = Reached { times: 0, stop_at: usize::MAX };
    walk(&error, text, &mut reached);
    let mut last = Reached { times: 0, stop_at: reached.times };
    match walk(&error, text, &mut last) {
        Some((line, column)) if reached.times > 0 => error.at(line, column),
        _ => error,
    }
}

/// Follows the path of the error. The parser knows where it was stopped.
fn walk(error: &DeserializationError, text: &str, reached: &mut Reached) -> Option<(usize, usize)> {
    let mut parser = serde_json::Deserializer::from_str(text);
    parser.disable_recursion_limit();
    let walk = Walk { back_to_root: error.path().back_to_root(), reached };
    walk.deserialize(&mut parser).err().map(|stopped| (stopped.line(), stopped.column()))
}

/// How many times the place was reached, and which time counts.
struct Reached {
    times: usize,
    stop_at: usize,
}

impl Reached {
    fn once_more<E: Error>(&mut self) -> Result<(), E> {
        self.times += 1;
        if self.times == self.stop_at { Err(E::custom("here")) } else { Ok(()) }
    }
}

struct Walk<'a> {
    /// The next step is the last one.
    back_to_root: &'a [Segment],
    reached: &'a mut Reached,
}

impl Walk<'_> {
    /// Says that the value is the place, where no step is left.
    fn arrive<E: Error>(&mut self) -> Result<(), E> {
        if self.back_to_root.is_empty() { self.reached.once_more() } else { Ok(()) }
    }

    /// The way on from a value of this one, where its place is on the way.
    fn below(&mut self, is_next: impl FnOnce(&Segment) -> bool) -> Option<Walk<'_>> {
        let (next, back_to_root) = self.back_to_root.split_last()?;
        is_next(next).then_some(Walk { back_to_root, reached: self.reached })
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON")
    }

    fn visit_unit<E: Error>(mut self) -> Result<(), E> {
        self.arrive()
    }

    fn visit_bool<E: Error>(mut self, _: bool) -> Result<(), E> {
        self.arrive()
    }

    fn visit_i64<E: Error>(mut self, _: i64) -> Result<(), E> {
        self.arrive()
    }

    fn visit_u64<E: Error>(mut self, _: u64) -> Result<(), E> {
        self.arrive()
    }

    fn visit_f64<E: Error>(mut self, _: f64) -> Result<(), E> {
        self.arrive()
    }

    fn visit_str<E: Error>(mut self, _: &str) -> Result<(), E> {
        self.arrive()
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        self.arrive()?;
        for index in 0.. {
            let item = match self.below(|next| next.is_index(index)) {
                Some(walk) => items.next_element_seed(walk)?,
                None => items.next_element::<IgnoredAny>()?.map(drop),
            };
            if item.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<(), A::Error> {
        self.arrive()?;
        while let Some(key) = entries.next_key::<String>()? {
            match self.below(|next| next.is_key(&key)) {
                Some(walk) => entries.next_value_seed(walk)?,
                None => entries.next_value::<IgnoredAny>().map(drop)?,
            }
        }
        Ok(())
    }
}
