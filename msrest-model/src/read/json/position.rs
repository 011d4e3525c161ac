//! The line and column of a place, for an error that was found with the whole document in sight.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::error::{DeserializationError, PathSegment};

/// Tells an error of a JSON text, that knows its path only, where that leads to in the text: the place itself, or the
/// object around it where it was found under another key than the path has.
#[cold]
pub(crate) fn with_position(error: DeserializationError, text: &str) -> DeserializationError {
    if error.line().is_some() {
        return error;
    }
    let mut reached = Reached { steps_left: usize::MAX, times: 0, stop_at: None };
    walk(&error, text, &mut reached);
    // Of equal keys the last counts.
    reached.stop_at = Some(std::mem::take(&mut reached.times));
    match walk(&error, text, &mut reached) {
        Some((line, column)) => error.at(line, column),
        None => error,
    }
}

/// Follows the path of the error. The parser knows where it was stopped.
fn walk(error: &DeserializationError, text: &str, reached: &mut Reached) -> Option<(usize, usize)> {
    let mut parser = serde_json::Deserializer::from_str(text);
    parser.disable_recursion_limit();
    let walk = Walk { back_to_root: error.path().back_to_root(), reached };
    walk.deserialize(&mut parser).err().map(|stopped| (stopped.line(), stopped.column()))
}

/// How near to the place the path leads, how many times so near, and which time counts.
struct Reached {
    steps_left: usize,
    times: usize,
    stop_at: Option<usize>,
}

impl Reached {
    fn value<E: Error>(&mut self, steps_left: usize) -> Result<(), E> {
        if steps_left < self.steps_left {
            (self.steps_left, self.times) = (steps_left, 0);
        }
        if steps_left == self.steps_left {
            self.times += 1;
        }
        let is_last = steps_left == self.steps_left && self.stop_at == Some(self.times);
        if is_last { Err(E::custom("here")) } else { Ok(()) }
    }
}

struct Walk<'a> {
    /// The next step is the last one.
    back_to_root: &'a [PathSegment],
    reached: &'a mut Reached,
}

impl Walk<'_> {
    fn arrive<E: Error>(&mut self) -> Result<(), E> {
        self.reached.value(self.back_to_root.len())
    }

    /// The way on from a value of this one, where its place is on the way.
    fn below(&mut self, is_next: impl FnOnce(&PathSegment) -> bool) -> Option<Walk<'_>> {
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
